// SPDX-License-Identifier: MIT
//
// The channel to the runner (docs/control-channel.md): one request, one answer, each a JSON object
// on a line, through the pipes `requests` and `answers` of one folder.
//
// Asking blocks the process, its event loop included: nothing of `net` happens meanwhile.
//
// Always true:
//   - The pipes are opened by the first request. Their descriptors are high, so that those that a
//     case sees are the same with a channel and without one.
//   - There is one request under way at the most; what stands in the pipe beside its answer breaks
//     the channel.
//   - A channel that is over or broken stays so: it asks nothing any more.
//
// Interface: channel_new, channel_free, channel_ask, channel_is_over, channel_mistrust,
// channel_failure.

#ifndef REF_SCRIPT_CHANNEL_H
#define REF_SCRIPT_CHANNEL_H

#include <jansson.h>
#include <stdbool.h>

struct channel;

// A channel that will use the pipes of `folder`, which must outlive it. To be freed.
struct channel *channel_new(const char *folder);
// Closes the pipes. NULL is allowed.
void channel_free(struct channel *channel);

// Takes over `request`, and returns the answer, an object that the channel owns until it is asked
// again. An `error` of the runner is an answer, too. NULL if there is none: the channel is over or
// broken then.
const json_t *channel_ask(struct channel *channel, json_t *request);

// Is the runner gone?
bool channel_is_over(const struct channel *channel);
// For whoever finds that the latest answer is not as the page says: breaks the channel.
void channel_mistrust(struct channel *channel);
// Why there are no answers any more, in one line; NULL while there are.
const char *channel_failure(const struct channel *channel);

#endif

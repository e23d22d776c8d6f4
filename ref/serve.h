// SPDX-License-Identifier: MIT
//
// Serving: one case after another in this process, as the runner hands them out over the channel
// (docs/control-channel.md, "Serving cases").
//
// A case that cannot be run to its end is explained on standard error, in one line, and reported
// as spoiled: the runner runs it once more, in a process of its own.

#ifndef REF_SERVE_H
#define REF_SERVE_H

#include "ref/net/profile.h"
#include "ref/script/channel.h"

#include <stdbool.h>

struct service {
    struct channel *channel;
    const struct profile *profile;
    bool collect; // free what is unreachable after each turn
};

// Serves until the runner says that it is enough, or is gone. Returns the exit status: 0, or that
// of a channel that is not as the page says, which standard error tells then.
int serve(const struct service *service);

#endif

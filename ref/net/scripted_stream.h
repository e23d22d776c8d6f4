// SPDX-License-Identifier: MIT
//
// A duplex stream whose hooks a test answers by hand, for the unit tests of the stream files.
//
// Each hook notes its name and what it was given: "read", "write 'ab'", "write_many 'a' 'b'",
// "final", "destroy 'boom'". Reading and destroying are answered at once with nothing; writes and
// the final hook are answered at once, or later, when the test says so.

#ifndef REF_NET_SCRIPTED_STREAM_H
#define REF_NET_SCRIPTED_STREAM_H

#include "ref/net/duplex.h"
#include "ref/net/testing.h"

enum scripted_answer { ANSWER_AT_ONCE, ANSWER_LATER };

struct scripted {
    struct duplex stream;
    enum scripted_answer writes, final;
};

// A stream with these options, kept until the test is over; writes and final are answered later.
struct scripted *scripted_new(const struct duplex_options *options);
// The same with a high-water mark of 4 on both sides, and half-open.
struct scripted *scripted_small(void);
struct native *scripted_native(struct scripted *stream);

// Each in a turn of its own, unless one is open already. `error` may be NULL.
bool scripted_push(struct scripted *stream, const char *text);
void scripted_push_end(struct scripted *stream);
void scripted_answer_write(struct scripted *stream, struct error *error);
void scripted_answer_final(struct scripted *stream);

// Several actions in one turn.
#define ONE_TURN(actions)                                                                          \
    do {                                                                                           \
        loop_enter(test.loop);                                                                     \
        actions;                                                                                   \
        loop_leave(test.loop);                                                                     \
    } while (0)

// Notes `name` when a tick comes that is queued now.
void scripted_note_on_tick(const char *name);

#endif

// SPDX-License-Identifier: MIT
//
// Destruction: how a stream ends, at once or after its last side finished.
//
// A stream is destroyed once, with an error or without. Then it releases what it holds (the
// destroy hook), and a tick later emits 'error', if there is one. 'close' is emitted by the owner
// of the stream, when what it held has really gone.
//
// Interface: destroy_stream, destroy_done, destroy_report, destroy_is_due,
// destroy_if_both_sides_done. The program has `stream[Symbol.asyncDispose]()`, too.

#ifndef REF_NET_DESTROY_H
#define REF_NET_DESTROY_H

#include "ref/value/native.h"

struct duplex;

struct destruction {
    bool destroyed;     // destroy_stream was called
    bool closed;        // the destroy hook has answered: the `closed` property
    bool told;          // the tick after that has come: nothing but 'close' is emitted any more
    bool error_emitted; // 'error' was
    struct value error; // what went wrong first, or undefined: the `errored` property
    struct value cause; // what the stream was destroyed with, or undefined
};

// socket.destroy([error]) and every internal end. Does nothing the second time.
void destroy_stream(struct duplex *stream, struct value error);
// Answers the destroy hook; `error` undefined or null if there is none.
void destroy_done(struct duplex *stream, struct value error);
// An error of one side (a failed write, a write after end): destroys the stream with it, unless
// it is destroyed already.
void destroy_report(struct duplex *stream, struct value error);
// Is the stream destroyed, or about to be, since one of its sides failed?
bool destroy_is_due(const struct duplex *stream);
// One side is done: destroys the stream if the other one is, too.
void destroy_if_both_sides_done(struct duplex *stream);

native_method stream_async_dispose;

#endif

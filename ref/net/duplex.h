// SPDX-License-Identifier: MIT
//
// The duplex stream: a readable and a writable side that share one life.
//
// A socket is a duplex stream with hooks that reach the machine. The two sides are described in
// readable.h and writable.h, the common end in destroy.h; what binds them is here: with
// `allow_half_open` false, the end of the readable side ends the writable side (flow.c), and when
// both sides are done the stream is destroyed.
//
// The hooks are called by the stream, and each answers exactly once, now or later, through the
// function named beside it.
//
// Interface: duplex_init, duplex_loop, duplex_revive, duplex_call, duplex_mark, duplex_finish;
// duplex_class.

#ifndef REF_NET_DUPLEX_H
#define REF_NET_DUPLEX_H

#include "ref/net/destroy.h"
#include "ref/net/emitter.h"
#include "ref/net/readable.h"
#include "ref/net/writable.h"

struct duplex_hooks {
    // More data is wanted; answer with readable_push, any number of times.
    void (*read)(struct duplex *stream);
    // Write one chunk; answer: writable_write_done.
    void (*write)(struct duplex *stream, const struct write_request *request);
    // Write several chunks at once; answer: writable_write_done, once for all of them.
    void (*write_many)(struct duplex *stream, const struct write_request *requests, size_t count);
    // All is written, the writable side is to end; answer: writable_final_done.
    void (*final)(struct duplex *stream);
    // Release what the stream holds; answer: destroy_done. `error` is undefined or null if there
    // is none.
    void (*destroy)(struct duplex *stream, struct value error);
};

struct duplex {
    struct emitter emitter;
    const struct duplex_hooks *hooks;
    struct readable readable;
    struct writable writable;
    struct destruction destruction;
    bool allow_half_open;
};

struct duplex_options {
    bool allow_half_open;
    double readable_high_water_mark; // bytes; negative: the default of the profile
    double writable_high_water_mark; // likewise
    // A side that is not there has ended, or finished, from the start.
    bool no_readable_side;
    bool no_writable_side;
};

// The documented methods and properties of a Duplex stream, above those of an emitter.
extern const struct native_class duplex_class;

void duplex_init(struct duplex *stream, const struct native_class *class, struct loop *loop,
                 const struct duplex_hooks *hooks, const struct duplex_options *options);
struct loop *duplex_loop(const struct duplex *stream);
// A stream that is destroyed or has ended begins anew. What waits in its buffers stays, as do
// listeners and options.
void duplex_revive(struct duplex *stream);
// Calls a method that the stream's own class may have overridden.
struct value duplex_call(struct duplex *stream, const char *name, struct arguments arguments);
// To be called by the mark and finish functions of the types that begin with a duplex.
void duplex_mark(struct duplex *stream);
void duplex_finish(struct duplex *stream);

#endif

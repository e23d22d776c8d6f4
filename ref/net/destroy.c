// SPDX-License-Identifier: MIT
#include "ref/net/destroy.h"

#include "ref/net/duplex.h"

// Keeps the first error.
static void remember(struct duplex *stream, struct value error) {
    if (!value_is_truthy(error)) return;
    if (value_is_undefined(stream->destruction.error)) stream->destruction.error = error;
}

//= observed: socket.destroy.twice
void destroy_stream(struct duplex *stream, struct value error) {
    struct destruction *destruction = &stream->destruction;
    //= observed: socket.destroy.pending-write-callback
    if (!destruction->destroyed && writable_has_waiting(stream)) {
        tick_add(duplex_loop(stream), writable_fail_waiting, stream, value_undefined());
    }
    if (destruction->destroyed) return;
    remember(stream, error);
    destruction->cause = error;
    //= socket.destroyed.true-after
    destruction->destroyed = true;
    stream->hooks->destroy(stream, error);
}

//= socket.event-error.emitted
static void tell(void *object, struct value error) {
    struct duplex *stream = object;
    struct destruction *destruction = &stream->destruction;
    if (value_is_truthy(error) && !destruction->error_emitted) {
        destruction->error_emitted = true;
        emitter_emit_value(&stream->emitter, "error", error);
    }
    destruction->told = true;
}

void destroy_done(struct duplex *stream, struct value error) {
    remember(stream, error);
    stream->destruction.closed = true;
    tick_add(duplex_loop(stream), tell, stream, error);
}

void destroy_report(struct duplex *stream, struct value error) {
    if (!stream->destruction.destroyed) destroy_stream(stream, error);
}

bool destroy_is_due(const struct duplex *stream) {
    const struct destruction *destruction = &stream->destruction;
    return destruction->destroyed || !value_is_undefined(destruction->error);
}

//= observed: stream.duplex.close-after-both-sides
void destroy_if_both_sides_done(struct duplex *stream) {
    bool written = stream->writable.phase == WRITABLE_FINISHED;
    if (written && stream->readable.end_emitted) destroy_stream(stream, value_undefined());
}

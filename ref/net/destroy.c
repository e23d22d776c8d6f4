// SPDX-License-Identifier: MIT
#include "ref/net/destroy.h"

#include "ref/net/duplex.h"
#include "ref/net/end_of_stream.h"
#include "ref/net/errors.h"
#include "ref/net/promise.h"

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
    if (writable_is_finished(stream) && stream->readable.end_emitted)
        destroy_stream(stream, value_undefined());
}

// -- [Symbol.asyncDispose]() -----------------------------------------------------------------

struct disposal {
    struct duplex *stream;
    struct promise *promise;
    struct value error; // what the stream was destroyed with for this
};

static void disposal_mark(void *object) {
    struct disposal *disposal = object;
    heap_mark(disposal->stream);
    heap_mark(disposal->promise);
    value_mark(disposal->error);
}

static const struct heap_type disposal_type = {.name = "disposal", .mark = disposal_mark};

static bool gives_undefined(const struct disposal *disposal) {
    return profile_has(duplex_loop(disposal->stream)->profile, BEHAVIOUR_DISPOSAL_GIVES_UNDEFINED);
}

static void settle_disposal(void *object, struct value failure) {
    struct disposal *disposal = object;
    bool failed = !value_is_undefined(failure) && !value_equals(failure, disposal->error);
    //= observed: stream.async-dispose.fails-with-another-error
    if (failed)
        promise_reject(disposal->promise, failure);
    else
        promise_fulfill(disposal->promise,
                        gives_undefined(disposal) ? value_undefined() : value_null());
}

//= observed: stream.async-dispose.gives-undefined
//# Newer releases await the end of the stream, which takes one more microtask.
static void stream_is_over(void *object, struct value failure) {
    struct disposal *disposal = object;
    if (gives_undefined(disposal))
        microtask_add(duplex_loop(disposal->stream), settle_disposal, disposal, failure);
    else
        settle_disposal(disposal, failure);
}

static struct completion wait_for_end(void *context) {
    struct disposal *disposal = context;
    end_of_stream_of_destroyed(disposal->stream, stream_is_over, disposal);
    return completion_return(value_undefined());
}

//= observed: stream.async-dispose.destroys
//= observed: stream.async-dispose.after-the-end
struct error *stream_async_dispose(struct native *self, struct arguments arguments,
                                   struct value *result) {
    (void)arguments;
    struct duplex *stream = (struct duplex *)self;
    struct loop *loop = duplex_loop(stream);
    struct disposal *disposal = heap_allocate(loop->heap, &disposal_type, sizeof *disposal);
    *disposal = (struct disposal){stream, promise_new(loop), value_undefined()};
    if (!stream->destruction.destroyed) {
        disposal->error = stream->readable.end_emitted
                              ? value_null()
                              : value_error(error_aborted(loop->heap, value_undefined()));
        destroy_stream(stream, disposal->error);
    }
    struct completion completion = loop_catch(loop, wait_for_end, disposal);
    //= observed: stream.async-dispose.throw-rejects
    if (completion.threw) stream_is_over(disposal, completion.value);
    *result = promise_value(disposal->promise);
    return NULL;
}

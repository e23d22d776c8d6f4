// SPDX-License-Identifier: MIT
#include "ref/net/end_of_stream.h"

#include "ref/net/duplex.h"
#include "ref/net/errors.h"

struct waiter {
    struct duplex *stream;
    bool for_both_sides;
    bool is_told;
    job *told;
    void *object;
};

static void waiter_mark(void *object) {
    struct waiter *waiter = object;
    heap_mark(waiter->stream);
    heap_mark(waiter->object);
}

static const struct heap_type waiter_type = {.name = "waiter", .mark = waiter_mark};

static void tell(struct waiter *waiter, struct value failure) {
    if (waiter->is_told) return;
    waiter->is_told = true;
    waiter->told(waiter->object, failure);
}

static void tell_on_tick(void *object, struct value failure) { tell(object, failure); }

// -- What there is to tell -----------------------------------------------------------------

static bool is_read(const struct duplex *stream) {
    const struct readable *readable = &stream->readable;
    return readable->end_emitted || (readable->ended && readable->length == 0);
}

static bool is_written(const struct duplex *stream) {
    const struct writable *writable = &stream->writable;
    return writable->phase == WRITABLE_FINISHED ||
           (writable->phase != WRITABLE_OPEN && writable->length == 0);
}

//= observed: stream.async-dispose.premature
static struct value failure_of_closed(const struct waiter *waiter) {
    const struct duplex *stream = waiter->stream;
    struct value error = stream->destruction.error;
    if (!value_is_undefined(error)) return error;
    if (is_read(stream) && (!waiter->for_both_sides || is_written(stream))) {
        return value_undefined();
    }
    return value_error(error_coded(duplex_loop(stream)->heap, "Error", "ERR_STREAM_PREMATURE_CLOSE",
                                   "Premature close"));
}

// -- Waiting -------------------------------------------------------------------------------

static struct completion done(void) { return completion_return(value_undefined()); }

static struct completion on_end(struct function *self, struct value this_value,
                                struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct waiter *waiter = self->data;
    if (!waiter->for_both_sides) tell(waiter, value_undefined());
    return done();
}

static struct completion on_error(struct function *self, struct value this_value,
                                  struct arguments arguments) {
    (void)this_value;
    tell(self->data, argument(arguments, 0));
    return done();
}

static struct completion on_close(struct function *self, struct value this_value,
                                  struct arguments arguments) {
    (void)this_value, (void)arguments;
    tell(self->data, failure_of_closed(self->data));
    return done();
}

// 'finish', and the errors of a stream that is over: nothing depends on them.
static struct completion ignore(struct function *self, struct value this_value,
                                struct arguments arguments) {
    (void)self, (void)this_value, (void)arguments;
    return done();
}

static void listen(struct waiter *waiter, const char *event, const char *name,
                   struct completion (*code)(struct function *, struct value, struct arguments)) {
    struct heap *heap = duplex_loop(waiter->stream)->heap;
    struct function *listener = function_new(heap, name, code, waiter);
    emitter_add(&waiter->stream->emitter, event, listener, LISTENER_INTERNAL);
}

static void listen_to_all(struct waiter *waiter) {
    listen(waiter, "end", "onend", on_end);
    listen(waiter, "finish", "onfinish", ignore);
    listen(waiter, "error", "onerror", on_error);
    listen(waiter, "close", "onclose", on_close);
}

//= observed: stream.async-dispose.listeners-of-a-destroyed
//# Of a stream that is over already, newer releases listen for 'error' alone.
static void wait_for_tick(struct waiter *waiter, struct value failure) {
    struct loop *loop = duplex_loop(waiter->stream);
    if (profile_has(loop->profile, BEHAVIOUR_WAIT_FOR_OVER_IGNORES_EVENTS))
        listen(waiter, "error", "nop", ignore);
    else
        listen_to_all(waiter);
    tick_add(loop, tell_on_tick, waiter, failure);
}

static struct waiter *waiter_new(struct duplex *stream, bool for_both_sides, job *told,
                                 void *object) {
    struct heap *heap = duplex_loop(stream)->heap;
    struct waiter *waiter = heap_allocate(heap, &waiter_type, sizeof *waiter);
    *waiter = (struct waiter){stream, for_both_sides, false, told, object};
    return waiter;
}

void end_of_stream_of_reading(struct duplex *stream, job *told, void *object) {
    struct waiter *waiter = waiter_new(stream, false, told, object);
    if (stream->destruction.closed)
        wait_for_tick(waiter, failure_of_closed(waiter));
    else if (is_read(stream))
        wait_for_tick(waiter, value_undefined());
    else
        listen_to_all(waiter);
}

void end_of_stream_of_destroyed(struct duplex *stream, job *told, void *object) {
    struct waiter *waiter = waiter_new(stream, true, told, object);
    wait_for_tick(waiter, failure_of_closed(waiter));
}

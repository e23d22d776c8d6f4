// SPDX-License-Identifier: MIT
#include "ref/net/end_of_stream.h"

#include "ref/net/duplex.h"
#include "ref/net/errors.h"

#include <string.h>

enum { MAXIMUM_LISTENERS = 4 };

struct end_of_stream {
    struct duplex *stream;
    bool of_both_sides;
    bool is_over; // told, or nobody wants to know any more
    job *told;
    void *object;
    const char *events[MAXIMUM_LISTENERS];
    struct function *listeners[MAXIMUM_LISTENERS];
    int listener_count;
};

static void end_of_stream_mark(void *object) {
    struct end_of_stream *end = object;
    heap_mark(end->stream);
    heap_mark(end->object);
    for (int i = 0; i < end->listener_count; i++) heap_mark(end->listeners[i]);
}

static const struct heap_type end_of_stream_type = {.name = "end of stream",
                                                    .mark = end_of_stream_mark};

//= observed: stream.async-iterator.error-after-the-end
static void tell(struct end_of_stream *end, struct value failure) {
    if (end->is_over) return;
    end->is_over = true;
    end->told(end->object, failure);
}

static void tell_on_tick(void *object, struct value failure) { tell(object, failure); }

// -- What there is to tell -----------------------------------------------------------------

static bool is_read(const struct duplex *stream) {
    const struct readable *readable = &stream->readable;
    return readable->end_emitted || (readable->ended && readable->length == 0);
}

static bool is_written(const struct duplex *stream) {
    const struct writable *writable = &stream->writable;
    return writable_is_finished(stream) ||
           (writable->phase != WRITABLE_OPEN && writable->length == 0);
}

//= observed: stream.async-dispose.premature
//= observed: stream.async-iterator.premature
static struct value failure_of_closed(const struct end_of_stream *end) {
    const struct duplex *stream = end->stream;
    struct value error = stream->destruction.error;
    if (!value_is_undefined(error)) return error;
    if (is_read(stream) && (!end->of_both_sides || is_written(stream))) {
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
    struct end_of_stream *end = self->data;
    if (!end->of_both_sides) tell(end, value_undefined());
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

static void listen(struct end_of_stream *end, const char *event, const char *name,
                   struct completion (*code)(struct function *, struct value, struct arguments)) {
    struct function *listener = function_new(duplex_loop(end->stream)->heap, name, code, end);
    end->events[end->listener_count] = event;
    end->listeners[end->listener_count++] = listener;
    emitter_add(&end->stream->emitter, event, listener, LISTENER_INTERNAL);
}

static void listen_to_all(struct end_of_stream *end) {
    listen(end, "end", "onend", on_end);
    listen(end, "finish", "onfinish", ignore);
    listen(end, "error", "onerror", on_error);
    listen(end, "close", "onclose", on_close);
}

//= observed: stream.async-dispose.listeners-of-a-destroyed
//= observed: stream.async-dispose.listeners-of-all-ends
static void tell_later(struct end_of_stream *end, struct value failure) {
    struct loop *loop = duplex_loop(end->stream);
    if (profile_has(loop->profile, BEHAVIOUR_WAIT_FOR_OVER_IGNORES_EVENTS))
        listen(end, "error", "nop", ignore);
    else
        listen_to_all(end);
    tick_add(loop, tell_on_tick, end, failure);
}

static struct end_of_stream *end_of_stream_new(struct duplex *stream, bool of_both_sides, job *told,
                                               void *object) {
    struct heap *heap = duplex_loop(stream)->heap;
    struct end_of_stream *end = heap_allocate(heap, &end_of_stream_type, sizeof *end);
    *end = (struct end_of_stream){
        .stream = stream, .of_both_sides = of_both_sides, .told = told, .object = object};
    return end;
}

struct end_of_stream *end_of_stream_of_reading(struct duplex *stream, job *told, void *object) {
    struct end_of_stream *end = end_of_stream_new(stream, false, told, object);
    if (stream->destruction.closed)
        tell_later(end, failure_of_closed(end));
    else if (is_read(stream))
        tell_later(end, value_undefined());
    else
        listen_to_all(end);
    return end;
}

void end_of_stream_of_destroyed(struct duplex *stream, job *told, void *object) {
    struct end_of_stream *end = end_of_stream_new(stream, true, told, object);
    tell_later(end, failure_of_closed(end));
}

static void take_back(struct end_of_stream *end, const char *event) {
    for (int i = 0; i < end->listener_count; i++) {
        if (strcmp(end->events[i], event) != 0) continue;
        emitter_remove(&end->stream->emitter, event, end->listeners[i]);
    }
}

void end_of_stream_forget(struct end_of_stream *end) {
    end->is_over = true;
    take_back(end, "finish");
    take_back(end, "end");
    take_back(end, "error");
    take_back(end, "close");
}

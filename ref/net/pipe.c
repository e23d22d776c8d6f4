// SPDX-License-Identifier: MIT
#include "ref/net/pipe.h"

#include "ref/net/duplex.h"
#include "ref/net/errors.h"

struct pipe {
    struct duplex *source;
    struct duplex *destination;
    bool is_over;
    struct function *on_data, *on_end, *on_drain, *on_error, *on_close, *on_finish, *on_unpipe;
};

static void pipe_mark(void *object) {
    struct pipe *pipe = object;
    heap_mark(pipe->source);
    heap_mark(pipe->destination);
    heap_mark(pipe->on_data);
    heap_mark(pipe->on_end);
    heap_mark(pipe->on_drain);
    heap_mark(pipe->on_error);
    heap_mark(pipe->on_close);
    heap_mark(pipe->on_finish);
    heap_mark(pipe->on_unpipe);
}

static const struct heap_type pipe_type = {.name = "pipe", .mark = pipe_mark};

static struct completion done(void) { return completion_return(value_undefined()); }

static struct value value_of(struct duplex *stream) {
    return value_native(&stream->emitter.native);
}

// Calls a method that the destination's own class may have overridden.
static struct value call(struct duplex *stream, const char *name, struct arguments arguments) {
    struct native *native = &stream->emitter.native;
    struct value result = value_undefined();
    struct error *error = native_find_method(native, name)(native, arguments, &result);
    if (error) loop_uncaught(stream->emitter.loop, value_error(error));
    return result;
}

// -- Back-pressure -------------------------------------------------------------------------

static bool remove_from(struct array *array, struct duplex *stream) {
    for (size_t i = 0; i < array->length; i++) {
        if (!value_equals(array->items[i], value_of(stream))) continue;
        for (size_t j = i + 1; j < array->length; j++) array->items[j - 1] = array->items[j];
        array->length--;
        return true;
    }
    return false;
}

static struct completion on_drain(struct function *self, struct value this_value,
                                  struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct pipe *pipe = self->data;
    struct duplex *source = pipe->source;
    remove_from(source->readable.awaited_drains, pipe->destination);
    bool all_drained = source->readable.awaited_drains->length == 0;
    if (all_drained && emitter_has(&source->emitter, "data")) {
        call(source, "resume", (struct arguments){0, NULL});
    }
    return done();
}

static void wait_for_drain(struct pipe *pipe) {
    if (!pipe->is_over) {
        array_push(pipe->source->readable.awaited_drains, value_of(pipe->destination));
        call(pipe->source, "pause", (struct arguments){0, NULL});
    }
    if (pipe->on_drain) return;
    pipe->on_drain = function_new(pipe->source->emitter.loop->heap, "", on_drain, pipe);
    emitter_add(&pipe->destination->emitter, "drain", pipe->on_drain, LISTENER_INTERNAL);
}

//= stream.readable.pipe-writes-all
static struct completion on_data(struct function *self, struct value this_value,
                                 struct arguments arguments) {
    (void)this_value;
    struct pipe *pipe = self->data;
    struct value has_room = call(pipe->destination, "write", (struct arguments){1, arguments.at});
    if (!value_is_truthy(has_room)) wait_for_drain(pipe);
    return done();
}

// -- The end of a pipe ---------------------------------------------------------------------

static void unpipe(struct duplex *source, struct duplex *destination) {
    if (!remove_from(source->readable.pipes, destination)) return;
    if (source->readable.pipes->length == 0) call(source, "pause", (struct arguments){0, NULL});
    emitter_emit_value(&destination->emitter, "unpipe", value_of(source));
}

static struct completion on_unpipe(struct function *self, struct value this_value,
                                   struct arguments arguments) {
    (void)this_value;
    struct pipe *pipe = self->data;
    if (!value_equals(argument(arguments, 0), value_of(pipe->source)) || pipe->is_over) {
        return done();
    }
    struct emitter *source = &pipe->source->emitter;
    struct emitter *destination = &pipe->destination->emitter;
    pipe->is_over = true;
    emitter_remove(destination, "close", pipe->on_close);
    emitter_remove(destination, "finish", pipe->on_finish);
    if (pipe->on_drain) emitter_remove(destination, "drain", pipe->on_drain);
    emitter_remove(destination, "error", pipe->on_error);
    emitter_remove(destination, "unpipe", pipe->on_unpipe);
    emitter_remove(source, "end", pipe->on_end);
    emitter_remove(source, "data", pipe->on_data);
    bool was_waiting = pipe->source->readable.awaited_drains->length > 0;
    if (pipe->on_drain && was_waiting && pipe->destination->writable.needs_drain) {
        on_drain(pipe->on_drain, value_undefined(), (struct arguments){0, NULL});
    }
    return done();
}

static struct completion on_close(struct function *self, struct value this_value,
                                  struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct pipe *pipe = self->data;
    emitter_remove(&pipe->destination->emitter, "finish", pipe->on_finish);
    unpipe(pipe->source, pipe->destination);
    return done();
}

static struct completion on_finish(struct function *self, struct value this_value,
                                   struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct pipe *pipe = self->data;
    emitter_remove(&pipe->destination->emitter, "close", pipe->on_close);
    unpipe(pipe->source, pipe->destination);
    return done();
}

// An error of the destination ends the pipe, and stays an error that somebody must listen for.
static struct completion on_error(struct function *self, struct value this_value,
                                  struct arguments arguments) {
    (void)this_value;
    struct pipe *pipe = self->data;
    struct emitter *destination = &pipe->destination->emitter;
    unpipe(pipe->source, pipe->destination);
    emitter_remove(destination, "error", pipe->on_error);
    if (emitter_has(destination, "error")) return done();
    return completion_throw(argument(arguments, 0));
}

static struct completion on_end(struct function *self, struct value this_value,
                                struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct pipe *pipe = self->data;
    call(pipe->destination, "end", (struct arguments){0, NULL});
    return done();
}

static struct completion on_end_unpipe(struct function *self, struct value this_value,
                                       struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct pipe *pipe = self->data;
    unpipe(pipe->source, pipe->destination);
    return done();
}

// -- Making one ----------------------------------------------------------------------------

static void end_at_once(void *object, struct value extra) {
    (void)extra;
    struct function *on_end_function = object;
    on_end_function->code(on_end_function, value_undefined(), (struct arguments){0, NULL});
}

static void connect_ends(struct pipe *pipe) {
    struct emitter *source = &pipe->source->emitter;
    struct emitter *destination = &pipe->destination->emitter;
    struct loop *loop = source->loop;
    if (pipe->source->readable.end_emitted) {
        tick_add(loop, end_at_once, pipe->on_end, value_undefined());
    } else {
        emitter_add(source, "end", pipe->on_end, LISTENER_ONCE | LISTENER_INTERNAL);
    }
    emitter_add(destination, "unpipe", pipe->on_unpipe, LISTENER_INTERNAL);
    emitter_add(source, "data", pipe->on_data, LISTENER_INTERNAL);
    emitter_add(destination, "error", pipe->on_error, LISTENER_PREPEND | LISTENER_INTERNAL);
    emitter_add(destination, "close", pipe->on_close, LISTENER_ONCE | LISTENER_INTERNAL);
    emitter_add(destination, "finish", pipe->on_finish, LISTENER_ONCE | LISTENER_INTERNAL);
}

static struct pipe *pipe_new(struct duplex *source, struct duplex *destination, bool ends) {
    struct heap *heap = source->emitter.loop->heap;
    struct pipe *pipe = heap_allocate(heap, &pipe_type, sizeof(struct pipe));
    pipe->source = source;
    pipe->destination = destination;
    pipe->on_data = function_new(heap, "ondata", on_data, pipe);
    pipe->on_end = function_new(heap, "onend", ends ? on_end : on_end_unpipe, pipe);
    pipe->on_error = function_new(heap, "onerror", on_error, pipe);
    pipe->on_close = function_new(heap, "onclose", on_close, pipe);
    pipe->on_finish = function_new(heap, "onfinish", on_finish, pipe);
    pipe->on_unpipe = function_new(heap, "onunpipe", on_unpipe, pipe);
    return pipe;
}

static struct duplex *stream_from(struct value value) {
    bool is_stream = value.kind == VALUE_NATIVE && native_is(value.as.native, &duplex_class);
    return is_stream ? (struct duplex *)value.as.native : NULL;
}

struct error *pipe_method(struct native *self, struct arguments arguments, struct value *result) {
    struct duplex *source = (struct duplex *)self;
    struct duplex *destination = stream_from(argument(arguments, 0));
    if (!destination) {
        return error_new(source->emitter.loop->heap, "TypeError", "dest.on is not a function");
    }
    struct value end = option(argument(arguments, 1), "end");
    bool ends = end.kind != VALUE_BOOLEAN || end.as.boolean;
    struct pipe *pipe = pipe_new(source, destination, ends);
    array_push(source->readable.pipes, value_of(destination));
    connect_ends(pipe);
    emitter_emit_value(&destination->emitter, "pipe", value_of(source));
    bool destination_is_full = destination->writable.needs_drain &&
                               writable_is_writable(destination);
    if (destination_is_full) wait_for_drain(pipe);
    else if (source->readable.flow != FLOW_FLOWING) {
        call(source, "resume", (struct arguments){0, NULL});
    }
    *result = value_of(destination);
    return NULL;
}

struct error *unpipe_method(struct native *self, struct arguments arguments,
                            struct value *result) {
    struct duplex *source = (struct duplex *)self;
    struct duplex *destination = stream_from(argument(arguments, 0));
    *result = value_native(self);
    if (destination) {
        unpipe(source, destination);
        return NULL;
    }
    while (source->readable.pipes->length > 0) {
        unpipe(source, stream_from(array_get(source->readable.pipes, 0)));
    }
    return NULL;
}

// SPDX-License-Identifier: MIT
#include "ref/net/pipe.h"

#include "ref/net/duplex.h"
#include "ref/net/errors.h"

struct pipe {
    struct duplex *source;
    struct duplex *destination;
    bool is_over; // the listeners are gone
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

// -- Back-pressure -------------------------------------------------------------------------

static bool contains(const struct array *array, struct duplex *stream) {
    for (size_t i = 0; i < array->length; i++) {
        if (value_equals(array->items[i], value_of(stream))) return true;
    }
    return false;
}

// Removes the first occurrence; false if there is none.
static bool remove_from(struct array *array, struct duplex *stream) {
    for (size_t i = 0; i < array->length; i++) {
        if (!value_equals(array->items[i], value_of(stream))) continue;
        for (size_t j = i + 1; j < array->length; j++) array->items[j - 1] = array->items[j];
        array->length--;
        return true;
    }
    return false;
}

static void destination_has_room(struct pipe *pipe) {
    struct readable *source = &pipe->source->readable;
    remove_from(source->awaited_drains, pipe->destination);
    bool all_drained = source->awaited_drains->length == 0;
    if (all_drained && source->somebody_listens_for_data) {
        duplex_call(pipe->source, "resume", (struct arguments){0, NULL});
    }
}

static struct completion on_drain(struct function *self, struct value this_value,
                                  struct arguments arguments) {
    (void)this_value, (void)arguments;
    destination_has_room(self->data);
    return done();
}

// The source waits for this destination, and for others that are full already.
static void note_full_destination(struct pipe *pipe) {
    struct readable *source = &pipe->source->readable;
    if (!contains(source->pipes, pipe->destination)) return;
    if (source->pipes->length == 1) {
        source->awaited_drains->length = 0;
        source->awaits_several = false;
    }
    if (!contains(source->awaited_drains, pipe->destination)) {
        array_push(source->awaited_drains, value_of(pipe->destination));
    }
}

//= observed: stream.pipe.pauses-for-a-full-destination
static void wait_for_drain(struct pipe *pipe) {
    if (!pipe->is_over) {
        note_full_destination(pipe);
        duplex_call(pipe->source, "pause", (struct arguments){0, NULL});
    }
    if (pipe->on_drain) return;
    pipe->on_drain = function_new(pipe->source->emitter.loop->heap, "", on_drain, pipe);
    emitter_add(&pipe->destination->emitter, "drain", pipe->on_drain, LISTENER_INTERNAL);
}

//= observed: stream.readable.pipe-writes-all
static struct completion on_data(struct function *self, struct value this_value,
                                 struct arguments arguments) {
    (void)this_value;
    struct pipe *pipe = self->data;
    struct value has_room =
        duplex_call(pipe->destination, "write", (struct arguments){1, arguments.at});
    if (has_room.kind == VALUE_BOOLEAN && !has_room.as.boolean) wait_for_drain(pipe);
    return done();
}

// -- The end of a pipe ---------------------------------------------------------------------

// 'unpipe' carries a mark, so that of several pipes between the same two streams only one ends.
static void emit_unpipe(struct duplex *source, struct duplex *destination) {
    struct object *mark = object_new(source->emitter.loop->heap);
    object_set(mark, "hasUnpiped", value_boolean(false));
    struct value given[] = {value_of(source), value_object(mark)};
    emitter_emit(&destination->emitter, "unpipe", (struct arguments){2, given});
}

static void unpipe(struct duplex *source, struct duplex *destination) {
    if (!remove_from(source->readable.pipes, destination)) return;
    if (source->readable.pipes->length == 0)
        duplex_call(source, "pause", (struct arguments){0, NULL});
    emit_unpipe(source, destination);
}

static void remove_listeners(struct pipe *pipe) {
    struct emitter *source = &pipe->source->emitter;
    struct emitter *destination = &pipe->destination->emitter;
    emitter_remove(destination, "close", pipe->on_close);
    emitter_remove(destination, "finish", pipe->on_finish);
    if (pipe->on_drain) emitter_remove(destination, "drain", pipe->on_drain);
    emitter_remove(destination, "error", pipe->on_error);
    emitter_remove(destination, "unpipe", pipe->on_unpipe);
    emitter_remove(source, "end", pipe->on_end);
    emitter_remove(source, "data", pipe->on_data);
    pipe->is_over = true;
}

//= observed: stream.pipe.failed-destination-holds-up-the-others
//# A source that waits for this destination does not wait any longer; in older releases it does if
//# the destination failed before it was full.
static void stop_waiting(struct pipe *pipe) {
    const struct readable *source = &pipe->source->readable;
    bool is_waiting = source->awaits_several || source->awaited_drains->length > 0;
    bool forgets =
        pipe->destination->writable.needs_drain ||
        profile_has(pipe->source->emitter.loop->profile, BEHAVIOUR_PIPE_FORGETS_FULL_DESTINATION);
    if (pipe->on_drain && is_waiting && forgets) destination_has_room(pipe);
}

static struct completion on_unpipe(struct function *self, struct value this_value,
                                   struct arguments arguments) {
    (void)this_value;
    struct pipe *pipe = self->data;
    struct value mark = argument(arguments, 1);
    struct value has_unpiped = option(mark, "hasUnpiped");
    bool is_meant = value_equals(argument(arguments, 0), value_of(pipe->source)) &&
                    has_unpiped.kind == VALUE_BOOLEAN && !has_unpiped.as.boolean;
    if (!is_meant) return done();
    object_set(mark.as.object, "hasUnpiped", value_boolean(true));
    remove_listeners(pipe);
    stop_waiting(pipe);
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
    if (pipe->destination->destruction.error_emitted) {
        return emitter_emit_catching(destination, "error", arguments);
    }
    destroy_report(pipe->destination, argument(arguments, 0)); // emitted by the program itself
    return done();
}

static struct completion on_end(struct function *self, struct value this_value,
                                struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct pipe *pipe = self->data;
    duplex_call(pipe->destination, "end", (struct arguments){0, NULL});
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

//= observed: stream.pipe.no-stream
static struct error *no_stream(struct heap *heap, struct value value) {
    if (!value_is_nullish(value)) return error_new(heap, "TypeError", "dest.on is not a function");
    struct string *message = string_format(heap, "Cannot read properties of %s (reading 'on')",
                                           value_to_string(heap, value)->text);
    return error_new(heap, "TypeError", message->text);
}

struct error *pipe_method(struct native *self, struct arguments arguments, struct value *result) {
    struct duplex *source = (struct duplex *)self;
    struct duplex *destination = stream_from(argument(arguments, 0));
    if (!destination) return no_stream(source->emitter.loop->heap, argument(arguments, 0));
    struct value end = option(argument(arguments, 1), "end");
    bool ends = end.kind != VALUE_BOOLEAN || end.as.boolean;
    struct pipe *pipe = pipe_new(source, destination, ends);
    if (source->readable.pipes->length == 1) source->readable.awaits_several = true;
    array_push(source->readable.pipes, value_of(destination));
    connect_ends(pipe);
    emitter_emit_value(&destination->emitter, "pipe", value_of(source));
    if (value_is_truthy(native_get(&destination->emitter.native, "writableNeedDrain"))) {
        wait_for_drain(pipe);
    } else if (source->readable.flow != FLOW_FLOWING) {
        duplex_call(source, "resume", (struct arguments){0, NULL});
    }
    *result = value_of(destination);
    return NULL;
}

static void unpipe_all(struct duplex *source) {
    struct array *destinations = source->readable.pipes;
    if (destinations->length == 0) return;
    source->readable.pipes = array_new(source->emitter.loop->heap);
    duplex_call(source, "pause", (struct arguments){0, NULL});
    for (size_t i = 0; i < destinations->length; i++) {
        emit_unpipe(source, stream_from(destinations->items[i]));
    }
}

struct error *unpipe_method(struct native *self, struct arguments arguments, struct value *result) {
    struct duplex *source = (struct duplex *)self;
    struct duplex *destination = stream_from(argument(arguments, 0));
    if (destination)
        unpipe(source, destination);
    else if (!value_is_truthy(argument(arguments, 0)))
        unpipe_all(source);
    *result = value_native(self);
    return NULL;
}

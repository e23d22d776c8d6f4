// SPDX-License-Identifier: MIT
#include "ref/net/duplex.h"

#include "ref/net/async_iterator.h"
#include "ref/net/pipe.h"

#include <stddef.h>

// -- Life ----------------------------------------------------------------------------------

//= stream.high-water-mark.default
static double default_high_water_mark(const struct loop *loop) {
    bool larger = profile_has(loop->profile, BEHAVIOUR_HIGH_WATER_MARK_64_KIB);
    return larger ? 64 * 1024 : 16 * 1024;
}

static void listener_added(struct emitter *emitter, const char *event) {
    flow_listener_added((struct duplex *)emitter, event);
}

static void listener_removed(struct emitter *emitter, const char *event) {
    flow_listener_removed((struct duplex *)emitter, event);
}

static void listeners_cleared(struct emitter *emitter, const char *event) {
    flow_listeners_cleared((struct duplex *)emitter, event);
}

static const char *const event_names[] = {
    "close", "error", "prefinish", "finish", "drain", "data", "end", "readable", NULL,
};

void duplex_init(struct duplex *stream, const struct native_class *class, struct loop *loop,
                 const struct duplex_hooks *hooks, const struct duplex_options *options) {
    double by_default = default_high_water_mark(loop);
    double readable_mark = options->readable_high_water_mark;
    double writable_mark = options->writable_high_water_mark;
    emitter_init(&stream->emitter, class, loop);
    stream->emitter.listener_added = listener_added;
    stream->emitter.listener_removed = listener_removed;
    stream->emitter.listeners_cleared = listeners_cleared;
    emitter_keep_names(&stream->emitter, event_names);
    stream->hooks = hooks;
    stream->allow_half_open = options->allow_half_open;
    readable_init(stream, readable_mark < 0 ? by_default : readable_mark);
    writable_init(stream, writable_mark < 0 ? by_default : writable_mark);
    stream->readable.is_absent = options->no_readable_side;
    stream->writable.is_absent = options->no_writable_side;
    duplex_revive(stream);
}

struct loop *duplex_loop(const struct duplex *stream) {
    return stream->emitter.loop;
}

void duplex_revive(struct duplex *stream) {
    stream->destruction = (struct destruction){.destroyed = false};
    readable_revive(stream);
    writable_revive(stream);
}

struct value duplex_call(struct duplex *stream, const char *name, struct arguments arguments) {
    struct native *native = &stream->emitter.native;
    struct value result = value_undefined();
    struct error *error = native_find_method(native, name)(native, arguments, &result);
    if (error) loop_throw(duplex_loop(stream), value_error(error));
    return result;
}

void duplex_mark(struct duplex *stream) {
    emitter_mark(&stream->emitter);
    readable_mark(&stream->readable);
    writable_mark(&stream->writable);
    value_mark(stream->destruction.error);
    value_mark(stream->destruction.cause);
}

void duplex_finish(struct duplex *stream) {
    emitter_finish(&stream->emitter);
    writable_finish(&stream->writable);
}

// -- Methods -------------------------------------------------------------------------------

//= socket.destroy.returns-socket
static struct error *destroy(struct native *self, struct arguments arguments,
                             struct value *result) {
    destroy_stream((struct duplex *)self, argument(arguments, 0));
    *result = value_native(self);
    return NULL;
}

static struct error *is_paused(struct native *self, struct arguments arguments,
                               struct value *result) {
    (void)arguments;
    *result = value_boolean(readable_is_paused((struct duplex *)self));
    return NULL;
}

// The owner adds read(), pause() and resume(), which reach the machine.
static const struct native_method_entry methods[] = {
    {"[Symbol.asyncDispose]", stream_async_dispose},
    {"[Symbol.asyncIterator]", stream_async_iterator},
    {"cork", writable_cork},
    {"destroy", destroy},
    {"end", writable_end_method},
    {"isPaused", is_paused},
    {"pipe", pipe_method},
    {"push", readable_push_method},
    {"setDefaultEncoding", writable_set_default_encoding},
    {"setEncoding", readable_set_encoding},
    {"uncork", writable_uncork},
    {"unpipe", unpipe_method},
    {"unshift", readable_unshift},
    {"write", writable_write},
    {NULL, NULL},
};

// -- Properties ----------------------------------------------------------------------------

static struct duplex *cast(struct native *self) { return (struct duplex *)self; }

static struct value get_allow_half_open(struct native *self) {
    return value_boolean(cast(self)->allow_half_open);
}

static void set_allow_half_open(struct native *self, struct value value) {
    cast(self)->allow_half_open = value_is_truthy(value);
}

static struct value get_closed(struct native *self) {
    return value_boolean(cast(self)->destruction.closed);
}

//= socket.destroyed.false-before
static struct value get_destroyed(struct native *self) {
    return value_boolean(cast(self)->destruction.destroyed);
}

static struct value get_errored(struct native *self) {
    struct value error = cast(self)->destruction.error;
    return value_is_undefined(error) ? value_null() : error;
}

static const struct native_property_entry properties[] = {
    {"allowHalfOpen", get_allow_half_open, set_allow_half_open},
    {"closed", get_closed, NULL},
    {"destroyed", get_destroyed, NULL},
    {"errored", get_errored, NULL},
    {NULL, NULL, NULL},
};

// The classes between a Duplex and an emitter, whose properties are the two sides'.
static const struct native_class writable_class = {
    .name = "Writable",
    .parent = &emitter_class,
    .properties = writable_properties,
};

static const struct native_class readable_class = {
    .name = "Readable",
    .parent = &writable_class,
    .properties = readable_properties,
};

const struct native_class duplex_class = {
    .name = "Duplex",
    .parent = &readable_class,
    .methods = methods,
    .properties = properties,
};

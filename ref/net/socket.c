// SPDX-License-Identifier: MIT
//
// Making sockets, and the table of what a program can do with one.

#include "ref/net/socket.h"

#include "ref/net/abort_signal.h"
#include "ref/net/arguments.h"
#include "ref/net/bound_socket.h"
#include "ref/net/connect.h"
#include "ref/net/errors.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

// -- The class -----------------------------------------------------------------------------

static const struct native_method_entry methods[] = {
    {"address", socket_address},
    {"connect", socket_connect},
    {"destroySoon", socket_destroy_soon},
    {"pause", socket_pause},
    {"read", socket_read},
    {"ref", socket_ref},
    {"resetAndDestroy", socket_reset_and_destroy},
    {"resume", socket_resume},
    {"setKeepAlive", socket_set_keep_alive},
    {"setNoDelay", socket_set_no_delay},
    {"setTimeout", socket_set_timeout},
    {"unref", socket_unref},
    {"write", socket_write},
    {NULL, NULL},
};

static const char *const state[] = {
    "readyState",    "connecting",    "pending",          "destroyed",      "closed",
    "bytesRead",     "bytesWritten",  "readableLength",   "writableLength", "readableFlowing",
    "readableEnded", "writableEnded", "writableFinished", "timeout",        NULL,
};

static const char *const events[] = {
    "close",
    "connect",
    "connectionAttempt",
    "connectionAttemptFailed",
    "connectionAttemptTimeout",
    "data",
    "drain",
    "end",
    "error",
    "finish",
    "lookup",
    "ready",
    "timeout",
    NULL,
};

const struct native_class socket_class = {
    .name = "Socket",
    .lane = "client",
    .parent = &duplex_class,
    .methods = methods,
    .properties = socket_properties,
    .state = state,
    .events = events,
};

//= observed: socket.set-type-of-service.sets
static const struct native_method_entry service_methods[] = {
    {"getTypeOfService", socket_get_type_of_service},
    {"setTypeOfService", socket_set_type_of_service},
    {NULL, NULL},
};

static const struct native_class class_with_service = {
    .name = "Socket",
    .lane = "client",
    .parent = &socket_class,
    .methods = service_methods,
};

static const struct native_class *class_of(const struct profile *profile) {
    return profile_has(profile, BEHAVIOUR_TYPE_OF_SERVICE) ? &class_with_service : &socket_class;
}

const struct host_callbacks socket_host_callbacks = {
    .on_connected = connect_on_connected,
    .on_read = socket_on_read,
    .on_written = socket_on_written,
    .on_shut_down = socket_on_shut_down,
    .on_closed = socket_on_closed,
};

static void socket_mark(void *object) {
    struct socket *socket = object;
    duplex_mark(&socket->stream);
    heap_mark(socket->pending);
    value_mark(socket->onread.buffer);
    heap_mark(socket->onread.next_buffer);
    heap_mark(socket->onread.callback);
    heap_mark(socket->server);
    heap_mark(socket->signal);
    heap_mark(socket->autoselect);
    heap_mark(socket->idle_timer);
    heap_mark(socket->block_list);
    value_mark(socket->target.address);
    value_mark(socket->target.local_address);
    value_mark(socket->attempted_addresses);
    value_mark(socket->local_address);
    value_mark(socket->peer_address);
    value_mark(socket->timeout);
    value_mark(socket->bound_path);
}

static void socket_finish(void *object) {
    struct socket *socket = object;
    duplex_finish(&socket->stream);
}

static const struct heap_type socket_type = {"Socket", socket_mark, socket_finish};

struct loop *socket_loop(const struct socket *socket) {
    return socket->stream.emitter.loop;
}

struct socket *socket_from(struct value value) {
    if (value.kind != VALUE_NATIVE || !native_is(value.as.native, &socket_class)) return NULL;
    return (struct socket *)value.as.native;
}

void socket_attach(struct socket *socket, struct host_handle *handle, enum host_handle_kind kind) {
    heap_pin(socket);
    socket->handle = handle;
    socket->kind = kind;
    socket->reading = false;
    socket_read_into_buffer(socket);
}

//= observed: socket.sent.detached
struct host_handle *socket_hand_over(struct socket *socket) {
    struct host_handle *handle = socket->handle;
    socket->handle = NULL;
    socket->phase = SOCKET_HANDED_OVER;
    //= observed: socket.sent.timeout-cleared
    socket_stop_idle_timer(socket);
    socket->timeout = value_number(0);
    return handle;
}

void socket_when_connected(struct socket *socket,
                           struct completion (*code)(struct function *self, struct value this_value,
                                                     struct arguments arguments)) {
    struct function *listener = function_new(socket_loop(socket)->heap, "", code, socket);
    emitter_add(&socket->stream.emitter, "connect", listener, LISTENER_ONCE | LISTENER_INTERNAL);
}

void socket_destroy_with(struct socket *socket, struct error *error) {
    destroy_stream(&socket->stream, value_error(error));
}

static void destroy_aborted(void *object, struct value reason) {
    struct socket *socket = object;
    socket_destroy_with(socket, error_aborted(socket_loop(socket)->heap, reason));
}

void socket_revive(struct socket *socket) {
    //= observed: socket.new.signal-forgotten-at-close
    if (socket->signal && socket->stream.destruction.destroyed) {
        abort_signal_forget(socket->signal, destroy_aborted, socket);
        socket->signal = NULL;
    }
    duplex_revive(&socket->stream);
    socket->phase = SOCKET_UNCONNECTED;
    socket->ended_by_peer = false;
    socket->autoselect = NULL;
    socket->bytes_read = socket->bytes_written = 0;
    socket->peer_address = value_undefined();
}

// -- Options -------------------------------------------------------------------------------

//= socket.new.onread-callback
//= observed: socket.new.onread-incomplete
//# Both parts must be there, a function and a buffer or a function that returns one; otherwise
//# the option has no effect.
static struct onread read_onread(struct value options) {
    struct value given = option(options, "onread");
    struct value buffer = option(given, "buffer");
    struct value callback = option(given, "callback");
    struct onread onread = {value_undefined(), NULL, NULL};
    if (callback.kind != VALUE_FUNCTION) return onread;
    if (buffer.kind == VALUE_BYTES)
        onread = (struct onread){buffer, NULL, callback.as.function};
    else if (buffer.kind == VALUE_FUNCTION)
        onread = (struct onread){value_boolean(true), buffer.as.function, callback.as.function};
    return onread;
}

static struct error *reject_object_modes(struct heap *heap, struct value options) {
    static const char *const modes[] = {"objectMode", "readableObjectMode", "writableObjectMode"};
    for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++) {
        struct value mode = option(options, modes[i]);
        if (!value_is_truthy(mode)) continue;
        char name[40] = "options.";
        return error_invalid_argument_value(heap, strcat(name, modes[i]), mode, "is not supported");
    }
    return NULL;
}

//= observed: stream.high-water-mark.invalid
static struct error *check_mark(struct heap *heap, const char *key, struct value mark) {
    bool counts = mark.kind == VALUE_NUMBER && isfinite(mark.as.number) &&
                  trunc(mark.as.number) == mark.as.number && mark.as.number >= 0;
    if (counts) return NULL;
    struct string *name = string_format(heap, "options.%s", key);
    return error_invalid_argument_value(heap, name->text, mark, "is invalid");
}

//= observed: stream.high-water-mark.of-both-sides
static struct error *read_mark(struct heap *heap, struct value options, const char *key,
                               double *mark_out) {
    struct value mark = option(options, "highWaterMark");
    if (value_is_nullish(mark)) mark = option(options, key);
    *mark_out = -1;
    if (value_is_nullish(mark)) return NULL;
    TRY(check_mark(heap, key, mark));
    *mark_out = mark.as.number;
    return NULL;
}

static struct error *stream_options(struct heap *heap, struct value options,
                                    struct duplex_options *options_out) {
    *options_out = (struct duplex_options){
        .allow_half_open = value_is_truthy(option(options, "allowHalfOpen")),
        .no_readable_side = value_equals(option(options, "readable"), value_boolean(false)),
        .no_writable_side = value_equals(option(options, "writable"), value_boolean(false)),
    };
    TRY(read_mark(heap, options, "readableHighWaterMark", &options_out->readable_high_water_mark));
    return read_mark(heap, options, "writableHighWaterMark",
                     &options_out->writable_high_water_mark);
}

static struct socket *make(struct loop *loop, const struct duplex_options *options) {
    struct socket *socket = heap_allocate(loop->heap, &socket_type, sizeof(struct socket));
    duplex_init(&socket->stream, class_of(loop->profile), loop, &socket_hooks, options);
    socket_init_settings(socket);
    socket_listen_for_end(socket);
    return socket;
}

//= socket.new.fd
static struct error *open_descriptor(struct socket *socket, struct value descriptor) {
    struct loop *loop = socket_loop(socket);
    struct host_handle *handle;
    enum host_handle_kind kind;
    const struct host_operations *host = loop->host->operations;
    TRY(check_int32_from(loop->heap, "fd", descriptor, 0));
    int number = (int)descriptor.as.number;
    int error =
        host->open_descriptor(loop->host, number, &socket_host_callbacks, socket, &handle, &kind);
    //= observed: socket.new.fd-type
    if (error == -EINVAL) {
        struct string *message =
            string_format(loop->heap, "Unsupported fd type: %s", host->descriptor_type(number));
        return error_coded(loop->heap, "TypeError", "ERR_INVALID_FD_TYPE", "%s", message->text);
    }
    if (error < 0) return error_from_host(loop, error, "open");
    socket_attach(socket, handle, kind);
    socket->phase = SOCKET_CONNECTED;
    return NULL;
}

//= socket.new.signal-destroys
static struct error *obey_signal(struct socket *socket, struct value given) {
    struct abort_signal *signal;
    if (!value_is_truthy(given)) return NULL;
    TRY(abort_signal_check(socket_loop(socket)->heap, "signal", given, &signal));
    if (abort_signal_is_aborted(signal)) {
        //= observed: socket.new.signal-aborted-before
        destroy_aborted(socket, abort_signal_reason(signal));
        socket_revive(socket);
    } else {
        abort_signal_wait(signal, destroy_aborted, socket);
        socket->signal = signal;
    }
    return NULL;
}

// It is not read from before it has connected.
//= observed: bound-socket.socket
static struct error *adopt_bound(struct socket *socket, struct bound_socket *bound) {
    struct loop *loop = socket_loop(socket);
    struct host_handle *handle;
    TRY(bound_socket_adopt(bound, &handle));
    loop->host->operations->adopt(handle, &socket_host_callbacks, socket);
    socket_attach(socket, handle, bound->kind);
    socket->phase = SOCKET_CONNECTED;
    socket->was_bound = true;
    if (bound->kind == HOST_TCP) return NULL;
    struct object *address = object_new(loop->heap);
    object_set(address, "address", bound->address);
    socket->bound_path = value_object(address);
    return NULL;
}

struct error *socket_new(struct loop *loop, struct value options, struct socket **socket_out) {
    TRY(reject_object_modes(loop->heap, options));
    struct connection_settings settings;
    TRY(connection_settings_read(loop->heap, options, &settings));
    struct duplex_options for_stream;
    TRY(stream_options(loop->heap, options, &for_stream));

    struct socket *socket = make(loop, &for_stream);
    socket->no_delay = settings.no_delay;
    socket->keep_alive = settings.keep_alive;
    socket->onread = read_onread(options);
    TRY(obey_signal(socket, option(options, "signal")));

    struct value descriptor = option(options, "fd");
    struct bound_socket *bound = bound_socket_from(option(options, "handle"));
    if (bound) {
        TRY(adopt_bound(socket, bound));
    } else if (!value_is_undefined(descriptor)) {
        TRY(open_descriptor(socket, descriptor));
        struct value readable = option(options, "readable");
        if (value_is_undefined(readable) || value_is_truthy(readable)) {
            readable_read_zero(&socket->stream);
        }
    }
    TRY(socket_read_type_of_service(socket, options));
    TRY(block_list_option(loop, options, &socket->block_list));
    *socket_out = socket;
    return NULL;
}

struct error *socket_construct(void *context, struct arguments arguments, struct value *result) {
    struct loop *loop = context;
    struct value options = argument(arguments, 0);
    if (options.kind == VALUE_NUMBER) { // an old signature: the descriptor alone
        struct object *object = object_new(loop->heap);
        object_set(object, "fd", options);
        options = value_object(object);
    }
    struct socket *socket;
    TRY(socket_new(loop, options, &socket));
    *result = value_native(&socket->stream.emitter.native);
    return NULL;
}

struct error *socket_accept(struct loop *loop, struct host_handle *handle,
                            enum host_handle_kind kind, const struct accepted_options *options,
                            struct socket **socket_out) {
    double mark = options->high_water_mark;
    struct duplex_options for_stream = {
        .allow_half_open = options->allow_half_open,
        .readable_high_water_mark = mark,
        .writable_high_water_mark = mark,
    };
    //= observed: net.create-server.high-water-mark-below-zero
    if (!(mark < 0)) TRY(check_mark(loop->heap, "readableHighWaterMark", value_number(mark)));
    struct socket *socket = make(loop, &for_stream);
    loop->host->operations->adopt(handle, &socket_host_callbacks, socket);
    socket_attach(socket, handle, kind);
    socket->phase = SOCKET_CONNECTED;
    //= net.create-server.pause-on-connect
    if (options->paused)
        readable_start_paused(&socket->stream);
    else
        readable_read_zero(&socket->stream);
    *socket_out = socket;
    return NULL;
}

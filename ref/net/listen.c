// SPDX-License-Identifier: MIT
//
// server.listen(): what to listen on, and how that is told.
//
// A server can listen on a port, on an IPC path, on a file descriptor, or on the handle of another
// object. Whatever fails after the arguments were understood is told as 'error', on a tick.

#include "ref/net/abort_signal.h"
#include "ref/net/arguments.h"
#include "ref/net/bound_socket.h"
#include "ref/net/cluster.h"
#include "ref/net/errors.h"
#include "ref/net/ip_address.h"
#include "ref/net/ipc_path.h"
#include "ref/net/look_up.h"
#include "ref/net/server.h"

#include <errno.h>
#include <limits.h>
#include <math.h>
#include <string.h>

// What listen() was asked for, in words of one kind.
struct endpoint {
    struct server *server;
    struct value address; // an IP address or path for messages; undefined: any; null: unknown
    int family;           // 4 or 6; 0: an IPC path, or not chosen yet
    int port;             // -1: an IPC path
    int backlog;
    bool ipv6_only;
    bool reuse_port;
    bool exclusive;  // in a cluster: the primary is not asked
    int listen_call; // the server's count when it was asked
};

static void endpoint_mark(void *object) {
    struct endpoint *endpoint = object;
    heap_mark(endpoint->server);
    value_mark(endpoint->address);
}

static const struct heap_type endpoint_type = {.name = "endpoint", .mark = endpoint_mark};

static struct loop *loop_of(const struct endpoint *endpoint) {
    return endpoint->server->emitter.loop;
}

static const struct host_operations *host_of(const struct endpoint *endpoint) {
    return loop_of(endpoint)->host->operations;
}

// -- Telling -------------------------------------------------------------------------------

static void emit_error(void *object, struct value error) {
    emitter_emit_value(&((struct server *)object)->emitter, "error", error);
}

//= server.event-listening.asynchronous
static void emit_listening(void *object, struct value extra) {
    (void)extra;
    struct server *server = object;
    //= observed: server.close.before-the-event
    if (server->handle) emitter_emit_plain(&server->emitter, "listening");
}

//= observed: server.listen.address-in-use-identity
static void fail_later(struct endpoint *endpoint, int error) {
    struct loop *loop = loop_of(endpoint);
    struct error *failure =
        error_from_listen(loop, error, "listen", endpoint->address, endpoint->port);
    tick_add(loop, emit_error, endpoint->server, value_error(failure));
}

// -- Binding -------------------------------------------------------------------------------

static int bind_path(struct endpoint *endpoint, struct host_handle *listener) {
    struct ipc_path path;
    ipc_path_resolve(loop_of(endpoint), endpoint->address.as.string, &path);
    return host_of(endpoint)->bind_path(listener, path.bytes, path.size, path.is_removed);
}

static int bind_address(struct endpoint *endpoint, struct host_handle *listener) {
    struct host_address address = {.family = endpoint->family, .port = endpoint->port};
    strncpy(address.ip, endpoint->address.as.string->text, sizeof address.ip - 1);
    return host_of(endpoint)->bind(listener, &address, endpoint->ipv6_only, endpoint->reuse_port);
}

// A bound handle, or a host error.
static int bind(struct endpoint *endpoint, struct listening_handle **handle_out) {
    bool is_ipc = endpoint->family == 0;
    struct listening_handle *handle =
        listening_handle_new(loop_of(endpoint), is_ipc ? HOST_PIPE : HOST_TCP);
    int error =
        is_ipc ? bind_path(endpoint, handle->listener) : bind_address(endpoint, handle->listener);
    if (error < 0) listening_handle_close(handle);
    *handle_out = error < 0 ? NULL : handle;
    return error;
}

static void choose_address(struct endpoint *endpoint, const char *ip, int family) {
    endpoint->address = value_text(loop_of(endpoint)->heap, ip);
    endpoint->family = family;
}

//= server.listen-port.host-omitted-ipv6
//= server.listen-port.host-omitted-ipv4
static int bind_any(struct endpoint *endpoint, struct listening_handle **handle_out) {
    choose_address(endpoint, "::", 6);
    //= observed: server.listen-options.ipv6-only-needs-a-host
    if (!profile_has(loop_of(endpoint)->profile, BEHAVIOUR_IPV6_ONLY_WITHOUT_HOST))
        endpoint->ipv6_only = false;
    int error = bind(endpoint, handle_out);
    //= observed: errors.in-use-without-host
    if (error >= 0 || error == -EADDRINUSE) return error;
    choose_address(endpoint, "0.0.0.0", 4);
    return bind(endpoint, handle_out);
}

// -- Listening -----------------------------------------------------------------------------

//= server.listen.backlog-default
//= observed: server.listen.backlog-of-zero
static int backlog_or_default(int backlog) { return backlog == 0 ? 511 : backlog; }

static struct string *asked_for(const struct endpoint *endpoint) {
    struct heap *heap = loop_of(endpoint)->heap;
    return string_format(heap, "%s:%d", value_to_string(heap, endpoint->address)->text,
                         endpoint->port);
}

static void listen_on(struct endpoint *endpoint, struct listening_handle *handle) {
    struct server *server = endpoint->server;
    server->asked_for = asked_for(endpoint);
    int error = listening_handle_listen(handle, server, backlog_or_default(endpoint->backlog));
    if (error < 0) {
        listening_handle_close(handle);
        fail_later(endpoint, error);
        return;
    }
    server->handle = handle;
    //= observed: server.unref.before-listen
    if (server->unreferenced) listening_handle_set_referenced(handle, false);
    //= server.event-listening.after-bound
    tick_add(loop_of(endpoint), emit_listening, server, value_undefined());
}

static void primary_answered(void *object, int error, struct host_handle *handle) {
    struct endpoint *endpoint = object;
    struct server *server = endpoint->server;
    struct loop *loop = loop_of(endpoint);
    if (error < 0) {
        //= observed: server.cluster.bind-error
        struct value address =
            value_is_undefined(endpoint->address) ? value_null() : endpoint->address;
        emit_error(server, value_error(error_from_connect(loop, error, "bind", address,
                                                          endpoint->port, NULL)));
        return;
    }
    server->handle =
        listening_handle_adopt(loop, handle, endpoint->port < 0 ? HOST_PIPE : HOST_TCP);
    server->asked_for = asked_for(endpoint);
    tick_add(loop, emit_listening, server, value_undefined());
}

//= observed: server.cluster.any-address
static void ask_primary(struct endpoint *endpoint) {
    bool any = value_is_undefined(endpoint->address);
    struct cluster_query query = {
        .family = endpoint->family,
        .port = endpoint->port,
        .backlog = backlog_or_default(endpoint->backlog),
        .ipv6_only = endpoint->ipv6_only,
        .address = any ? NULL : endpoint->address.as.string,
    };
    cluster_listen(endpoint->server, &query, primary_answered, endpoint);
}

static void bind_and_listen(struct endpoint *endpoint) {
    //= server.listen-options.exclusive
    if (loop_of(endpoint)->primary && !endpoint->exclusive) {
        ask_primary(endpoint);
        return;
    }
    struct listening_handle *handle;
    bool any = value_is_undefined(endpoint->address);
    int error = any ? bind_any(endpoint, &handle) : bind(endpoint, &handle);
    if (error < 0)
        fail_later(endpoint, error);
    else
        listen_on(endpoint, handle);
}

// -- On a port -----------------------------------------------------------------------------

// Not if the server was closed, or asked to listen again, while a name was looked up.
//= observed: server.close.before-listening-on-a-host
//= observed: server.listen.later-call-counts
static bool is_still_wanted(const struct endpoint *endpoint) {
    return endpoint->listen_call == endpoint->server->listen_calls;
}

static void found_host(void *object, struct arguments arguments) {
    struct endpoint *endpoint = object;
    struct value error = argument(arguments, 0);
    if (!is_still_wanted(endpoint)) return;
    if (value_is_truthy(error)) {
        emit_error(endpoint->server, error);
        return;
    }
    endpoint->address = argument(arguments, 1);
    endpoint->family = (int)argument(arguments, 2).as.number;
    bind_and_listen(endpoint);
}

static void listen_on_literal(void *object, struct value extra) {
    (void)extra;
    if (is_still_wanted(object)) bind_and_listen(object);
}

//= server.listen-port.host-name
static struct error *listen_on_host(struct endpoint *endpoint, struct value host) {
    struct loop *loop = loop_of(endpoint);
    if (host.kind == VALUE_STRING && profile_has(loop->profile, BEHAVIOUR_HOST_IS_WITHOUT_NUL)) {
        //= observed: server.listen-options.host-null-bytes
        TRY(check_no_nul(loop->heap, "hostname", host));
    }
    int family = ip_address_family(host);
    if (family == 0) {
        struct look_up_query query = {.host = host};
        return look_up(loop, &query, found_host, endpoint);
    }
    endpoint->address = host;
    endpoint->family = family;
    tick_add(loop, listen_on_literal, endpoint, value_undefined());
    return NULL;
}

static struct error *listen_on_port(struct endpoint *endpoint, struct value options) {
    struct heap *heap = loop_of(endpoint)->heap;
    //= observed: errors.listen-port-range
    TRY(check_port(heap, "options.port", option(options, "port"), &endpoint->port));
    struct value host = option(options, "host");
    if (value_is_truthy(host)) return listen_on_host(endpoint, host);
    bind_and_listen(endpoint);
    return NULL;
}

// -- On an IPC path ------------------------------------------------------------------------

// The file's mode is set after it was bound; an abstract path has no file.
//= observed: ipc-path.abstract-mode
static struct error *check_has_mode(struct heap *heap, struct value options) {
    bool is_abstract = option(options, "path").as.string->text[0] == '\0';
    bool sets_mode = value_is_truthy(option(options, "readableAll")) ||
                     value_is_truthy(option(options, "writableAll"));
    if (!is_abstract || !sets_mode) return NULL;
    return error_invalid_argument_value(heap, "options", options,
                                        "can not set readableAll or writableAllt to true when "
                                        "path is abstract unix socket");
}

//= server.listen-path.starts-ipc-server
static struct error *listen_on_path(struct endpoint *endpoint, struct value options) {
    struct server *server = endpoint->server;
    struct loop *loop = loop_of(endpoint);
    const struct host_operations *host = host_of(endpoint);
    bool readable = value_equals(option(options, "readableAll"), value_boolean(true));
    bool writable = value_equals(option(options, "writableAll"), value_boolean(true));
    TRY(check_has_mode(loop->heap, options));
    endpoint->address = server->path = option(options, "path");
    endpoint->port = -1;
    bind_and_listen(endpoint);
    if (!server->handle || (!readable && !writable)) return NULL;
    //= server.listen-options.readable-all
    //= server.listen-options.writable-all
    //= observed: server.listen-options.mode-is-exact
    bool exactly = profile_has(loop->profile, BEHAVIOUR_IPC_MODE_IS_EXACT);
    int error = host->open_to_all(server->handle->listener, readable, writable, exactly);
    if (error >= 0) return NULL;
    listening_handle_close(server->handle);
    server->handle = NULL;
    return error_from_host(loop, error, "uv_pipe_chmod");
}

// -- On a descriptor or a handle -----------------------------------------------------------

//= server.listen-handle.fd
static struct error *listen_on_descriptor(struct endpoint *endpoint, int descriptor) {
    struct listening_handle *handle;
    //= observed: errors.listen-descriptor
    endpoint->address = value_null();
    int error = listening_handle_open(loop_of(endpoint), descriptor, &handle);
    if (error < 0)
        fail_later(endpoint, error);
    else
        listen_on(endpoint, handle);
    return NULL;
}

//= observed: ipc-path.handle-cannot-be-shared
static struct error *listen_on_pipe(struct endpoint *endpoint, struct host_handle *handle) {
    return listen_on_descriptor(endpoint, host_of(endpoint)->descriptor(handle));
}

//= server.listen-handle.server
static struct error *listen_on_server(struct endpoint *endpoint, struct listening_handle *handle) {
    if (handle->kind == HOST_PIPE) return listen_on_pipe(endpoint, handle->listener);
    endpoint->address = value_null();
    endpoint->port = -1;
    listen_on(endpoint, handle);
    return NULL;
}

//= observed: bound-socket.listen
//= observed: bound-socket.listen.backlog
static struct error *listen_on_bound(struct endpoint *endpoint, struct bound_socket *bound) {
    struct host_handle *handle;
    TRY(bound_socket_adopt(bound, &handle));
    if (bound->kind == HOST_PIPE) endpoint->server->path = bound->address;
    endpoint->address = value_null();
    endpoint->port = -1;
    listen_on(endpoint, listening_handle_adopt(loop_of(endpoint), handle, bound->kind));
    return NULL;
}

//= observed: server.listen-handle.connection
static struct error *listen_on_socket(struct endpoint *endpoint, struct socket *socket) {
    if (socket->kind == HOST_PIPE) return listen_on_pipe(endpoint, socket->handle);
    endpoint->address = value_null();
    endpoint->port = -1;
    socket_close_behind_its_back(socket);
    fail_later(endpoint, -EINVAL);
    return NULL;
}

//= observed: server.sent.listens-there
void server_listen_on_received(struct server *server, struct host_handle *handle,
                               enum host_handle_kind kind) {
    struct loop *loop = server->emitter.loop;
    struct endpoint *endpoint = heap_allocate(loop->heap, &endpoint_type, sizeof(struct endpoint));
    *endpoint = (struct endpoint){.server = server, .family = kind == HOST_PIPE ? 0 : 4};
    listen_on(endpoint, listening_handle_adopt(loop, handle, kind));
}

// -- listen() ------------------------------------------------------------------------------

static void close_aborted(void *object, struct value reason) {
    (void)reason;
    struct value ignored;
    server_close(object, (struct arguments){0, NULL}, &ignored);
}

static void close_aborted_later(void *object, struct value extra) { close_aborted(object, extra); }

//= observed: server.listen-options.signal-forgotten-at-close
//= observed: server.listen-options.signals-of-several-listens
static struct completion forget_signal(struct function *self, struct value this_value,
                                       struct arguments arguments) {
    (void)arguments;
    abort_signal_forget(self->data, close_aborted, server_from(this_value));
    return completion_return(value_undefined());
}

//= server.listen-options.signal-closes
static struct error *obey_signal(struct server *server, struct value given) {
    struct loop *loop = server->emitter.loop;
    struct abort_signal *signal;
    if (value_is_undefined(given)) return NULL;
    TRY(abort_signal_check(loop->heap, "options.signal", given, &signal));
    if (abort_signal_is_aborted(signal)) {
        //= server.listen-options.signal-already-aborted
        tick_add(loop, close_aborted_later, server, value_undefined());
    } else {
        abort_signal_wait(signal, close_aborted, server);
        struct function *forget = function_new(loop->heap, "", forget_signal, signal);
        emitter_add(&server->emitter, "close", forget, LISTENER_ONCE | LISTENER_INTERNAL);
    }
    return NULL;
}

// (port[, host], backlog), (path, backlog), (handle, backlog): the second or third argument.
//= observed: server.listen.backlog-below-zero
//= observed: server.listen.backlog-cut
static int backlog_of(struct arguments arguments) {
    double second = arguments_to_number(argument(arguments, 1));
    double third = arguments_to_number(argument(arguments, 2));
    return (int)fmin(fmax(second > 0 ? second : third, 0), INT_MAX);
}

// One among the options goes first, and may be negative.
//= observed: server.listen-options.backlog-first
//= observed: server.listen-options.backlog-below-zero
static int backlog_of_options(struct value options, int otherwise) {
    double given = value_to_number(option(options, "backlog"));
    if (isnan(given) || given == 0) return otherwise;
    return (int)fmin(fmax(given, INT_MIN), INT_MAX);
}

static bool port_is_omitted(struct arguments arguments, const struct object *options) {
    struct value first = argument(arguments, 0);
    bool nothing_given = arguments.count == 0 || first.kind == VALUE_FUNCTION;
    struct value port = object_get(options, "port");
    bool undefined_port = object_has(options, "port") && value_is_undefined(port);
    return nothing_given || undefined_port || port.kind == VALUE_NULL;
}

static struct error *reject(struct heap *heap, struct arguments arguments, struct object *options) {
    bool has_either = object_has(options, "port") || object_has(options, "path");
    struct value first = argument(arguments, 0);
    bool is_another = arguments_is_object(first) && first.kind != VALUE_OBJECT;
    struct value shown = is_another ? first : value_object(options);
    //= observed: server.listen-options.neither-code
    return error_invalid_argument_value(heap, "options", shown,
                                        has_either ? "is invalid"
                                                   : "must have the property \"port\" or \"path\"");
}

// No descriptor is as great as the one that stands for what cannot be a descriptor.
static int descriptor_from(double number) {
    return trunc(number) == number && number < INT_MAX ? (int)number : INT_MAX;
}

//= observed: server.listen-options.handle-of-options
static struct object *options_in(struct object *given) {
    struct value handle = object_get(given, "handle");
    return handle.kind == VALUE_OBJECT ? handle.as.object : given;
}

static struct error *dispatch(struct endpoint *endpoint, struct arguments arguments,
                              struct object *given) {
    struct value options = value_object(given);
    struct value handle = option(options, "_handle");
    struct server *server = server_from(handle);
    struct socket *socket = socket_from(handle);
    struct bound_socket *bound =
        bound_socket_from(value_is_undefined(handle) ? option(options, "handle") : handle);
    if (bound) return listen_on_bound(endpoint, bound);
    if (server && server->handle) return listen_on_server(endpoint, server->handle);
    if (socket && socket->handle) return listen_on_socket(endpoint, socket);
    TRY(obey_signal(endpoint->server, option(options, "signal")));
    struct value descriptor = option(options, "fd");
    if (descriptor.kind == VALUE_NUMBER && descriptor.as.number >= 0) {
        return listen_on_descriptor(endpoint, descriptor_from(descriptor.as.number));
    }
    endpoint->backlog = backlog_of_options(options, endpoint->backlog);
    //= server.listen-port.omitted-assigns
    //= observed: server.listen-options.changed-by-listen
    if (port_is_omitted(arguments, given)) object_set(given, "port", value_number(0));
    struct value port = object_get(given, "port");
    //= server.listen-options.port-wins-over-path
    if (port.kind == VALUE_NUMBER || port.kind == VALUE_STRING) {
        if (endpoint->reuse_port) object_set(given, "exclusive", value_boolean(true));
        return listen_on_port(endpoint, options);
    }
    struct value path = object_get(given, "path");
    if (value_is_truthy(path) && arguments_is_path(path)) return listen_on_path(endpoint, options);
    return reject(endpoint->server->emitter.loop->heap, arguments, given);
}

struct error *server_listen(struct native *self, struct arguments arguments, struct value *result) {
    struct server *server = (struct server *)self;
    struct loop *loop = server->emitter.loop;
    struct normal_arguments normal = arguments_normalize(loop->heap, arguments);
    if (server->handle) {
        //= server.listen.already-listening-throws
        return error_coded(loop->heap, "Error", "ERR_SERVER_ALREADY_LISTEN",
                           "Listen method has been called more than once without closing.");
    }
    //= server.listen.callback-is-listener
    if (normal.callback) {
        emitter_add(&server->emitter, "listening", normal.callback, LISTENER_ONCE);
    }
    struct endpoint *endpoint = heap_allocate(loop->heap, &endpoint_type, sizeof(struct endpoint));
    endpoint->server = server;
    endpoint->listen_call = ++server->listen_calls;
    endpoint->backlog = backlog_of(arguments);
    struct object *given = options_in(normal.options);
    struct value options = value_object(given);
    //= observed: server.listen-options.flags-are-true
    //= server.listen-options.ipv6-only
    endpoint->ipv6_only = value_equals(option(options, "ipv6Only"), value_boolean(true));
    //= server.listen-options.reuse-port
    endpoint->reuse_port = profile_has(loop->profile, BEHAVIOUR_REUSE_PORT) &&
                           value_equals(option(options, "reusePort"), value_boolean(true));
    endpoint->exclusive = endpoint->reuse_port || value_is_truthy(option(options, "exclusive"));
    TRY(dispatch(endpoint, arguments, given));
    *result = value_native(self);
    return NULL;
}

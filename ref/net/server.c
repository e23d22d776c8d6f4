// SPDX-License-Identifier: MIT
#include "ref/net/server.h"

#include "ref/net/arguments.h"
#include "ref/net/cluster.h"
#include "ref/net/errors.h"
#include "ref/net/handover.h"
#include "ref/net/promise.h"

#include <string.h>

static struct server *cast(struct native *self) { return (struct server *)self; }

static struct loop *loop_of(const struct server *server) { return server->emitter.loop; }

static const struct host_operations *host_of(const struct server *server) {
    return loop_of(server)->host->operations;
}

// -- Connections ---------------------------------------------------------------------------

// Adds one end of a connection to what 'drop' tells. NULL: it is not known.
static void add_end(struct heap *heap, struct object *data, const char *const keys[3],
                    const struct host_address *end) {
    struct value unknown = value_undefined();
    object_set(data, keys[0], end ? value_text(heap, end->ip) : unknown);
    object_set(data, keys[1], end ? value_number(end->port) : unknown);
    object_set(data, keys[2], end ? value_text(heap, end->family == 6 ? "IPv6" : "IPv4") : unknown);
}

static struct value ends_of(struct server *server, struct host_handle *handle) {
    static const char *const local_keys[] = {"localAddress", "localPort", "localFamily"};
    static const char *const remote_keys[] = {"remoteAddress", "remotePort", "remoteFamily"};
    struct heap *heap = loop_of(server)->heap;
    const struct host_operations *host = host_of(server);
    struct object *data = object_new(heap);
    struct host_address local, peer;
    bool has_local = host->local_address(handle, &local) >= 0;
    //= observed: server.event-drop.already-reset
    bool has_peer = host->peer_address(handle, &peer) >= 0;
    add_end(heap, data, local_keys, has_local ? &local : NULL);
    add_end(heap, data, remote_keys, has_peer ? &peer : NULL);
    return value_object(data);
}

//= server.event-drop.instead-of-connection
static void drop(struct server *server, struct host_handle *handle) {
    if (server->handle->kind == HOST_TCP) {
        //= server.event-drop.tcp-argument
        emitter_emit_value(&server->emitter, "drop", ends_of(server, handle));
    } else {
        //= server.event-drop.ipc-argument
        emitter_emit_plain(&server->emitter, "drop");
    }
    host_of(server)->close(handle);
}

//= observed: server.max-connections.without-a-limit
//= server.max-connections.zero-is-infinity
//= server.max-connections.zero-drops-all
static bool has_limit(const struct server *server) {
    bool zero_counts =
        profile_has(loop_of(server)->profile, BEHAVIOUR_MAX_CONNECTIONS_ZERO_DROPS_ALL);
    return zero_counts ? !value_is_nullish(server->max_connections)
                       : value_is_truthy(server->max_connections);
}

//= server.max-connections.drops-above
//= observed: server.max-connections.compared-as-a-number
static bool is_full(const struct server *server) {
    return has_limit(server) && server->connections >= value_to_number(server->max_connections);
}

//= net.create-server.block-list
//= observed: net.create-server.block-list-changes
//= observed: net.create-server.block-list-mapped
static bool is_blocked(const struct server *server, struct host_handle *handle) {
    struct host_address peer;
    if (!server->block_list || server->handle->kind != HOST_TCP) return false;
    //= observed: server.event-connection.already-reset
    if (host_of(server)->peer_address(handle, &peer) < 0) return false;
    return block_list_blocks(server->block_list, peer.ip, peer.family);
}

static void accept(struct server *server, struct host_handle *handle) {
    struct loop *loop = loop_of(server);
    struct socket *socket;
    struct error *error =
        socket_accept(loop, handle, server->handle->kind, &server->accepted, &socket);
    if (error) {
        //= observed: net.create-server.high-water-mark-no-integer
        loop_uncaught(loop, value_error(error));
        host_of(server)->close(handle);
        return;
    }
    socket->server = server;
    socket->no_delay = server->settings.no_delay;
    socket->keep_alive = server->settings.keep_alive;
    //= net.create-server.no-delay
    //= net.create-server.keep-alive
    //= observed: net.create-server.options-of-accepted-only
    socket_apply_settings(socket);
    server->connections++;
    //= server.event-connection.argument-is-socket
    emitter_emit_value(&server->emitter, "connection",
                       value_native(&socket->stream.emitter.native));
}

void server_take(struct server *server, int error, struct host_handle *accepted) {
    struct loop *loop = loop_of(server);
    loop_enter(loop);
    if (error < 0) {
        struct error *failure = error_from_host(loop, error, "accept");
        emitter_emit_value(&server->emitter, "error", value_error(failure));
    } else if (is_full(server)) {
        //= observed: server.event-drop.before-the-block-list
        drop(server, accepted);
    } else if (is_blocked(server, accepted)) {
        host_of(server)->close(accepted);
    } else {
        accept(server, accepted);
    }
    loop_leave(loop);
}

//= server.drop-max-connection.cluster
bool server_takes_connections(const struct server *server) {
    bool knows_drop = profile_has(loop_of(server)->profile, BEHAVIOUR_DROP_MAX_CONNECTION);
    return !is_full(server) || (knows_drop && value_is_truthy(server->drop_max_connection));
}

// -- Closing -------------------------------------------------------------------------------

static void emit_close(void *object, struct value extra) {
    (void)extra;
    emitter_emit_plain(&((struct server *)object)->emitter, "close");
}

//= server.event-close.waits-for-connections
//= observed: server.close.listens-again-while-connections-are-open
void server_close_if_drained(struct server *server) {
    if (server->handle || server->connections != 0) return;
    tick_add(loop_of(server), emit_close, server, value_undefined());
}

void server_forget(struct server *server) {
    server->connections--;
    server_close_if_drained(server);
}

static struct completion call_back_not_running(struct function *self, struct value this_value,
                                               struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct function *callback = self->data;
    //= observed: server.close.not-running-code
    struct value error = value_error(
        error_coded(self->heap, "Error", "ERR_SERVER_NOT_RUNNING", "Server is not running."));
    return function_call(callback, value_undefined(), (struct arguments){1, &error});
}

static void call_back_at_close(struct server *server, struct function *callback) {
    if (!server->handle) {
        //= server.close.callback-error-when-not-open
        callback = function_new(loop_of(server)->heap, "close", call_back_not_running, callback);
    }
    //= server.close.callback
    emitter_add(&server->emitter, "close", callback, LISTENER_ONCE);
}

//= server.close.stops-accepting
static void stop_listening(struct server *server) {
    server->listen_calls++; // what an unfinished listen() finds is no longer wanted
    cluster_leave(server);
    if (server->handle) listening_handle_close(server->handle);
    server->handle = NULL;
}

static void begin_to_close(struct server *server) {
    stop_listening(server);
    if (server->has_delegated)
        handover_close(server);
    else
        server_close_if_drained(server); //= observed: server.close.emits-close-when-not-open
}

struct error *server_close(struct native *self, struct arguments arguments, struct value *result) {
    struct server *server = cast(self);
    struct value callback = argument(arguments, 0);
    if (callback.kind == VALUE_FUNCTION) call_back_at_close(server, callback.as.function);
    begin_to_close(server);
    *result = value_native(self);
    return NULL;
}

static struct completion fulfill_disposal(struct function *self, struct value this_value,
                                          struct arguments arguments) {
    (void)this_value, (void)arguments;
    promise_fulfill(self->data, value_undefined());
    return completion_return(value_undefined());
}

//= server.async-dispose.closes
static struct error *server_async_dispose(struct native *self, struct arguments arguments,
                                          struct value *result) {
    (void)arguments;
    struct server *server = cast(self);
    struct loop *loop = loop_of(server);
    struct promise *closed = promise_new(loop);
    *result = promise_value(closed);
    //= server.async-dispose.promise
    //= observed: server.async-dispose.not-open
    if (!server->handle) {
        promise_fulfill(closed, value_undefined());
        return NULL;
    }
    struct function *callback = function_new(loop->heap, "", fulfill_disposal, closed);
    emitter_add(&server->emitter, "close", callback, LISTENER_ONCE | LISTENER_INTERNAL);
    begin_to_close(server);
    return NULL;
}

// -- Other methods -------------------------------------------------------------------------

//= server.address.tcp
//= server.address.ipc
//= server.address.null-before-listening
//= server.address.null-after-close
static struct error *server_address(struct native *self, struct arguments arguments,
                                    struct value *result) {
    (void)arguments;
    struct server *server = cast(self);
    struct loop *loop = loop_of(server);
    struct host_address address;
    *result = value_null();
    if (server->handle && server->handle->kind == HOST_TCP) {
        int error = listening_handle_address(server->handle, &address);
        if (error < 0) return error_from_host(loop, error, "address");
        *result = address_object(loop->heap, &address);
    } else if (!value_is_undefined(server->path)) {
        *result = server->path;
    }
    return NULL;
}

// A callback of getConnections(), for a tick.
struct count {
    struct loop *loop;
    struct function *callback;
};

static void count_mark(void *object) { heap_mark(((struct count *)object)->callback); }

static const struct heap_type count_type = {.name = "count", .mark = count_mark};

//= observed: server.listener-throws.any-event
static void call_back_with_count(void *object, struct value connections) {
    const struct count *count = object;
    struct value given[] = {value_null(), connections};
    loop_call(count->loop, count->callback, value_undefined(), (struct arguments){2, given});
}

//= server.get-connections.asynchronous
static struct error *server_get_connections(struct native *self, struct arguments arguments,
                                            struct value *result) {
    struct server *server = cast(self);
    struct loop *loop = loop_of(server);
    struct value callback = argument(arguments, 0);
    TRY(check_function(loop->heap, "callback", callback));
    *result = value_native(self);
    if (server->has_delegated) {
        handover_count(server, callback.as.function);
        return NULL;
    }
    struct count *count = heap_allocate(loop->heap, &count_type, sizeof *count);
    *count = (struct count){loop, callback.as.function};
    //= server.get-connections.count
    //= observed: server.get-connections.at-the-call
    tick_add(loop, call_back_with_count, count, value_number(server->connections));
    return NULL;
}

static struct error *set_referenced(struct native *self, bool referenced, struct value *result) {
    struct server *server = cast(self);
    server->unreferenced = !referenced;
    if (server->handle) listening_handle_set_referenced(server->handle, referenced);
    *result = value_native(self);
    return NULL;
}

//= server.ref.keeps-program
static struct error *server_ref(struct native *self, struct arguments arguments,
                                struct value *result) {
    (void)arguments;
    return set_referenced(self, true, result);
}

//= server.unref.lets-program-end
static struct error *server_unref(struct native *self, struct arguments arguments,
                                  struct value *result) {
    (void)arguments;
    return set_referenced(self, false, result);
}

// -- Properties ----------------------------------------------------------------------------

//= server.listening.true-while-listening
//= server.listening.false-after-close
static struct value get_listening(struct native *self) {
    return value_boolean(cast(self)->handle != NULL);
}

static struct value get_max_connections(struct native *self) { return cast(self)->max_connections; }

//= server.max-connections.changed-while-running
static void set_max_connections(struct native *self, struct value value) {
    cast(self)->max_connections = value;
}

static struct value get_drop_max_connection(struct native *self) {
    return cast(self)->drop_max_connection;
}

static void set_drop_max_connection(struct native *self, struct value value) {
    cast(self)->drop_max_connection = value;
}

// -- The class -----------------------------------------------------------------------------

static const struct native_method_entry methods[] = {
    {"[Symbol.asyncDispose]", server_async_dispose},
    {"address", server_address},
    {"close", server_close},
    {"getConnections", server_get_connections},
    {"listen", server_listen},
    {"ref", server_ref},
    {"unref", server_unref},
    {NULL, NULL},
};

static const struct native_property_entry properties[] = {
    {"dropMaxConnection", get_drop_max_connection, set_drop_max_connection},
    {"listening", get_listening, NULL},
    {"maxConnections", get_max_connections, set_max_connections},
    {NULL, NULL, NULL},
};

static const char *const state[] = {"listening", "maxConnections", NULL};

static const char *const events[] = {"close", "connection", "error", "listening", "drop", NULL};

const struct native_class server_class = {
    .name = "Server",
    .lane = "server",
    .parent = &emitter_class,
    .methods = methods,
    .properties = properties,
    .state = state,
    .events = events,
};

struct server *server_from(struct value value) {
    if (value.kind != VALUE_NATIVE || !native_is(value.as.native, &server_class)) return NULL;
    return (struct server *)value.as.native;
}

static void server_mark(void *object) {
    struct server *server = object;
    emitter_mark(&server->emitter);
    heap_mark(server->handle);
    value_mark(server->path);
    heap_mark(server->asked_for);
    value_mark(server->max_connections);
    value_mark(server->drop_max_connection);
    heap_mark(server->block_list);
    heap_mark(server->delegations);
}

static void server_finish(void *object) { emitter_finish(&((struct server *)object)->emitter); }

static const struct heap_type server_type = {"Server", server_mark, server_finish};

// -- Making one ----------------------------------------------------------------------------

//= net.create-server.high-water-mark
static struct error *read_high_water_mark(struct heap *heap, struct value options,
                                          double *mark_out) {
    struct value mark = option(options, "highWaterMark");
    *mark_out = -1;
    if (value_is_undefined(mark)) return NULL;
    TRY(check_number(heap, "options.highWaterMark", mark));
    *mark_out = mark.as.number;
    return NULL;
}

static struct error *read_options(struct server *server, struct value options) {
    struct loop *loop = loop_of(server);
    TRY(connection_settings_read(loop->heap, options, &server->settings));
    TRY(read_high_water_mark(loop->heap, options, &server->accepted.high_water_mark));
    TRY(block_list_option(loop, options, &server->block_list));
    //= net.create-server.allow-half-open
    server->accepted.allow_half_open = value_is_truthy(option(options, "allowHalfOpen"));
    //= net.create-server.pause-on-connect
    server->accepted.paused = value_is_truthy(option(options, "pauseOnConnect"));
    return NULL;
}

struct error *server_construct(void *context, struct arguments arguments, struct value *result) {
    struct loop *loop = context;
    struct value options = argument(arguments, 0);
    struct value listener = argument(arguments, 1);
    if (options.kind == VALUE_FUNCTION) {
        listener = options;
        options = value_undefined();
    }
    //= observed: net.create-server.options-object
    if (!value_is_nullish(options) && !arguments_is_object(options)) {
        //= observed: errors.create-server-options-type
        return error_invalid_argument_type(loop->heap, "options", "of type object", options);
    }
    struct server *server = heap_allocate(loop->heap, &server_type, sizeof(struct server));
    emitter_init(&server->emitter, &server_class, loop);
    //= net.create-server.connection-listener
    if (listener.kind == VALUE_FUNCTION) {
        emitter_add(&server->emitter, "connection", listener.as.function, 0);
    }
    TRY(read_options(server, options));
    *result = value_native(&server->emitter.native);
    return NULL;
}

// SPDX-License-Identifier: MIT
//
// One attempt to connect, and what comes of it. What leads to it is in connect_options.c.

#include "ref/net/connect.h"

#include "ref/net/autoselect.h"
#include "ref/net/errors.h"
#include "ref/net/ipc_path.h"

#include <errno.h>
#include <string.h>

static const struct host_operations *host_of(const struct socket *socket) {
    return socket_loop(socket)->host->operations;
}

// -- Starting ------------------------------------------------------------------------------

static struct host_address host_address(const char *ip, int family, int port) {
    struct host_address address = {.family = family, .port = port};
    strncpy(address.ip, ip, sizeof address.ip - 1);
    return address;
}

//= socket.connect-options.local-address
//= socket.connect-options.local-port
static struct error *bind_local_end(struct socket *socket, const struct connect_target *target) {
    bool chosen = target->local_address.kind == VALUE_STRING;
    if (!chosen && target->local_port == 0) return NULL;
    const char *any = target->family == 6 ? "::" : "0.0.0.0";
    const char *ip = chosen ? target->local_address.as.string->text : any;
    struct host_address local = host_address(ip, target->family, target->local_port);
    int error = host_of(socket)->bind(socket->handle, &local, false, false);
    if (error >= 0) return NULL;
    struct loop *loop = socket_loop(socket);
    return error_from_connect(loop, error, "bind", value_text(loop->heap, ip), local.port, NULL);
}

static struct string *local_end(struct socket *socket, const char *ip, int port) {
    return string_format(socket_loop(socket)->heap, "%s:%d", ip, port);
}

struct error *connect_error(struct socket *socket, const struct connect_target *target, int error) {
    struct string *local = NULL;
    if (target->local_address.kind == VALUE_STRING && target->local_port > 0) {
        local = local_end(socket, target->local_address.as.string->text, target->local_port);
    }
    return error_from_connect(socket_loop(socket), error, "connect", target->address, target->port,
                              local ? local->text : NULL);
}

// Of an attempt that the host refuses before it has begun.
//= observed: socket.connect.error-tells-local-end
static struct error *refused_at_once(struct socket *socket, const struct connect_target *target,
                                     int error) {
    struct host_address end;
    bool known = host_of(socket)->local_address(socket->handle, &end) >= 0;
    const char *local = known ? local_end(socket, end.ip, end.port)->text : "undefined:undefined";
    return error_from_connect(socket_loop(socket), error, "connect", target->address, target->port,
                              local);
}

static int start_path(struct socket *socket, const struct connect_target *target) {
    struct ipc_path path;
    ipc_path_resolve(socket_loop(socket), target->address.as.string, &path);
    return host_of(socket)->connect_path(socket->handle, path.bytes, path.size);
}

static int start_address(struct socket *socket, const struct connect_target *target) {
    struct host_address address =
        host_address(target->address.as.string->text, target->family, target->port);
    return host_of(socket)->connect(socket->handle, &address);
}

//= socket.connect-options.block-list
//= observed: socket.connect-options.block-list-error
struct error *connect_check_block_list(struct socket *socket, const struct connect_target *target) {
    const char *ip = target->address.as.string->text;
    if (!socket->block_list) return NULL;
    if (!block_list_blocks(socket->block_list, ip, target->family)) return NULL;
    return error_coded(socket_loop(socket)->heap, "Error", "ERR_IP_BLOCKED",
                       "IP(%s) is blocked by net.BlockList", ip);
}

struct error *connect_start(struct socket *socket, const struct connect_target *target) {
    if (target->family != 0) TRY(bind_local_end(socket, target));
    connect_tell_attempt(socket, target, "connectionAttempt", NULL);
    if (!socket->handle) return NULL; // destroyed by a listener
    if (target->family != 0) TRY(connect_check_block_list(socket, target));
    int error = target->family == 0 ? start_path(socket, target) : start_address(socket, target);
    return error < 0 ? refused_at_once(socket, target, error) : NULL;
}

//= socket.event-connection-attempt.arguments
//= socket.event-connection-attempt-failed.arguments
void connect_tell_attempt(struct socket *socket, const struct connect_target *target,
                          const char *event, struct error *error) {
    bool is_path = target->family == 0;
    struct value given[] = {
        target->address,
        is_path ? value_undefined() : value_number(target->port),
        is_path ? value_undefined() : value_number(target->family),
        value_error(error),
    };
    emitter_emit(&socket->stream.emitter, event, (struct arguments){error ? 4 : 3, given});
}

// -- The outcome ---------------------------------------------------------------------------

void connect_succeeded(struct socket *socket) {
    socket->phase = SOCKET_CONNECTED;
    //= observed: bound-socket.connect.local-address
    socket->local_address = value_undefined();
    socket_touch(socket);
    socket_apply_settings(socket);
    //= socket.connecting.false-at-connect
    //= socket.event-connect.emitted
    emitter_emit_plain(&socket->stream.emitter, "connect");
    //= socket.event-ready.after-connect
    emitter_emit_plain(&socket->stream.emitter, "ready");
    // The first read asks the host for bytes, unless the program has paused the socket.
    if (!readable_is_paused(&socket->stream)) readable_read_zero(&socket->stream);
}

//= observed: socket.connect.refused
static void attempt_failed(struct socket *socket, int error) {
    struct error *failure = connect_error(socket, &socket->target, error);
    socket->phase = SOCKET_FAILED;
    connect_tell_attempt(socket, &socket->target, "connectionAttemptFailed", failure);
    socket_destroy_with(socket, failure);
}

void connect_on_connected(void *owner, struct host_handle *handle, int error) {
    struct socket *socket = owner;
    struct loop *loop = socket_loop(socket);
    loop_enter(loop);
    if (socket->autoselect) {
        autoselect_on_connected(socket, handle, error);
    } else if (handle == socket->handle && socket->phase == SOCKET_CONNECTING) {
        if (error < 0)
            attempt_failed(socket, error);
        else
            connect_succeeded(socket);
    }
    loop_leave(loop);
}

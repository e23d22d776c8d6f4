// SPDX-License-Identifier: MIT
//
// The ways in which a socket ends: destroyed at once, destroyed when all is written, reset, or
// ended by the other party. 'close' comes last in each, when the host has released the connection.

#include "ref/net/errors.h"
#include "ref/net/server.h"
#include "ref/net/socket.h"

// -- destroy() -----------------------------------------------------------------------------

//= socket.event-close.fully-closed
void socket_on_closed(void *owner, struct host_handle *handle) {
    struct socket *socket = owner;
    struct loop *loop = socket_loop(socket);
    loop_enter(loop);
    if (handle == socket->closing) {
        socket->closing = NULL;
        //= socket.event-close.had-error-true
        //= socket.event-close.had-error-false
        bool had_error = value_is_truthy(socket->stream.destruction.cause);
        emitter_emit_value(&socket->stream.emitter, "close", value_boolean(had_error));
    }
    loop_leave(loop);
    heap_unpin(socket);
}

// Resets if that was asked for and is possible, else closes.
static void release_connection(struct socket *socket) {
    struct loop *loop = socket_loop(socket);
    const struct host_operations *host = loop->host->operations;
    socket->closing = socket->handle;
    int error = socket->reset_on_destroy ? host->reset(socket->closing) : 0;
    if (error < 0) {
        struct error *failure = error_from_host(loop, error, "reset");
        emitter_emit_value(&socket->stream.emitter, "error", value_error(failure));
    }
    // Only now: in 'error' the socket has its handle still, and is not pending.
    socket->handle = NULL;
    if (error < 0 || !socket->reset_on_destroy) host->close(socket->closing);
    //= observed: socket.reset-and-destroy.refused-by-host-emits-no-close
    if (error < 0) socket->closing = NULL;
    socket->reset_on_destroy = false;
}

static void emit_close_unconnected(void *object, struct value extra) {
    (void)extra;
    emitter_emit_plain(&((struct socket *)object)->stream.emitter, "close");
}

//= socket.destroy.closes
void socket_hook_destroy(struct duplex *stream, struct value error) {
    struct socket *socket = (struct socket *)stream;
    bool had_connection = socket->handle != NULL;
    socket->phase = SOCKET_CLOSED;
    socket_stop_idle_timer(socket);
    //= socket.local-address.string
    socket->local_address = value_undefined();
    if (had_connection) release_connection(socket);
    destroy_done(stream, error);
    //= observed: socket.event-close.no-argument-unconnected
    if (!had_connection) {
        tick_add(socket_loop(socket), emit_close_unconnected, socket, value_undefined());
    }
    //= server.close.waits-for-connections
    if (socket->server) server_forget(socket->server);
}

// -- destroySoon() -------------------------------------------------------------------------

static struct completion destroy_when_finished(struct function *self, struct value this_value,
                                               struct arguments arguments) {
    (void)this_value, (void)arguments;
    destroy_stream(self->data, value_undefined());
    return completion_return(value_undefined());
}

//= socket.destroy-soon.after-writes
struct error *socket_destroy_soon(struct native *self, struct arguments arguments,
                                  struct value *result) {
    (void)arguments, (void)result;
    struct socket *socket = (struct socket *)self;
    //= socket.destroy-soon.ends
    if (value_is_truthy(native_get(self, "writable"))) writable_end(&socket->stream);
    //= socket.destroy-soon.finished
    if (value_is_truthy(native_get(self, "writableFinished"))) {
        destroy_stream(&socket->stream, value_undefined());
        return NULL;
    }
    struct heap *heap = socket_loop(socket)->heap;
    struct function *listener = function_new(heap, "", destroy_when_finished, socket);
    emitter_add(&socket->stream.emitter, "finish", listener, LISTENER_ONCE | LISTENER_INTERNAL);
    return NULL;
}

void socket_close_behind_its_back(struct socket *socket) {
    socket_loop(socket)->host->operations->close(socket->handle);
    socket->handle = NULL;
}

// -- resetAndDestroy() ---------------------------------------------------------------------

static void reset(struct socket *socket) {
    socket->reset_on_destroy = true;
    destroy_stream(&socket->stream, value_undefined());
}

static struct completion reset_when_connected(struct function *self, struct value this_value,
                                              struct arguments arguments) {
    (void)this_value, (void)arguments;
    reset(self->data);
    return completion_return(value_undefined());
}

struct error *socket_reset_and_destroy(struct native *self, struct arguments arguments,
                                       struct value *result) {
    (void)arguments;
    struct socket *socket = (struct socket *)self;
    struct heap *heap = socket_loop(socket)->heap;
    *result = value_native(self);
    if (!socket->handle) {
        //= socket.reset-and-destroy.not-connected
        socket_destroy_with(socket,
                            error_coded(heap, "Error", "ERR_SOCKET_CLOSED", "Socket is closed"));
    } else if (socket->kind != HOST_TCP) {
        //= socket.reset-and-destroy.not-tcp
        return error_coded(heap, "TypeError", "ERR_INVALID_HANDLE_TYPE",
                           "This handle type cannot be sent");
    } else if (socket->phase == SOCKET_CONNECTING) {
        //= socket.reset-and-destroy.while-connecting
        socket_when_connected(socket, reset_when_connected);
    } else {
        //= socket.reset-and-destroy.sends-rst
        reset(socket);
    }
    return NULL;
}

// -- Ended by the other party --------------------------------------------------------------

static struct completion other_party_ended(struct function *self, struct value this_value,
                                           struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct socket *socket = self->data;
    socket->ended_by_peer = !socket->stream.allow_half_open;
    return completion_return(value_undefined());
}

void socket_listen_for_end(struct socket *socket) {
    struct heap *heap = socket_loop(socket)->heap;
    struct function *listener =
        function_new(heap, "onReadableStreamEnd", other_party_ended, socket);
    emitter_add(&socket->stream.emitter, "end", listener, LISTENER_INTERNAL);
}

//= observed: socket.write.after-other-party-ended
//# After 'end', a socket that is not half-open and has ended its own side fails with EPIPE.
static struct error *write_after_end(struct socket *socket, struct value callback,
                                     struct value *result) {
    struct loop *loop = socket_loop(socket);
    struct error *error =
        error_coded(loop->heap, "Error", "EPIPE", "This socket has been ended by the other party");
    if (callback.kind == VALUE_FUNCTION) {
        writable_call_back_later(&socket->stream, callback.as.function, value_error(error));
    }
    socket_destroy_with(socket, error);
    *result = value_boolean(false);
    return NULL;
}

struct error *socket_write(struct native *self, struct arguments arguments, struct value *result) {
    struct socket *socket = (struct socket *)self;
    bool ended_itself = value_is_truthy(native_get(self, "writableEnded"));
    if (!socket->ended_by_peer || !ended_itself) return writable_write(self, arguments, result);
    struct value second = argument(arguments, 1);
    struct value callback = second.kind == VALUE_FUNCTION ? second : argument(arguments, 2);
    return write_after_end(socket, callback, result);
}

// SPDX-License-Identifier: MIT
//
// The idle time-out: 'timeout' after so much time in which nothing happened on the socket.
//
// It only notifies; the connection stays. Its timer never keeps the program alive.

#include "ref/net/arguments.h"
#include "ref/net/socket.h"

//= observed: socket.event-timeout.not-while-a-write-advances
//# The first look after a write that had to wait compares with the whole of it.
static bool has_written_since(struct socket *socket) {
    if (socket->unwritten == 0 || !socket->handle) return false;
    size_t unwritten = socket_loop(socket)->host->operations->unwritten(socket->handle);
    bool advanced = unwritten != socket->unwritten;
    socket->unwritten = unwritten;
    return advanced;
}

//= socket.set-timeout.does-not-sever
static void on_idle(void *object, struct value extra) {
    (void)extra;
    struct socket *socket = object;
    if (has_written_since(socket)) {
        socket_touch(socket);
        return;
    }
    //= socket.event-timeout.on-inactivity
    emitter_emit_plain(&socket->stream.emitter, "timeout");
}

void socket_stop_idle_timer(struct socket *socket) {
    if (socket->idle_timer) timer_stop(socket->idle_timer);
    socket->idle_timer = NULL;
}

//= socket.set-timeout.activity-restarts
void socket_touch(struct socket *socket) {
    if (socket->idle_timer) timer_restart(socket->idle_timer);
}

static void start_idle_timer(struct socket *socket, double milliseconds) {
    socket->idle_timer = timer_new(socket_loop(socket), on_idle, socket);
    //= observed: socket.set-timeout.keeps-no-program
    timer_unreference(socket->idle_timer);
    timer_start(socket->idle_timer, milliseconds, false);
}

struct error *socket_set_timeout(struct native *self, struct arguments arguments,
                                 struct value *result) {
    struct socket *socket = (struct socket *)self;
    struct heap *heap = socket_loop(socket)->heap;
    struct value callback = argument(arguments, 1);
    *result = value_native(self);
    //= observed: socket.set-timeout.ignored-when-destroyed
    if (socket->stream.destruction.destroyed) return NULL;

    //= socket.timeout.value
    //= observed: socket.set-timeout.refused-time-shows
    socket->timeout = argument(arguments, 0);
    double milliseconds;
    TRY(check_duration(heap, "msecs", socket->timeout, &milliseconds));
    socket_stop_idle_timer(socket); //= observed: socket.set-timeout.replaces
    //= socket.set-timeout.zero-disables
    if (milliseconds > 0) start_idle_timer(socket, milliseconds);

    if (value_is_undefined(callback)) return NULL;
    //= observed: socket.set-timeout.refused-callback-leaves-time
    TRY(check_function(heap, "callback", callback));
    struct emitter *emitter = &socket->stream.emitter;
    //= socket.set-timeout.callback-once
    if (milliseconds > 0)
        emitter_add(emitter, "timeout", callback.as.function, LISTENER_ONCE);
    else //= observed: socket.set-timeout.zero-removes-callback
        emitter_remove(emitter, "timeout", callback.as.function);
    return NULL;
}

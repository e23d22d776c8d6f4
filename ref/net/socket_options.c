// SPDX-License-Identifier: MIT
//
// Settings of a connection. They can be asked for at any time, and reach the host when there is a
// connection.

#include "ref/net/arguments.h"
#include "ref/net/socket.h"

#include <math.h>

//= observed: socket.set-keep-alive.whole-seconds
//# Milliseconds to whole seconds, as the kernel counts; whatever is no number gives 0.
static unsigned whole_seconds(struct value milliseconds) {
    double seconds = trunc(value_to_number(milliseconds) / 1000);
    return seconds > 0 && seconds <= 2147483647.0 ? (unsigned)seconds : 0;
}

struct error *connection_settings_read(struct heap *heap, struct value options,
                                       struct connection_settings *settings_out) {
    struct value delay = option(options, "keepAliveInitialDelay");
    if (!value_is_undefined(delay)) {
        TRY(check_number(heap, "options.keepAliveInitialDelay", delay));
    }
    *settings_out = (struct connection_settings){
        .no_delay = value_is_truthy(option(options, "noDelay")),
        .keep_alive = value_is_truthy(option(options, "keepAlive")),
        .keep_alive_delay = whole_seconds(delay),
    };
    return NULL;
}

//= observed: socket.set-no-delay.before-connecting
//= observed: socket.set-keep-alive.before-connecting
void socket_apply_settings(struct socket *socket) {
    const struct host_operations *host = socket_loop(socket)->host->operations;
    if (socket->kind != HOST_TCP) return;
    //= socket.connect-options.no-delay
    if (socket->no_delay) host->set_no_delay(socket->handle, true);
    //= socket.connect-options.keep-alive
    if (socket->keep_alive) host->set_keep_alive(socket->handle, true, socket->keep_alive_delay);
}

//= observed: socket.set-no-delay.ignored-on-ipc
//= observed: socket.set-keep-alive.ignored-on-ipc
static bool has_no_settings(const struct socket *socket) {
    return socket->handle && socket->kind != HOST_TCP;
}

//= socket.set-no-delay.default
//# Without an argument, the algorithm of Nagle is disabled.
struct error *socket_set_no_delay(struct native *self, struct arguments arguments,
                                  struct value *result) {
    struct socket *socket = (struct socket *)self;
    struct value given = argument(arguments, 0);
    bool enable = value_is_undefined(given) || value_is_truthy(given);
    *result = value_native(self);
    if (has_no_settings(socket)) return NULL;
    bool changes = enable != socket->no_delay;
    socket->no_delay = enable;
    if (socket->handle && changes) {
        //= socket.set-no-delay.disables-nagle
        socket_loop(socket)->host->operations->set_no_delay(socket->handle, enable);
    }
    return NULL;
}

struct error *socket_set_keep_alive(struct native *self, struct arguments arguments,
                                    struct value *result) {
    struct socket *socket = (struct socket *)self;
    bool enable = value_is_truthy(argument(arguments, 0));
    unsigned delay = whole_seconds(argument(arguments, 1));
    *result = value_native(self);
    if (has_no_settings(socket)) return NULL;
    bool changes = enable != socket->keep_alive || (enable && delay != socket->keep_alive_delay);
    socket->keep_alive = enable;
    socket->keep_alive_delay = delay;
    if (socket->handle && changes) {
        //= socket.set-keep-alive.enables
        socket_loop(socket)->host->operations->set_keep_alive(socket->handle, enable, delay);
    }
    return NULL;
}

// -- Holding the program -------------------------------------------------------------------

static void set_referenced(struct socket *socket, bool referenced) {
    socket_loop(socket)->host->operations->set_referenced(socket->handle, referenced);
}

static struct completion ref_when_connected(struct function *self, struct value this_value,
                                            struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct socket *socket = self->data;
    if (socket->handle) set_referenced(socket, true);
    return completion_return(value_undefined());
}

static struct completion unref_when_connected(struct function *self, struct value this_value,
                                              struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct socket *socket = self->data;
    if (socket->handle) set_referenced(socket, false);
    return completion_return(value_undefined());
}

//= socket.ref.keeps-program
struct error *socket_ref(struct native *self, struct arguments arguments, struct value *result) {
    (void)arguments;
    struct socket *socket = (struct socket *)self;
    if (socket->handle)
        set_referenced(socket, true);
    else
        socket_when_connected(socket, ref_when_connected);
    *result = value_native(self);
    return NULL;
}

//= socket.unref.lets-program-end
struct error *socket_unref(struct native *self, struct arguments arguments, struct value *result) {
    (void)arguments;
    struct socket *socket = (struct socket *)self;
    if (socket->handle)
        set_referenced(socket, false);
    else
        socket_when_connected(socket, unref_when_connected);
    *result = value_native(self);
    return NULL;
}

// SPDX-License-Identifier: MIT
//
// Settings of a connection. They can be asked for at any time, and reach the host when there is a
// connection.

#include "ref/net/arguments.h"
#include "ref/net/errors.h"
#include "ref/net/socket.h"

#include <math.h>
#include <string.h>

//= observed: socket.set-keep-alive.whole-seconds
//# Milliseconds to whole seconds, as the kernel counts; whatever is no number gives 0.
static unsigned whole_seconds(struct value milliseconds) {
    double seconds = trunc(value_to_number(milliseconds) / 1000);
    return seconds > 0 && seconds <= 2147483647.0 ? (unsigned)seconds : 0;
}

// The interval and the count that nobody chose.
//= socket.set-keep-alive.probe-options
static const struct host_keep_alive no_keep_alive = {.interval = 1, .count = 10};

void socket_init_settings(struct socket *socket) { socket->type_of_service = -1; }

struct error *connection_settings_read(struct heap *heap, struct value options,
                                       struct connection_settings *settings_out) {
    struct value delay = option(options, "keepAliveInitialDelay");
    if (!value_is_undefined(delay)) {
        TRY(check_number(heap, "options.keepAliveInitialDelay", delay));
    }
    settings_out->no_delay = value_is_truthy(option(options, "noDelay"));
    settings_out->keep_alive = no_keep_alive;
    settings_out->keep_alive.enabled = value_is_truthy(option(options, "keepAlive"));
    settings_out->keep_alive.delay = whole_seconds(delay);
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
    if (socket->keep_alive.enabled) host->set_keep_alive(socket->handle, &socket->keep_alive);
    //= observed: socket.set-type-of-service.before-connecting
    if (socket->type_of_service >= 0)
        host->set_type_of_service(socket->handle, socket->type_of_service);
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

// -- Keep-alive ----------------------------------------------------------------------------

// What is no positive number of milliseconds, and no count, is as good as none; but 0 is refused by
// the host.
//= observed: socket.set-keep-alive.interval-and-count
//= observed: socket.set-keep-alive.interval-or-count-of-zero
static void read_probes(struct value interval, struct value count, struct host_keep_alive *out) {
    double seconds = trunc(value_to_number(interval) / 1000);
    if (!value_is_undefined(interval) && !(seconds < 0)) out->interval = whole_seconds(interval);
    bool counts = value_is_integer(count) && count.as.number >= 0 && count.as.number <= UINT32_MAX;
    if (counts) out->count = (unsigned)count.as.number;
}

static bool is_object(struct value value) {
    return !value_is_nullish(value) && strcmp(value_type_of(value), "object") == 0;
}

// (enable[, initialDelay[, interval[, count]]]), or one object of these.
static struct host_keep_alive read_keep_alive(struct loop *loop, struct arguments arguments) {
    struct host_keep_alive wanted = no_keep_alive;
    struct value given[] = {argument(arguments, 0), argument(arguments, 1), argument(arguments, 2),
                            argument(arguments, 3)};
    bool probes = profile_has(loop->profile, BEHAVIOUR_KEEP_ALIVE_PROBES);
    //= observed: socket.set-keep-alive.options
    if (probes && is_object(given[0])) {
        static const char *const keys[] = {"enable", "initialDelay", "interval", "count"};
        struct value options = given[0];
        for (int i = 0; i < 4; i++) given[i] = option(options, keys[i]);
    }
    wanted.enabled = value_is_truthy(given[0]);
    wanted.delay = whole_seconds(given[1]);
    if (probes) read_probes(given[2], given[3], &wanted);
    return wanted;
}

struct error *socket_set_keep_alive(struct native *self, struct arguments arguments,
                                    struct value *result) {
    struct socket *socket = (struct socket *)self;
    struct host_keep_alive was = socket->keep_alive;
    struct host_keep_alive wanted = read_keep_alive(socket_loop(socket), arguments);
    *result = value_native(self);
    if (has_no_settings(socket)) return NULL;
    bool differs =
        wanted.delay != was.delay || wanted.interval != was.interval || wanted.count != was.count;
    socket->keep_alive = wanted;
    if (socket->handle && (wanted.enabled != was.enabled || (wanted.enabled && differs))) {
        //= socket.set-keep-alive.enables
        socket_loop(socket)->host->operations->set_keep_alive(socket->handle, &wanted);
    }
    return NULL;
}

// -- Type of service -----------------------------------------------------------------------

//= observed: socket.set-type-of-service.values
static struct error *check_type_of_service(struct heap *heap, const char *name,
                                           struct value value) {
    TRY(check_number(heap, name, value));
    if (!value_is_integer(value)) return error_out_of_range(heap, name, "an integer", value);
    if (value.as.number >= 0 && value.as.number <= 255) return NULL;
    return error_out_of_range(heap, name, ">= 0 && <= 255", value);
}

//= observed: socket.new.type-of-service
struct error *socket_read_type_of_service(struct socket *socket, struct value options) {
    struct loop *loop = socket_loop(socket);
    struct value value = option(options, "typeOfService");
    if (!profile_has(loop->profile, BEHAVIOUR_TYPE_OF_SERVICE)) return NULL;
    if (value_is_undefined(value)) return NULL;
    TRY(check_type_of_service(loop->heap, "options.typeOfService", value));
    socket->type_of_service = (int)value.as.number;
    return NULL;
}

//= observed: socket.set-type-of-service.sets
//= observed: socket.set-type-of-service.without-a-socket
struct error *socket_set_type_of_service(struct native *self, struct arguments arguments,
                                         struct value *result) {
    struct socket *socket = (struct socket *)self;
    struct loop *loop = socket_loop(socket);
    struct value value = argument(arguments, 0);
    *result = value_native(self);
    if (value.kind == VALUE_NUMBER && isnan(value.as.number))
        return error_invalid_argument_type(loop->heap, "tos", "of type number", value);
    TRY(check_type_of_service(loop->heap, "tos", value));
    int wanted = (int)value.as.number;
    bool changes = wanted != socket->type_of_service;
    socket->type_of_service = wanted;
    if (!socket->handle || socket->kind != HOST_TCP || !changes) return NULL;
    int error = loop->host->operations->set_type_of_service(socket->handle, wanted);
    return error < 0 ? error_from_host(loop, error, "setTypeOfService") : NULL;
}

//= observed: socket.get-type-of-service.of-the-connection
//= observed: socket.get-type-of-service.as-asked-for
struct error *socket_get_type_of_service(struct native *self, struct arguments arguments,
                                         struct value *result) {
    (void)arguments;
    struct socket *socket = (struct socket *)self;
    struct loop *loop = socket_loop(socket);
    int asked_for = socket->type_of_service < 0 ? 0 : socket->type_of_service;
    *result = value_number(asked_for);
    if (!socket->handle || socket->kind != HOST_TCP) return NULL;
    int type = loop->host->operations->type_of_service(socket->handle);
    if (type < 0) return error_from_host(loop, type, "getTypeOfService");
    *result = value_number(type);
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

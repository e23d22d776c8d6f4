// SPDX-License-Identifier: MIT
#include "ref/net/autoselect.h"

#include "ref/net/arguments.h"
#include "ref/net/connect.h"
#include "ref/net/errors.h"
#include "ref/net/ip_address.h"

#include <errno.h>

struct autoselect {
    struct socket *socket;
    struct array *addresses; // objects {address, family}, in the order of attempts
    size_t current;
    int port;
    int local_port;
    double attempt_timeout; // milliseconds
    struct timer *timer;    // of the attempt under way; NULL if it is the last
    struct array *errors;   // of the attempts that failed
};

static void autoselect_mark(void *object) {
    struct autoselect *selection = object;
    heap_mark(selection->socket);
    heap_mark(selection->addresses);
    heap_mark(selection->timer);
    heap_mark(selection->errors);
}

static const struct heap_type autoselect_type = {.name = "autoselect", .mark = autoselect_mark};

// -- The order -----------------------------------------------------------------------------

static double family_of(struct value entry) {
    struct value family = option(entry, "family");
    return family.kind == VALUE_NUMBER ? family.as.number : 0;
}

static bool is_usable(struct value entry) {
    double family = family_of(entry);
    return ip_address_family(option(entry, "address")) != 0 && (family == 4 || family == 6);
}

//= observed: socket.connect-options.auto-select-family-distinct
static bool contains(const struct array *list, struct value entry) {
    for (size_t i = 0; i < list->length; i++) {
        if (value_equals(option(list->items[i], "address"), option(entry, "address"))) return true;
    }
    return false;
}

//= socket.connect-options.auto-select-family-order
//= observed: socket.connect-options.auto-select-family-first-family
struct array *autoselect_order(struct heap *heap, const struct array *list) {
    struct array *first = array_new(heap);
    struct array *second = array_new(heap);
    for (size_t i = 0; i < list->length; i++) {
        struct value entry = list->items[i];
        if (!is_usable(entry)) continue;
        bool of_first_family =
            first->length == 0 || family_of(entry) == family_of(array_get(first, 0));
        struct array *destination = of_first_family ? first : second;
        if (!contains(destination, entry)) array_push(destination, entry);
    }
    struct array *order = array_new(heap);
    for (size_t i = 0; i < first->length || i < second->length; i++) {
        if (i < first->length) array_push(order, first->items[i]);
        if (i < second->length) array_push(order, second->items[i]);
    }
    return order;
}

// -- One attempt after another -------------------------------------------------------------

static void attempt_next(struct autoselect *selection);

static void stop_timer(struct autoselect *selection) {
    if (selection->timer) timer_stop(selection->timer);
    selection->timer = NULL;
}

static void all_failed(struct autoselect *selection) {
    struct socket *socket = selection->socket;
    struct heap *heap = socket_loop(socket)->heap;
    socket->autoselect = NULL;
    //= socket.connect-options.auto-select-family-aggregate
    socket_destroy_with(socket, error_aggregate(heap, selection->errors));
}

//= socket.connect-options.auto-select-family-errors-kept
static void attempt_failed(struct autoselect *selection, struct error *error) {
    struct socket *socket = selection->socket;
    array_push(selection->errors, value_error(error));
    connect_tell_attempt(socket, &socket->target, "connectionAttemptFailed", error);
    if (socket->phase == SOCKET_CONNECTING) attempt_next(selection);
}

//= socket.connect-options.attempt-timeout
static void attempt_took_too_long(void *object, struct value extra) {
    (void)extra;
    struct autoselect *selection = object;
    struct socket *socket = selection->socket;
    selection->timer = NULL;
    //= socket.event-connection-attempt-timeout.arguments
    connect_tell_attempt(socket, &socket->target, "connectionAttemptTimeout", NULL);
    if (socket->phase != SOCKET_CONNECTING) { // destroyed by a listener: told no more
        socket->autoselect = NULL;
        return;
    }
    array_push(selection->errors, value_error(connect_error(socket, &socket->target, -ETIMEDOUT)));
    attempt_next(selection);
}

// The handle of the attempt before has failed, or is given up.
static void replace_handle(struct socket *socket) {
    struct host *host = socket_loop(socket)->host;
    host->operations->close(socket->handle);
    struct host_handle *handle =
        host->operations->new_handle(host, HOST_TCP, &socket_host_callbacks, socket);
    socket_attach(socket, handle, HOST_TCP);
}

static void remember_attempt(struct socket *socket, const struct connect_target *target) {
    struct heap *heap = socket_loop(socket)->heap;
    struct string *text =
        string_format(heap, "%s:%d", target->address.as.string->text, target->port);
    //= socket.auto-select-family-attempted-addresses.lists
    array_push(socket->attempted_addresses.as.array, value_string(text));
}

static void attempt_next(struct autoselect *selection) {
    struct socket *socket = selection->socket;
    if (selection->current == selection->addresses->length) {
        all_failed(selection);
        return;
    }
    if (selection->current > 0) replace_handle(socket);
    struct value entry = array_get(selection->addresses, selection->current++);
    socket->target = (struct connect_target){
        .address = option(entry, "address"),
        .family = (int)family_of(entry),
        .port = selection->port,
        .local_port = selection->local_port,
    };
    struct error *blocked = connect_check_block_list(socket, &socket->target);
    if (!blocked) remember_attempt(socket, &socket->target);
    struct error *error = blocked ? blocked : connect_start(socket, &socket->target);
    if (error) {
        attempt_failed(selection, error);
        return;
    }
    bool is_last = selection->current == selection->addresses->length;
    if (is_last || socket->phase != SOCKET_CONNECTING) return;
    selection->timer = timer_new(socket_loop(socket), attempt_took_too_long, selection);
    timer_start(selection->timer, selection->attempt_timeout, false);
}

void autoselect_start(struct socket *socket, const struct array *list, int port, int local_port,
                      double attempt_timeout) {
    struct heap *heap = socket_loop(socket)->heap;
    struct autoselect *selection = heap_allocate(heap, &autoselect_type, sizeof(struct autoselect));
    selection->socket = socket;
    selection->addresses = autoselect_order(heap, list);
    selection->port = port;
    selection->local_port = local_port;
    selection->attempt_timeout = attempt_timeout;
    selection->errors = array_new(heap);
    socket->autoselect = selection;
    socket->attempted_addresses = value_array(array_new(heap));
    attempt_next(selection);
}

void autoselect_on_connected(struct socket *socket, struct host_handle *handle, int error) {
    struct autoselect *selection = socket->autoselect;
    bool destroyed_meanwhile = handle == socket->closing;
    // An attempt that was given up may still report: it no longer counts.
    if (handle != socket->handle && !destroyed_meanwhile) return;
    stop_timer(selection);
    if (error < 0) {
        attempt_failed(selection, connect_error(socket, &socket->target, error));
    } else {
        socket->autoselect = NULL;
        connect_succeeded(socket);
    }
}

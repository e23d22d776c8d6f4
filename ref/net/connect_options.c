// SPDX-License-Identifier: MIT
//
// What the program asked connect() for: the checks, the look-up of a name, and the choice between
// one attempt and several.

#include "ref/net/arguments.h"
#include "ref/net/autoselect.h"
#include "ref/net/connect.h"
#include "ref/net/errors.h"
#include "ref/net/ip_address.h"
#include "ref/net/look_up.h"

// The checked options of one connect() to a host name or an IP address.
struct plan {
    struct socket *socket;
    struct value host;
    int port;
    struct value local_address;
    int local_port;
    bool auto_select_family;
    double attempt_timeout;
    struct look_up_query query;
};

static void plan_mark(void *object) {
    struct plan *plan = object;
    heap_mark(plan->socket);
    value_mark(plan->host);
    value_mark(plan->local_address);
    value_mark(plan->query.host);
    value_mark(plan->query.family);
    value_mark(plan->query.hints);
    heap_mark(plan->query.function);
}

static const struct heap_type plan_type = {.name = "connect", .mark = plan_mark};

static struct loop *loop_of(const struct plan *plan) { return socket_loop(plan->socket); }

// -- Checks --------------------------------------------------------------------------------

static struct error *read_local_end(struct plan *plan, struct value options) {
    struct heap *heap = loop_of(plan)->heap;
    struct value address = option(options, "localAddress");
    struct value port = option(options, "localPort");
    bool chosen = !value_is_undefined(address) || !value_is_undefined(port);
    //= observed: bound-socket.connect.no-other-local-end
    if (plan->socket->was_bound && chosen) {
        return error_invalid_argument_value(
            heap, "options", options,
            "localAddress and localPort cannot be used with an adopted bound socket");
    }
    if (value_is_truthy(address) && ip_address_family(address) == 0) {
        return error_ending_with(heap, "ERR_INVALID_IP_ADDRESS", "Invalid IP address", address);
    }
    if (value_is_truthy(address)) plan->local_address = address;
    if (!value_is_truthy(port)) return NULL;
    TRY(check_number(heap, "options.localPort", port));
    plan->local_port = (int)port.as.number;
    return NULL;
}

//= observed: socket.connect-options.port-range
static struct error *read_port(struct plan *plan, struct value port) {
    struct heap *heap = loop_of(plan)->heap;
    if (value_is_undefined(port)) return NULL;
    if (port.kind != VALUE_NUMBER && port.kind != VALUE_STRING) {
        return error_invalid_argument_type(heap, "options.port", "one of type number or string",
                                           port);
    }
    return check_port(heap, "Port", port, &plan->port);
}

static struct error *read_attempt_timeout(struct plan *plan, struct value timeout) {
    enum { SHORTEST_ATTEMPT = 10 }; // milliseconds
    struct loop *loop = loop_of(plan);
    //= socket.connect-options.attempt-timeout-default
    plan->attempt_timeout = loop->default_attempt_timeout;
    if (value_is_nullish(timeout)) return NULL;
    TRY(check_int32_from(loop->heap, "options.autoSelectFamilyAttemptTimeout", timeout, 1));
    //= socket.connect-options.attempt-timeout-floor
    bool too_short = timeout.as.number < SHORTEST_ATTEMPT;
    plan->attempt_timeout = too_short ? SHORTEST_ATTEMPT : timeout.as.number;
    return NULL;
}

static struct error *read_auto_select_family(struct plan *plan, struct value enabled) {
    struct loop *loop = loop_of(plan);
    //= socket.connect-options.auto-select-family-default
    plan->auto_select_family = loop->default_auto_select_family;
    //= observed: bound-socket.connect.one-attempt
    if (plan->socket->was_bound) plan->auto_select_family = false;
    if (plan->socket->was_bound || value_is_nullish(enabled)) return NULL;
    TRY(check_boolean(loop->heap, "options.autoSelectFamily", enabled));
    plan->auto_select_family = enabled.as.boolean;
    return NULL;
}

static struct error *read_query(struct plan *plan, struct value options) {
    struct heap *heap = loop_of(plan)->heap;
    struct value function = option(options, "lookup");
    struct value hints = option(options, "hints");
    if (!value_is_nullish(function)) TRY(check_function(heap, "options.lookup", function));
    plan->query.host = plan->host;
    plan->query.function = value_is_nullish(function) ? NULL : function.as.function;
    //= socket.connect-options.family
    plan->query.family = option(options, "family");
    plan->query.hints = hints;
    if (!value_is_truthy(hints)) {
        bool any_family = look_up_family(&plan->query) == 0;
        plan->query.hints = value_number(any_family ? LOOK_UP_CONFIGURED_ONLY : 0);
    }
    return NULL;
}

// -- One address ---------------------------------------------------------------------------

static void attempt(struct plan *plan, struct value address, int family) {
    struct socket *socket = plan->socket;
    socket->target = (struct connect_target){
        .address = address,
        .family = family,
        .port = plan->port,
        .local_address = plan->local_address,
        .local_port = plan->local_port,
    };
    struct error *error = connect_start(socket, &socket->target);
    if (error) socket_destroy_with(socket, error);
}

static void attempt_literal(void *object, struct value extra) {
    (void)extra;
    struct plan *plan = object;
    if (plan->socket->phase != SOCKET_CONNECTING) return;
    attempt(plan, plan->host, ip_address_family(plan->host));
}

// -- What a look-up gave -------------------------------------------------------------------

static void destroy_with_error(void *object, struct value error) {
    destroy_stream(&((struct socket *)object)->stream, error);
}

static void fail_later(struct plan *plan, struct value error) {
    tick_add(loop_of(plan), destroy_with_error, plan->socket, error);
}

static struct error *bad_address(struct plan *plan, struct value address, struct value family) {
    struct heap *heap = loop_of(plan)->heap;
    if (ip_address_family(address) == 0) {
        return error_ending_with(heap, "ERR_INVALID_IP_ADDRESS", "Invalid IP address", address);
    }
    if (!value_equals(family, value_number(4)) && !value_equals(family, value_number(6))) {
        struct error *error = error_coded(
            heap, "RangeError", "ERR_INVALID_ADDRESS_FAMILY", "Invalid address family: %s %s:%d",
            value_to_string(heap, family)->text, plan->host.as.string->text, plan->port);
        error->host = plan->host;
        error->port = value_number(plan->port);
        return error;
    }
    return NULL;
}

//= socket.event-lookup.arguments
static void tell_look_up(struct plan *plan, struct value error, struct value address,
                         struct value family) {
    struct value given[] = {error, address, family, plan->host};
    emitter_emit(&plan->socket->stream.emitter, "lookup", (struct arguments){4, given});
}

static void found_one(void *object, struct arguments arguments) {
    struct plan *plan = object;
    struct value error = argument(arguments, 0);
    struct value address = argument(arguments, 1);
    struct value family = argument(arguments, 2);
    tell_look_up(plan, error, address, family);
    if (plan->socket->phase != SOCKET_CONNECTING) return;
    //= socket.event-lookup.error
    if (value_is_truthy(error)) {
        fail_later(plan, error);
        return;
    }
    struct error *bad = bad_address(plan, address, family);
    if (bad) {
        fail_later(plan, value_error(bad));
        return;
    }
    socket_touch(plan->socket);
    attempt(plan, address, (int)family.as.number);
}

// Tells each address found; false if the socket was destroyed meanwhile.
static bool tell_all(struct plan *plan, struct value error, const struct array *list) {
    for (size_t i = 0; i < list->length; i++) {
        struct value entry = list->items[i];
        tell_look_up(plan, error, option(entry, "address"), option(entry, "family"));
        if (plan->socket->phase != SOCKET_CONNECTING) return false;
    }
    return true;
}

static void attempt_all(struct plan *plan, const struct array *list) {
    struct array *order = autoselect_order(loop_of(plan)->heap, list);
    if (order->length == 0) {
        struct value first = array_get(list, 0);
        struct error *bad = bad_address(plan, option(first, "address"), option(first, "family"));
        fail_later(plan, value_error(bad));
        return;
    }
    socket_touch(plan->socket);
    if (order->length == 1) {
        struct value only = array_get(order, 0);
        attempt(plan, option(only, "address"), (int)option(only, "family").as.number);
        return;
    }
    autoselect_start(plan->socket, order, plan->port, plan->local_port, plan->attempt_timeout);
}

static void found_all(void *object, struct arguments arguments) {
    struct plan *plan = object;
    struct value error = argument(arguments, 0);
    struct value list = argument(arguments, 1);
    if (plan->socket->phase != SOCKET_CONNECTING) return;
    if (value_is_truthy(error)) {
        tell_look_up(plan, error, value_undefined(), value_undefined());
        fail_later(plan, error);
        return;
    }
    if (list.kind != VALUE_ARRAY) return;
    if (tell_all(plan, error, list.as.array)) attempt_all(plan, list.as.array);
}

// -- connect() to a host -------------------------------------------------------------------

static struct error *connect_host(struct socket *socket, struct value options) {
    struct loop *loop = socket_loop(socket);
    struct value host = option(options, "host");
    struct plan *plan = heap_allocate(loop->heap, &plan_type, sizeof(struct plan));
    plan->socket = socket;
    //= socket.connect-options.host-default
    plan->host = value_is_truthy(host) ? host : value_text(loop->heap, "localhost");
    if (profile_has(loop->profile, BEHAVIOUR_CONNECT_CHECKS_HOST)) {
        TRY(check_string(loop->heap, "options.host", plan->host));
    }
    if (profile_has(loop->profile, BEHAVIOUR_HOST_IS_WITHOUT_NUL)) {
        //= observed: socket.connect-options.host-null-bytes
        TRY(check_no_nul(loop->heap, "options.host", plan->host));
    }
    TRY(read_local_end(plan, options));
    TRY(read_port(plan, option(options, "port")));
    TRY(read_auto_select_family(plan, option(options, "autoSelectFamily")));
    TRY(read_attempt_timeout(plan, option(options, "autoSelectFamilyAttemptTimeout")));
    if (ip_address_family(plan->host) != 0) {
        //= observed: socket.event-lookup.not-for-address
        //= observed: bound-socket.connect.at-once
        if (socket->was_bound)
            attempt_literal(plan, value_undefined());
        else
            tick_add(loop, attempt_literal, plan, value_undefined());
        return NULL;
    }
    TRY(read_query(plan, options));
    //= socket.connect-options.auto-select-family-ignored
    plan->query.all = plan->auto_select_family && look_up_family(&plan->query) == 0 &&
                      value_is_undefined(plan->local_address);
    return look_up(loop, &plan->query, plan->query.all ? found_all : found_one, plan);
}

//= socket.connect-path.as-options
static struct error *connect_path(struct socket *socket, struct value path) {
    TRY(check_string(socket_loop(socket)->heap, "options.path", path));
    socket->target = (struct connect_target){.address = path};
    struct error *error = connect_start(socket, &socket->target);
    if (error) socket_destroy_with(socket, error);
    return NULL;
}

// -- connect() -----------------------------------------------------------------------------

static void take_new_handle(struct socket *socket, enum host_handle_kind kind) {
    struct host *host = socket_loop(socket)->host;
    socket_attach(socket, host->operations->new_handle(host, kind, &socket_host_callbacks, socket),
                  kind);
}

static struct error *start(struct socket *socket, const struct normal_arguments *normal) {
    struct value options = value_object(normal->options);
    struct value path = option(options, "path");
    //= socket.connect.listener-once
    //= observed: socket.connect.listener-comes-first
    if (normal->callback) {
        emitter_add(&socket->stream.emitter, "connect", normal->callback, LISTENER_ONCE);
    }
    bool to_path = value_is_truthy(path); //= socket.connect-options.path-wins
    if (value_is_undefined(option(options, "port")) && value_is_nullish(path)) {
        //= observed: socket.connect-options.port-missing
        return error_coded(socket_loop(socket)->heap, "TypeError", "ERR_MISSING_ARGS",
                           "The \"options\" or \"port\" or \"path\" argument must be specified");
    }
    //= socket.connect.reconnect-after-close
    if (!socket->handle) socket_revive(socket);
    //= observed: bound-socket.connect.of-its-kind
    if (socket->was_bound && socket->handle) to_path = socket->kind == HOST_PIPE;
    if (!socket->handle) take_new_handle(socket, to_path ? HOST_PIPE : HOST_TCP);
    socket_touch(socket);
    //= socket.connecting.true-while-connecting
    socket->phase = SOCKET_CONNECTING;
    return to_path ? connect_path(socket, path) : connect_host(socket, options);
}

struct error *socket_connect(struct native *self, struct arguments arguments,
                             struct value *result) {
    struct socket *socket = (struct socket *)self;
    struct normal_arguments normal = arguments_normalize(socket_loop(socket)->heap, arguments);
    TRY(start(socket, &normal));
    *result = value_native(self);
    return NULL;
}

struct error *net_connect(void *context, struct arguments arguments, struct value *result) {
    struct loop *loop = context;
    struct normal_arguments normal = arguments_normalize(loop->heap, arguments);
    struct value options = value_object(normal.options);
    struct socket *socket;
    TRY(socket_new(loop, options, &socket));
    struct native *native = &socket->stream.emitter.native;
    struct value timeout = option(options, "timeout");
    if (value_is_truthy(timeout)) {
        //= net.create-connection.timeout-option
        struct value ignored;
        TRY(socket_set_timeout(native, (struct arguments){1, &timeout}, &ignored));
    }
    TRY(start(socket, &normal));
    *result = value_native(native);
    return NULL;
}

// SPDX-License-Identifier: MIT
#include "ref/net/bound_socket.h"

#include "ref/net/arguments.h"
#include "ref/net/errors.h"
#include "ref/net/ip_address.h"
#include "ref/net/ipc_path.h"
#include "ref/net/socket.h"

#include <string.h>

static struct bound_socket *cast(struct native *self) { return (struct bound_socket *)self; }

static const struct host_operations *host_of(const struct bound_socket *bound) {
    return bound->loop->host->operations;
}

static struct heap *heap_of(const struct bound_socket *bound) { return bound->loop->heap; }

static void make_handle(struct bound_socket *bound, enum host_handle_kind kind) {
    bound->kind = kind;
    bound->handle = host_of(bound)->new_handle(bound->loop->host, kind, NULL, NULL);
}

static void close_handle(struct bound_socket *bound) {
    host_of(bound)->close(bound->handle);
    bound->handle = NULL;
}

// -- An IP address -------------------------------------------------------------------------

// What the program asked for.
struct request {
    struct host_address address;
    bool ipv6_only;
    bool reuse_port;
};

//= observed: bound-socket.new.switches
static struct error *read_switch(struct heap *heap, struct value options, const char *key,
                                 bool *out) {
    struct value value = option(options, key);
    if (value_is_nullish(value)) return NULL;
    TRY(check_boolean(heap, string_format(heap, "options.%s", key)->text, value));
    *out = value.as.boolean;
    return NULL;
}

//= observed: bound-socket.new.host-default
//= observed: bound-socket.new.host-is-address
static struct error *read_host(struct heap *heap, struct value host, struct request *request) {
    if (value_is_nullish(host)) host = value_text(heap, request->ipv6_only ? "::" : "0.0.0.0");
    TRY(check_string(heap, "options.host", host));
    request->address.family = ip_address_family(host);
    strncpy(request->address.ip, host.as.string->text, sizeof request->address.ip - 1);
    if (request->address.family != 0) return NULL;
    return error_invalid_argument_value(heap, "options.host", host,
                                        "must be a numeric IP address; net.BoundSocket does not "
                                        "perform DNS resolution");
}

static struct error *read_request(struct heap *heap, struct value options,
                                  struct request *request) {
    struct value port = option(options, "port");
    *request = (struct request){{0}, false, false};
    //= observed: bound-socket.new.port
    if (!value_is_nullish(port))
        TRY(check_port(heap, "options.port", port, &request->address.port));
    TRY(read_switch(heap, options, "ipv6Only", &request->ipv6_only));
    TRY(read_switch(heap, options, "reusePort", &request->reuse_port));
    return read_host(heap, option(options, "host"), request);
}

//= observed: bound-socket.new.binds
//= observed: bound-socket.new.bind-fails
static struct error *bind_address(struct bound_socket *bound, struct value options) {
    struct request request;
    TRY(read_request(heap_of(bound), options, &request));
    make_handle(bound, HOST_TCP);
    struct host_address address;
    int error = host_of(bound)->bind(bound->handle, &request.address, request.ipv6_only,
                                     request.reuse_port);
    if (error >= 0) error = host_of(bound)->local_address(bound->handle, &address);
    if (error < 0) {
        close_handle(bound);
        struct value ip = value_text(heap_of(bound), request.address.ip);
        return error_from_connect(bound->loop, error, "bind", ip, request.address.port, NULL);
    }
    bound->address = address_object(heap_of(bound), &address);
    return NULL;
}

// -- An IPC path ---------------------------------------------------------------------------

//= observed: bound-socket.new.path-alone
static struct error *check_is_alone(struct heap *heap, struct value options) {
    static const char *const others[] = {"host", "port", "ipv6Only", "reusePort"};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        if (value_is_undefined(option(options, others[i]))) continue;
        return error_invalid_argument_value(
            heap, "options", options,
            "path is mutually exclusive with host, port, ipv6Only, and reusePort");
    }
    return NULL;
}

//= observed: bound-socket.new.path
static struct error *bind_path(struct bound_socket *bound, struct value options) {
    struct value given = option(options, "path");
    TRY(check_is_alone(heap_of(bound), options));
    TRY(check_string(heap_of(bound), "options.path", given));
    make_handle(bound, HOST_PIPE);
    struct ipc_path path;
    ipc_path_resolve(bound->loop, given.as.string, &path);
    int error = host_of(bound)->bind_path(bound->handle, path.bytes, path.size, path.is_removed);
    if (error < 0) {
        close_handle(bound);
        return error_from_host(bound->loop, error, "bind");
    }
    bound->address = given;
    return NULL;
}

// -- Methods -------------------------------------------------------------------------------

//= observed: bound-socket.adopted
static struct error *check_is_ours(const struct bound_socket *bound) {
    if (bound->handle) return NULL;
    return error_coded(heap_of(bound), "Error", "ERR_SOCKET_HANDLE_ADOPTED",
                       "The bound socket has already been adopted by a server or socket");
}

struct error *bound_socket_adopt(struct bound_socket *bound, struct host_handle **handle_out) {
    TRY(check_is_ours(bound));
    *handle_out = bound->handle;
    bound->handle = NULL;
    return NULL;
}

//= observed: bound-socket.address
static struct error *address(struct native *self, struct arguments arguments,
                             struct value *result) {
    (void)arguments;
    TRY(check_is_ours(cast(self)));
    *result = cast(self)->address;
    return NULL;
}

//= observed: bound-socket.close
static struct error *close_bound(struct native *self, struct arguments arguments,
                                 struct value *result) {
    (void)arguments, (void)result;
    TRY(check_is_ours(cast(self)));
    close_handle(cast(self));
    return NULL;
}

//= observed: bound-socket.fd
static struct error *descriptor(struct native *self, struct arguments arguments,
                                struct value *result) {
    (void)arguments;
    TRY(check_is_ours(cast(self)));
    *result = value_number(host_of(cast(self))->descriptor(cast(self)->handle));
    return NULL;
}

//= observed: bound-socket.is-pipe
static struct value get_is_pipe(struct native *self) {
    return value_boolean(cast(self)->kind == HOST_PIPE);
}

// -- The class -----------------------------------------------------------------------------

static const struct native_method_entry methods[] = {
    {"address", address},
    {"close", close_bound},
    {"fd", descriptor},
    {NULL, NULL},
};

static const struct native_property_entry properties[] = {{"isPipe", get_is_pipe, NULL},
                                                          {NULL, NULL, NULL}};

static const struct native_class bound_socket_class = {
    .name = "BoundSocket",
    .lane = "boundSocket",
    .methods = methods,
    .properties = properties,
};

static void mark(void *object) {
    struct bound_socket *bound = object;
    heap_mark(bound->loop);
    value_mark(bound->address);
}

static const struct heap_type bound_socket_type = {.name = "BoundSocket", .mark = mark};

struct error *bound_socket_construct(void *context, struct arguments arguments,
                                     struct value *result) {
    struct loop *loop = context;
    struct value options = argument(arguments, 0);
    //= observed: bound-socket.new.options-object
    if (!value_is_undefined(options)) TRY(check_object(loop->heap, "options", options));
    struct bound_socket *bound = heap_allocate(loop->heap, &bound_socket_type, sizeof *bound);
    bound->native.class = &bound_socket_class;
    bound->loop = loop;
    bool is_path = !value_is_undefined(option(options, "path"));
    TRY(is_path ? bind_path(bound, options) : bind_address(bound, options));
    *result = value_native(&bound->native);
    return NULL;
}

struct bound_socket *bound_socket_from(struct value value) {
    if (value.kind != VALUE_NATIVE || !native_is(value.as.native, &bound_socket_class)) return NULL;
    return (struct bound_socket *)value.as.native;
}

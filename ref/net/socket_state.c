// SPDX-License-Identifier: MIT
//
// What a program can read of a socket. Everything is derived here, when it is read.

#include "ref/net/server.h"
#include "ref/net/socket.h"

static struct socket *cast(struct native *self) { return (struct socket *)self; }

static struct heap *heap_of(const struct socket *socket) { return socket_loop(socket)->heap; }

// -- Phases --------------------------------------------------------------------------------

//= socket.connecting.true-while-connecting
static struct value get_connecting(struct native *self) {
    return value_boolean(cast(self)->phase == SOCKET_CONNECTING);
}

//= socket.pending.before-connect
//= socket.pending.while-connecting
static struct value get_pending(struct native *self) {
    struct socket *socket = cast(self);
    return value_boolean(!socket->handle || socket->phase == SOCKET_CONNECTING);
}

static struct value get_ready_state(struct native *self) {
    struct socket *socket = cast(self);
    bool readable = value_is_truthy(native_get(self, "readable"));
    bool writable = value_is_truthy(native_get(self, "writable"));
    const char *state;
    if (socket->phase == SOCKET_CONNECTING)
        state = "opening"; //= socket.ready-state.opening
    else if (readable && writable)
        state = "open"; //= socket.ready-state.open
    else if (readable)
        state = "readOnly"; //= socket.ready-state.read-only
    else if (writable)
        state = "writeOnly"; //= socket.ready-state.write-only
    else
        state = "closed"; //= socket.ready-state.closed
    return value_text(heap_of(socket), state);
}

//= observed: socket.server.of-accepted
static struct value get_server(struct native *self) {
    struct server *server = cast(self)->server;
    return server ? value_native(&server->emitter.native) : value_null();
}

static struct value get_timeout(struct native *self) { return cast(self)->timeout; }

static void set_timeout(struct native *self, struct value value) { cast(self)->timeout = value; }

// -- Counts --------------------------------------------------------------------------------

//= socket.bytes-read.counts
static struct value get_bytes_read(struct native *self) {
    return value_number(cast(self)->bytes_read);
}

//= socket.bytes-written.counts
//= observed: socket.bytes-written.counts-queued
static struct value get_bytes_written(struct native *self) {
    struct socket *socket = cast(self);
    return value_number(socket->bytes_written + socket_queued_bytes(socket));
}

//= socket.buffer-size.shows-queued
//= observed: socket.buffer-size.unconnected-undefined
static struct value get_buffer_size(struct native *self) {
    if (!cast(self)->handle) return value_undefined();
    return native_get(self, "writableLength");
}

// -- Addresses -----------------------------------------------------------------------------

struct value address_object(struct heap *heap, const struct host_address *address) {
    struct object *object = object_new(heap);
    object_set(object, "address", value_text(heap, address->ip));
    object_set(object, "family", value_text(heap, address->family == 6 ? "IPv6" : "IPv4"));
    object_set(object, "port", value_number(address->port));
    return value_object(object);
}

// Asks the host for one of the two addresses, and remembers the answer if it gives one.
static struct value ask_address(struct socket *socket, struct value *remembered,
                                int (*ask)(struct host_handle *, struct host_address *)) {
    struct host_address address;
    bool can_ask = socket->handle && socket->kind == HOST_TCP;
    if (!value_is_undefined(*remembered) || !can_ask) return *remembered;
    if (ask(socket->handle, &address) < 0) return value_undefined();
    *remembered = address_object(heap_of(socket), &address);
    return *remembered;
}

static struct value local_address(struct socket *socket) {
    const struct host_operations *host = socket_loop(socket)->host->operations;
    //= observed: bound-socket.socket.local-path
    if (!value_is_undefined(socket->bound_path)) return socket->bound_path;
    if (!socket->handle) return value_undefined();
    return ask_address(socket, &socket->local_address, host->local_address);
}

//= socket.remote-address.undefined-when-destroyed
//# Unless it was read before: then the answer is remembered.
static struct value peer_address(struct socket *socket) {
    const struct host_operations *host = socket_loop(socket)->host->operations;
    if (socket->phase == SOCKET_CONNECTING) return socket->peer_address;
    return ask_address(socket, &socket->peer_address, host->peer_address);
}

//= socket.local-address.string
static struct value get_local_address(struct native *self) {
    return option(local_address(cast(self)), "address");
}

//= socket.local-port.number
static struct value get_local_port(struct native *self) {
    return option(local_address(cast(self)), "port");
}

//= socket.local-family.string
static struct value get_local_family(struct native *self) {
    return option(local_address(cast(self)), "family");
}

//= socket.remote-address.string
static struct value get_remote_address(struct native *self) {
    return option(peer_address(cast(self)), "address");
}

//= socket.remote-port.number
static struct value get_remote_port(struct native *self) {
    return option(peer_address(cast(self)), "port");
}

//= socket.remote-family.string
static struct value get_remote_family(struct native *self) {
    return option(peer_address(cast(self)), "family");
}

//= socket.address.bound
//= observed: socket.address.empty-unconnected
struct error *socket_address(struct native *self, struct arguments arguments,
                             struct value *result) {
    (void)arguments;
    struct value address = local_address(cast(self));
    *result = value_is_undefined(address) ? value_object(object_new(heap_of(cast(self)))) : address;
    return NULL;
}

//= socket.auto-select-family-attempted-addresses.absent
static struct value get_attempted_addresses(struct native *self) {
    return cast(self)->attempted_addresses;
}

const struct native_property_entry socket_properties[] = {
    {"autoSelectFamilyAttemptedAddresses", get_attempted_addresses, NULL},
    {"bufferSize", get_buffer_size, NULL},
    {"bytesRead", get_bytes_read, NULL},
    {"bytesWritten", get_bytes_written, NULL},
    {"connecting", get_connecting, NULL},
    {"localAddress", get_local_address, NULL},
    {"localFamily", get_local_family, NULL},
    {"localPort", get_local_port, NULL},
    {"pending", get_pending, NULL},
    {"readyState", get_ready_state, NULL},
    {"remoteAddress", get_remote_address, NULL},
    {"remoteFamily", get_remote_family, NULL},
    {"remotePort", get_remote_port, NULL},
    {"server", get_server, NULL},
    {"timeout", get_timeout, set_timeout},
    {NULL, NULL, NULL},
};

// SPDX-License-Identifier: MIT
//
// net.SocketAddress: an IP address with a port, checked once and never changed.
//
// Interface for the program: the class, its constructor and its static functions. For the rest of
// the semantics: socket_address_of, socket_address_read, and what the struct holds.

#ifndef REF_NET_SOCKET_ADDRESS_H
#define REF_NET_SOCKET_ADDRESS_H

#include "ref/net/ip_address.h"
#include "ref/value/native.h"

struct socket_address {
    struct native native;
    struct heap *heap;
    struct ip_address ip;
    int port;
    uint32_t flow_label; // 0 unless the address is IPv6
};

extern const struct native_class socket_address_class;

// new net.SocketAddress([options]); `context` is the loop, as in all functions of a namespace.
struct error *socket_address_construct(void *context, struct arguments arguments,
                                       struct value *result);
// SocketAddress.parse(input), in socket_address_parse.c
struct error *socket_address_parse(void *context, struct arguments arguments, struct value *result);
// SocketAddress.isSocketAddress(value)
struct error *socket_address_is_socket_address(void *context, struct arguments arguments,
                                               struct value *result);

// The socket address that `value` is, or NULL.
struct socket_address *socket_address_of(struct value value);

// What the block list's functions take for an address: a socket address or, with its family, a
// text. `name` is the argument's. ERR_INVALID_ADDRESS if the text is no address of that family.
struct error *socket_address_read(struct heap *heap, const char *name, struct value value,
                                  struct value family, struct socket_address **out);

struct socket_address *socket_address_new(struct heap *heap, const struct ip_address *ip, int port);

// An integer from `minimum` to `maximum`, or the error that says what is wrong with it.
struct error *socket_address_check_integer(struct heap *heap, const char *name, struct value value,
                                           double minimum, double maximum);

#endif

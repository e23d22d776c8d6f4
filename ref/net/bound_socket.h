// SPDX-License-Identifier: MIT
//
// net.BoundSocket: a local address, taken but not used yet.
//
// It is bound when it is made, and then waits for a server that listens on it, or a socket that
// connects from it. Either *adopts* it: takes its handle away, for good. Until then the program can
// ask for its address, or close it.
//
// The host's handle has no owner meanwhile, and reports nothing.

#ifndef REF_NET_BOUND_SOCKET_H
#define REF_NET_BOUND_SOCKET_H

#include "ref/host/host.h"
#include "ref/net/ticks.h"
#include "ref/value/native.h"

struct bound_socket {
    struct native native;
    struct loop *loop;
    struct host_handle *handle; // NULL: adopted, or closed
    enum host_handle_kind kind;
    struct value address; // {address, family, port}; of an IPC path, the path
};

// new net.BoundSocket([options]). `context` is the loop.
struct error *bound_socket_construct(void *context, struct arguments arguments,
                                     struct value *result);

// NULL if the value is no bound socket.
struct bound_socket *bound_socket_from(struct value value);

// Takes the handle away, for the caller to own. An error if another one has.
struct error *bound_socket_adopt(struct bound_socket *bound, struct host_handle **handle_out);

#endif

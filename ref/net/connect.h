// SPDX-License-Identifier: MIT
//
// Connecting: from what the program asked for to a connection, or to an error.
//
// The steps: the arguments are checked; a host name is looked up; one address is attempted (here),
// or several one after another (autoselect.h); the outcome is told.
//
// Interface for the program: socket_connect, net_connect. For autoselect.c: connect_start,
// connect_error, connect_tell_attempt, connect_succeeded. For the host: connect_on_connected.

#ifndef REF_NET_CONNECT_H
#define REF_NET_CONNECT_H

#include "ref/net/socket.h"

// socket.connect(...), in every signature.
native_method socket_connect;
// net.connect(...), net.createConnection(...). `context` is the loop.
struct error *net_connect(void *context, struct arguments arguments, struct value *result);

// Binds the local end, if one was asked for, and starts to connect. What the host refuses at once
// comes back as an error; else NULL, and connect_on_connected follows.
struct error *connect_start(struct socket *socket, const struct connect_target *target);
// ERR_IP_BLOCKED if the socket's block list forbids the address; else NULL.
struct error *connect_check_block_list(struct socket *socket, const struct connect_target *target);
// The error of an attempt that the host reported as failed.
struct error *connect_error(struct socket *socket, const struct connect_target *target, int error);
// Emits 'connectionAttempt', or with an error 'connectionAttemptFailed'.
void connect_tell_attempt(struct socket *socket, const struct connect_target *target,
                          const char *event, struct error *error);
// The connection stands: tells 'connect' and 'ready', and begins to read.
void connect_succeeded(struct socket *socket);

void connect_on_connected(void *owner, struct host_handle *handle, int error);

#endif

// SPDX-License-Identifier: MIT
//
// The server: a listener of the host, and the sockets that it accepted.
//
// A server listens while it has a handle. It is closed when it has none and its last connection
// has ended; only then 'close' is emitted.
//
// Always true: `connections` counts the accepted sockets that are not destroyed yet, nor sent to
// another process.
//
// Where to read: server.c is what a server does; listen.c how it begins.

#ifndef REF_NET_SERVER_H
#define REF_NET_SERVER_H

#include "ref/net/block_list.h"
#include "ref/net/emitter.h"
#include "ref/net/listening_handle.h"
#include "ref/net/socket.h"

struct server {
    struct emitter emitter;
    struct listening_handle *handle; // NULL: not listening
    struct value path;               // of an IPC server, once listen was called; else undefined
    struct string *asked_for;        // the address and port that it listens on, as given; or NULL
    int listen_calls; // counts listen() and close(), so that a late answer is recognised
    int connections;
    bool has_delegated;             // sockets that it accepted were sent to other processes
    struct delegation *delegations; // to those that are still there; see handover.h
    bool unreferenced;
    struct value max_connections;     // as the program set it
    struct value drop_max_connection; // likewise
    struct block_list *block_list;    // or NULL
    struct accepted_options accepted; // how its sockets are made
    struct connection_settings settings;
};

extern const struct native_class server_class;

// `new net.Server([options][, connectionListener])`, net.createServer. `context` is the loop.
struct error *server_construct(void *context, struct arguments arguments, struct value *result);

// NULL if the value is no server.
struct server *server_from(struct value value);

// server.listen(...), in every signature (listen.c).
native_method server_listen;
// server.close([callback]).
native_method server_close;

// A socket that the server accepted was destroyed.
void server_forget(struct server *server);
// Emits 'close' on a tick if nothing of the server is left.
void server_close_if_drained(struct server *server);
// Does the server take one more connection that the primary of a cluster offers?
bool server_takes_connections(const struct server *server);
// Listens on a handle that another process sent.
void server_listen_on_received(struct server *server, struct host_handle *handle,
                               enum host_handle_kind kind);

// The server has a new connection, which it or the primary of its cluster accepted; or accepting
// failed.
void server_take(struct server *server, int error, struct host_handle *accepted);

#endif

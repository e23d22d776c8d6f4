// SPDX-License-Identifier: MIT
//
// The cluster: workers whose servers share what they listen on.
//
// A worker does not listen itself. It asks the primary, the process that started it, which listens
// once for all that ask for the same, and gives each connection to one of them (share.h). A worker
// that does not take a connection gives it back.
//
// Always true:
//   - Each server of a worker that listens so has a *place*, with a key that goes with all letters
//     about it.
//   - The server's handle is that of the primary, so that it has its address; but it does not
//   accept.

#ifndef REF_NET_CLUSTER_H
#define REF_NET_CLUSTER_H

#include "ref/net/contact.h"

struct server;

struct cluster_query {
    int family; // 4 or 6; 0: an IPC path, or any
    int port;
    int backlog;
    bool ipv6_only;
    struct string *address; // or the path; NULL: any address
};

// Asks the primary to listen for the server; `answered` gets a host error, or a handle without
// owner.
void cluster_listen(struct server *server, const struct cluster_query *query,
                    void (*answered)(void *object, int error, struct host_handle *handle),
                    void *object);
// The server does not listen any more; nothing if it has no place.
void cluster_leave(struct server *server);

// The primary has answered, or offers a connection.
void cluster_answered(struct contact *contact, const struct letter *letter);
void cluster_offered(struct contact *contact, const struct letter *letter);

#endif

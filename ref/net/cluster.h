// SPDX-License-Identifier: MIT
//
// The cluster: workers whose servers share what they listen on.
//
// A worker does not listen itself. It asks the primary, the process that started it, which listens
// once for all that ask for the same, and gives each connection to one of them: in turn, as they
// are free. A worker that does not take a connection gives it back, and another is asked.
//
// Always true:
//   - What the primary listens on is a *share*; a worker has a *seat* there for each of its
//   servers,
//     and the server has a *place* in the worker. Both have one key, which the worker chose.
//   - The server's handle is that of the share, so that it has its address; but it does not accept.
//   - A seat is offered one connection at a time.

#ifndef REF_NET_CLUSTER_H
#define REF_NET_CLUSTER_H

#include "ref/net/contact.h"

struct server;

struct cluster_query {
    int family; // 4 or 6; 0: an IPC path
    int port;
    int backlog;
    bool ipv6_only;
    const char *address; // or the path; empty: any address
};

// Asks the primary to listen for the server; `answered` gets a host error, or a handle without
// owner.
void cluster_listen(struct server *server, const struct cluster_query *query,
                    void (*answered)(void *object, int error, struct host_handle *handle),
                    void *object);
// The server does not listen any more; nothing if it has no place.
void cluster_leave(struct server *server);

// A question, an answer, or a connection has come in.
void cluster_receive(struct contact *contact, struct letter *letter);
// The contact is not connected any more.
void cluster_disconnected(struct contact *contact);

#endif

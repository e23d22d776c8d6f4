// SPDX-License-Identifier: MIT
//
// What a server listens on: a listener of the host, which several servers can share.
//
// `server.listen(other)` gives a server the handle of another. Both have it then: connections reach
// the one that listened last, and when either closes it, it is closed for both. The other is not
// told, and goes on as if it listened.
//
// Always true: it stays pinned, and its owner with it, until the host has closed the handle.

#ifndef REF_NET_LISTENING_HANDLE_H
#define REF_NET_LISTENING_HANDLE_H

#include "ref/host/host.h"

struct loop;
struct server;

struct listening_handle {
    struct loop *loop;
    struct host_handle *listener; // NULL: closed
    enum host_handle_kind kind;
    struct server *owner; // whom its connections reach; NULL: it was never listened on
};

// An unbound one.
struct listening_handle *listening_handle_new(struct loop *loop, enum host_handle_kind kind);

// One around an open descriptor, or a host error.
int listening_handle_open(struct loop *loop, int descriptor, struct listening_handle **handle_out);

// One around a bound handle of the host.
struct listening_handle *listening_handle_adopt(struct loop *loop, struct host_handle *bound,
                                                enum host_handle_kind kind);

// Listens on it; its connections reach `owner` from now on. A host error if it cannot.
int listening_handle_listen(struct listening_handle *handle, struct server *owner, int backlog);

int listening_handle_address(const struct listening_handle *handle,
                             struct host_address *address_out);

void listening_handle_set_referenced(struct listening_handle *handle, bool referenced);

// Does nothing if it is closed.
void listening_handle_close(struct listening_handle *handle);

#endif

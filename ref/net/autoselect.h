// SPDX-License-Identifier: MIT
//
// Family autoselection: several addresses of one host, attempted one after another, families in
// turn, until one answers. Each but the last is given a limited time.
//
// It loosely follows section 5 of RFC 8305 (Happy Eyeballs): unlike there, an attempt that ran
// out of time is given up, so that only one is under way at any moment.
//
// Always true: `current` is the index of the attempt under way; the socket's handle is its handle.
//
// Interface: autoselect_start, autoselect_order; for connect.c autoselect_on_connected.

#ifndef REF_NET_AUTOSELECT_H
#define REF_NET_AUTOSELECT_H

#include "ref/net/socket.h"

// Attempts to connect to the addresses of `list`, an array of objects {address, family} in the
// order of the look-up; at least two of them are different. Times in milliseconds.
void autoselect_start(struct socket *socket, const struct array *list, int port, int local_port,
                      double attempt_timeout);

// The order of attempts: the families in turn, the first one's family first, each address once.
// Entries that are no addresses are left out.
struct array *autoselect_order(struct heap *heap, const struct array *list);

void autoselect_on_connected(struct socket *socket, struct host_handle *handle, int error);

#endif

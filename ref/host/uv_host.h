// SPDX-License-Identifier: MIT
//
// The real host: libuv 1.44 or newer and the kernel below it.
//
// It does what Node.js does at the level of libuv, so that what happens above it can be compared
// with Node.js event by event: sockets are created when they are bound or connected, an address in
// use is reported by listen, a write first offers the kernel all it takes, and what is left for
// later runs in the phases in which the libuv of Node.js 20 and newer runs it (uv_host_pending.c).
//
// Where to start reading: uv_host.c (the loop), then uv_host_handle.c (the life of a handle).

#ifndef REF_HOST_UV_HOST_H
#define REF_HOST_UV_HOST_H

#include "ref/host/host.h"

// A host with an event loop of its own. SIGPIPE is ignored from now on, as libuv needs it. Aborts
// if the machine has no memory or no descriptors left.
struct host *uv_host_new(void);

// Closes what is still open, without telling its owners, and frees the host. Aborts if the loop
// cannot be closed, since something must have leaked then.
void uv_host_free(struct host *host);

#endif

// SPDX-License-Identifier: MIT
//
// IPC paths: what the path of a program becomes before the machine gets it.
//
// On Linux an endpoint is a Unix domain socket. Its path lies in the file system, or, if it starts
// with NUL, in a name space of its own, where it is called abstract. The kernel has room for 108
// bytes.
//
// The older releases cut a path to what fits. The newer ones hand over what they were given, and
// the machine refuses a path that is too long, or that holds a NUL without being abstract.

#ifndef REF_NET_IPC_PATH_H
#define REF_NET_IPC_PATH_H

#include "ref/net/ticks.h"
#include "ref/value/value.h"

struct ipc_path {
    const char *bytes; // on the heap
    size_t size;
    bool is_removed; // with its listener, if it is in the file system
};

// What to bind or connect to, for a program that gave `path`.
void ipc_path_resolve(struct loop *loop, const struct string *path, struct ipc_path *out);

#endif

// SPDX-License-Identifier: MIT
//
// Two sockets of the simulated machine that are connected to each other, for unit tests.

#ifndef REF_NET_TESTING_PAIR_H
#define REF_NET_TESTING_PAIR_H

#include "ref/net/net.h"
#include "ref/net/testing.h"

struct pair {
    struct native *server; // listens on 127.0.0.1:80, or on the IPC path /s
    struct native *client;
    struct native *accepted;
};

// Connected, with an empty log; options are those of each constructor, or undefined.
struct pair pair_open(struct value server_options, struct value client_options);
struct pair pair_open_ipc(void);
// Ends what is left of it, and runs the loop to its end, with whatever that logs.
void pair_close(const struct pair *pair);

#endif

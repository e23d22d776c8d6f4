// SPDX-License-Identifier: MIT
//
// The module: what `require('node:net')` gives, as tables for whoever runs programs.

#ifndef REF_NET_NET_H
#define REF_NET_NET_H

#include "ref/net/abort_signal.h"
#include "ref/net/server.h"
#include "ref/net/socket.h"
#include "ref/value/native.h"

// Functions and constructors of `net`; each is called with the loop as its context. An entry that
// a profile does not have is found all the same: net_has tells. Ends with a NULL name.
extern const struct namespace_entry net_namespace[];

// Reads those options of Node.js's command line that are about net: words with spaces between them.
// Any other word is passed over.
void net_read_options(struct loop *loop, const char *options);

// Does the release that the loop behaves as have the function?
bool net_has(const struct loop *loop, const char *name);

#endif

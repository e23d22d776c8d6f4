// SPDX-License-Identifier: MIT
//
// Look-up: from a host name to addresses, by the machine's resolver or by the program's own
// `lookup` function.
//
// Interface: look_up, look_up_family.

#ifndef REF_NET_LOOK_UP_H
#define REF_NET_LOOK_UP_H

#include "ref/net/ticks.h"
#include "ref/value/error.h"

// The flags of getaddrinfo that a query may have, as Linux numbers them.
enum look_up_hint {
    LOOK_UP_V4_MAPPED = 8,
    LOOK_UP_ALL = 16,
    LOOK_UP_CONFIGURED_ONLY = 32,
};

// What is looked up, and how. The options are those that a custom function is given.
struct look_up_query {
    struct value host;         // a name, if the program is right
    struct value family;       // as the program gave it: 4, 6, 0 or undefined for both, ...
    struct value hints;        // likewise: a sum of enum look_up_hint, undefined for 0, ...
    bool all;                  // every address, or the first one
    struct function *function; // the program's own, or NULL
};

// 4 or 6 if the query asks for that family, else 0.
int look_up_family(const struct look_up_query *query);

// What a look-up came to: the arguments that the program's function gave, or those that the
// machine's answer stands for. (error) or (null, address, family), or with `all` (null, list),
// the list of objects {address, family}.
typedef void look_up_done(void *object, struct arguments arguments);

// Starts a look-up; calls `done` with `object` (a heap object) as often as the program's own
// function does, or once. Returns what that function throws, or what is wrong with a query of which
// the machine would be asked.
struct error *look_up(struct loop *loop, const struct look_up_query *query, look_up_done *done,
                      void *object);

#endif

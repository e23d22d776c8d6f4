// SPDX-License-Identifier: MIT
//
// Promises, as far as `net` returns them and then() makes them: settled once, later. Those of
// then() are rejected by what their function throws.
//
// Interface: promise_new, promise_fulfill, promise_reject. The program has then().

#ifndef REF_NET_PROMISE_H
#define REF_NET_PROMISE_H

#include "ref/net/ticks.h"
#include "ref/value/native.h"

struct promise;

struct promise *promise_new(struct loop *loop);
// Those who wait are called by a microtask each. Later calls do nothing.
void promise_fulfill(struct promise *promise, struct value value);
void promise_reject(struct promise *promise, struct value reason);
struct value promise_value(struct promise *promise);

#endif

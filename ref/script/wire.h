// SPDX-License-Identifier: MIT
//
// The global `wire`: a raw peer outside the process, which the runner plays. It never goes through
// `net`; each call is a request over the channel.
//
// wire.c has the functions that make endpoints and peers, wire_objects.c what these can do. They
// are native objects, so that calling and reading them is told to the recorder as with those of
// `net`. What arrived at a peer is told as events of its lane: inside the call that fetched it,
// or, what no call fetched, just before the exit.
//
// Always true:
//   - An endpoint or peer is known to the runner by its `id`.
//   - script->peers lists all peers. It is there from the first use of `wire` on.

#ifndef REF_SCRIPT_WIRE_H
#define REF_SCRIPT_WIRE_H

#include "ref/script/builtin.h"

#include "ref/value/native.h"

#include <jansson.h>

struct wire_object {
    struct native native;
    struct script *script;
    json_int_t id;
    struct value port, path; // undefined if it has none
};

// -- wire.c

extern const struct builtin_entry wire_functions[];

// -- wire_objects.c

extern const struct native_class wire_endpoint_class, wire_peer_class;

// Asks for a new object of the class; takes over `request`.
struct error *wire_make(struct script *script, const struct native_class *class, json_t *request,
                        struct value *result);
// Is it an endpoint or a peer, but without such a member?
bool wire_lacks(const struct native *object, const char *name);
// Tells the events in a list as records of the peer. Returns the data in them; NULL if the list is
// not as it must be.
struct bytes *wire_tell_events(struct wire_object *peer, const json_t *events);

#endif

// SPDX-License-Identifier: MIT
//
// Lanes: the name under which an object's story is told, and its state as it was last told.
//
// An object gets its lane when the trace first meets it; lanes of one kind are numbered in that
// order: `client`, `client2`. A factory such as net.connect begins its record before the object
// exists: the record has a *pending* lane, without a name, which the object takes when it is met
// while the factory runs, in an event or as the result.
//
// Lanes are in one list, searched from its front: a case has few objects.
//
// A Socket that no factory of the case made was accepted by a server: its lane is `accepted`.

#ifndef REF_TRACE_LANES_H
#define REF_TRACE_LANES_H

#include "ref/trace/json_text.h"
#include "ref/value/native.h"

enum { LANE_NAME_SIZE = 64, LANE_STATE_MAXIMUM = 24 };

struct lane {
    struct lane *next;
    const char *kind;                // NULL while the lane is pending
    char name[LANE_NAME_SIZE];       // empty while the lane is pending
    struct native *object;           // NULL for lanes that belong to no object
    char *state[LANE_STATE_MAXIMUM]; // of the object: JSON texts as last written, malloc'ed
};

struct lanes {
    struct lane *first;       // in the order in which they were made
    struct lane *in_progress; // of the innermost open record, or NULL
    struct lane *program, *net, *console, *probe;
};

void lanes_init(struct lanes *lanes);
// For the owner's mark function: an object that was met is kept, lest another take its address.
void lanes_mark(const struct lanes *lanes);
void lanes_free(struct lanes *lanes);

// The next lane of this kind. `kind` must outlive the lanes.
struct lane *lane_open(struct lanes *lanes, const char *kind);
// A lane that waits for its object.
struct lane *lane_pending(struct lanes *lanes);
bool lane_is_pending(const struct lane *lane);
// The object never came: what was recorded belongs to the module.
void lane_abandon(struct lanes *lanes, struct lane *lane);
// Says whose story the lane is.
void lane_bind(struct lane *lane, struct native *object);
// The lane of an object, which may be met here; NULL if objects of its class have none.
struct lane *lane_of(struct lanes *lanes, struct native *object);

#endif

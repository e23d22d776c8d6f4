// SPDX-License-Identifier: MIT
//
// The visible state of an object: the properties that its class lists for traces, as far as they
// have changed since they were last told on the object's lane.
//
// Addresses are not among them: reading a peer's address makes it known for later.

#ifndef REF_TRACE_STATE_H
#define REF_TRACE_STATE_H

#include "ref/trace/json_text.h"
#include "ref/trace/lanes.h"

// Adds what changed as a JSON object, and remembers it as told; adds nothing if nothing changed.
void state_add_changes(struct json_text *json, struct lanes *lanes, struct lane *lane);

#endif

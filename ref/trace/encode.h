// SPDX-License-Identifier: MIT
//
// Values as a trace writes them (docs/trace-format.md, "Values").

#ifndef REF_TRACE_ENCODE_H
#define REF_TRACE_ENCODE_H

#include "ref/trace/json_text.h"
#include "ref/trace/lanes.h"
#include "ref/value/value.h"

// Adds the value as it is now. An object that has a lane, or gets one now, is written as its lane.
void encode_value(struct json_text *json, struct lanes *lanes, struct value value);
// A list of values.
void encode_arguments(struct json_text *json, struct lanes *lanes, struct arguments arguments);

#endif

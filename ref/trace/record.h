// SPDX-License-Identifier: MIT
//
// A record while it is not written yet: shared by recorder.c and callbacks.c alone.

#ifndef REF_TRACE_RECORD_H
#define REF_TRACE_RECORD_H

#include "ref/trace/recorder.h"

// Whose the callbacks of a call are: the object of its lane, which may be known only when the call
// returns. On the heap, as callbacks live longer than records.
struct callee {
    struct recorder *recorder;
    struct lane *lane;
};

struct record {
    int n;
    int inside; // the `n` of the record around it; 0: it is a turn
    const char *kind;
    struct lane *lane;
    char *name;              // malloc'ed
    int line;                // 0: unknown
    struct json_text fields; // `,"args":[...]` and so on
    struct json_text state;  // a JSON object, or empty
    bool of_module;          // it moves to the lane of its result
    struct callee *callee;   // NULL until a function of the call is replaced
};

#endif

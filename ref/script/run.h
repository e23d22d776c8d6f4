// SPDX-License-Identifier: MIT
//
// One run of one case: from its tree to the end of its trace.
//
// Nothing of a run stays in the process, however it ended, so that runs can follow one another: its
// objects go with its heap, which is freed here, and its sockets with its host, which the caller
// frees.

#ifndef REF_SCRIPT_RUN_H
#define REF_SCRIPT_RUN_H

#include "ref/host/host.h"
#include "ref/net/profile.h"
#include "ref/script/case.h"
#include "ref/script/surroundings.h"

#include <stdio.h>

enum { RUN_FAULT_SIZE = 256 };

struct run {
    const struct case_form *form;
    struct host *host; // used for this run alone
    const struct profile *profile;
    struct surroundings surroundings;
    FILE *trace;
    bool eager_heap; // collect memory after each turn: for tests
};

enum run_end {
    RUN_EMPTY,      // nothing was left to do; the trace is complete
    RUN_UNCAUGHT,   // nobody caught an error, of which the trace tells; it is complete
    RUN_FAULTED,    // the program did what the language has not; `fault` says what
    RUN_UNRECORDED, // the trace could not be written
};

enum run_end run_case(const struct run *run, char fault[RUN_FAULT_SIZE]);

#endif

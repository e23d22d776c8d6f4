// SPDX-License-Identifier: MIT
//
// One run of one case: from its tree to the end of its trace. Nothing of it stays in the process,
// so that runs can follow one another.

#ifndef REF_SCRIPT_RUN_H
#define REF_SCRIPT_RUN_H

#include "ref/host/host.h"
#include "ref/net/profile.h"
#include "ref/script/case.h"

#include <stdio.h>

enum { RUN_FAULT_SIZE = 256 };

struct run {
    const struct case_form *form;
    struct host *host; // used for this run alone
    const struct profile *profile;
    const char *directory; // for `tmp`, or NULL
    FILE *trace;
    bool eager_heap; // collect memory after each turn: for tests
};

enum run_end {
    RUN_ENDED,      // the trace is complete, and tells how
    RUN_FAULTED,    // the program did what the language has not; `fault` says what
    RUN_UNRECORDED, // the trace could not be written
};

enum run_end run_case(const struct run *run, char fault[RUN_FAULT_SIZE]);

#endif

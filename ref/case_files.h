// SPDX-License-Identifier: MIT
//
// One case from its file to its trace file, on a libuv host of its own.
//
// When it is over, both files are closed, and so is every socket that the case left behind: a
// process can run one case after another.

#ifndef REF_CASE_FILES_H
#define REF_CASE_FILES_H

#include "ref/net/profile.h"
#include "ref/script/surroundings.h"

#include <stdbool.h>

struct case_files {
    const char *case_file;  // in its JSON form; "-" is standard input
    const char *trace_file; // NULL: standard output
    const struct profile *profile;
    const char *profile_name;
    struct surroundings surroundings;
    bool collect; // free what is unreachable after each turn
};

enum case_outcome {
    CASE_EMPTY,     // nothing was left to do; the trace is complete
    CASE_UNCAUGHT,  // nobody caught an error; the trace is complete
    CASE_BAD_INPUT, // the case cannot be read, or the trace file not be opened
    CASE_FAILED,    // the case left the language while it ran, or the trace could not be written
};

enum { CASE_FILES_REASON_SIZE = 1024 };

// Runs the case. If there is no complete trace, `reason` says why, in one line.
enum case_outcome case_files_run(const struct case_files *files,
                                 char reason[CASE_FILES_REASON_SIZE]);

#endif

// SPDX-License-Identifier: MIT
//
// What a case finds around it when it runs: its folder, the runner, the end that it plays, the
// options of the command line.
//
// All of it belongs to whoever runs the case, and must outlive the run. All zeroes are a case on
// its own: it plays both ends, and can use neither `tmp` nor what needs the runner.

#ifndef REF_SCRIPT_SURROUNDINGS_H
#define REF_SCRIPT_SURROUNDINGS_H

#include "ref/script/channel.h"

// Which ends of a case that is marked with `ends` this process plays.
enum ends_role { ENDS_BOTH, ENDS_SERVER, ENDS_CLIENT };

// Of a case that starts processes: the first, or one that was started, in which way.
enum process_role { PROCESS_FIRST, PROCESS_FORKED, PROCESS_OF_CLUSTER };

struct surroundings {
    const char *directory;   // for `tmp`, or NULL
    struct channel *channel; // NULL: there is no runner
    enum ends_role role;
    const json_t *ready_value; // of ENDS_CLIENT: a number or a string
    const char *options;       // as NODE_OPTIONS has them, or NULL
    enum process_role process;
    // What a process needs that is to run the same case; NULL: none can be started.
    const char *case_file, *trace_file, *profile_name;
    bool collect;
};

#endif

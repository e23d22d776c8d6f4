// SPDX-License-Identifier: MIT
//
// How the command fails: a status, and one line on standard error that says why.

#ifndef REF_FAILURE_H
#define REF_FAILURE_H

enum {
    STATUS_BAD_INPUT = 2, // something is wrong with the command line, the case or its files
    STATUS_FAILED = 3,    // the program left the language, or the trace or the channel is lost
};

// Says `what: why`, or what there is of it. Returns the status.
int fail(int status, const char *what, const char *why);

#endif

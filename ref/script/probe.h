// SPDX-License-Identifier: MIT
//
// The global `probe`: the kernel's view of a socket, which the runner reads from outside.
//
// The runner finds the socket by its addresses. They are read as the case itself could read them,
// so that the evaluator knows no more of `net` than a case; this reading is not recorded.

#ifndef REF_SCRIPT_PROBE_H
#define REF_SCRIPT_PROBE_H

#include "ref/script/builtin.h"

extern const struct builtin_entry probe_functions[];

#endif

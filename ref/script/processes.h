// SPDX-License-Identifier: MIT
//
// The global `processes`: a case of several processes. The first plays the case's `parent`, which
// gets a function that starts one more; that runs the same case, and plays its `worker`.

#ifndef REF_SCRIPT_PROCESSES_H
#define REF_SCRIPT_PROCESSES_H

#include "ref/script/builtin.h"

builtin_code mark_processes;

#endif

// SPDX-License-Identifier: MIT
//
// Faults: what the page of the case language says must not occur in a case.
//
// A fault is no behaviour of `net` and no exception of the program. The program stops, nothing
// catches it, the trace stays without an exit, and who ran the script finds the text in
// script->fault.

#ifndef REF_SCRIPT_FAULT_H
#define REF_SCRIPT_FAULT_H

#include "ref/script/script.h"

struct completion script_fault(struct script *script, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif

// SPDX-License-Identifier: MIT
//
// The global `ends`: it marks the two ends of a case, so that two processes can play one each.
//
// The server's end runs inside the call, the client's in a tick after the server's called `ready`.
// A process that plays the server alone sends what `ready` was given to the runner; one that
// plays the client alone was started with it.

#ifndef REF_SCRIPT_ENDS_H
#define REF_SCRIPT_ENDS_H

#include "ref/script/builtin.h"

builtin_code mark_ends;

#endif

// SPDX-License-Identifier: MIT
//
// The errors of the language itself: TypeError, ReferenceError, RangeError.
//
// Engines word their messages differently; these follow V8's, which runs Node.js.

#ifndef REF_SCRIPT_THROW_H
#define REF_SCRIPT_THROW_H

#include "ref/script/script.h"

struct completion throw_error(struct script *script, const char *name, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif

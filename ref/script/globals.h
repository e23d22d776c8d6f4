// SPDX-License-Identifier: MIT
//
// The globals of a case (spec/case-language.md, "Globals"), made anew for each script.

#ifndef REF_SCRIPT_GLOBALS_H
#define REF_SCRIPT_GLOBALS_H

#include "ref/script/builtin.h"

#include "ref/value/native.h"

// The scope with all globals in it.
struct scope *globals_new(struct script *script);

// -- timers.c

extern const struct builtin_entry timer_functions[];
extern const struct builtin_entry process_functions[];
// Objects of the language, not of `net`, that have no members.
bool is_timer(const struct native *object);

// -- console.c

extern const struct builtin_entry console_functions[];

// -- assert.c

builtin_code assert_truth;
extern const struct builtin_entry assert_functions[];

// -- error_objects.c

extern const struct builtin_entry error_constructors[];

#endif

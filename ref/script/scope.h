// SPDX-License-Identifier: MIT
//
// Scopes: which name means which variable.
//
// A scope is made when a block, a function or a round of a loop is entered, and lives as long as
// a function that was made in it. Names are looked up from the inside outward, by a linear scan:
// a case has a dozen of them.
//
// A variable is declared when its block is entered, and initialised when its declaration runs.
// Using it in between is an error, as in JavaScript.

#ifndef REF_SCRIPT_SCOPE_H
#define REF_SCRIPT_SCOPE_H

#include "ref/value/value.h"

struct variable {
    const char *name; // lives longer than the scope
    struct value value;
    bool constant;
    bool initialised;
};

struct scope {
    struct scope *outer;
    struct value this_value; // undefined in the outermost scope
    bool captured;           // a function was made in it, or further inside
    size_t count, capacity;
    struct variable *variables; // malloc'ed, owned
};

// A scope inside `outer` (or NULL), with the same `this`.
struct scope *scope_new(struct heap *heap, struct scope *outer);
// Declares a name that is not initialised yet.
void scope_declare(struct scope *scope, const char *name, bool constant);
// Declares a name and gives it a value.
void scope_define(struct scope *scope, const char *name, struct value value, bool constant);
// The variable that the name means here, or NULL.
struct variable *scope_find(struct scope *scope, const char *name);

#endif

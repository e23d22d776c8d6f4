// SPDX-License-Identifier: MIT
//
// Functions of the language that are written in C: `setTimeout`, `'x'.repeat`, `net.connect`.
//
// To the program they are functions like its own. `new` works on those marked as constructors,
// and a function can have members, as `Buffer.from`.

#ifndef REF_SCRIPT_BUILTIN_H
#define REF_SCRIPT_BUILTIN_H

#include "ref/script/script.h"

struct builtin;

struct invocation {
    struct value this_value;
    struct arguments arguments;
    bool is_new;
};

typedef struct completion builtin_code(struct script *script, const struct builtin *self,
                                       const struct invocation *call);

struct builtin {
    struct script *script;
    builtin_code *code;
    const void *entry;      // the row of the table that it was made from, or NULL
    const char *prefix;     // of a function of a module: what its name in records begins with
    struct object *members; // NULL if it has none
    bool constructor;
};

// A row of a table of functions or methods.
struct builtin_entry {
    const char *name; // NULL ends a table
    builtin_code *code;
    bool constructor;
};

// `name` and `entry` must outlive the heap.
struct function *builtin_new(struct script *script, const char *name, builtin_code *code,
                             const void *entry);
// The function for this row, which is made when it is first asked for: reading a method twice
// gives the same function.
struct value builtin_once(struct script *script, const char *name, builtin_code *code,
                          const void *entry);
// NULL if the value is not such a function.
struct builtin *builtin_of(struct value value);

// The functions of a table as members of one object.
struct object *builtin_members(struct script *script, const struct builtin_entry *table);
// The function of the row of that name; undefined if there is none.
struct value builtin_from_table(struct script *script, const struct builtin_entry *table,
                                const char *name);

// What the C functions have to do again and again.
struct completion undefined_completion(void);
struct completion return_number(double number);
struct completion return_boolean(bool boolean);

#endif

// SPDX-License-Identifier: MIT
//
// Members: `object.name` and `object[key]`, read and assigned.
//
// members.c finds the kind of the object. Strings, arrays and byte arrays have their methods in
// string_members.c, array_members.c and bytes_members.c; objects of `net` are in net_members.c.

#ifndef REF_SCRIPT_MEMBERS_H
#define REF_SCRIPT_MEMBERS_H

#include "ref/script/builtin.h"

struct completion member_get(struct script *script, struct value object, struct value key);
struct completion member_set(struct script *script, struct value object, struct value key,
                             struct value value);

// -- For the kinds

extern const struct builtin_entry string_methods[];
extern const struct builtin_entry plain_methods[]; // of numbers and booleans
extern const struct builtin_entry array_methods[];
extern const struct builtin_entry bytes_methods[];

// -- net_members.c

struct completion net_member_get(struct script *script, struct native *object,
                                 const struct string *key);
struct completion net_member_set(struct script *script, struct native *object, struct string *key,
                                 struct value value);

// -- side_table.c: properties that the program gave to objects that have no place for them

// NULL if the object was given none.
struct object *side_table_find(const struct script *script, struct value owner);
struct object *side_table_make(struct script *script, struct value owner);
void side_table_mark(const struct side_table *table);
void side_table_free(struct side_table *table);

// -- What methods do with their arguments

// A position among `length` items: negative counts from the end, beyond an end is moved to it.
// `position` undefined gives `otherwise`. A throw if it is no number.
struct completion relative_position(struct script *script, struct value position, size_t length,
                                    size_t otherwise, size_t *position_out);

#endif

// SPDX-License-Identifier: MIT
//
// The objects and functions of `net` as the program uses them: every call, read and assignment is
// done here, and told to the recorder here.
//
// net_members.c has the members of objects, net_module.c the functions of the module.

#ifndef REF_SCRIPT_NET_MEMBERS_H
#define REF_SCRIPT_NET_MEMBERS_H

#include "ref/script/builtin.h"

#include "ref/value/native.h"

// -- net_module.c

// The module: those of net_namespace that the release has, "BlockList.isBlockList" as a member of
// "BlockList". Its lane is the recorder's lane `net`.
struct native *module_new(struct script *script);
// The function of that name; undefined if there is none, or `object` is no module.
struct value module_find(const struct native *object, const char *name);
// The function of an entry, for the module or, as AbortController, for none. In records its name
// begins with `prefix`.
struct value module_function(struct script *script, const struct namespace_entry *entry,
                             const char *prefix);

// -- net_members.c

// Is it in the list, which ends with NULL?
bool name_is_one_of(const char *const *names, const char *name);

// Something of `net` that the program calls.
struct operation {
    struct error *(*run)(const struct operation *operation, struct arguments arguments,
                         struct value *result);
    const void *entry; // the row of the table that it comes from
    void *object;      // that it works on
    bool takes_listeners;
};

// Does it and records it, with the functions among the arguments replaced by recorded ones (but for
// listeners). Nothing is recorded if `lane` is NULL.
struct completion perform(struct script *script, const struct operation *operation,
                          struct lane *lane, const char *name, struct arguments arguments);

#endif

// SPDX-License-Identifier: MIT
#include "ref/value/native.h"

#include <string.h>

native_method *native_find_method(const struct native *native, const char *name) {
    for (const struct native_class *class = native->class; class; class = class->parent) {
        const struct native_method_entry *entry = class->methods;
        for (; entry && entry->name; entry++) {
            if (strcmp(entry->name, name) == 0) return entry->call;
        }
    }
    return NULL;
}

const struct native_property_entry *native_find_property(const struct native *native,
                                                         const char *name) {
    for (const struct native_class *class = native->class; class; class = class->parent) {
        const struct native_property_entry *entry = class->properties;
        for (; entry && entry->name; entry++) {
            if (strcmp(entry->name, name) == 0) return entry;
        }
    }
    return NULL;
}

bool native_is(const struct native *native, const struct native_class *class) {
    for (const struct native_class *at = native->class; at; at = at->parent) {
        if (at == class) return true;
    }
    return false;
}

struct value native_get(struct native *native, const char *name) {
    const struct native_property_entry *entry = native_find_property(native, name);
    return entry ? entry->get(native) : value_undefined();
}

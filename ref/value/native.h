// SPDX-License-Identifier: MIT
//
// Native objects: objects of the reference that a program can hold, such as a Socket.
//
// A class lists its documented methods and properties under their documented names. Whoever runs
// programs (ref/script) and whoever records them (ref/trace) work from these lists alone, so
// neither knows what a socket is.
//
// A native object's struct begins with struct native. Public methods all have one shape: they
// take the arguments as the program gave them, check them, and make one operation.

#ifndef REF_VALUE_NATIVE_H
#define REF_VALUE_NATIVE_H

#include "ref/value/error.h"
#include "ref/value/value.h"

struct native {
    const struct native_class *class;
};

// Returns the error that the call throws, or NULL. `result` is undefined unless it sets it.
typedef struct error *native_method(struct native *self, struct arguments arguments,
                                    struct value *result);

struct native_method_entry {
    const char *name; // as in the documents; "[Symbol.asyncDispose]" for that symbol
    native_method *call;
};

struct native_property_entry {
    const char *name;
    struct value (*get)(struct native *self);
    // NULL: assignments are ignored (a getter without a setter throws TypeError in strict code;
    // native_set says so).
    void (*set)(struct native *self, struct value value);
};

struct native_class {
    const char *name; // "Socket"
    const char *lane; // the lane that a trace gives to its objects, see docs/trace-format.md
    const struct native_class *parent;         // methods and properties not found here, or NULL
    const struct native_method_entry *methods; // ends with a NULL name
    const struct native_property_entry *properties; // ends with a NULL name
    const char *const *state;  // names of the properties that a trace samples, NULL-terminated
    const char *const *events; // names of the events that a trace always records, NULL-terminated
};

// The entry, searched from the object's class upward; NULL if there is none.
native_method *native_find_method(const struct native *native, const char *name);
const struct native_property_entry *native_find_property(const struct native *native,
                                                         const char *name);
bool native_is(const struct native *native, const struct native_class *class);
// undefined if there is no such property
struct value native_get(struct native *native, const char *name);

// A namespace such as the `net` module: functions and constructors that belong to no object.
struct namespace_entry {
    const char *name; // "createServer", "isIP", "BlockList.isBlockList"
    // `context` is what the namespace was made for: the event loop.
    struct error *(*call)(void *context, struct arguments arguments, struct value *result);
    bool constructor; // called with `new`
};

#endif

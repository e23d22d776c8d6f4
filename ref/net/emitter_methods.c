// SPDX-License-Identifier: MIT
//
// The methods of an emitter, as a program calls them.

#include "ref/net/arguments.h"
#include "ref/net/emitter.h"
#include "ref/net/errors.h"

#include <string.h>

static struct emitter *cast(struct native *self) { return (struct emitter *)self; }

static struct string *event_name(struct emitter *emitter, struct arguments arguments) {
    return value_to_string(emitter->loop->heap, argument(arguments, 0));
}

//= emitter.on.returns-object
static struct error *add(struct native *self, struct arguments arguments, int flags,
                         struct value *result) {
    struct emitter *emitter = cast(self);
    struct value listener = argument(arguments, 1);
    TRY(check_function(emitter->loop->heap, "listener", listener));
    emitter_add(emitter, event_name(emitter, arguments)->text, listener.as.function, flags);
    *result = value_native(self);
    return NULL;
}

static struct error *emitter_on(struct native *self, struct arguments arguments,
                                struct value *result) {
    return add(self, arguments, 0, result);
}

static struct error *emitter_once(struct native *self, struct arguments arguments,
                                  struct value *result) {
    return add(self, arguments, LISTENER_ONCE, result);
}

static struct error *emitter_prepend(struct native *self, struct arguments arguments,
                                     struct value *result) {
    return add(self, arguments, LISTENER_PREPEND, result);
}

static struct error *emitter_prepend_once(struct native *self, struct arguments arguments,
                                          struct value *result) {
    return add(self, arguments, LISTENER_PREPEND | LISTENER_ONCE, result);
}

static struct error *emitter_off(struct native *self, struct arguments arguments,
                                 struct value *result) {
    struct emitter *emitter = cast(self);
    struct value listener = argument(arguments, 1);
    TRY(check_function(emitter->loop->heap, "listener", listener));
    emitter_remove(emitter, event_name(emitter, arguments)->text, listener.as.function);
    *result = value_native(self);
    return NULL;
}

static struct error *emitter_off_all(struct native *self, struct arguments arguments,
                                     struct value *result) {
    struct emitter *emitter = cast(self);
    bool every = arguments.count == 0;
    emitter_remove_all(emitter, every ? NULL : event_name(emitter, arguments)->text);
    *result = value_native(self);
    return NULL;
}

static struct error *emitter_emit_method(struct native *self, struct arguments arguments,
                                         struct value *result) {
    struct emitter *emitter = cast(self);
    struct completion completion = emitter_emit_catching(
        emitter, event_name(emitter, arguments)->text, arguments_from(arguments, 1));
    *result = completion.value;
    if (!completion.threw) return NULL;
    *result = value_undefined();
    if (completion.value.kind == VALUE_ERROR) return completion.value.as.error;
    loop_uncaught(emitter->loop, completion.value); // `throw 5` cannot be returned as an error
    return NULL;
}

//= emitter.listener-count.registered
static struct error *emitter_listener_count(struct native *self, struct arguments arguments,
                                            struct value *result) {
    struct emitter *emitter = cast(self);
    *result = value_number(emitter_count(emitter, event_name(emitter, arguments)->text));
    return NULL;
}

static struct error *emitter_listeners(struct native *self, struct arguments arguments,
                                       struct value *result) {
    struct emitter *emitter = cast(self);
    struct array *functions = array_new(emitter->loop->heap);
    const char *event = event_name(emitter, arguments)->text;
    for (size_t i = 0; i < emitter->listener_count; i++) {
        struct function *function = emitter->listeners[i].function;
        if (!string_is(emitter->listeners[i].event, event)) continue;
        array_push(functions, value_function(function->target ? function->target : function));
    }
    *result = value_array(functions);
    return NULL;
}

static bool array_has(const struct array *array, struct value value) {
    for (size_t i = 0; i < array->length; i++) {
        if (value_equals(array->items[i], value)) return true;
    }
    return false;
}

static struct error *emitter_event_names(struct native *self, struct arguments arguments,
                                         struct value *result) {
    (void)arguments;
    struct emitter *emitter = cast(self);
    struct array *names = array_new(emitter->loop->heap);
    for (size_t i = 0; i < emitter->listener_count; i++) {
        struct value name = value_string(emitter->listeners[i].event);
        if (!array_has(names, name)) array_push(names, name);
    }
    *result = value_array(names);
    return NULL;
}

static const struct native_method_entry methods[] = {
    {"addListener", emitter_on},
    {"emit", emitter_emit_method},
    {"eventNames", emitter_event_names},
    {"listenerCount", emitter_listener_count},
    {"listeners", emitter_listeners},
    {"off", emitter_off},
    {"on", emitter_on},
    {"once", emitter_once},
    {"prependListener", emitter_prepend},
    {"prependOnceListener", emitter_prepend_once},
    {"removeAllListeners", emitter_off_all},
    {"removeListener", emitter_off},
    {NULL, NULL},
};

const struct native_class emitter_class = {.name = "EventEmitter", .methods = methods};

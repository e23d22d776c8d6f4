// SPDX-License-Identifier: MIT
//
// The methods of an emitter, as a program calls them.

#include "ref/net/arguments.h"
#include "ref/net/emitter.h"
#include "ref/net/errors.h"

static struct emitter *cast(struct native *self) { return (struct emitter *)self; }

static struct string *event_name(struct emitter *emitter, struct arguments arguments) {
    struct value name = argument(arguments, 0);
    if (name.kind == VALUE_SYMBOL) return name.as.string;
    return value_to_string(emitter->loop->heap, name);
}

//= observed: emitter.on.returns-object
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
    TRY(emitter_remove_all(emitter, every ? NULL : event_name(emitter, arguments)->text));
    *result = value_native(self);
    return NULL;
}

static struct error *emitter_emit_method(struct native *self, struct arguments arguments,
                                         struct value *result) {
    struct emitter *emitter = cast(self);
    struct completion completion = emitter_emit_catching(
        emitter, event_name(emitter, arguments)->text, arguments_from(arguments, 1));
    //= observed: emitter.emit.throw-stops
    if (completion.threw) return error_for_thrown(emitter->loop->heap, completion.value);
    *result = completion.value;
    return NULL;
}

// -- Questions -----------------------------------------------------------------------------

//= observed: emitter.listener-count.registered
//# With a listener as second argument, only its registrations count.
static struct error *emitter_listener_count(struct native *self, struct arguments arguments,
                                            struct value *result) {
    const struct emitter *emitter = cast(self);
    const char *event = event_name(cast(self), arguments)->text;
    struct value wanted = argument(arguments, 1);
    int count = 0;
    for (size_t i = 0; i < emitter->listener_count; i++) {
        const struct listener *listener = emitter->listeners[i];
        if (!string_is(listener->event, event)) continue;
        bool matches =
            value_is_nullish(wanted) ||
            (wanted.kind == VALUE_FUNCTION && function_is(listener->function, wanted.as.function));
        count += matches;
    }
    *result = value_number(count);
    return NULL;
}

static struct array *functions_of(struct emitter *emitter, const char *event, bool unwrapped) {
    struct array *functions = array_new(emitter->loop->heap);
    for (size_t i = 0; i < emitter->listener_count; i++) {
        struct function *function = emitter->listeners[i]->function;
        if (!string_is(emitter->listeners[i]->event, event)) continue;
        bool shows_target = unwrapped && function->target;
        array_push(functions, value_function(shows_target ? function->target : function));
    }
    return functions;
}

static struct error *emitter_listeners(struct native *self, struct arguments arguments,
                                       struct value *result) {
    const char *event = event_name(cast(self), arguments)->text;
    *result = value_array(functions_of(cast(self), event, true));
    return NULL;
}

static struct error *emitter_raw_listeners(struct native *self, struct arguments arguments,
                                           struct value *result) {
    const char *event = event_name(cast(self), arguments)->text;
    *result = value_array(functions_of(cast(self), event, false));
    return NULL;
}

//= observed: emitter.event-names.order
//# In the order in which the events got their first listener; a stream knows its own from the
// start.
static struct error *emitter_event_names(struct native *self, struct arguments arguments,
                                         struct value *result) {
    (void)arguments;
    const struct emitter *emitter = cast(self);
    struct array *names = array_new(emitter->loop->heap);
    for (size_t i = 0; i < emitter->names->length; i++) {
        struct value name = emitter->names->items[i];
        if (emitter_has(emitter, name.as.string->text)) array_push(names, name);
    }
    *result = value_array(names);
    return NULL;
}

// -- The number above which Node.js warns on its standard error ------------------------------

static struct error *emitter_set_max_listeners(struct native *self, struct arguments arguments,
                                               struct value *result) {
    struct heap *heap = cast(self)->loop->heap;
    struct value number = argument(arguments, 0);
    TRY(check_number(heap, "setMaxListeners", number));
    if (!(number.as.number >= 0)) {
        return error_out_of_range(heap, "setMaxListeners", ">= 0", number);
    }
    cast(self)->max_listeners = number.as.number;
    *result = value_native(self);
    return NULL;
}

static struct error *emitter_get_max_listeners(struct native *self, struct arguments arguments,
                                               struct value *result) {
    (void)arguments;
    *result = value_number(cast(self)->max_listeners);
    return NULL;
}

static const struct native_method_entry methods[] = {
    {"addListener", emitter_on},
    {"emit", emitter_emit_method},
    {"eventNames", emitter_event_names},
    {"getMaxListeners", emitter_get_max_listeners},
    {"listenerCount", emitter_listener_count},
    {"listeners", emitter_listeners},
    {"off", emitter_off},
    {"on", emitter_on},
    {"once", emitter_once},
    {"prependListener", emitter_prepend},
    {"prependOnceListener", emitter_prepend_once},
    {"rawListeners", emitter_raw_listeners},
    {"removeAllListeners", emitter_off_all},
    {"removeListener", emitter_off},
    {"setMaxListeners", emitter_set_max_listeners},
    {NULL, NULL},
};

const struct native_class emitter_class = {.name = "EventEmitter", .methods = methods};

// SPDX-License-Identifier: MIT
//
// Objects of `net`: a method is looked up to be called, anything else is read.
//
// Objects whose class has no lane (an AbortSignal) are not recorded: they see nothing of `net`.

#include "ref/script/net_members.h"

#include "ref/script/evaluate.h"
#include "ref/script/members.h"
#include "ref/script/throw.h"

#include "ref/value/native.h"

#include <string.h>

// Calls of these take functions as they are: listeners run inside the record of their event.
static const char *const listener_methods[] = {
    "on",
    "once",
    "addListener",
    "prependListener",
    "prependOnceListener",
    "off",
    "removeListener",
    "listenerCount",
    NULL,
};

// The kind of lane whose objects only have their calls recorded: AbortController is not of `net`.
static const char not_of_net[] = "abort";

bool name_is_one_of(const char *const *names, const char *name) {
    for (; *names; names++) {
        if (strcmp(*names, name) == 0) return true;
    }
    return false;
}

static const struct native_method_entry *find_method(const struct native *object,
                                                     const char *name) {
    for (const struct native_class *class = object->class; class; class = class->parent) {
        const struct native_method_entry *entry = class->methods;
        for (; entry && entry->name; entry++) {
            if (strcmp(entry->name, name) == 0) return entry;
        }
    }
    return NULL;
}

// -- Calls ---------------------------------------------------------------------------------

static struct arguments translate(struct script *script, struct record *record,
                                  struct arguments arguments) {
    struct array *list = array_new(script->heap);
    for (int i = 0; i < arguments.count; i++) {
        array_push(list, recorder_translate(script->recorder, record, arguments.at[i]));
    }
    return (struct arguments){(int)list->length, list->items};
}

// The way back: the program gets its own functions, never those that stood for them.
static struct value original(struct script *script, struct value value) {
    if (value.kind != VALUE_ARRAY) return recorder_original(value);
    struct array *list = array_new(script->heap);
    bool changed = false;
    for (size_t i = 0; i < value.as.array->length; i++) {
        struct value item = value.as.array->items[i];
        array_push(list, recorder_original(item));
        changed = changed || (item.kind == VALUE_FUNCTION && !value_equals(item, list->items[i]));
    }
    return changed ? value_array(list) : value;
}

struct performance {
    const struct operation *operation;
    struct arguments arguments;
};

static struct completion run(void *context) {
    const struct performance *performance = context;
    const struct operation *operation = performance->operation;
    struct value result = value_undefined();
    struct error *error = operation->run(operation, performance->arguments, &result);
    return error ? completion_throw(error_thrown(error)) : completion_return(result);
}

struct completion perform(struct script *script, const struct operation *operation,
                          struct lane *lane, const char *name, struct arguments arguments) {
    struct record *record =
        lane ? record_call(script->recorder, lane, name, arguments, script->line) : NULL;
    if (!operation->takes_listeners) arguments = translate(script, record, arguments);
    struct performance performance = {operation, arguments};
    struct completion completion = loop_catch(script->loop, run, &performance);
    record_ends_call(script->recorder, record, completion);
    if (completion.threw) return completion;
    return completion_return(original(script, completion.value));
}

// -- Methods -------------------------------------------------------------------------------

static struct error *run_method(const struct operation *operation, struct arguments arguments,
                                struct value *result) {
    const struct native_method_entry *entry = operation->entry;
    return entry->call(operation->object, arguments, result);
}

// setTimeout(0, f) takes f off, however it was added.
static bool takes_listeners(const char *name, struct arguments arguments) {
    bool stops_timeout = strcmp(name, "setTimeout") == 0 && arguments.count > 0 &&
                         value_equals(arguments.at[0], value_number(0));
    return stops_timeout || name_is_one_of(listener_methods, name);
}

static struct completion call_method(struct script *script, const struct builtin *self,
                                     const struct invocation *call) {
    const struct native_method_entry *entry = self->entry;
    struct value receiver = call->this_value;
    if (receiver.kind != VALUE_NATIVE || find_method(receiver.as.native, entry->name) != entry) {
        return throw_error(script, "TypeError", "'%s' was called on another kind of object",
                           entry->name);
    }
    struct operation operation = {
        .run = run_method,
        .entry = entry,
        .object = receiver.as.native,
        .takes_listeners = takes_listeners(entry->name, call->arguments),
    };
    struct lane *lane = lane_of(&script->recorder->lanes, receiver.as.native);
    return perform(script, &operation, lane, entry->name, call->arguments);
}

// -- Reading and assigning -----------------------------------------------------------------

static struct completion tell_get(struct script *script, struct native *object,
                                  const struct string *key, struct value value) {
    struct lane *lane = lane_of(&script->recorder->lanes, object);
    bool is_symbol = key->text[0] == '[';
    bool is_told = lane && !is_symbol && strcmp(lane->kind, not_of_net) != 0;
    if (is_told) record_get(script->recorder, lane, key->text, value, script->line);
    return completion_return(original(script, value));
}

struct completion net_member_get(struct script *script, struct native *object,
                                 const struct string *key) {
    struct value function = module_find(object, key->text);
    if (!value_is_undefined(function)) return completion_return(function);
    const struct object *given = side_table_find(script, value_native(object));
    if (given && object_has(given, key->text)) {
        return tell_get(script, object, key, object_get(given, key->text));
    }
    const struct native_method_entry *method = find_method(object, key->text);
    if (method) {
        return completion_return(builtin_once(script, method->name, call_method, method));
    }
    return tell_get(script, object, key, native_get(object, key->text));
}

static struct completion assign(struct script *script, struct native *object, struct string *key,
                                struct value value) {
    const struct native_property_entry *property = native_find_property(object, key->text);
    if (!property) {
        object_set_string(side_table_make(script, value_native(object)), key, value);
        return completion_return(value);
    }
    if (!property->set) {
        return throw_error(script, "TypeError",
                           "Cannot set property %s of #<%s> which has only a getter", key->text,
                           object->class->name);
    }
    property->set(object, value);
    return completion_return(value);
}

struct completion net_member_set(struct script *script, struct native *object, struct string *key,
                                 struct value value) {
    struct lane *lane = lane_of(&script->recorder->lanes, object);
    struct record *record =
        lane ? record_set(script->recorder, lane, key->text, value, script->line) : NULL;
    struct completion completion = assign(script, object, key, value);
    record_ends_set(script->recorder, record, completion);
    return completion;
}

// SPDX-License-Identifier: MIT
//
// The functions of the program that a callee is given in their place: each makes a callback
// record around the original, on the lane that its call has by then.
//
// A literal that holds no function is passed as it is; the others are copied.

#include "ref/trace/record.h"

#include <string.h>

static void callee_mark(void *object) { heap_mark(((struct callee *)object)->recorder); }

static const struct heap_type callee_type = {.name = "callee", .mark = callee_mark};

// The data of a replaced function.
struct callback {
    struct callee *callee;
    struct string *name;
};

static void callback_mark(void *object) {
    struct callback *callback = object;
    heap_mark(callback->callee);
    heap_mark(callback->name);
}

static const struct heap_type callback_type = {.name = "callback", .mark = callback_mark};

static struct completion enter(struct function *self, struct value this_value,
                               struct arguments arguments) {
    const struct callback *callback = self->data;
    struct recorder *recorder = callback->callee->recorder;
    struct record *record =
        record_callback(recorder, callback->callee->lane, callback->name->text, arguments);
    struct completion completion = function_call(self->target, this_value, arguments);
    record_ends(recorder, record);
    return completion;
}

struct value recorder_original(struct value value) {
    bool replaced = value.kind == VALUE_FUNCTION && value.as.function->code == enter;
    return replaced ? value_function(value.as.function->target) : value;
}

static struct callee *callee_of(struct recorder *recorder, struct record *record) {
    if (!record->callee) {
        record->callee = heap_allocate(recorder->heap, &callee_type, sizeof(struct callee));
        record->callee->recorder = recorder;
        record->callee->lane = record->lane;
    }
    return record->callee;
}

// A callee may compare: write() answers neighbours that have one callback on one tick, and
// setTimeout(0, f) takes f back. So what is given twice to one call of one lane stays the same.
static bool stands_already(const struct function *original, const struct record *record,
                           const char *name) {
    if (!original->stand_in) return false;
    const struct callback *callback = original->stand_in->data;
    return callback->callee->lane == record->lane && strcmp(callback->name->text, name) == 0;
}

static struct function *replace(struct recorder *recorder, struct record *record,
                                struct function *original, const char *name) {
    if (stands_already(original, record, name)) return original->stand_in;
    struct callback *callback =
        heap_allocate(recorder->heap, &callback_type, sizeof(struct callback));
    callback->callee = callee_of(recorder, record);
    callback->name = string_new(recorder->heap, name, strlen(name));
    struct function *function = function_new(recorder->heap, original->name, enter, callback);
    function->target = original;
    original->stand_in = function;
    return function;
}

// The literals around the one that is being translated: one that holds itself is left alone.
struct around {
    const void *literal;
    const struct around *outer;
};

static bool is_around(const struct around *around, const void *literal) {
    for (; around; around = around->outer) {
        if (around->literal == literal) return true;
    }
    return false;
}

// Only functions are replaced, and literals for their sake: nothing else ever changes.
static bool is_changed(struct value after, struct value before) {
    bool can_change =
        before.kind == VALUE_FUNCTION || before.kind == VALUE_ARRAY || before.kind == VALUE_OBJECT;
    return can_change && !value_equals(after, before);
}

static struct value translate(struct recorder *recorder, struct record *record, struct value value,
                              const char *name, const struct around *outer);

static struct value translate_array(struct recorder *recorder, struct record *record,
                                    struct array *array, const char *name,
                                    const struct around *outer) {
    struct around around = {array, outer};
    struct array *copy = array_new(recorder->heap);
    bool changed = false;
    for (size_t i = 0; i < array->length; i++) {
        struct value item = translate(recorder, record, array->items[i], name, &around);
        changed = changed || is_changed(item, array->items[i]);
        array_push(copy, item);
    }
    return value_array(changed ? copy : array);
}

static struct value translate_object(struct recorder *recorder, struct record *record,
                                     struct object *object, const struct around *outer) {
    struct around around = {object, outer};
    struct object *copy = object_new(recorder->heap);
    bool changed = false;
    for (size_t i = 0; i < object->count; i++) {
        const struct property *property = &object->properties[i];
        struct value value =
            translate(recorder, record, property->value, property->key->text, &around);
        changed = changed || is_changed(value, property->value);
        object_set_string(copy, property->key, value);
    }
    return value_object(changed ? copy : object);
}

static struct value translate(struct recorder *recorder, struct record *record, struct value value,
                              const char *name, const struct around *outer) {
    if (value.kind == VALUE_FUNCTION) {
        return value_function(replace(recorder, record, value.as.function, name));
    }
    if (value.kind == VALUE_ARRAY && !is_around(outer, value.as.array)) {
        return translate_array(recorder, record, value.as.array, name, outer);
    }
    if (value.kind == VALUE_OBJECT && !is_around(outer, value.as.object)) {
        return translate_object(recorder, record, value.as.object, outer);
    }
    return value;
}

struct value recorder_translate(struct recorder *recorder, struct record *record,
                                struct value argument) {
    if (!record) return argument;
    return translate(recorder, record, argument, record->name, NULL);
}

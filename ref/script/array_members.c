// SPDX-License-Identifier: MIT
//
// Methods of arrays.

#include "ref/script/members.h"

#include "ref/script/evaluate.h"
#include "ref/script/fault.h"
#include "ref/script/operators.h"
#include "ref/script/text.h"

#include <math.h>

static struct completion receiver(struct script *script, const struct invocation *call) {
    if (call->this_value.kind == VALUE_ARRAY) return completion_return(call->this_value);
    return script_fault(script, "a method of an array was called on another kind of value");
}

static struct completion push(struct script *script, const struct builtin *self,
                              const struct invocation *call) {
    (void)self;
    struct value array;
    EVALUATE(array, receiver(script, call));
    for (int i = 0; i < call->arguments.count; i++) {
        array_push(array.as.array, call->arguments.at[i]);
    }
    return return_number((double)array.as.array->length);
}

static struct completion shift(struct script *script, const struct builtin *self,
                               const struct invocation *call) {
    (void)self;
    struct value array;
    EVALUATE(array, receiver(script, call));
    return completion_return(array_shift(array.as.array));
}

static struct completion slice(struct script *script, const struct builtin *self,
                               const struct invocation *call) {
    (void)self;
    struct value array, ignored;
    EVALUATE(array, receiver(script, call));
    size_t length = array.as.array->length, from, to;
    EVALUATE(ignored, relative_position(script, argument(call->arguments, 0), length, 0, &from));
    EVALUATE(ignored, relative_position(script, argument(call->arguments, 1), length, length, &to));
    (void)ignored;
    struct array *part = array_new(script->heap);
    for (size_t i = from; i < to; i++) array_push(part, array.as.array->items[i]);
    return completion_return(value_array(part));
}

static struct completion includes(struct script *script, const struct builtin *self,
                                  const struct invocation *call) {
    (void)self;
    struct value array;
    EVALUATE(array, receiver(script, call));
    struct value wanted = argument(call->arguments, 0);
    bool wants_nan = wanted.kind == VALUE_NUMBER && isnan(wanted.as.number);
    for (size_t i = 0; i < array.as.array->length; i++) {
        struct value item = array.as.array->items[i];
        bool is_nan = item.kind == VALUE_NUMBER && isnan(item.as.number);
        if (value_equals(item, wanted) || (wants_nan && is_nan)) return return_boolean(true);
    }
    return return_boolean(false);
}

static struct completion join(struct script *script, const struct builtin *self,
                              const struct invocation *call) {
    (void)self;
    struct value array;
    EVALUATE(array, receiver(script, call));
    struct value separator = argument(call->arguments, 0);
    if (value_is_undefined(separator)) separator = value_text(script->heap, ",");
    EVALUATE(separator, to_text(script, separator));
    struct array *parts = array_new(script->heap);
    for (size_t i = 0; i < array.as.array->length; i++) {
        if (i > 0) array_push(parts, separator);
        struct value item = array.as.array->items[i];
        if (value_is_nullish(item)) continue;
        EVALUATE(item, to_text(script, item));
        array_push(parts, item);
    }
    return completion_return(value_string(text_join_values(script->heap, parts)));
}

static struct completion for_each(struct script *script, const struct builtin *self,
                                  const struct invocation *call) {
    (void)self;
    struct value array, ignored;
    EVALUATE(array, receiver(script, call));
    struct value function = argument(call->arguments, 0);
    if (function.kind != VALUE_FUNCTION) return script_fault(script, "'forEach' needs a function");
    size_t length = array.as.array->length;
    for (size_t i = 0; i < length && i < array.as.array->length; i++) {
        const struct value given[] = {array.as.array->items[i], value_number((double)i), array};
        EVALUATE(ignored, function_call(function.as.function, value_undefined(),
                                        (struct arguments){3, given}));
        (void)ignored;
        if (script->loop->ended) return completion_throw(value_undefined());
    }
    return undefined_completion();
}

const struct builtin_entry array_methods[] = {
    {"push", push, false},         {"shift", shift, false}, {"slice", slice, false},
    {"includes", includes, false}, {"join", join, false},   {"forEach", for_each, false},
    {NULL, NULL, false},
};

// SPDX-License-Identifier: MIT
//
// Methods of strings, numbers and booleans.

#include "ref/script/members.h"

#include "ref/script/evaluate.h"
#include "ref/script/fault.h"
#include "ref/script/operators.h"
#include "ref/script/text.h"
#include "ref/script/throw.h"

enum { LONGEST = 256 * 1024 * 1024 }; // bytes of a repeated string

static struct completion string_argument(struct script *script, const struct invocation *call) {
    struct value value = argument(call->arguments, 0);
    if (value.kind != VALUE_STRING) {
        return script_fault(script, "a method of a string was given a %s", value_type_of(value));
    }
    return completion_return(value);
}

static struct completion receiver(struct script *script, const struct invocation *call) {
    if (call->this_value.kind == VALUE_STRING) return completion_return(call->this_value);
    return script_fault(script, "a method of a string was called on another kind of value");
}

static struct completion repeat(struct script *script, const struct builtin *self,
                                const struct invocation *call) {
    (void)self;
    struct value text, times;
    EVALUATE(text, receiver(script, call));
    EVALUATE(times, to_number(script, argument(call->arguments, 0)));
    double count = times.as.number == times.as.number ? times.as.number : 0;
    if (count < 0 || count * (double)text.as.string->size > LONGEST || count > LONGEST) {
        char number[NUMBER_TEXT_SIZE];
        number_to_text(times.as.number, number);
        return throw_error(script, "RangeError", "Invalid count value: %s", number);
    }
    struct array *parts = array_new(script->heap);
    for (size_t i = 0; i < (size_t)count; i++) array_push(parts, text);
    return completion_return(value_string(text_join_values(script->heap, parts)));
}

static struct completion slice(struct script *script, const struct builtin *self,
                               const struct invocation *call) {
    (void)self;
    struct value text, ignored;
    EVALUATE(text, receiver(script, call));
    const struct string *string = text.as.string;
    size_t length = string_length(string), from, to;
    EVALUATE(ignored, relative_position(script, argument(call->arguments, 0), length, 0, &from));
    EVALUATE(ignored, relative_position(script, argument(call->arguments, 1), length, length, &to));
    (void)ignored;
    if (to < from) to = from;
    size_t start, end;
    if (!text_offset(string, from, &start) || !text_offset(string, to, &end)) {
        return script_fault(script, "a slice that cuts a surrogate pair");
    }
    return completion_return(
        value_string(string_new(script->heap, string->text + start, end - start)));
}

static struct completion includes(struct script *script, const struct builtin *self,
                                  const struct invocation *call) {
    (void)self;
    struct value text, part;
    EVALUATE(text, receiver(script, call));
    EVALUATE(part, string_argument(script, call));
    size_t size = text.as.string->size;
    return return_boolean(text_find(text.as.string, part.as.string, 0) <= size);
}

static struct completion starts_with(struct script *script, const struct builtin *self,
                                     const struct invocation *call) {
    (void)self;
    struct value text, part;
    EVALUATE(text, receiver(script, call));
    EVALUATE(part, string_argument(script, call));
    return return_boolean(text_find(text.as.string, part.as.string, 0) == 0);
}

static struct completion split(struct script *script, const struct builtin *self,
                               const struct invocation *call) {
    (void)self;
    struct value text, separator;
    EVALUATE(text, receiver(script, call));
    EVALUATE(separator, string_argument(script, call));
    const struct string *string = text.as.string;
    size_t width = separator.as.string->size;
    if (width == 0) return script_fault(script, "'split' with an empty separator");
    struct array *parts = array_new(script->heap);
    size_t from = 0;
    for (;;) {
        size_t at = text_find(string, separator.as.string, from);
        size_t end = at <= string->size ? at : string->size;
        array_push(parts, value_string(string_new(script->heap, string->text + from, end - from)));
        if (at > string->size) return completion_return(value_array(parts));
        from = at + width;
    }
}

static struct completion text_of(struct script *script, const struct builtin *self,
                                 const struct invocation *call) {
    (void)self;
    if (call->arguments.count > 0) return script_fault(script, "'toString' with arguments");
    return to_text(script, call->this_value);
}

const struct builtin_entry string_methods[] = {
    {"repeat", repeat, false},     {"slice", slice, false},
    {"includes", includes, false}, {"startsWith", starts_with, false},
    {"split", split, false},       {"toString", text_of, false},
    {NULL, NULL, false},
};

const struct builtin_entry plain_methods[] = {
    {"toString", text_of, false},
    {NULL, NULL, false},
};

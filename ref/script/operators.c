// SPDX-License-Identifier: MIT
#include "ref/script/operators.h"

#include "ref/script/bytes.h"
#include "ref/script/evaluate.h"
#include "ref/script/fault.h"
#include "ref/script/text.h"

#include "ref/net/encoding.h"
#include "ref/value/error.h"

#include <math.h>
#include <stdlib.h>

// -- Conversions ---------------------------------------------------------------------------

static struct completion error_text(struct script *script, const struct error *error) {
    struct string *name = value_to_string(script->heap, error->name);
    struct string *message = value_to_string(script->heap, error->message);
    if (message->size == 0) return completion_return(value_string(name));
    struct string *parts[] = {name, string_new(script->heap, ": ", 2), message};
    return completion_return(value_string(text_join(script->heap, parts, 3)));
}

struct completion to_text(struct script *script, struct value value) {
    switch (value.kind) {
    case VALUE_UNDEFINED:
    case VALUE_NULL:
    case VALUE_BOOLEAN:
    case VALUE_NUMBER:
    case VALUE_STRING:
        return completion_return(value_string(value_to_string(script->heap, value)));
    case VALUE_BYTES: {
        if (!is_buffer(value)) {
            return script_fault(script, "the text of a Uint8Array is not in the language");
        }
        const struct bytes *bytes = value.as.bytes;
        struct string *text =
            encoding_decode(script->heap, bytes->data, bytes->size, ENCODING_UTF8);
        return completion_return(value_string(text));
    }
    case VALUE_ERROR:
        return error_text(script, value.as.error);
    case VALUE_SYMBOL:
    case VALUE_ARRAY:
    case VALUE_OBJECT:
    case VALUE_FUNCTION:
    case VALUE_NATIVE:
        return script_fault(script, "the text of an object or a symbol is not in the language");
    }
    abort();
}

struct completion to_number(struct script *script, struct value value) {
    switch (value.kind) {
    case VALUE_NUMBER:
        return completion_return(value);
    case VALUE_UNDEFINED:
        return completion_return(value_number(NAN));
    case VALUE_NULL:
        return completion_return(value_number(0));
    case VALUE_BOOLEAN:
        return completion_return(value_number(value.as.boolean ? 1 : 0));
    case VALUE_STRING:
    case VALUE_SYMBOL:
    case VALUE_BYTES:
    case VALUE_ARRAY:
    case VALUE_OBJECT:
    case VALUE_FUNCTION:
    case VALUE_ERROR:
    case VALUE_NATIVE:
        return script_fault(script, "arithmetic with a %s is not in the language",
                            value_type_of(value));
    }
    abort();
}

// -- Operators -----------------------------------------------------------------------------

static bool becomes_text(struct value value) {
    return value.kind == VALUE_STRING || value.kind == VALUE_BYTES || value.kind == VALUE_ERROR;
}

static struct completion join(struct script *script, struct value left, struct value right) {
    EVALUATE(left, to_text(script, left));
    EVALUATE(right, to_text(script, right));
    struct string *parts[] = {left.as.string, right.as.string};
    return completion_return(value_string(text_join(script->heap, parts, 2)));
}

static struct completion calculate(struct script *script, enum binary_operator kind,
                                   struct value left, struct value right) {
    EVALUATE(left, to_number(script, left));
    EVALUATE(right, to_number(script, right));
    double a = left.as.number, b = right.as.number;
    double result = kind == BINARY_ADD        ? a + b
                    : kind == BINARY_SUBTRACT ? a - b
                    : kind == BINARY_MULTIPLY ? a * b
                    : kind == BINARY_DIVIDE   ? a / b
                                              : fmod(a, b);
    return completion_return(value_number(result));
}

static struct completion compare(struct script *script, enum binary_operator kind,
                                 struct value left, struct value right) {
    double a, b;
    if (left.kind == VALUE_STRING && right.kind == VALUE_STRING) {
        a = text_compare(left.as.string, right.as.string);
        b = 0;
    } else {
        EVALUATE(left, to_number(script, left));
        EVALUATE(right, to_number(script, right));
        a = left.as.number;
        b = right.as.number;
    }
    bool result = kind == BINARY_LESS            ? a < b
                  : kind == BINARY_LESS_OR_EQUAL ? a <= b
                  : kind == BINARY_GREATER       ? a > b
                                                 : a >= b;
    return completion_return(value_boolean(result));
}

struct completion apply_binary(struct script *script, enum binary_operator kind, struct value left,
                               struct value right) {
    switch (kind) {
    case BINARY_ADD:
        if (becomes_text(left) || becomes_text(right)) return join(script, left, right);
        return calculate(script, kind, left, right);
    case BINARY_SUBTRACT:
    case BINARY_MULTIPLY:
    case BINARY_DIVIDE:
    case BINARY_REMAINDER:
        return calculate(script, kind, left, right);
    case BINARY_EQUAL:
        return completion_return(value_boolean(value_equals(left, right)));
    case BINARY_NOT_EQUAL:
        return completion_return(value_boolean(!value_equals(left, right)));
    case BINARY_LESS:
    case BINARY_LESS_OR_EQUAL:
    case BINARY_GREATER:
    case BINARY_GREATER_OR_EQUAL:
        return compare(script, kind, left, right);
    }
    abort();
}

bool same_value(struct value a, struct value b) {
    if (a.kind != VALUE_NUMBER || b.kind != VALUE_NUMBER) return value_equals(a, b);
    double x = a.as.number, y = b.as.number;
    if (isnan(x) || isnan(y)) return isnan(x) && isnan(y);
    return x == y && (signbit(x) != 0) == (signbit(y) != 0);
}

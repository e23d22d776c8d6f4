// SPDX-License-Identifier: MIT
//
// Methods of byte arrays, and the names of encodings.

#include "ref/script/bytes.h"

#include "ref/script/evaluate.h"
#include "ref/script/fault.h"
#include "ref/script/members.h"
#include "ref/script/operators.h"
#include "ref/script/throw.h"

#include "ref/net/encoding.h"
#include "ref/value/error.h"

#include <string.h>

static struct completion receiver(struct script *script, const struct invocation *call) {
    if (call->this_value.kind == VALUE_BYTES) return completion_return(call->this_value);
    return script_fault(script, "a method of a byte array was called on another kind of value");
}

static struct completion buffer_receiver(struct script *script, const struct invocation *call) {
    if (is_buffer(call->this_value)) return completion_return(call->this_value);
    return script_fault(script, "a method of Buffer was called on another kind of value");
}

// -- Encodings -----------------------------------------------------------------------------

struct completion find_encoding(struct script *script, struct value name,
                                enum encoding *encoding_out) {
    *encoding_out = ENCODING_UTF8;
    if (value_is_undefined(name)) return undefined_completion();
    if (name.kind != VALUE_STRING) return script_fault(script, "an encoding that is no string");
    if (encoding_find(name.as.string->text, encoding_out)) return undefined_completion();
    struct completion thrown =
        throw_error(script, "TypeError", "Unknown encoding: %s", name.as.string->text);
    thrown.value.as.error->code = value_text(script->heap, "ERR_UNKNOWN_ENCODING");
    return thrown;
}

// -- Methods -------------------------------------------------------------------------------

// The two positions that a method was given from the argument `first` on.
static struct completion range(struct script *script, const struct invocation *call, int first,
                               size_t size, size_t *from_out, size_t *to_out) {
    struct value position;
    EVALUATE(position,
             relative_position(script, argument(call->arguments, first), size, 0, from_out));
    EVALUATE(position,
             relative_position(script, argument(call->arguments, first + 1), size, size, to_out));
    if (*to_out < *from_out) *to_out = *from_out;
    return completion_return(position);
}

static struct completion subarray(struct script *script, const struct builtin *self,
                                  const struct invocation *call) {
    (void)self;
    struct value value, ignored;
    EVALUATE(value, receiver(script, call));
    struct bytes *bytes = value.as.bytes;
    size_t from, to;
    EVALUATE(ignored, range(script, call, 0, bytes->size, &from, &to));
    (void)ignored;
    return completion_return(value_bytes(bytes_view(script->heap, bytes, from, to - from)));
}

// Positions of Buffer's toString do not count from the end: a negative one is the start.
static struct value not_negative(struct value position) {
    bool negative = position.kind == VALUE_NUMBER && position.as.number < 0;
    return negative ? value_number(0) : position;
}

static struct completion text_of(struct script *script, const struct builtin *self,
                                 const struct invocation *call) {
    (void)self;
    struct value value, ignored;
    EVALUATE(value, buffer_receiver(script, call));
    const struct bytes *bytes = value.as.bytes;
    enum encoding encoding;
    EVALUATE(ignored, find_encoding(script, argument(call->arguments, 0), &encoding));
    const struct value given[] = {not_negative(argument(call->arguments, 1)),
                                  not_negative(argument(call->arguments, 2))};
    struct invocation positions = {.arguments = {2, given}};
    size_t from, to;
    EVALUATE(ignored, range(script, &positions, 0, bytes->size, &from, &to));
    (void)ignored;
    return completion_return(
        value_string(encoding_decode(script->heap, bytes->data + from, to - from, encoding)));
}

static struct completion equals(struct script *script, const struct builtin *self,
                                const struct invocation *call) {
    (void)self;
    struct value value, other = argument(call->arguments, 0);
    EVALUATE(value, buffer_receiver(script, call));
    if (other.kind != VALUE_BYTES) return script_fault(script, "'equals' needs a byte array");
    return return_boolean(bytes_equal(value.as.bytes, other.as.bytes));
}

const struct builtin_entry bytes_methods[] = {
    {"subarray", subarray, false},
    {"toString", text_of, false},
    {"equals", equals, false},
    {NULL, NULL, false},
};

bool bytes_equal(const struct bytes *a, const struct bytes *b) {
    return a->size == b->size && memcmp(a->data, b->data, a->size) == 0;
}

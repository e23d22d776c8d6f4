// SPDX-License-Identifier: MIT
//
// The globals that make byte arrays: Buffer and Uint8Array.

#include "ref/script/bytes.h"

#include "ref/script/evaluate.h"
#include "ref/script/fault.h"
#include "ref/script/members.h"
#include "ref/script/operators.h"

#include <math.h>
#include <string.h>

enum { LARGEST = 256 * 1024 * 1024 }; // bytes

uint8_t byte_of(double number) {
    if (!isfinite(number)) return 0;
    double remainder = fmod(trunc(number), 256);
    return (uint8_t)(remainder < 0 ? remainder + 256 : remainder);
}

static struct completion from_list(struct script *script, const struct array *list) {
    struct bytes *bytes = bytes_new(script->heap, NULL, list->length);
    for (size_t i = 0; i < list->length; i++) {
        struct value number;
        EVALUATE(number, to_number(script, list->items[i]));
        bytes->data[i] = byte_of(number.as.number);
    }
    return completion_return(value_bytes(bytes));
}

static struct completion copy_of(struct script *script, struct value source) {
    if (source.kind == VALUE_ARRAY) return from_list(script, source.as.array);
    if (source.kind != VALUE_BYTES) return script_fault(script, "bytes made from no list");
    return completion_return(
        value_bytes(bytes_new(script->heap, source.as.bytes->data, source.as.bytes->size)));
}

static struct completion encode(struct script *script, const struct invocation *call,
                                struct value text) {
    enum encoding encoding;
    struct value ignored;
    EVALUATE(ignored, find_encoding(script, argument(call->arguments, 1), &encoding));
    (void)ignored;
    return completion_return(value_bytes(encoding_encode(script->heap, text.as.string, encoding)));
}

static struct completion buffer_from(struct script *script, const struct builtin *self,
                                     const struct invocation *call) {
    (void)self;
    struct value source = argument(call->arguments, 0);
    if (source.kind == VALUE_STRING) return encode(script, call, source);
    return copy_of(script, source);
}

static struct completion sized(struct script *script, struct value size) {
    if (!value_is_integer(size) || size.as.number < 0 || size.as.number > LARGEST) {
        return script_fault(script, "the size of a byte array is no integer, or too large");
    }
    return completion_return(value_bytes(bytes_new(script->heap, NULL, (size_t)size.as.number)));
}

static struct completion buffer_alloc(struct script *script, const struct builtin *self,
                                      const struct invocation *call) {
    (void)self;
    struct value value, fill = argument(call->arguments, 1);
    EVALUATE(value, sized(script, argument(call->arguments, 0)));
    struct bytes *bytes = value.as.bytes;
    if (fill.kind == VALUE_STRING && fill.as.string->size > 0) {
        const struct string *text = fill.as.string;
        for (size_t i = 0; i < bytes->size; i++)
            bytes->data[i] = (uint8_t)text->text[i % text->size];
    } else if (fill.kind == VALUE_NUMBER && bytes->size > 0) {
        memset(bytes->data, byte_of(fill.as.number), bytes->size);
    }
    return completion_return(value);
}

static struct completion buffer_concat(struct script *script, const struct builtin *self,
                                       const struct invocation *call) {
    (void)self;
    struct value list = argument(call->arguments, 0);
    if (list.kind != VALUE_ARRAY) return script_fault(script, "'concat' needs a list");
    size_t size = 0;
    for (size_t i = 0; i < list.as.array->length; i++) {
        struct value item = list.as.array->items[i];
        if (item.kind != VALUE_BYTES) return script_fault(script, "'concat' needs byte arrays");
        size += item.as.bytes->size;
    }
    struct bytes *joined = bytes_new(script->heap, NULL, size);
    size_t at = 0;
    for (size_t i = 0; i < list.as.array->length; i++) {
        const struct bytes *part = list.as.array->items[i].as.bytes;
        memcpy(joined->data + at, part->data, part->size);
        at += part->size;
    }
    return completion_return(value_bytes(joined));
}

static struct completion buffer_byte_length(struct script *script, const struct builtin *self,
                                            const struct invocation *call) {
    (void)self;
    struct value value = argument(call->arguments, 0);
    if (value.kind == VALUE_BYTES) return return_number((double)value.as.bytes->size);
    if (value.kind != VALUE_STRING) return script_fault(script, "'byteLength' needs a string");
    enum encoding encoding;
    struct value ignored;
    EVALUATE(ignored, find_encoding(script, argument(call->arguments, 1), &encoding));
    (void)ignored;
    return return_number((double)encoding_byte_length(script->heap, value.as.string, encoding));
}

static struct completion buffer_is_buffer(struct script *script, const struct builtin *self,
                                          const struct invocation *call) {
    (void)script, (void)self;
    return return_boolean(is_buffer(argument(call->arguments, 0)));
}

const struct builtin_entry buffer_functions[] = {
    {"from", buffer_from, false},          {"alloc", buffer_alloc, false},
    {"concat", buffer_concat, false},      {"byteLength", buffer_byte_length, false},
    {"isBuffer", buffer_is_buffer, false}, {NULL, NULL, false},
};

bool is_buffer(struct value value) {
    return value.kind == VALUE_BYTES && !value.as.bytes->is_plain;
}

// -- Uint8Array ----------------------------------------------------------------------------

struct completion make_uint8_array(struct script *script, const struct builtin *self,
                                   const struct invocation *call) {
    (void)self;
    struct value made, source = argument(call->arguments, 0);
    if (!call->is_new) return script_fault(script, "Uint8Array is called without 'new'");
    EVALUATE(made, source.kind == VALUE_NUMBER ? sized(script, source) : copy_of(script, source));
    made.as.bytes->is_plain = true;
    return completion_return(made);
}

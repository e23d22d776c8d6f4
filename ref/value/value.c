// SPDX-License-Identifier: MIT
//
// Values, their constructors, and the questions that ECMAScript answers about them.

#include "ref/value/value.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct value value_undefined(void) {
    return (struct value){.kind = VALUE_UNDEFINED};
}

struct value value_null(void) {
    return (struct value){.kind = VALUE_NULL};
}

struct value value_boolean(bool boolean) {
    return (struct value){.kind = VALUE_BOOLEAN, .as.boolean = boolean};
}

struct value value_number(double number) {
    return (struct value){.kind = VALUE_NUMBER, .as.number = number};
}

struct value value_string(struct string *string) {
    return (struct value){.kind = VALUE_STRING, .as.string = string};
}

struct value value_symbol(struct heap *heap, const char *name) {
    return (struct value){.kind = VALUE_SYMBOL, .as.string = string_format(heap, "%s", name)};
}

struct value value_bytes(struct bytes *bytes) {
    return (struct value){.kind = VALUE_BYTES, .as.bytes = bytes};
}

struct value value_array(struct array *array) {
    return (struct value){.kind = VALUE_ARRAY, .as.array = array};
}

struct value value_object(struct object *object) {
    return (struct value){.kind = VALUE_OBJECT, .as.object = object};
}

struct value value_function(struct function *function) {
    if (!function) return value_undefined();
    return (struct value){.kind = VALUE_FUNCTION, .as.function = function};
}

struct value value_error(struct error *error) {
    if (!error) return value_undefined();
    return (struct value){.kind = VALUE_ERROR, .as.error = error};
}

struct value value_native(struct native *native) {
    if (!native) return value_undefined();
    return (struct value){.kind = VALUE_NATIVE, .as.native = native};
}

struct value value_text(struct heap *heap, const char *text) {
    return value_string(string_new(heap, text, strlen(text)));
}

bool value_is_undefined(struct value value) { return value.kind == VALUE_UNDEFINED; }

bool value_is_nullish(struct value value) {
    return value.kind == VALUE_UNDEFINED || value.kind == VALUE_NULL;
}

bool value_is_truthy(struct value value) {
    switch (value.kind) {
    case VALUE_UNDEFINED:
    case VALUE_NULL:
        return false;
    case VALUE_BOOLEAN:
        return value.as.boolean;
    case VALUE_NUMBER:
        return value.as.number != 0 && !isnan(value.as.number);
    case VALUE_STRING:
        return value.as.string->size > 0;
    case VALUE_BYTES:
    case VALUE_ARRAY:
    case VALUE_OBJECT:
    case VALUE_FUNCTION:
    case VALUE_ERROR:
    case VALUE_NATIVE:
    case VALUE_SYMBOL:
        return true;
    }
    abort();
}

bool value_equals(struct value a, struct value b) {
    if (a.kind != b.kind) return false;
    switch (a.kind) {
    case VALUE_UNDEFINED:
    case VALUE_NULL:
        return true;
    case VALUE_BOOLEAN:
        return a.as.boolean == b.as.boolean;
    case VALUE_NUMBER:
        return a.as.number == b.as.number;
    case VALUE_STRING:
    case VALUE_SYMBOL:
        return string_equals(a.as.string, b.as.string);
    case VALUE_BYTES:
        return a.as.bytes == b.as.bytes;
    case VALUE_ARRAY:
        return a.as.array == b.as.array;
    case VALUE_OBJECT:
        return a.as.object == b.as.object;
    case VALUE_FUNCTION:
        return a.as.function == b.as.function;
    case VALUE_ERROR:
        return a.as.error == b.as.error;
    case VALUE_NATIVE:
        return a.as.native == b.as.native;
    }
    abort();
}

bool value_is_integer(struct value value) {
    return value.kind == VALUE_NUMBER && isfinite(value.as.number) &&
           trunc(value.as.number) == value.as.number && fabs(value.as.number) <= 9007199254740991.0;
}

bool value_is_text(struct value value, const char *text) {
    return value.kind == VALUE_STRING && string_is(value.as.string, text);
}

const char *value_type_of(struct value value) {
    switch (value.kind) {
    case VALUE_UNDEFINED:
        return "undefined";
    case VALUE_BOOLEAN:
        return "boolean";
    case VALUE_NUMBER:
        return "number";
    case VALUE_STRING:
        return "string";
    case VALUE_SYMBOL:
        return "symbol";
    case VALUE_FUNCTION:
        return "function";
    case VALUE_NULL:
    case VALUE_BYTES:
    case VALUE_ARRAY:
    case VALUE_OBJECT:
    case VALUE_ERROR:
    case VALUE_NATIVE:
        return "object";
    }
    abort();
}

void value_mark(struct value value) {
    switch (value.kind) {
    case VALUE_UNDEFINED:
    case VALUE_NULL:
    case VALUE_BOOLEAN:
    case VALUE_NUMBER:
        return;
    case VALUE_STRING:
    case VALUE_SYMBOL:
        heap_mark(value.as.string);
        return;
    case VALUE_BYTES:
        heap_mark(value.as.bytes);
        return;
    case VALUE_ARRAY:
        heap_mark(value.as.array);
        return;
    case VALUE_OBJECT:
        heap_mark(value.as.object);
        return;
    case VALUE_FUNCTION:
        heap_mark(value.as.function);
        return;
    case VALUE_ERROR:
        heap_mark(value.as.error);
        return;
    case VALUE_NATIVE:
        heap_mark(value.as.native);
        return;
    }
}

struct value argument(struct arguments arguments, int index) {
    bool given = index >= 0 && index < arguments.count;
    return given ? arguments.at[index] : value_undefined();
}

struct arguments arguments_from(struct arguments arguments, int index) {
    if (index >= arguments.count) return (struct arguments){0, NULL};
    return (struct arguments){arguments.count - index, arguments.at + index};
}

struct completion completion_return(struct value value) {
    return (struct completion){.threw = false, .value = value};
}

struct completion completion_throw(struct value value) {
    return (struct completion){.threw = true, .value = value};
}

// -- Bytes and functions -------------------------------------------------------------------

static void bytes_mark(void *object) { heap_mark(((struct bytes *)object)->owner); }

static const struct heap_type bytes_type = {.name = "bytes", .mark = bytes_mark};

struct bytes *bytes_new(struct heap *heap, const void *data, size_t size) {
    struct bytes *bytes = heap_allocate(heap, &bytes_type, sizeof(struct bytes) + size);
    bytes->size = size;
    bytes->data = bytes->memory;
    if (data && size > 0) memcpy(bytes->data, data, size);
    return bytes;
}

struct bytes *bytes_view(struct heap *heap, struct bytes *owner, size_t from, size_t size) {
    struct bytes *view = heap_allocate(heap, &bytes_type, sizeof(struct bytes));
    view->size = size;
    view->is_plain = owner->is_plain;
    view->data = owner->data + from;
    view->owner = owner;
    return view;
}

static void function_mark(void *object) {
    struct function *function = object;
    heap_mark(function->data);
    heap_mark(function->target);
    heap_mark(function->stand_in);
}

static const struct heap_type function_type = {.name = "function", .mark = function_mark};

struct function *function_new(struct heap *heap, const char *name,
                              struct completion (*code)(struct function *self,
                                                        struct value this_value,
                                                        struct arguments arguments),
                              void *data) {
    struct function *function = heap_allocate(heap, &function_type, sizeof(struct function));
    function->heap = heap;
    function->name = name;
    function->code = code;
    function->data = data;
    return function;
}

struct completion function_call(struct function *function, struct value this_value,
                                struct arguments arguments) {
    return function->code(function, this_value, arguments);
}

bool function_is(const struct function *function, const struct function *other) {
    return function == other || (function->target && function_is(function->target, other));
}

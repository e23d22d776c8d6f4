// SPDX-License-Identifier: MIT
//
// Values: what a JavaScript program can hand to `net` and get back from it.
//
// A value is small and passed by copy. Strings, byte arrays, arrays, objects, functions, errors
// and native objects live on the heap (heap.h), which frees them when nothing refers to them.
// Strings are immutable UTF-8 that may hold NUL bytes; their JavaScript length, in UTF-16 code
// units, is string_length(). Byte arrays (Buffer) are mutable and of fixed size.
//
// Interface: value_* constructors and questions; string_*, bytes_*, array_*, object_*;
// function_call; completions, which are what running JavaScript code comes to.
// Start reading at struct value.

#ifndef REF_VALUE_VALUE_H
#define REF_VALUE_VALUE_H

#include "ref/heap/heap.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct string;
struct bytes;
struct array;
struct object;
struct function;
struct error;
struct native;

enum value_kind {
    VALUE_UNDEFINED,
    VALUE_NULL,
    VALUE_BOOLEAN,
    VALUE_NUMBER,
    VALUE_STRING,
    VALUE_SYMBOL, // as.string is its name, in brackets: "[Symbol.asyncDispose]"
    VALUE_BYTES,
    VALUE_ARRAY,
    VALUE_OBJECT,
    VALUE_FUNCTION,
    VALUE_ERROR,
    VALUE_NATIVE,
};

struct value {
    enum value_kind kind;
    union {
        bool boolean;
        double number;
        struct string *string;
        struct bytes *bytes;
        struct array *array;
        struct object *object;
        struct function *function;
        struct error *error;
        struct native *native;
    } as;
};

// The arguments of a call. Those beyond `count` are undefined: read them with argument().
struct arguments {
    int count;
    const struct value *at;
};

// What running code came to: a value returned, or a value thrown.
struct completion {
    bool threw;
    struct value value;
};

// -- Values --------------------------------------------------------------------------------

struct value value_undefined(void);
struct value value_null(void);
struct value value_boolean(bool boolean);
struct value value_number(double number);
struct value value_string(struct string *string);
// Symbols of one name are the same symbol: all are well known.
struct value value_symbol(struct heap *heap, const char *name);
struct value value_bytes(struct bytes *bytes);
struct value value_array(struct array *array);
struct value value_object(struct object *object);
struct value value_function(struct function *function); // NULL gives undefined
struct value value_error(struct error *error);          // NULL gives undefined
struct value value_native(struct native *native);       // NULL gives undefined
// A new string from a NUL-terminated text: the common case.
struct value value_text(struct heap *heap, const char *text);

bool value_is_undefined(struct value value);
// undefined or null
bool value_is_nullish(struct value value);
// ToBoolean of ECMAScript.
bool value_is_truthy(struct value value);
// `===` of ECMAScript.
bool value_equals(struct value a, struct value b);
// A number that is a safe integer.
bool value_is_integer(struct value value);
// Is it a string with exactly this text?
bool value_is_text(struct value value, const char *text);
// What `typeof` says: "undefined", "object", "boolean", ...
const char *value_type_of(struct value value);
// For mark functions.
void value_mark(struct value value);

// The argument at `index` from 0, or undefined.
struct value argument(struct arguments arguments, int index);
// All arguments from `index` on.
struct arguments arguments_from(struct arguments arguments, int index);

struct completion completion_return(struct value value);
struct completion completion_throw(struct value value);

// -- Strings -------------------------------------------------------------------------------

struct string {
    size_t size; // bytes, without the NUL that always follows
    char text[];
};

struct string *string_new(struct heap *heap, const char *text, size_t size);
// printf into a new string.
struct string *string_format(struct heap *heap, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
// Unlike string_format, for texts that may hold NUL.
struct string *string_concat(struct heap *heap, const struct string *a, const struct string *b);
// Length in UTF-16 code units: the `length` that JavaScript sees.
size_t string_length(const struct string *string);
bool string_equals(const struct string *a, const struct string *b);
bool string_is(const struct string *string, const char *text);
// The shortest text that reads back as the same number: Number::toString of ECMAScript, radix 10.
enum { NUMBER_TEXT_SIZE = 48 };
void number_to_text(double number, char text[NUMBER_TEXT_SIZE]);
// ToNumber of ECMAScript for primitives; NaN for others.
double value_to_number(struct value value);
// ToString of ECMAScript for primitives; for others what String(x) gives where the suite needs it.
struct string *value_to_string(struct heap *heap, struct value value);

// -- Bytes ---------------------------------------------------------------------------------

struct bytes {
    size_t size;
    bool is_plain; // a Uint8Array, and no Buffer
    uint8_t *data; // its own memory, or some of its owner's
    struct bytes *owner;
    uint8_t memory[];
};

// A Buffer with a copy of `size` bytes; zeroes if `data` is NULL.
struct bytes *bytes_new(struct heap *heap, const void *data, size_t size);
// Some of another's bytes, in the same memory.
struct bytes *bytes_view(struct heap *heap, struct bytes *owner, size_t from, size_t size);

// -- Arrays and plain objects --------------------------------------------------------------

struct array {
    struct heap *heap;
    size_t length;
    size_t capacity;
    struct value *items; // malloc'ed, owned
};

struct array *array_new(struct heap *heap);
void array_push(struct array *array, struct value value);
// undefined beyond the end
struct value array_get(const struct array *array, size_t index);
// Removes and returns the first item; undefined if there is none.
struct value array_shift(struct array *array);

struct property {
    struct string *key;
    struct value value;
};

// Properties in the order of their creation; looked up by a linear scan.
struct object {
    struct heap *heap;
    size_t count;
    size_t capacity;
    struct property *properties; // malloc'ed, owned
};

struct object *object_new(struct heap *heap);
// undefined if there is none
struct value object_get(const struct object *object, const char *key);
bool object_has(const struct object *object, const char *key);
void object_set(struct object *object, const char *key, struct value value);
void object_set_string(struct object *object, struct string *key, struct value value);
// The property of an options argument: undefined unless `options` is an object that has it.
struct value option(struct value options, const char *key);

// -- Functions -----------------------------------------------------------------------------

// Code that can be called: a closure of a case, or a C function with what it needs.
struct function {
    struct heap *heap;
    const char *name;
    struct completion (*code)(struct function *self, struct value this_value,
                              struct arguments arguments);
    // What the code works on: a heap object, or NULL. Marked with the function.
    void *data;
    // The function that this one stands for (a once-listener, a recorded callback), or NULL.
    // Removing a listener looks for either.
    struct function *target;
    // The latest recorded callback that stands for this function, or NULL.
    struct function *stand_in;
};

struct function *function_new(struct heap *heap, const char *name,
                              struct completion (*code)(struct function *self,
                                                        struct value this_value,
                                                        struct arguments arguments),
                              void *data);
struct completion function_call(struct function *function, struct value this_value,
                                struct arguments arguments);
bool function_is(const struct function *function, const struct function *other);

#endif

// SPDX-License-Identifier: MIT
//
// Strings, and the text of numbers.

#include "ref/value/value.h"

#include <ctype.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct heap_type string_type = {.name = "string"};

struct string *string_new(struct heap *heap, const char *text, size_t size) {
    struct string *string = heap_allocate(heap, &string_type, sizeof(struct string) + size + 1);
    string->size = size;
    if (size > 0) memcpy(string->text, text, size);
    return string;
}

struct string *string_format(struct heap *heap, const char *format, ...) {
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int size = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (size < 0) abort();
    struct string *string =
        heap_allocate(heap, &string_type, sizeof(struct string) + (size_t)size + 1);
    string->size = (size_t)size;
    vsnprintf(string->text, (size_t)size + 1, format, again);
    va_end(again);
    return string;
}

struct string *string_concat(struct heap *heap, const struct string *a, const struct string *b) {
    size_t size = a->size + b->size;
    struct string *string = heap_allocate(heap, &string_type, sizeof(struct string) + size + 1);
    string->size = size;
    memcpy(string->text, a->text, a->size);
    memcpy(string->text + a->size, b->text, b->size);
    return string;
}

size_t string_length(const struct string *string) {
    size_t units = 0;
    for (size_t i = 0; i < string->size; i++) {
        unsigned char byte = (unsigned char)string->text[i];
        bool begins_character = (byte & 0xC0) != 0x80;
        bool needs_surrogates = byte >= 0xF0;
        if (begins_character) units += needs_surrogates ? 2 : 1;
    }
    return units;
}

bool string_equals(const struct string *a, const struct string *b) {
    return a->size == b->size && memcmp(a->text, b->text, a->size) == 0;
}

bool string_is(const struct string *string, const char *text) {
    return string->size == strlen(text) && memcmp(string->text, text, string->size) == 0;
}

// Splits a finite, positive number into its shortest decimal digits and the exponent with which
// number = 0.DIGITS * 10^exponent.
static int shortest_digits(double number, char digits[24]) {
    char text[40];
    for (int precision = 0; precision < 17; precision++) {
        snprintf(text, sizeof text, "%.*e", precision, number);
        if (strtod(text, NULL) == number) break;
    }
    int count = 0;
    const char *at = text;
    for (; *at != 'e'; at++) {
        if (*at != '.') digits[count++] = *at;
    }
    while (count > 1 && digits[count - 1] == '0') count--;
    digits[count] = '\0';
    return atoi(at + 1) + 1;
}

void number_to_text(double number, char text[NUMBER_TEXT_SIZE]) {
    if (isnan(number)) {
        strcpy(text, "NaN");
        return;
    }
    if (number == 0) {
        strcpy(text, "0");
        return;
    }
    const char *sign = number < 0 ? "-" : "";
    if (isinf(number)) {
        snprintf(text, NUMBER_TEXT_SIZE, "%sInfinity", sign);
        return;
    }
    char digits[24];
    int exponent = shortest_digits(fabs(number), digits);
    int count = (int)strlen(digits);
    if (exponent >= count && exponent <= 21) {
        snprintf(text, NUMBER_TEXT_SIZE, "%s%s%.*s", sign, digits, exponent - count,
                 "000000000000000000000");
    } else if (exponent > 0 && exponent <= 21) {
        snprintf(text, NUMBER_TEXT_SIZE, "%s%.*s.%s", sign, exponent, digits, digits + exponent);
    } else if (exponent > -6 && exponent <= 0) {
        snprintf(text, NUMBER_TEXT_SIZE, "%s0.%.*s%s", sign, -exponent, "00000", digits);
    } else {
        snprintf(text, NUMBER_TEXT_SIZE, "%s%c%s%se%+d", sign, digits[0], count > 1 ? "." : "",
                 digits + 1, exponent - 1);
    }
}

// A numeric literal of ECMAScript with white space around it, or nothing at all, which is 0.
static double text_to_number(const char *text) {
    static const char white_space[] = " \t\n\v\f\r";
    text += strspn(text, white_space);
    if (!*text) return 0;
    const char *digits = text + strspn(text, "+-");
    bool radix_prefix = digits[0] == '0' && digits[1] && strchr("xXoObB", digits[1]);
    char *end;
    double number;
    if (radix_prefix) {
        if (digits != text || !isalnum((unsigned char)digits[2])) return NAN;
        int radix = strchr("xX", digits[1]) ? 16 : strchr("oO", digits[1]) ? 8 : 2;
        number = (double)strtoull(digits + 2, &end, radix);
    } else if (isdigit((unsigned char)*digits) || *digits == '.' ||
               strncmp(digits, "Infinity", 8) == 0) {
        number = strtod(text, &end);
    } else {
        return NAN;
    }
    return end[strspn(end, white_space)] == '\0' ? number : NAN;
}

double value_to_number(struct value value) {
    switch (value.kind) {
    case VALUE_NULL:
        return 0;
    case VALUE_BOOLEAN:
        return value.as.boolean ? 1 : 0;
    case VALUE_NUMBER:
        return value.as.number;
    case VALUE_STRING: {
        const struct string *string = value.as.string;
        bool holds_nul = strlen(string->text) < string->size;
        return holds_nul ? NAN : text_to_number(string->text);
    }
    case VALUE_UNDEFINED:
    case VALUE_BYTES:
    case VALUE_ARRAY:
    case VALUE_OBJECT:
    case VALUE_FUNCTION:
    case VALUE_ERROR:
    case VALUE_NATIVE:
    case VALUE_SYMBOL:
        return NAN;
    }
    abort();
}

struct string *value_to_string(struct heap *heap, struct value value) {
    switch (value.kind) {
    case VALUE_UNDEFINED:
        return string_format(heap, "undefined");
    case VALUE_NULL:
        return string_format(heap, "null");
    case VALUE_BOOLEAN:
        return string_format(heap, value.as.boolean ? "true" : "false");
    case VALUE_NUMBER: {
        char text[NUMBER_TEXT_SIZE];
        number_to_text(value.as.number, text);
        return string_format(heap, "%s", text);
    }
    case VALUE_STRING:
        return value.as.string;
    case VALUE_SYMBOL: {
        const struct string *name = value.as.string;
        return string_format(heap, "Symbol(%.*s)", (int)name->size - 2, name->text + 1);
    }
    case VALUE_FUNCTION:
        return string_format(heap, "[function]");
    case VALUE_BYTES:
        // As Buffer does; bytes that are no UTF-8 are the business of encoding.h.
        return string_new(heap, (const char *)value.as.bytes->data, value.as.bytes->size);
    case VALUE_ARRAY: {
        struct string *text = string_format(heap, "%s", "");
        for (size_t i = 0; i < value.as.array->length; i++) {
            struct string *item = value_to_string(heap, value.as.array->items[i]);
            text = string_format(heap, "%s%s%s", text->text, i > 0 ? "," : "", item->text);
        }
        return text;
    }
    case VALUE_OBJECT:
    case VALUE_ERROR:
    case VALUE_NATIVE:
        return string_format(heap, "[object Object]");
    }
    abort();
}

// SPDX-License-Identifier: MIT
//
// How a message shows a value that it complains about.
//
// Not modelled: values that do not fit on one line or have more than six elements, which Node.js
// spreads over several; and the properties of objects of `net`.

#include "ref/net/chunk.h"
#include "ref/net/errors.h"
#include "ref/net/unicode.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

enum {
    DEEPEST = 2,         // levels of nesting that are shown
    LONGEST_SHOWN = 25,  // characters of a received primitive, before "..."
    LONGEST_WHOLE = 28,  // up to which it is shown whole
    LONGEST_VALUE = 128, // characters of a value that is not valid
};

static struct string *joined(struct heap *heap, struct string *text, const char *separator,
                             struct string *more) {
    return string_format(heap, "%s%s%s", text->text, text->size > 0 ? separator : "", more->text);
}

//= observed: errors.received-with-nul
static struct string *between(struct heap *heap, const char *before, const struct string *string,
                              const char *after) {
    struct string *text = string_concat(heap, string_format(heap, "%s", before), string);
    return string_concat(heap, text, string_format(heap, "%s", after));
}

// The first of ', " and ` that the text does not hold; ' if it holds them all.
static char quote_for(const struct string *string) {
    for (const char *quote = "'\"`"; *quote; quote++) {
        if (!memchr(string->text, *quote, string->size)) return *quote;
    }
    return '\'';
}

// What follows the backslash for a character that has a letter of its own; 0 for any other.
static char escape_letter(uint32_t character) {
    static const char characters[] = "\b\f\n\r\t", letters[] = "bfnrt";
    const char *at = character ? strchr(characters, (int)character) : NULL;
    return character < ' ' && at ? letters[at - characters] : '\0';
}

static struct string *quoted(struct heap *heap, const struct string *string) {
    char quote = quote_for(string);
    struct string *text = string_format(heap, "%c", quote);
    for (size_t at = 0; at < string->size;) {
        const char *start = string->text + at;
        uint32_t character = unicode_next(string->text, string->size, &at);
        if (escape_letter(character))
            text = string_format(heap, "%s\\%c", text->text, escape_letter(character));
        else if (character == '\\' || character == (unsigned char)quote)
            text = string_format(heap, "%s\\%c", text->text, *start);
        else if (character < 0x20 || (character >= 0x7f && character <= 0x9f))
            text = string_format(heap, "%s\\x%02X", text->text, character);
        else
            text =
                string_format(heap, "%s%.*s", text->text, (int)(string->text + at - start), start);
    }
    return string_format(heap, "%s%c", text->text, quote);
}

static struct string *inspect(struct heap *heap, struct value value, int depth);

static struct string *inspect_array(struct heap *heap, const struct array *array, int depth) {
    if (array->length == 0) return string_format(heap, "[]");
    if (depth > DEEPEST) return string_format(heap, "[Array]");
    struct string *items = string_format(heap, "%s", "");
    for (size_t i = 0; i < array->length; i++) {
        items = joined(heap, items, ", ", inspect(heap, array->items[i], depth + 1));
    }
    return string_format(heap, "[ %s ]", items->text);
}

static bool is_name(const struct string *key) {
    for (size_t i = 0; i < key->size; i++) {
        unsigned char byte = (unsigned char)key->text[i];
        bool may_begin = isalpha(byte) || byte == '_';
        if (!may_begin && !(i > 0 && isdigit(byte))) return false;
    }
    return key->size > 0;
}

static struct string *inspect_object(struct heap *heap, const struct object *object, int depth) {
    if (object->count == 0) return string_format(heap, "{}");
    if (depth > DEEPEST) return string_format(heap, "[Object]");
    struct string *items = string_format(heap, "%s", "");
    for (size_t i = 0; i < object->count; i++) {
        struct string *shown = inspect(heap, object->properties[i].value, depth + 1);
        struct string *key = object->properties[i].key;
        if (!is_name(key)) key = quoted(heap, key);
        shown = string_format(heap, "%s: %s", key->text, shown->text);
        items = joined(heap, items, ", ", shown);
    }
    return string_format(heap, "{ %s }", items->text);
}

static struct string *inspect_plain_bytes(struct heap *heap, const struct bytes *bytes) {
    struct array *numbers = array_new(heap);
    for (size_t i = 0; i < bytes->size; i++) array_push(numbers, value_number(bytes->data[i]));
    return string_format(heap, "Uint8Array(%zu) %s", bytes->size,
                         inspect_array(heap, numbers, 0)->text);
}

static struct string *inspect_bytes(struct heap *heap, const struct bytes *bytes) {
    if (bytes->is_plain) return inspect_plain_bytes(heap, bytes);
    struct string *text = string_format(heap, bytes->size == 0 ? "<Buffer " : "<Buffer");
    for (size_t i = 0; i < bytes->size; i++) {
        text = string_format(heap, "%s %02x", text->text, bytes->data[i]);
    }
    return string_format(heap, "%s>", text->text);
}

static struct string *inspect(struct heap *heap, struct value value, int depth) {
    switch (value.kind) {
    case VALUE_UNDEFINED:
    case VALUE_NULL:
    case VALUE_BOOLEAN:
    case VALUE_SYMBOL:
        return value_to_string(heap, value);
    case VALUE_NUMBER:
        if (value.as.number == 0 && signbit(value.as.number)) return string_format(heap, "-0");
        return value_to_string(heap, value);
    case VALUE_STRING:
        return quoted(heap, value.as.string);
    case VALUE_ARRAY:
        return inspect_array(heap, value.as.array, depth);
    case VALUE_OBJECT:
        return inspect_object(heap, value.as.object, depth);
    case VALUE_BYTES:
        return inspect_bytes(heap, value.as.bytes);
    case VALUE_FUNCTION:
        if (!value.as.function->name || !*value.as.function->name) {
            return string_format(heap, "[Function (anonymous)]");
        }
        return string_format(heap, "[Function: %s]", value.as.function->name);
    case VALUE_ERROR:
        return string_format(heap, "[%s: %s]", value_to_string(heap, value.as.error->name)->text,
                             value_to_string(heap, value.as.error->message)->text);
    case VALUE_NATIVE:
        return string_format(heap, "[%s]", value.as.native->class->name);
    }
    return string_format(heap, "[unknown]");
}

struct string *error_inspect(struct heap *heap, struct value value) {
    return inspect(heap, value, 0);
}

static struct string *instance_of(struct heap *heap, const char *class) {
    return string_format(heap, "an instance of %s", class);
}

// As it is, in single quotes; or, if it holds one, as JSON has it.
static struct string *quoted_plainly(struct heap *heap, const struct string *string) {
    if (!memchr(string->text, '\'', string->size)) return between(heap, "'", string, "'");
    struct string *text = string_format(heap, "\"");
    for (size_t i = 0; i < string->size; i++) {
        char byte = string->text[i];
        char letter = byte == '"' || byte == '\\' ? byte : escape_letter((unsigned char)byte);
        if (letter)
            text = string_format(heap, "%s\\%c", text->text, letter);
        else if ((unsigned char)byte < 0x20)
            text = string_format(heap, "%s\\u%04x", text->text, byte);
        else
            text = string_format(heap, "%s%c", text->text, byte);
    }
    return string_format(heap, "%s\"", text->text);
}

// The first `length` characters, and that there are more.
static struct string *shortened(struct heap *heap, struct string *text, size_t length) {
    struct value start = value_string(text);
    chunk_split(heap, &start, length);
    return between(heap, "", start.as.string, "...");
}

static struct string *received_string(struct heap *heap, struct string *string) {
    if (string_length(string) > LONGEST_WHOLE) string = shortened(heap, string, LONGEST_SHOWN);
    return quoted_plainly(heap, string);
}

//= observed: errors.invalid-arg-value.shortened
struct string *error_inspect_shortly(struct heap *heap, struct value value) {
    struct string *text = error_inspect(heap, value);
    return string_length(text) > LONGEST_VALUE ? shortened(heap, text, LONGEST_VALUE) : text;
}

struct string *error_received(struct heap *heap, struct value value) {
    switch (value.kind) {
    case VALUE_UNDEFINED:
    case VALUE_NULL:
        return value_to_string(heap, value);
    case VALUE_FUNCTION:
        return string_format(heap, "function %s",
                             value.as.function->name ? value.as.function->name : "");
    case VALUE_ARRAY:
        return instance_of(heap, "Array");
    case VALUE_OBJECT:
        return instance_of(heap, "Object");
    case VALUE_BYTES:
        return instance_of(heap, value.as.bytes->is_plain ? "Uint8Array" : "Buffer");
    case VALUE_ERROR:
        return instance_of(heap, value_to_string(heap, value.as.error->name)->text);
    case VALUE_NATIVE:
        return instance_of(heap, value.as.native->class->name);
    case VALUE_BOOLEAN:
    case VALUE_NUMBER:
    case VALUE_STRING:
    case VALUE_SYMBOL:
        break;
    }
    struct string *shown = value.kind == VALUE_STRING ? received_string(heap, value.as.string)
                                                      : error_inspect(heap, value);
    struct string *type = string_format(heap, "type %s (", value_type_of(value));
    return between(heap, type->text, shown, ")");
}

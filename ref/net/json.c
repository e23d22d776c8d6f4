// SPDX-License-Identifier: MIT
//
// One function for each rule of the grammar. Each moves `at` behind what it read and returns true,
// or leaves it at the character that cannot be there and returns false.

#include "ref/net/json.h"

#include "ref/net/unicode.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct reader {
    struct heap *heap;
    const char *at; // the text ends with NUL, which no JSON holds
};

static bool read_value(struct reader *reader, struct value *out);

static void skip_space(struct reader *reader) { reader->at += strspn(reader->at, " \t\r\n"); }

static bool skip(struct reader *reader, char character) {
    if (*reader->at != character) return false;
    reader->at++;
    return true;
}

static bool read_word(struct reader *reader, const char *word, struct value value,
                      struct value *out) {
    for (; *word; word++)
        if (!skip(reader, *word)) return false;
    *out = value;
    return true;
}

// -- Numbers -------------------------------------------------------------------------------

static bool skip_digits(struct reader *reader) {
    if (!isdigit((unsigned char)*reader->at)) return false;
    while (isdigit((unsigned char)*reader->at)) reader->at++;
    return true;
}

static bool read_number(struct reader *reader, struct value *out) {
    const char *start = reader->at;
    skip(reader, '-');
    if (!skip(reader, '0') && !skip_digits(reader)) return false;
    if (skip(reader, '.') && !skip_digits(reader)) return false;
    if (skip(reader, 'e') || skip(reader, 'E')) {
        if (!skip(reader, '+')) skip(reader, '-');
        if (!skip_digits(reader)) return false;
    }
    *out = value_number(strtod(start, NULL));
    return true;
}

// -- Strings -------------------------------------------------------------------------------

static bool read_unit(struct reader *reader, uint32_t *out) {
    *out = 0;
    for (int i = 0; i < 4; i++) {
        if (!isxdigit((unsigned char)*reader->at)) return false;
        int character = tolower((unsigned char)*reader->at++);
        int digit = isdigit(character) ? character - '0' : character - 'a' + 10;
        *out = *out << 4 | (uint32_t)digit;
    }
    return true;
}

// What follows `\u`: a unit of UTF-16, or two that make one character.
static bool read_code_point(struct reader *reader, uint32_t *out) {
    if (!read_unit(reader, out)) return false;
    bool is_high = *out >= 0xd800 && *out < 0xdc00;
    struct reader after = *reader;
    uint32_t low;
    if (!is_high || !skip(&after, '\\') || !skip(&after, 'u') || !read_unit(&after, &low))
        return true;
    if (low < 0xdc00 || low > 0xdfff) return true;
    *out = 0x10000 + ((*out - 0xd800) << 10) + (low - 0xdc00);
    *reader = after;
    return true;
}

static bool read_escape(struct reader *reader, char *out, size_t *size) {
    static const char letters[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    if (skip(reader, 'u')) {
        uint32_t code_point;
        if (!read_code_point(reader, &code_point)) return false;
        *size += unicode_to_utf8(code_point, out + *size);
        return true;
    }
    const char *letter = *reader->at ? strchr(letters, *reader->at) : NULL;
    if (!letter) return false;
    out[(*size)++] = meanings[letter - letters];
    reader->at++;
    return true;
}

// An escape is never shorter than what it stands for.
static bool read_characters(struct reader *reader, char *out, size_t *size) {
    while (!skip(reader, '"')) {
        if ((unsigned char)*reader->at < ' ') return false;
        if (!skip(reader, '\\'))
            out[(*size)++] = *reader->at++;
        else if (!read_escape(reader, out, size))
            return false;
    }
    return true;
}

static bool read_string(struct reader *reader, struct value *out) {
    if (!skip(reader, '"')) return false;
    char *characters = malloc(strlen(reader->at) + 1);
    if (!characters) abort();
    size_t size = 0;
    bool well = read_characters(reader, characters, &size);
    if (well) *out = value_string(string_new(reader->heap, characters, size));
    free(characters);
    return well;
}

// -- Arrays and objects --------------------------------------------------------------------

// After one item: is there another, after a comma? If not, the end must be there.
static bool read_separator(struct reader *reader, char end, bool *more_out) {
    skip_space(reader);
    *more_out = skip(reader, ',');
    return *more_out || skip(reader, end);
}

static bool read_array(struct reader *reader, struct value *out) {
    struct array *array = array_new(reader->heap);
    *out = value_array(array);
    reader->at++;
    skip_space(reader);
    for (bool more = !skip(reader, ']'); more;) {
        struct value item;
        if (!read_value(reader, &item)) return false;
        array_push(array, item);
        if (!read_separator(reader, ']', &more)) return false;
    }
    return true;
}

static bool read_object(struct reader *reader, struct value *out) {
    struct object *object = object_new(reader->heap);
    *out = value_object(object);
    reader->at++;
    skip_space(reader);
    for (bool more = !skip(reader, '}'); more;) {
        struct value key, item;
        skip_space(reader);
        if (!read_string(reader, &key)) return false;
        skip_space(reader);
        if (!skip(reader, ':') || !read_value(reader, &item)) return false;
        object_set(object, key.as.string->text, item);
        if (!read_separator(reader, '}', &more)) return false;
    }
    return true;
}

// -- All of it -----------------------------------------------------------------------------

static bool read_value(struct reader *reader, struct value *out) {
    skip_space(reader);
    switch (*reader->at) {
    case '[':
        return read_array(reader, out);
    case '{':
        return read_object(reader, out);
    case '"':
        return read_string(reader, out);
    case 't':
        return read_word(reader, "true", value_boolean(true), out);
    case 'f':
        return read_word(reader, "false", value_boolean(false), out);
    case 'n':
        return read_word(reader, "null", value_null(), out);
    default:
        return read_number(reader, out);
    }
}

struct error *json_read(struct heap *heap, const struct string *text, struct value *value_out) {
    struct reader reader = {.heap = heap, .at = text->text};
    bool well = read_value(&reader, value_out);
    if (well) skip_space(&reader);
    const char *end = text->text + text->size;
    if (well && reader.at == end) return NULL;
    if (reader.at == end) return error_new(heap, "SyntaxError", "Unexpected end of JSON input");
    size_t size = 0;
    unicode_next(reader.at, (size_t)(end - reader.at), &size);
    struct string *message =
        string_format(heap, "Unexpected token '%.*s', \"%s\" is not valid JSON", (int)size,
                      reader.at, text->text);
    return error_new(heap, "SyntaxError", message->text);
}

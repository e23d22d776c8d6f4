// SPDX-License-Identifier: MIT
//
// JSON text under construction: a growing buffer of characters.

#ifndef REF_TRACE_JSON_TEXT_H
#define REF_TRACE_JSON_TEXT_H

#include <stddef.h>

// All zeroes is an empty text. `at` ends with a NUL once something was added.
struct json_text {
    char *at; // malloc'ed
    size_t size, capacity;
};

// Adds characters as they are.
void json_add(struct json_text *json, const char *text);
// Adds a JSON string: the text between quotes, what JSON forbids in it escaped. The text is UTF-8.
void json_add_string(struct json_text *json, const char *text, size_t size);
void json_add_name(struct json_text *json, const char *text); // the same for a C string
void json_add_number(struct json_text *json, long number);
void json_clear(struct json_text *json);
// Releases the memory; the text is empty again.
void json_free(struct json_text *json);

#endif

// SPDX-License-Identifier: MIT
#include "ref/trace/json_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void add_bytes(struct json_text *json, const char *bytes, size_t size) {
    if (json->size + size + 1 > json->capacity) {
        json->capacity = 2 * (json->size + size + 1);
        json->at = realloc(json->at, json->capacity);
        if (!json->at) abort();
    }
    memcpy(json->at + json->size, bytes, size);
    json->size += size;
    json->at[json->size] = '\0';
}

void json_add(struct json_text *json, const char *text) { add_bytes(json, text, strlen(text)); }

static void add_character(struct json_text *json, char character) {
    static const char short_escapes[] = "\b\f\n\r\t\"\\", letters[] = "bfnrt\"\\";
    const char *found = character ? strchr(short_escapes, character) : NULL;
    char escape[8];
    if (found) {
        snprintf(escape, sizeof escape, "\\%c", letters[found - short_escapes]);
        json_add(json, escape);
    } else if ((unsigned char)character < 0x20) {
        snprintf(escape, sizeof escape, "\\u%04x", (unsigned char)character);
        json_add(json, escape);
    } else {
        add_bytes(json, &character, 1);
    }
}

void json_add_string(struct json_text *json, const char *text, size_t size) {
    json_add(json, "\"");
    for (size_t i = 0; i < size; i++) add_character(json, text[i]);
    json_add(json, "\"");
}

void json_add_name(struct json_text *json, const char *text) {
    json_add_string(json, text, strlen(text));
}

void json_add_number(struct json_text *json, long number) {
    char text[24];
    snprintf(text, sizeof text, "%ld", number);
    json_add(json, text);
}

void json_clear(struct json_text *json) {
    json->size = 0;
    if (json->at) json->at[0] = '\0';
}

void json_free(struct json_text *json) {
    free(json->at);
    *json = (struct json_text){0};
}

// SPDX-License-Identifier: MIT
#include "ref/script/text.h"

#include <stdlib.h>
#include <string.h>

struct string *text_join_values(struct heap *heap, const struct array *parts) {
    size_t size = 0;
    for (size_t i = 0; i < parts->length; i++) size += parts->items[i].as.string->size;
    char *joined = malloc(size + 1);
    if (!joined) abort();
    size_t at = 0;
    for (size_t i = 0; i < parts->length; i++) {
        const struct string *part = parts->items[i].as.string;
        memcpy(joined + at, part->text, part->size);
        at += part->size;
    }
    struct string *string = string_new(heap, joined, size);
    free(joined);
    return string;
}

struct string *text_join(struct heap *heap, struct string *const *parts, size_t count) {
    struct array *list = array_new(heap);
    for (size_t i = 0; i < count; i++) array_push(list, value_string(parts[i]));
    return text_join_values(heap, list);
}

// Bytes of UTF-8 order strings as code units do, but for one thing: characters from U+10000 on,
// which are surrogates, come before those from U+E000.
int text_compare(const struct string *a, const struct string *b) {
    size_t size = a->size < b->size ? a->size : b->size;
    for (size_t i = 0; i < size; i++) {
        unsigned char x = (unsigned char)a->text[i], y = (unsigned char)b->text[i];
        if (x == y) continue;
        bool swapped =
            (x >= 0xF0 && (y == 0xEE || y == 0xEF)) || (y >= 0xF0 && (x == 0xEE || x == 0xEF));
        return (x < y) != swapped ? -1 : 1;
    }
    return a->size < b->size ? -1 : a->size > b->size;
}

size_t text_find(const struct string *text, const struct string *part, size_t from) {
    for (size_t at = from; at + part->size <= text->size; at++) {
        if (memcmp(text->text + at, part->text, part->size) == 0) return at;
    }
    return text->size + 1;
}

bool text_offset(const struct string *text, size_t position, size_t *offset_out) {
    size_t units = 0;
    size_t at = 0;
    while (at < text->size && units < position) {
        bool needs_surrogates = (unsigned char)text->text[at] >= 0xF0;
        units += needs_surrogates ? 2 : 1;
        at++;
        while (at < text->size && ((unsigned char)text->text[at] & 0xC0) == 0x80) at++;
    }
    *offset_out = at;
    return units == position;
}

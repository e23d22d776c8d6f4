// SPDX-License-Identifier: MIT
#include "ref/net/chunk.h"

#include "ref/net/encoding.h"

#include <string.h>

double chunk_length(struct value chunk) {
    if (chunk.kind == VALUE_BYTES) return (double)chunk.as.bytes->size;
    return (double)string_length(chunk.as.string);
}

static const struct string *text_of(struct heap *heap, struct value chunk) {
    if (chunk.kind == VALUE_STRING) return chunk.as.string;
    return encoding_decode(heap, chunk.as.bytes->data, chunk.as.bytes->size, ENCODING_UTF8);
}

struct value chunk_join(struct heap *heap, struct value first, struct value second) {
    if (first.kind == VALUE_STRING || second.kind == VALUE_STRING) {
        const struct string *a = text_of(heap, first), *b = text_of(heap, second);
        struct bytes *room = bytes_new(heap, NULL, a->size + b->size);
        memcpy(room->data, a->text, a->size);
        memcpy(room->data + a->size, b->text, b->size);
        return value_string(string_new(heap, (const char *)room->data, room->size));
    }
    const struct bytes *a = first.as.bytes, *b = second.as.bytes;
    struct bytes *joined = bytes_new(heap, NULL, a->size + b->size);
    memcpy(joined->data, a->data, a->size);
    memcpy(joined->data + a->size, b->data, b->size);
    return value_bytes(joined);
}

// The size in bytes of the first characters that make up at most `units` UTF-16 code units.
static size_t size_of_units(const struct string *string, size_t units) {
    size_t at = 0;
    for (size_t seen = 0; at < string->size && seen < units;) {
        unsigned char byte = (unsigned char)string->text[at];
        seen += byte >= 0xF0 ? 2 : 1;
        at += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
    }
    return at;
}

struct value chunk_split(struct heap *heap, struct value *chunk, size_t length) {
    if (chunk->kind == VALUE_STRING) {
        const struct string *whole = chunk->as.string;
        size_t size = size_of_units(whole, length);
        *chunk = value_string(string_new(heap, whole->text, size));
        return value_string(string_new(heap, whole->text + size, whole->size - size));
    }
    const struct bytes *whole = chunk->as.bytes;
    *chunk = value_bytes(bytes_new(heap, whole->data, length));
    return value_bytes(bytes_new(heap, whole->data + length, whole->size - length));
}

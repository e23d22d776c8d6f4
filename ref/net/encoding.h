// SPDX-License-Identifier: MIT
//
// Encodings: text to bytes and back, whole or across the borders of chunks.
//
// The names are those of Buffer, in any case: utf8 (utf-8), hex, base64, base64url, latin1
// (binary), ascii, utf16le (utf-16le, ucs2, ucs-2).
//
// Interface: encoding_find, encoding_byte_length, encoding_encode, encoding_decode; decoder_*.

#ifndef REF_NET_ENCODING_H
#define REF_NET_ENCODING_H

#include "ref/value/value.h"

enum encoding {
    ENCODING_UTF8,
    ENCODING_HEX,
    ENCODING_BASE64,
    ENCODING_BASE64URL,
    ENCODING_LATIN1,
    ENCODING_ASCII,
    ENCODING_UTF16LE,
};

// Is `name` an encoding? If so, which one.
bool encoding_find(const char *name, enum encoding *encoding_out);
// The canonical name: "utf8", "hex", ...
const char *encoding_name(enum encoding encoding);

// How many bytes a text takes, told from its length: for hex and base64, which may hold what is
// skipped when they are read, at least as many as encoding_encode() makes.
size_t encoding_byte_length(struct heap *heap, const struct string *text, enum encoding encoding);
struct bytes *encoding_encode(struct heap *heap, const struct string *text, enum encoding encoding);
struct string *encoding_decode(struct heap *heap, const uint8_t *data, size_t size,
                               enum encoding encoding);

// A decoder keeps the bytes of an unfinished character until the rest arrives.
struct decoder {
    enum encoding encoding;
    uint8_t pending[8];
    size_t pending_size;
};

void decoder_init(struct decoder *decoder, enum encoding encoding);
struct string *decoder_write(struct heap *heap, struct decoder *decoder, const uint8_t *data,
                             size_t size);
// What remains at the end: for UTF-8 a replacement character for an unfinished sequence.
struct string *decoder_end(struct heap *heap, struct decoder *decoder);

#endif

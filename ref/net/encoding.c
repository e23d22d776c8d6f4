// SPDX-License-Identifier: MIT
//
// The names of encodings, and whole texts in them. Decoding across chunks is in decoder.c.

#include "ref/net/encoding.h"

#include "ref/net/unicode.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

// -- Names ---------------------------------------------------------------------------------

static const struct {
    const char *name;
    enum encoding encoding;
} names[] = {
    {"utf8", ENCODING_UTF8},
    {"utf-8", ENCODING_UTF8},
    {"hex", ENCODING_HEX},
    {"base64", ENCODING_BASE64},
    {"base64url", ENCODING_BASE64URL},
    {"latin1", ENCODING_LATIN1},
    {"binary", ENCODING_LATIN1},
    {"ascii", ENCODING_ASCII},
    {"utf16le", ENCODING_UTF16LE},
    {"utf-16le", ENCODING_UTF16LE},
    {"ucs2", ENCODING_UTF16LE},
    {"ucs-2", ENCODING_UTF16LE},
};

enum { NAMES = sizeof names / sizeof names[0] };

//= observed: stream.encoding.names-in-any-case
bool encoding_find(const char *name, enum encoding *encoding_out) {
    for (int i = 0; i < NAMES; i++) {
        if (strcasecmp(names[i].name, name) != 0) continue;
        *encoding_out = names[i].encoding;
        return true;
    }
    return false;
}

const char *encoding_name(enum encoding encoding) {
    for (int i = 0; i < NAMES; i++) {
        if (names[i].encoding == encoding) return names[i].name;
    }
    abort(); // every encoding has a name
}

// -- Text to bytes -------------------------------------------------------------------------

static int hex_digit(char character) {
    if (character >= '0' && character <= '9') return character - '0';
    if (character >= 'a' && character <= 'f') return character - 'a' + 10;
    if (character >= 'A' && character <= 'F') return character - 'A' + 10;
    return -1;
}

//= observed: stream.encoding.hex-ends-at-first-invalid-pair
static size_t encode_hex(const struct string *text, uint8_t *out) {
    size_t size = 0;
    for (size_t i = 0; i + 1 < text->size; i += 2) {
        int high = hex_digit(text->text[i]), low = hex_digit(text->text[i + 1]);
        if (high < 0 || low < 0) break;
        out[size++] = (uint8_t)(high << 4 | low);
    }
    return size;
}

static const char base64_digits[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static int base64_digit(char character) {
    if (character == '-') return 62; // both alphabets are read
    if (character == '_') return 63;
    const char *at = character ? strchr(base64_digits, character) : NULL;
    return at ? (int)(at - base64_digits) : -1;
}

//= observed: stream.encoding.base64-is-read-leniently
// Whatever is no digit is passed over, up to the padding.
static size_t encode_base64(const struct string *text, uint8_t *out) {
    size_t size = 0;
    uint32_t bits = 0;
    int count = 0;
    for (size_t i = 0; i < text->size && text->text[i] != '='; i++) {
        int digit = base64_digit(text->text[i]);
        if (digit < 0) continue;
        bits = bits << 6 | (uint32_t)digit;
        count += 6;
        if (count < 8) continue;
        count -= 8;
        out[size++] = (uint8_t)(bits >> count);
    }
    return size;
}

// One byte a code unit, its upper half lost.
static size_t encode_low_bytes(const struct string *text, uint8_t *out) {
    size_t size = 0;
    for (size_t at = 0; at < text->size;) {
        uint16_t units[2];
        int count = unicode_to_utf16(unicode_next(text->text, text->size, &at), units);
        for (int i = 0; i < count; i++) out[size++] = (uint8_t)units[i];
    }
    return size;
}

static size_t encode_utf16(const struct string *text, uint8_t *out) {
    size_t size = 0;
    for (size_t at = 0; at < text->size;) {
        uint16_t units[2];
        int count = unicode_to_utf16(unicode_next(text->text, text->size, &at), units);
        for (int i = 0; i < count; i++) {
            out[size++] = (uint8_t)units[i];
            out[size++] = (uint8_t)(units[i] >> 8);
        }
    }
    return size;
}

static size_t padding(const struct string *text) {
    size_t size = text->size;
    if (size < 2 || text->text[size - 1] != '=') return 0;
    return size > 2 && text->text[size - 2] == '=' ? 2 : 1;
}

//= observed: socket.bytes-written.queued-hex-and-base64
size_t encoding_byte_length(struct heap *heap, const struct string *text, enum encoding encoding) {
    switch (encoding) {
    case ENCODING_HEX:
        return string_length(text) / 2;
    case ENCODING_BASE64:
    case ENCODING_BASE64URL:
        return (string_length(text) - padding(text)) * 3 / 4;
    default:
        return encoding_encode(heap, text, encoding)->size;
    }
}

struct bytes *encoding_encode(struct heap *heap, const struct string *text,
                              enum encoding encoding) {
    if (encoding == ENCODING_UTF8) return bytes_new(heap, text->text, text->size);
    uint8_t *room = malloc(2 * text->size + 1); // no encoding needs more
    if (!room) abort();
    size_t size = 0;
    switch (encoding) {
    case ENCODING_UTF8:
        break;
    case ENCODING_HEX:
        size = encode_hex(text, room);
        break;
    case ENCODING_BASE64:
    case ENCODING_BASE64URL:
        size = encode_base64(text, room);
        break;
    case ENCODING_LATIN1:
    case ENCODING_ASCII:
        size = encode_low_bytes(text, room);
        break;
    case ENCODING_UTF16LE:
        size = encode_utf16(text, room);
        break;
    }
    struct bytes *bytes = bytes_new(heap, room, size);
    free(room);
    return bytes;
}

// -- Bytes to text -------------------------------------------------------------------------

static size_t decode_hex(const uint8_t *data, size_t size, char *out) {
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < size; i++) {
        out[2 * i] = digits[data[i] >> 4];
        out[2 * i + 1] = digits[data[i] & 15];
    }
    return 2 * size;
}

static size_t decode_base64(const uint8_t *data, size_t size, bool for_urls, char *out) {
    size_t length = 0;
    for (size_t i = 0; i < size; i += 3) {
        size_t part = size - i < 3 ? size - i : 3;
        uint32_t bits = (uint32_t)data[i] << 16;
        if (part > 1) bits |= (uint32_t)data[i + 1] << 8;
        if (part > 2) bits |= data[i + 2];
        for (size_t digit = 0; digit < part + 1; digit++) {
            char character = base64_digits[bits >> (18 - 6 * digit) & 63];
            if (for_urls) character = character == '+' ? '-' : character == '/' ? '_' : character;
            out[length++] = character;
        }
        for (size_t padding = part; padding < 3 && !for_urls; padding++) out[length++] = '=';
    }
    return length;
}

static size_t decode_bytes(const uint8_t *data, size_t size, uint8_t mask, char *out) {
    size_t length = 0;
    for (size_t i = 0; i < size; i++) length += unicode_to_utf8(data[i] & mask, out + length);
    return length;
}

static size_t decode_utf16(const uint8_t *data, size_t size, char *out) {
    size_t length = 0;
    for (size_t i = 0; i + 1 < size; i += 2) {
        uint32_t unit = (uint32_t)(data[i] | data[i + 1] << 8);
        bool leads = unit >= 0xD800 && unit < 0xDC00 && i + 3 < size;
        uint32_t next = leads ? (uint32_t)(data[i + 2] | data[i + 3] << 8) : 0;
        if (leads && next >= 0xDC00 && next < 0xE000) {
            unit = 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00);
            i += 2;
        }
        length += unicode_to_utf8(unit, out + length);
    }
    return length;
}

static size_t decode_utf8(const uint8_t *data, size_t size, char *out) {
    size_t length = 0;
    for (size_t at = 0; at < size;) {
        length += unicode_to_utf8(unicode_next((const char *)data, size, &at), out + length);
    }
    return length;
}

struct string *encoding_decode(struct heap *heap, const uint8_t *data, size_t size,
                               enum encoding encoding) {
    char *room = malloc(3 * size + 4); // no encoding needs more
    if (!room) abort();
    size_t length = 0;
    switch (encoding) {
    case ENCODING_UTF8:
        length = decode_utf8(data, size, room);
        break;
    case ENCODING_HEX:
        length = decode_hex(data, size, room);
        break;
    case ENCODING_BASE64:
        length = decode_base64(data, size, false, room);
        break;
    case ENCODING_BASE64URL:
        length = decode_base64(data, size, true, room);
        break;
    case ENCODING_LATIN1:
        length = decode_bytes(data, size, 0xFF, room);
        break;
    case ENCODING_ASCII:
        length = decode_bytes(data, size, 0x7F, room);
        break;
    case ENCODING_UTF16LE:
        length = decode_utf16(data, size, room);
        break;
    }
    struct string *text = string_new(heap, room, length);
    free(room);
    return text;
}

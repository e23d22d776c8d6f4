// SPDX-License-Identifier: MIT
#include "ref/net/unicode.h"

enum { REPLACEMENT = 0xFFFD };

// Length of the sequence that a byte begins; 0 if it begins none.
static size_t sequence_length(uint8_t lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead < 0xE0) return 2;
    if (lead >= 0xE0 && lead < 0xF0) return 3;
    if (lead >= 0xF0 && lead < 0xF5) return 4;
    return 0;
}

// The second byte has a narrower range after some leads: no overlong forms, no surrogates,
// nothing above U+10FFFF.
static bool may_follow(uint8_t lead, size_t index, uint8_t byte) {
    uint8_t low = 0x80, high = 0xBF;
    if (index == 1) {
        if (lead == 0xE0) low = 0xA0;
        if (lead == 0xED) high = 0x9F;
        if (lead == 0xF0) low = 0x90;
        if (lead == 0xF4) high = 0x8F;
    }
    return byte >= low && byte <= high;
}

// How many bytes from `data` on belong to one sequence, complete or not.
static size_t valid_start(const uint8_t *data, size_t size) {
    size_t length = sequence_length(data[0]);
    size_t count = 1;
    while (count < length && count < size && may_follow(data[0], count, data[count])) count++;
    return count;
}

uint32_t unicode_next(const char *text, size_t size, size_t *at) {
    const uint8_t *data = (const uint8_t *)text + *at;
    size_t length = sequence_length(data[0]);
    size_t count = valid_start(data, size - *at);
    *at += count;
    if (length == 0 || count < length) return REPLACEMENT;
    static const uint8_t masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    uint32_t code_point = data[0] & masks[length];
    for (size_t i = 1; i < length; i++) code_point = code_point << 6 | (data[i] & 0x3F);
    return code_point;
}

size_t unicode_to_utf8(uint32_t code_point, char *out) {
    if (code_point >= 0xD800 && code_point < 0xE000) code_point = REPLACEMENT;
    if (code_point < 0x80) {
        out[0] = (char)code_point;
        return 1;
    }
    size_t length = code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;
    static const uint8_t leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = length - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (code_point & 0x3F));
        code_point >>= 6;
    }
    out[0] = (char)(leads[length] | code_point);
    return length;
}

int unicode_to_utf16(uint32_t code_point, uint16_t out[2]) {
    if (code_point < 0x10000) {
        out[0] = (uint16_t)code_point;
        return 1;
    }
    code_point -= 0x10000;
    out[0] = (uint16_t)(0xD800 + (code_point >> 10));
    out[1] = (uint16_t)(0xDC00 + (code_point & 0x3FF));
    return 2;
}

// By the highest bits of the first byte alone.
static size_t announced_length(uint8_t lead) {
    if ((lead & 0xE0) == 0xC0) return 2;
    if ((lead & 0xF0) == 0xE0) return 3;
    return (lead & 0xF8) == 0xF0 ? 4 : 1;
}

size_t unicode_unfinished(const uint8_t *data, size_t size) {
    for (size_t back = 1; back <= 3 && back <= size; back++) {
        uint8_t byte = data[size - back];
        bool continues = (byte & 0xC0) == 0x80;
        if (!continues) return announced_length(byte) > back ? back : 0;
    }
    return 0;
}

// SPDX-License-Identifier: MIT
//
// Code points, and the two ways in which JavaScript programs meet them: UTF-8 and UTF-16.

#ifndef REF_NET_UNICODE_H
#define REF_NET_UNICODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The code point at *at, which then moves behind it. For bytes that are no UTF-8 it is U+FFFD, once
// for each longest start of a sequence, as the Encoding Standard has it.
uint32_t unicode_next(const char *text, size_t size, size_t *at);
// Writes up to 4 bytes, returns how many. A lone surrogate becomes U+FFFD.
size_t unicode_to_utf8(uint32_t code_point, char *out);
// Writes 1 or 2 units, returns how many.
int unicode_to_utf16(uint32_t code_point, uint16_t out[2]);
// How many of the last bytes are a sequence that is shorter than its first byte says; whether it
// could become valid does not count.
size_t unicode_unfinished(const uint8_t *data, size_t size);

#endif

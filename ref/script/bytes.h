// SPDX-License-Identifier: MIT
//
// Byte arrays for the program: the global Buffer, and Uint8Array.

#ifndef REF_SCRIPT_BYTES_H
#define REF_SCRIPT_BYTES_H

#include "ref/script/builtin.h"

#include "ref/net/encoding.h"

extern const struct builtin_entry buffer_functions[];
builtin_code make_uint8_array;

// The encoding of that name, or UTF-8 if `name` is undefined. Throws if there is none.
struct completion find_encoding(struct script *script, struct value name,
                                enum encoding *encoding_out);
// A number as a byte: modulo 256.
uint8_t byte_of(double number);
// Is it a byte array that has the methods of Buffer?
bool is_buffer(struct value value);
bool bytes_equal(const struct bytes *a, const struct bytes *b);

#endif

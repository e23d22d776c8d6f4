// SPDX-License-Identifier: MIT
//
// Chunks of a readable stream: bytes, or strings, of one kind in one stream.

#ifndef REF_NET_CHUNK_H
#define REF_NET_CHUNK_H

#include "ref/value/value.h"

// Bytes, or UTF-16 code units.
double chunk_length(struct value chunk);
// Both as one new chunk; if one is a string, the other becomes one, read as UTF-8.
struct value chunk_join(struct heap *heap, struct value first, struct value second);
// Cuts *chunk after `length`, and returns the rest. A string is never cut inside a character.
struct value chunk_split(struct heap *heap, struct value *chunk, size_t length);

#endif

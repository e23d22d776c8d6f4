// SPDX-License-Identifier: MIT
//
// Strings as JavaScript sees them: sequences of UTF-16 code units, although they lie in memory
// as UTF-8.

#ifndef REF_SCRIPT_TEXT_H
#define REF_SCRIPT_TEXT_H

#include "ref/value/value.h"

struct string *text_join(struct heap *heap, struct string *const *parts, size_t count);
// The same for a list of strings.
struct string *text_join_values(struct heap *heap, const struct array *parts);
// Negative, zero or positive, by code units.
int text_compare(const struct string *a, const struct string *b);
// Where `part` begins in `text` at or after the byte `from`; text->size + 1 if nowhere.
size_t text_find(const struct string *text, const struct string *part, size_t from);
// The byte at which the code unit at `position` begins. False if it is the second half of a
// surrogate pair. `position` is at most the length.
bool text_offset(const struct string *text, size_t position, size_t *offset_out);

#endif

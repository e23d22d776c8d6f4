// SPDX-License-Identifier: MIT
//
// JSON text, read into values as JSON.parse does.
//
// Interface: json_read. Not modelled: most messages of V8 for a text that is no JSON.

#ifndef REF_NET_JSON_H
#define REF_NET_JSON_H

#include "ref/value/error.h"

// The value of the whole text; a SyntaxError if it is no JSON.
struct error *json_read(struct heap *heap, const struct string *text, struct value *value_out);

#endif

// SPDX-License-Identifier: MIT
//
// Operators and conversions, as far as the case language has them (spec/case-language.md,
// "Meaning"). What ECMAScript converts and the language does not is a fault (fault.h).

#ifndef REF_SCRIPT_OPERATORS_H
#define REF_SCRIPT_OPERATORS_H

#include "ref/script/script.h"

struct completion apply_binary(struct script *script, enum binary_operator kind, struct value left,
                               struct value right);
// A number, from one of the few values that become one.
struct completion to_number(struct script *script, struct value value);
// A string: the text of the value.
struct completion to_text(struct script *script, struct value value);
// Object.is
bool same_value(struct value a, struct value b);

#endif

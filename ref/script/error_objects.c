// SPDX-License-Identifier: MIT
//
// The constructors of errors, which also work without `new`.

#include "ref/script/globals.h"

#include "ref/script/evaluate.h"
#include "ref/script/operators.h"

#include "ref/value/error.h"

static struct completion make(struct script *script, const struct builtin *self,
                              const struct invocation *call) {
    const struct builtin_entry *entry = self->entry;
    struct error *error = error_new(script->heap, entry->name, "");
    struct value message = argument(call->arguments, 0);
    if (!value_is_undefined(message)) EVALUATE(error->message, to_text(script, message));
    return completion_return(value_error(error));
}

const struct builtin_entry error_constructors[] = {
    {"Error", make, true},
    {"TypeError", make, true},
    {"RangeError", make, true},
    {NULL, NULL, false},
};

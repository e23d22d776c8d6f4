// SPDX-License-Identifier: MIT
//
// assert: what the case itself demands. A failure is an AssertionError with the message that the
// case gave, and no rendering of values.

#include "ref/script/globals.h"

#include "ref/script/bytes.h"
#include "ref/script/evaluate.h"
#include "ref/script/fault.h"
#include "ref/script/members.h"
#include "ref/script/operators.h"
#include "ref/script/throw.h"

#include "ref/value/error.h"

static struct completion check(struct script *script, bool holds, struct value message) {
    if (holds) return undefined_completion();
    struct completion thrown = throw_error(script, "AssertionError", "assertion failed");
    struct error *error = thrown.value.as.error;
    error->code = value_text(script->heap, "ERR_ASSERTION");
    if (!value_is_nullish(message)) EVALUATE(error->message, to_text(script, message));
    return thrown;
}

struct completion assert_truth(struct script *script, const struct builtin *self,
                               const struct invocation *call) {
    (void)self;
    bool holds = value_is_truthy(argument(call->arguments, 0));
    return check(script, holds, argument(call->arguments, 1));
}

static struct completion strict_equal(struct script *script, const struct builtin *self,
                                      const struct invocation *call) {
    (void)self;
    bool holds = same_value(argument(call->arguments, 0), argument(call->arguments, 1));
    return check(script, holds, argument(call->arguments, 2));
}

// -- Trees ---------------------------------------------------------------------------------

static bool equal_trees(struct value a, struct value b);

static bool equal_items(const struct array *a, const struct array *b) {
    if (a->length != b->length) return false;
    for (size_t i = 0; i < a->length; i++) {
        if (!equal_trees(a->items[i], b->items[i])) return false;
    }
    return true;
}

static bool equal_properties(const struct object *a, const struct object *b) {
    if (a->count != b->count) return false;
    for (size_t i = 0; i < a->count; i++) {
        const char *key = a->properties[i].key->text;
        if (!object_has(b, key)) return false;
        if (!equal_trees(a->properties[i].value, object_get(b, key))) return false;
    }
    return true;
}

static bool equal_trees(struct value a, struct value b) {
    if (same_value(a, b)) return true;
    if (a.kind != b.kind) return false;
    if (a.kind == VALUE_ARRAY) return equal_items(a.as.array, b.as.array);
    if (a.kind == VALUE_OBJECT) return equal_properties(a.as.object, b.as.object);
    return a.kind == VALUE_BYTES && bytes_equal(a.as.bytes, b.as.bytes);
}

static struct completion deep_strict_equal(struct script *script, const struct builtin *self,
                                           const struct invocation *call) {
    (void)self;
    bool holds = equal_trees(argument(call->arguments, 0), argument(call->arguments, 1));
    return check(script, holds, argument(call->arguments, 2));
}

// -- throws --------------------------------------------------------------------------------

// What was thrown has the properties of `expected`, a plain object.
static struct completion has_properties(struct script *script, struct value thrown,
                                        const struct object *expected) {
    for (size_t i = 0; i < expected->count; i++) {
        struct value value = value_undefined();
        if (!value_is_nullish(thrown)) {
            struct value key = value_string(expected->properties[i].key);
            EVALUATE(value, member_get(script, thrown, key));
        }
        if (!same_value(value, expected->properties[i].value)) return return_boolean(false);
    }
    return return_boolean(true);
}

static struct completion throws(struct script *script, const struct builtin *self,
                                const struct invocation *call) {
    (void)self;
    struct value run = argument(call->arguments, 0), expected = argument(call->arguments, 1);
    if (run.kind != VALUE_FUNCTION) return script_fault(script, "'throws' needs a function");
    struct completion completion =
        function_call(run.as.function, value_undefined(), (struct arguments){0, NULL});
    if (script->loop->ended) return completion_throw(value_undefined());
    if (!completion.threw) return check(script, false, value_undefined());
    if (expected.kind != VALUE_OBJECT) return undefined_completion();
    struct value holds;
    EVALUATE(holds, has_properties(script, completion.value, expected.as.object));
    return check(script, holds.as.boolean, value_undefined());
}

const struct builtin_entry assert_functions[] = {
    {"strictEqual", strict_equal, false},
    {"deepStrictEqual", deep_strict_equal, false},
    {"throws", throws, false},
    {NULL, NULL, false},
};

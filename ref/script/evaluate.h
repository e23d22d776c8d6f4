// SPDX-License-Identifier: MIT
//
// Evaluation: expressions.c, calls.c and statements.c, which call each other.

#ifndef REF_SCRIPT_EVALUATE_H
#define REF_SCRIPT_EVALUATE_H

#include "ref/script/script.h"

struct flow {
    enum { FLOW_NEXT, FLOW_RETURN, FLOW_THROW } kind;
    struct value value; // that is returned or thrown
};

// Leaves the function around it if `expression` threw; else `variable` holds what it returned.
#define EVALUATE(variable, expression)                                                             \
    do {                                                                                           \
        struct completion evaluated = (expression);                                                \
        if (evaluated.threw) return evaluated;                                                     \
        (variable) = evaluated.value;                                                              \
    } while (0)

struct completion evaluate(struct script *script, const struct node *node, struct scope *scope);
struct flow execute(struct script *script, const struct node *node, struct scope *scope);
// The statements of a block, in a scope that is ready: its names are declared by this function.
struct flow execute_block(struct script *script, const struct node *block, struct scope *scope);

// -- calls.c

struct completion evaluate_call(struct script *script, const struct node *node,
                                struct scope *scope);
struct completion evaluate_new(struct script *script, const struct node *node, struct scope *scope);
// A function of the program, made here.
struct function *closure_new(struct script *script, const struct node *node, struct scope *scope);

// -- expressions.c

// Reads the member of `object` that the node names.
struct completion evaluate_member_of(struct script *script, const struct node *member,
                                     struct scope *scope, struct value object);

// -- The C stack is finite. Each level of evaluation is counted, and too many are a RangeError.

bool script_too_deep(const struct script *script);
struct completion throw_too_deep(struct script *script);

#endif

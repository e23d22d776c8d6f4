// SPDX-License-Identifier: MIT
//
// What each statement does, and which way it leaves.

#include "ref/script/evaluate.h"

#include <stdlib.h>

static struct flow next(void) { return (struct flow){.kind = FLOW_NEXT}; }

static struct flow thrown(struct value value) {
    return (struct flow){.kind = FLOW_THROW, .value = value};
}

// Leaves the function around it if `expression` threw; else `variable` holds what it returned.
#define EVALUATE_IN_STATEMENT(variable, expression)                                                \
    do {                                                                                           \
        struct completion evaluated = (expression);                                                \
        if (evaluated.threw) return thrown(evaluated.value);                                       \
        (variable) = evaluated.value;                                                              \
    } while (0)

// -- Declarations --------------------------------------------------------------------------

static void declare_names(const struct node *declaration, struct scope *scope) {
    for (size_t i = 0; i < declaration->as.declaration.count; i++) {
        scope_declare(scope, declaration->as.declaration.at[i].name,
                      declaration->as.declaration.constant);
    }
}

static struct flow execute_declaration(struct script *script, const struct node *node,
                                       struct scope *scope) {
    for (size_t i = 0; i < node->as.declaration.count; i++) {
        const struct declarator *declarator = &node->as.declaration.at[i];
        struct value value = value_undefined();
        if (declarator->init) {
            EVALUATE_IN_STATEMENT(value, evaluate(script, declarator->init, scope));
        }
        struct variable *variable = scope_find(scope, declarator->name);
        variable->value = value;
        variable->initialised = true;
    }
    return next();
}

// -- Blocks --------------------------------------------------------------------------------

struct flow execute_block(struct script *script, const struct node *block, struct scope *scope) {
    const struct node_list *body = &block->as.block.body;
    for (size_t i = 0; i < body->count; i++) {
        if (body->at[i]->kind == NODE_DECLARATION) declare_names(body->at[i], scope);
    }
    for (size_t i = 0; i < body->count; i++) {
        struct flow flow = execute(script, body->at[i], scope);
        if (flow.kind != FLOW_NEXT) return flow;
    }
    return next();
}

// -- The loop ------------------------------------------------------------------------------

// A scope for the next round, with the loop's variables as they stand. If no function was made in
// the last round, nobody can tell it from the old one.
static struct scope *next_round(struct script *script, struct scope *round) {
    if (!round->captured) return round;
    struct scope *scope = scope_new(script->heap, round->outer);
    for (size_t i = 0; i < round->count; i++) {
        const struct variable *variable = &round->variables[i];
        scope_define(scope, variable->name, variable->value, variable->constant);
    }
    return scope;
}

static struct flow execute_for(struct script *script, const struct node *node,
                               struct scope *outer) {
    struct scope *scope = scope_new(script->heap, outer);
    const struct node *init = node->as.loop.init;
    declare_names(init, scope);
    struct flow flow = execute(script, init, scope);
    while (flow.kind == FLOW_NEXT) {
        struct value value;
        EVALUATE_IN_STATEMENT(value, evaluate(script, node->as.loop.test, scope));
        if (!value_is_truthy(value)) return next();
        flow = execute(script, node->as.loop.body, scope);
        if (flow.kind != FLOW_NEXT) return flow;
        scope = next_round(script, scope);
        EVALUATE_IN_STATEMENT(value, evaluate(script, node->as.loop.update, scope));
    }
    return flow;
}

// -- try -----------------------------------------------------------------------------------

static struct flow execute_handler(struct script *script, const struct node *node,
                                   struct scope *outer, struct value caught) {
    struct scope *scope = scope_new(script->heap, outer);
    if (node->as.attempt.parameter) {
        scope_define(scope, node->as.attempt.parameter, caught, false);
    }
    return execute(script, node->as.attempt.handler, scope);
}

static struct flow execute_try(struct script *script, const struct node *node,
                               struct scope *scope) {
    struct flow flow = execute(script, node->as.attempt.block, scope);
    if (flow.kind == FLOW_THROW && node->as.attempt.handler && !script->loop->ended) {
        flow = execute_handler(script, node, scope, flow.value);
    }
    if (node->as.attempt.finalizer && !script->loop->ended) {
        struct flow last = execute(script, node->as.attempt.finalizer, scope);
        if (last.kind != FLOW_NEXT) return last;
    }
    return flow;
}

// -- All -----------------------------------------------------------------------------------

static struct flow execute_if(struct script *script, const struct node *node, struct scope *scope) {
    struct value value;
    EVALUATE_IN_STATEMENT(value, evaluate(script, node->as.branch.test, scope));
    if (value_is_truthy(value)) return execute(script, node->as.branch.then, scope);
    if (!node->as.branch.otherwise) return next();
    return execute(script, node->as.branch.otherwise, scope);
}

static struct flow execute_return(struct script *script, const struct node *node,
                                  struct scope *scope) {
    struct flow flow = {.kind = FLOW_RETURN};
    if (!node->as.operand) return flow;
    EVALUATE_IN_STATEMENT(flow.value, evaluate(script, node->as.operand, scope));
    return flow;
}

static struct flow execute_node(struct script *script, const struct node *node,
                                struct scope *scope) {
    struct value value;
    switch (node->kind) {
    case NODE_DECLARATION:
        return execute_declaration(script, node, scope);
    case NODE_EXPRESSION_STATEMENT:
        EVALUATE_IN_STATEMENT(value, evaluate(script, node->as.operand, scope));
        return next();
    case NODE_BLOCK:
        if (node->as.block.declares) scope = scope_new(script->heap, scope);
        return execute_block(script, node, scope);
    case NODE_IF:
        return execute_if(script, node, scope);
    case NODE_FOR:
        return execute_for(script, node, scope);
    case NODE_RETURN:
        return execute_return(script, node, scope);
    case NODE_THROW:
        EVALUATE_IN_STATEMENT(value, evaluate(script, node->as.operand, scope));
        return thrown(value);
    case NODE_TRY:
        return execute_try(script, node, scope);
    case NODE_IDENTIFIER:
    case NODE_NULL:
    case NODE_BOOLEAN:
    case NODE_NUMBER:
    case NODE_STRING:
    case NODE_TEMPLATE:
    case NODE_ARRAY:
    case NODE_OBJECT:
    case NODE_FUNCTION:
    case NODE_CALL:
    case NODE_NEW:
    case NODE_MEMBER:
    case NODE_ASSIGNMENT:
    case NODE_UPDATE:
    case NODE_NEGATION:
    case NODE_NOT:
    case NODE_TYPEOF:
    case NODE_BINARY:
    case NODE_LOGICAL:
    case NODE_CONDITIONAL:
    case NODE_THIS:
        break; // expressions: the reader of the case lets none stand here
    }
    abort();
}

struct flow execute(struct script *script, const struct node *node, struct scope *scope) {
    if (script_too_deep(script)) return thrown(throw_too_deep(script).value);
    script->depth++;
    struct flow flow = execute_node(script, node, scope);
    script->depth--;
    return flow;
}

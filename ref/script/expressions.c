// SPDX-License-Identifier: MIT
//
// What each expression evaluates to; calls are in calls.c.

#include "ref/script/evaluate.h"

#include "ref/script/members.h"
#include "ref/script/operators.h"
#include "ref/script/text.h"
#include "ref/script/throw.h"

#include <stdlib.h>

static struct completion number(double value) { return completion_return(value_number(value)); }

static struct value text_value(struct script *script, struct text text) {
    return value_string(string_new(script->heap, text.at, text.size));
}

// -- Names ---------------------------------------------------------------------------------

static struct completion read_variable(struct script *script, const char *name,
                                       struct scope *scope) {
    struct variable *variable = scope_find(scope, name);
    if (!variable) return throw_error(script, "ReferenceError", "%s is not defined", name);
    if (!variable->initialised) {
        return throw_error(script, "ReferenceError", "Cannot access '%s' before initialization",
                           name);
    }
    return completion_return(variable->value);
}

static struct completion assign_variable(struct script *script, const char *name,
                                         struct scope *scope, struct value value) {
    struct completion present = read_variable(script, name, scope);
    if (present.threw) return present;
    struct variable *variable = scope_find(scope, name);
    if (variable->constant) {
        return throw_error(script, "TypeError", "Assignment to constant variable.");
    }
    variable->value = value;
    return completion_return(value);
}

// -- References: what can be read and then assigned ----------------------------------------

struct reference {
    const char *name; // of a variable, or NULL
    struct value object;
    struct value key;
    int line;
};

static struct completion evaluate_key(struct script *script, const struct node *node,
                                      struct scope *scope) {
    if (node->as.member.computed) return evaluate(script, node->as.member.computed, scope);
    return completion_return(value_text(script->heap, node->as.member.name));
}

// Evaluates the parts of `node`, from left to right, but reads nothing yet.
static struct completion resolve(struct script *script, const struct node *node,
                                 struct scope *scope, struct reference *reference_out) {
    *reference_out = (struct reference){.line = node->line};
    if (node->kind == NODE_IDENTIFIER) {
        reference_out->name = node->as.name;
        return completion_return(value_undefined());
    }
    EVALUATE(reference_out->object, evaluate(script, node->as.member.object, scope));
    EVALUATE(reference_out->key, evaluate_key(script, node, scope));
    return completion_return(value_undefined());
}

static struct completion read_reference(struct script *script, const struct reference *reference,
                                        struct scope *scope) {
    if (reference->name) return read_variable(script, reference->name, scope);
    script->line = reference->line;
    return member_get(script, reference->object, reference->key);
}

static struct completion assign_reference(struct script *script, const struct reference *reference,
                                          struct scope *scope, struct value value) {
    if (reference->name) return assign_variable(script, reference->name, scope, value);
    script->line = reference->line;
    return member_set(script, reference->object, reference->key, value);
}

static struct completion evaluate_assignment(struct script *script, const struct node *node,
                                             struct scope *scope) {
    struct reference reference;
    struct value value, ignored;
    EVALUATE(ignored, resolve(script, node->as.assignment.left, scope, &reference));
    (void)ignored;
    if (!node->as.assignment.compound) {
        EVALUATE(value, evaluate(script, node->as.assignment.right, scope));
        return assign_reference(script, &reference, scope, value);
    }
    struct value left, right;
    EVALUATE(left, read_reference(script, &reference, scope));
    EVALUATE(right, evaluate(script, node->as.assignment.right, scope));
    EVALUATE(value, apply_binary(script, node->as.assignment.kind, left, right));
    return assign_reference(script, &reference, scope, value);
}

static struct completion evaluate_update(struct script *script, const struct node *node,
                                         struct scope *scope) {
    struct reference reference;
    struct value before, after;
    EVALUATE(before, resolve(script, node->as.update.target, scope, &reference));
    EVALUATE(before, read_reference(script, &reference, scope));
    EVALUATE(before, to_number(script, before));
    after = value_number(before.as.number + node->as.update.step);
    EVALUATE(after, assign_reference(script, &reference, scope, after));
    return completion_return(node->as.update.prefix ? after : before);
}

// -- Literals ------------------------------------------------------------------------------

static struct completion evaluate_template(struct script *script, const struct node *node,
                                           struct scope *scope) {
    const struct node_list *expressions = &node->as.template.expressions;
    struct value text = text_value(script, node->as.template.texts[0]);
    for (size_t i = 0; i < expressions->count; i++) {
        struct value value;
        EVALUATE(value, evaluate(script, expressions->at[i], scope));
        EVALUATE(value, to_text(script, value));
        struct value after = text_value(script, node->as.template.texts[i + 1]);
        struct string *parts[] = {text.as.string, value.as.string, after.as.string};
        text = value_string(text_join(script->heap, parts, 3));
    }
    return completion_return(text);
}

static struct completion evaluate_array(struct script *script, const struct node *node,
                                        struct scope *scope) {
    struct array *array = array_new(script->heap);
    for (size_t i = 0; i < node->as.elements.count; i++) {
        struct value value;
        EVALUATE(value, evaluate(script, node->as.elements.at[i], scope));
        array_push(array, value);
    }
    return completion_return(value_array(array));
}

static struct completion evaluate_object(struct script *script, const struct node *node,
                                         struct scope *scope) {
    struct object *object = object_new(script->heap);
    for (size_t i = 0; i < node->as.object.count; i++) {
        const struct object_property *property = &node->as.object.at[i];
        struct value value;
        EVALUATE(value, evaluate(script, property->value, scope));
        object_set_string(object, text_value(script, property->key).as.string, value);
    }
    return completion_return(value_object(object));
}

// -- Operators -----------------------------------------------------------------------------

struct completion evaluate_member_of(struct script *script, const struct node *member,
                                     struct scope *scope, struct value object) {
    struct value key;
    EVALUATE(key, evaluate_key(script, member, scope));
    script->line = member->line;
    return member_get(script, object, key);
}

static struct completion evaluate_member(struct script *script, const struct node *node,
                                         struct scope *scope) {
    struct value object;
    EVALUATE(object, evaluate(script, node->as.member.object, scope));
    return evaluate_member_of(script, node, scope, object);
}

static struct completion evaluate_binary(struct script *script, const struct node *node,
                                         struct scope *scope) {
    struct value left, right;
    EVALUATE(left, evaluate(script, node->as.binary.left, scope));
    EVALUATE(right, evaluate(script, node->as.binary.right, scope));
    script->line = node->line;
    return apply_binary(script, node->as.binary.kind, left, right);
}

static bool decides(enum logical_operator kind, struct value left) {
    switch (kind) {
    case LOGICAL_AND:
        return !value_is_truthy(left);
    case LOGICAL_OR:
        return value_is_truthy(left);
    case LOGICAL_NULLISH:
        return !value_is_nullish(left);
    }
    abort();
}

static struct completion evaluate_unary(struct script *script, const struct node *node,
                                        struct scope *scope) {
    struct value value;
    EVALUATE(value, evaluate(script, node->as.operand, scope));
    if (node->kind == NODE_NOT) return completion_return(value_boolean(!value_is_truthy(value)));
    if (node->kind == NODE_TYPEOF) {
        return completion_return(value_text(script->heap, value_type_of(value)));
    }
    script->line = node->line;
    EVALUATE(value, to_number(script, value));
    return number(-value.as.number);
}

static struct completion evaluate_choice(struct script *script, const struct node *node,
                                         struct scope *scope) {
    struct value value;
    if (node->kind == NODE_LOGICAL) {
        EVALUATE(value, evaluate(script, node->as.logical.left, scope));
        if (decides(node->as.logical.kind, value)) return completion_return(value);
        return evaluate(script, node->as.logical.right, scope);
    }
    EVALUATE(value, evaluate(script, node->as.branch.test, scope));
    bool yes = value_is_truthy(value);
    return evaluate(script, yes ? node->as.branch.then : node->as.branch.otherwise, scope);
}

// -- All -----------------------------------------------------------------------------------

static struct completion evaluate_node(struct script *script, const struct node *node,
                                       struct scope *scope) {
    switch (node->kind) {
    case NODE_IDENTIFIER:
        return read_variable(script, node->as.name, scope);
    case NODE_NULL:
        return completion_return(value_null());
    case NODE_BOOLEAN:
        return completion_return(value_boolean(node->as.boolean));
    case NODE_NUMBER:
        return number(node->as.number);
    case NODE_STRING:
        return completion_return(text_value(script, node->as.string));
    case NODE_TEMPLATE:
        return evaluate_template(script, node, scope);
    case NODE_ARRAY:
        return evaluate_array(script, node, scope);
    case NODE_OBJECT:
        return evaluate_object(script, node, scope);
    case NODE_FUNCTION:
        return completion_return(value_function(closure_new(script, node, scope)));
    case NODE_CALL:
        return evaluate_call(script, node, scope);
    case NODE_NEW:
        return evaluate_new(script, node, scope);
    case NODE_MEMBER:
        return evaluate_member(script, node, scope);
    case NODE_ASSIGNMENT:
        return evaluate_assignment(script, node, scope);
    case NODE_UPDATE:
        return evaluate_update(script, node, scope);
    case NODE_NEGATION:
    case NODE_NOT:
    case NODE_TYPEOF:
        return evaluate_unary(script, node, scope);
    case NODE_BINARY:
        return evaluate_binary(script, node, scope);
    case NODE_LOGICAL:
    case NODE_CONDITIONAL:
        return evaluate_choice(script, node, scope);
    case NODE_THIS:
        return completion_return(scope->this_value);
    case NODE_DECLARATION:
    case NODE_EXPRESSION_STATEMENT:
    case NODE_BLOCK:
    case NODE_IF:
    case NODE_FOR:
    case NODE_RETURN:
    case NODE_THROW:
    case NODE_TRY:
        break; // statements: the reader of the case lets none stand here
    }
    abort();
}

struct completion evaluate(struct script *script, const struct node *node, struct scope *scope) {
    if (script_too_deep(script)) return throw_too_deep(script);
    script->depth++;
    struct completion completion = evaluate_node(script, node, scope);
    script->depth--;
    return completion;
}

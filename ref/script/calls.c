// SPDX-License-Identifier: MIT
//
// Calls: of functions that the program made (closures), and of those that it was given.

#include "ref/script/evaluate.h"

#include "ref/script/builtin.h"
#include "ref/script/members.h"
#include "ref/script/throw.h"

#include <stdio.h>

enum { DEEPEST = 4000, DESCRIPTION_SIZE = 160 };

bool script_too_deep(const struct script *script) { return script->depth >= DEEPEST; }

struct completion throw_too_deep(struct script *script) {
    return throw_error(script, "RangeError", "Maximum call stack size exceeded");
}

// -- Closures ------------------------------------------------------------------------------

struct closure {
    struct script *script;
    const struct node *node;
    struct scope *scope; // in which it was made
};

static void closure_mark(void *object) {
    struct closure *closure = object;
    heap_mark(closure->script);
    heap_mark(closure->scope);
}

static const struct heap_type closure_type = {.name = "closure", .mark = closure_mark};

static struct completion run_body(struct script *script, const struct node *body,
                                  struct scope *scope) {
    if (body->kind != NODE_BLOCK) return evaluate(script, body, scope);
    struct flow flow = execute_block(script, body, scope);
    if (flow.kind == FLOW_THROW) return completion_throw(flow.value);
    return completion_return(flow.value);
}

static struct completion enter(struct function *self, struct value this_value,
                               struct arguments arguments) {
    const struct closure *closure = self->data;
    struct script *script = closure->script;
    if (script->loop->ended) return completion_throw(value_undefined());
    if (script_too_deep(script)) return throw_too_deep(script);
    struct scope *scope = scope_new(script->heap, closure->scope);
    if (!closure->node->as.function.arrow) scope->this_value = this_value;
    for (size_t i = 0; i < closure->node->as.function.parameter_count; i++) {
        struct value value = recorder_original(argument(arguments, (int)i));
        scope_define(scope, closure->node->as.function.parameters[i], value, false);
    }
    script->depth++;
    struct completion completion = run_body(script, closure->node->as.function.body, scope);
    script->depth--;
    return completion;
}

struct function *closure_new(struct script *script, const struct node *node, struct scope *scope) {
    struct closure *closure = heap_allocate(script->heap, &closure_type, sizeof(struct closure));
    closure->script = script;
    closure->node = node;
    closure->scope = scope;
    for (struct scope *at = scope; at && !at->captured; at = at->outer) at->captured = true;
    return function_new(script->heap, node->as.function.name, enter, closure);
}

// -- What messages call the callee ---------------------------------------------------------

// The source of the callee, shortened in V8's manner.
static void describe(const struct node *node, char text[DESCRIPTION_SIZE]);

static void describe_member(const struct node *node, char text[DESCRIPTION_SIZE]) {
    char object[DESCRIPTION_SIZE], key[DESCRIPTION_SIZE];
    describe(node->as.member.object, object);
    const struct node *computed = node->as.member.computed;
    if (!computed) {
        snprintf(text, DESCRIPTION_SIZE, "%.60s.%.60s", object, node->as.member.name);
    } else if (computed->kind == NODE_STRING) {
        snprintf(text, DESCRIPTION_SIZE, "%.60s.%.60s", object, computed->as.string.at);
    } else {
        describe(computed, key);
        snprintf(text, DESCRIPTION_SIZE, "%.60s[%.60s]", object, key);
    }
}

static void describe(const struct node *node, char text[DESCRIPTION_SIZE]) {
    if (node->kind == NODE_IDENTIFIER) {
        snprintf(text, DESCRIPTION_SIZE, "%.100s", node->as.name);
    } else if (node->kind == NODE_THIS) {
        snprintf(text, DESCRIPTION_SIZE, "this");
    } else if (node->kind == NODE_NUMBER) {
        number_to_text(node->as.number, text);
    } else if (node->kind == NODE_CALL) {
        char callee[DESCRIPTION_SIZE];
        describe(node->as.call.callee, callee);
        snprintf(text, DESCRIPTION_SIZE, "%.100s(...)", callee);
    } else if (node->kind == NODE_MEMBER) {
        describe_member(node, text);
    } else {
        snprintf(text, DESCRIPTION_SIZE, "(intermediate value)");
    }
}

// -- Calls ---------------------------------------------------------------------------------

static struct completion evaluate_arguments(struct script *script, const struct node_list *nodes,
                                            struct scope *scope, struct array *list) {
    for (size_t i = 0; i < nodes->count; i++) {
        struct value value;
        EVALUATE(value, evaluate(script, nodes->at[i], scope));
        array_push(list, value);
    }
    return completion_return(value_undefined());
}

static struct arguments arguments_of(const struct array *list) {
    return (struct arguments){(int)list->length, list->items};
}

// What a call comes to once the program has ended inside it: nothing that can be caught.
static struct completion unless_ended(struct script *script, struct completion completion) {
    return script->loop->ended ? completion_throw(value_undefined()) : completion;
}

struct completion evaluate_call(struct script *script, const struct node *node,
                                struct scope *scope) {
    struct value this_value = value_undefined(), callee, ignored;
    const struct node *target = node->as.call.callee;
    if (target->kind == NODE_MEMBER) {
        EVALUATE(this_value, evaluate(script, target->as.member.object, scope));
        EVALUATE(callee, evaluate_member_of(script, target, scope, this_value));
    } else {
        EVALUATE(callee, evaluate(script, target, scope));
    }
    struct array *list = array_new(script->heap);
    EVALUATE(ignored, evaluate_arguments(script, &node->as.call.arguments, scope, list));
    (void)ignored;
    if (callee.kind != VALUE_FUNCTION) {
        char description[DESCRIPTION_SIZE];
        describe(target, description);
        return throw_error(script, "TypeError", "%s is not a function", description);
    }
    script->line = node->line;
    return unless_ended(script, loop_call_catching(script->loop, callee.as.function, this_value,
                                                   arguments_of(list)));
}

struct completion evaluate_new(struct script *script, const struct node *node,
                               struct scope *scope) {
    struct value callee, ignored;
    EVALUATE(callee, evaluate(script, node->as.call.callee, scope));
    struct array *list = array_new(script->heap);
    EVALUATE(ignored, evaluate_arguments(script, &node->as.call.arguments, scope, list));
    (void)ignored;
    const struct builtin *builtin = builtin_of(callee);
    if (!builtin || !builtin->constructor) {
        char description[DESCRIPTION_SIZE];
        describe(node->as.call.callee, description);
        return throw_error(script, "TypeError", "%s is not a constructor", description);
    }
    script->line = node->line;
    struct invocation call = {value_undefined(), arguments_of(list), .is_new = true};
    return unless_ended(script, builtin->code(script, builtin, &call));
}

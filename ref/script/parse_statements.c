// SPDX-License-Identifier: MIT
#include "ref/script/parser.h"

#include <string.h>

// What stands in the place of a statement that could not be read.
static const struct node nothing = {.kind = NODE_BLOCK};

static const json_t *field(const json_t *json, const char *name) {
    return json_object_get(json, name);
}

static const struct node *optional_expression(struct parser *parser, const json_t *json,
                                              const char *name) {
    if (parser_is_null(json, name)) return NULL;
    return parse_expression(parser, field(json, name));
}

static const struct node *optional_statement(struct parser *parser, const json_t *json,
                                             const char *name) {
    if (parser_is_null(json, name)) return NULL;
    return parse_statement(parser, field(json, name));
}

static struct declarator parse_declarator(struct parser *parser, const json_t *json) {
    if (strcmp(parser_type(json), "VariableDeclarator") != 0) {
        parser_fault(parser, "VariableDeclaration: something else among its declarations");
    }
    const char *name = parser_name(parser, field(json, "id"), "name");
    bool is_empty = parser_is_null(json, "init");
    return (struct declarator){
        .name = name,
        .init = is_empty ? NULL : parse_named(parser, field(json, "init"), name),
    };
}

static void parse_declaration(struct parser *parser, const json_t *json, struct node *node) {
    static const char *const kinds[] = {"const", "let", NULL};
    const json_t *list = parser_list(parser, json, "declarations");
    size_t count = json_array_size(list);
    struct declarator *at = parser_allocate(parser, count, sizeof *at);
    for (size_t i = 0; i < count; i++) {
        at[i] = parse_declarator(parser, json_array_get(list, i));
    }
    node->kind = NODE_DECLARATION;
    node->as.declaration.constant = parser_choice(parser, json, "kind", kinds) == 0;
    node->as.declaration.count = count;
    node->as.declaration.at = at;
}

static void parse_try(struct parser *parser, const json_t *json, struct node *node) {
    node->kind = NODE_TRY;
    node->as.attempt.block = parse_block(parser, field(json, "block"), "BlockStatement");
    if (!parser_is_null(json, "handler")) {
        const json_t *handler = field(json, "handler");
        if (!parser_is_null(handler, "param")) {
            node->as.attempt.parameter = parser_name(parser, field(handler, "param"), "name");
        }
        node->as.attempt.handler = parse_block(parser, field(handler, "body"), "BlockStatement");
    }
    if (!parser_is_null(json, "finalizer")) {
        node->as.attempt.finalizer =
            parse_block(parser, field(json, "finalizer"), "BlockStatement");
    }
    if (!node->as.attempt.handler && !node->as.attempt.finalizer) {
        parser_fault(parser, "TryStatement: neither 'handler' nor 'finalizer'");
    }
}

static bool is_declaration(const json_t *json) {
    return strcmp(parser_type(json), "VariableDeclaration") == 0;
}

// Declarations stand only in a body or in the head of a loop: elsewhere no scope waits for them.
static const struct node *parse_declaration_node(struct parser *parser, const json_t *json) {
    struct parser outer;
    struct node *node = parser_enter(parser, json, &outer);
    if (!node) return &nothing;
    if (!is_declaration(json)) parser_fault(parser, "ForStatement: 'init' is no declaration");
    parse_declaration(parser, json, node);
    parser_leave(parser, &outer);
    return node;
}

static void parse_by_type(struct parser *parser, const json_t *json, struct node *node) {
    const char *type = parser_type(json);
    if (strcmp(type, "ExpressionStatement") == 0) {
        node->kind = NODE_EXPRESSION_STATEMENT;
        node->as.operand = parse_expression(parser, field(json, "expression"));
    } else if (strcmp(type, "IfStatement") == 0) {
        node->kind = NODE_IF;
        node->as.branch.test = parse_expression(parser, field(json, "test"));
        node->as.branch.then = parse_statement(parser, field(json, "consequent"));
        node->as.branch.otherwise = optional_statement(parser, json, "alternate");
    } else if (strcmp(type, "ForStatement") == 0) {
        node->kind = NODE_FOR;
        node->as.loop.init = parse_declaration_node(parser, field(json, "init"));
        node->as.loop.test = parse_expression(parser, field(json, "test"));
        node->as.loop.update = parse_expression(parser, field(json, "update"));
        node->as.loop.body = parse_statement(parser, field(json, "body"));
    } else if (strcmp(type, "ReturnStatement") == 0) {
        node->kind = NODE_RETURN;
        node->as.operand = optional_expression(parser, json, "argument");
    } else if (strcmp(type, "ThrowStatement") == 0) {
        node->kind = NODE_THROW;
        node->as.operand = parse_expression(parser, field(json, "argument"));
    } else if (strcmp(type, "TryStatement") == 0) {
        parse_try(parser, json, node);
    } else {
        parser_fault(parser, "%.40s is not a statement that can stand here", type);
    }
}

const struct node *parse_statement(struct parser *parser, const json_t *json) {
    if (strcmp(parser_type(json), "BlockStatement") == 0) {
        return parse_block(parser, json, "BlockStatement");
    }
    struct parser outer;
    struct node *node = parser_enter(parser, json, &outer);
    if (!node) return &nothing;
    parse_by_type(parser, json, node);
    parser_leave(parser, &outer);
    return node;
}

const struct node *parse_block(struct parser *parser, const json_t *json, const char *type) {
    struct parser outer;
    struct node *node = parser_enter(parser, json, &outer);
    if (!node) return &nothing;
    if (strcmp(parser_type(json), type) != 0) {
        parser_fault(parser, "%.40s where a %s must stand", parser_type(json), type);
    }
    const json_t *body = parser_list(parser, json, "body");
    size_t count = json_array_size(body);
    const struct node **at = parser_allocate(parser, count, sizeof *at);
    for (size_t i = 0; i < count; i++) {
        const json_t *item = json_array_get(body, i);
        bool declares = is_declaration(item);
        at[i] = declares ? parse_declaration_node(parser, item) : parse_statement(parser, item);
        node->as.block.declares = node->as.block.declares || declares;
    }
    node->kind = NODE_BLOCK;
    node->as.block.body = (struct node_list){count, at};
    parser_leave(parser, &outer);
    return node;
}

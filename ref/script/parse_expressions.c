// SPDX-License-Identifier: MIT
#include "ref/script/parser.h"

#include <string.h>

// What stands in the place of an expression that could not be read.
static const struct node nothing = {.kind = NODE_NULL};

// In the order of enum binary_operator.
static const char *const binary_operators[] = {
    "+", "-", "*", "/", "%", "===", "!==", "<", "<=", ">", ">=", NULL,
};

static const json_t *field(const json_t *json, const char *name) {
    return json_object_get(json, name);
}

static void parse_literal(struct parser *parser, const json_t *json, struct node *node) {
    const json_t *value = field(json, "value");
    if (json_is_string(value)) {
        node->kind = NODE_STRING;
        node->as.string = parser_text(parser, json, "value");
    } else if (json_is_number(value)) {
        node->kind = NODE_NUMBER;
        node->as.number = json_number_value(value);
    } else if (json_is_boolean(value)) {
        node->kind = NODE_BOOLEAN;
        node->as.boolean = json_is_true(value);
    } else if (json_is_null(value)) {
        node->kind = NODE_NULL;
    } else {
        parser_fault(parser, "Literal: 'value' is no string, number, boolean or null");
    }
}

static void parse_template(struct parser *parser, const json_t *json, struct node *node) {
    node->kind = NODE_TEMPLATE;
    node->as.template.expressions = parse_expressions(parser, json, "expressions");
    const json_t *quasis = parser_list(parser, json, "quasis");
    size_t count = node->as.template.expressions.count + 1;
    if (json_array_size(quasis) != count) {
        parser_fault(parser, "TemplateLiteral: 'quasis' is not one longer than 'expressions'");
    }
    struct text *texts = parser_allocate(parser, count, sizeof *texts);
    for (size_t i = 0; i < count; i++) {
        texts[i] = parser_text(parser, field(json_array_get(quasis, i), "value"), "cooked");
    }
    node->as.template.texts = texts;
}

static struct object_property parse_property(struct parser *parser, const json_t *json) {
    const json_t *key = field(json, "key");
    bool named = strcmp(parser_type(key), "Identifier") == 0;
    struct text name = parser_text(parser, key, named ? "name" : "value");
    return (struct object_property){
        .key = name,
        .value = parse_named(parser, field(json, "value"), name.at),
    };
}

static void parse_object(struct parser *parser, const json_t *json, struct node *node) {
    const json_t *list = parser_list(parser, json, "properties");
    size_t count = json_array_size(list);
    struct object_property *at = parser_allocate(parser, count, sizeof *at);
    for (size_t i = 0; i < count; i++) at[i] = parse_property(parser, json_array_get(list, i));
    node->kind = NODE_OBJECT;
    node->as.object.count = count;
    node->as.object.at = at;
}

static void parse_function(struct parser *parser, const json_t *json, struct node *node) {
    node->as.function.name = parser->function_name ? parser->function_name : "";
    parser->function_name = NULL;
    const json_t *list = parser_list(parser, json, "params");
    size_t count = json_array_size(list);
    const char **names = parser_allocate(parser, count, sizeof *names);
    for (size_t i = 0; i < count; i++) {
        names[i] = parser_name(parser, json_array_get(list, i), "name");
    }
    const json_t *body = field(json, "body");
    bool block = strcmp(parser_type(body), "BlockStatement") == 0;
    node->kind = NODE_FUNCTION;
    node->as.function.parameter_count = count;
    node->as.function.parameters = names;
    node->as.function.arrow = strcmp(parser_type(json), "ArrowFunctionExpression") == 0;
    node->as.function.body =
        block ? parse_block(parser, body, "BlockStatement") : parse_expression(parser, body);
}

static void parse_call(struct parser *parser, const json_t *json, struct node *node) {
    bool is_new = strcmp(parser_type(json), "NewExpression") == 0;
    node->kind = is_new ? NODE_NEW : NODE_CALL;
    node->as.call.callee = parse_expression(parser, field(json, "callee"));
    if (node->as.call.callee->line > 0) node->line = node->as.call.callee->line;
    node->as.call.arguments = parse_expressions(parser, json, "arguments");
}

static void parse_member(struct parser *parser, const json_t *json, struct node *node) {
    node->kind = NODE_MEMBER;
    node->as.member.object = parse_expression(parser, field(json, "object"));
    const json_t *property = field(json, "property");
    // A chain of calls over several lines: the line of the name tells more than that of its start.
    int line = parser_line(property);
    if (line > 0) node->line = line;
    if (parser_boolean(parser, json, "computed")) {
        node->as.member.computed = parse_expression(parser, property);
    } else {
        node->as.member.name = parser_name(parser, property, "name");
    }
}

static const struct node *parse_target(struct parser *parser, const json_t *json,
                                       const char *name) {
    const struct node *target = parse_expression(parser, field(json, name));
    if (target->kind != NODE_IDENTIFIER && target->kind != NODE_MEMBER) {
        parser_fault(parser, "%.40s: '%s' cannot be assigned to", parser_type(json), name);
    }
    return target;
}

static void parse_assignment(struct parser *parser, const json_t *json, struct node *node) {
    // After "=", in the order of enum binary_operator.
    static const char *const operators[] = {"=", "+=", "-=", "*=", "/=", "%=", NULL};
    int choice = parser_choice(parser, json, "operator", operators);
    node->kind = NODE_ASSIGNMENT;
    const struct node *left = parse_target(parser, json, "left");
    const char *name = left->kind == NODE_IDENTIFIER ? left->as.name : "";
    node->as.assignment.left = left;
    node->as.assignment.right = parse_named(parser, field(json, "right"), name);
    node->as.assignment.compound = choice > 0;
    if (choice > 0) node->as.assignment.kind = (enum binary_operator)(choice - 1);
}

static void parse_update(struct parser *parser, const json_t *json, struct node *node) {
    static const char *const operators[] = {"++", "--", NULL};
    node->kind = NODE_UPDATE;
    node->as.update.step = parser_choice(parser, json, "operator", operators) == 0 ? 1 : -1;
    node->as.update.prefix = parser_boolean(parser, json, "prefix");
    node->as.update.target = parse_target(parser, json, "argument");
}

static void parse_unary(struct parser *parser, const json_t *json, struct node *node) {
    static const char *const operators[] = {"-", "!", "typeof", NULL};
    static const enum node_kind kinds[] = {NODE_NEGATION, NODE_NOT, NODE_TYPEOF};
    node->kind = kinds[parser_choice(parser, json, "operator", operators)];
    node->as.operand = parse_expression(parser, field(json, "argument"));
}

static void parse_binary(struct parser *parser, const json_t *json, struct node *node) {
    int choice = parser_choice(parser, json, "operator", binary_operators);
    node->kind = NODE_BINARY;
    node->as.binary.kind = (enum binary_operator)choice;
    node->as.binary.left = parse_expression(parser, field(json, "left"));
    node->as.binary.right = parse_expression(parser, field(json, "right"));
}

static void parse_logical(struct parser *parser, const json_t *json, struct node *node) {
    static const char *const operators[] = {"&&", "||", "??", NULL};
    int choice = parser_choice(parser, json, "operator", operators);
    node->kind = NODE_LOGICAL;
    node->as.logical.kind = (enum logical_operator)choice;
    node->as.logical.left = parse_expression(parser, field(json, "left"));
    node->as.logical.right = parse_expression(parser, field(json, "right"));
}

static void parse_conditional(struct parser *parser, const json_t *json, struct node *node) {
    node->kind = NODE_CONDITIONAL;
    node->as.branch.test = parse_expression(parser, field(json, "test"));
    node->as.branch.then = parse_expression(parser, field(json, "consequent"));
    node->as.branch.otherwise = parse_expression(parser, field(json, "alternate"));
}

static void parse_identifier(struct parser *parser, const json_t *json, struct node *node) {
    node->kind = NODE_IDENTIFIER;
    node->as.name = parser_name(parser, json, "name");
}

static void parse_array(struct parser *parser, const json_t *json, struct node *node) {
    node->kind = NODE_ARRAY;
    node->as.elements = parse_expressions(parser, json, "elements");
}

static void parse_this(struct parser *parser, const json_t *json, struct node *node) {
    (void)parser, (void)json;
    node->kind = NODE_THIS;
}

static const struct {
    const char *type;
    void (*parse)(struct parser *parser, const json_t *json, struct node *node);
} expressions[] = {
    {"Identifier", parse_identifier},
    {"Literal", parse_literal},
    {"TemplateLiteral", parse_template},
    {"ArrayExpression", parse_array},
    {"ObjectExpression", parse_object},
    {"ArrowFunctionExpression", parse_function},
    {"FunctionExpression", parse_function},
    {"CallExpression", parse_call},
    {"NewExpression", parse_call},
    {"MemberExpression", parse_member},
    {"AssignmentExpression", parse_assignment},
    {"UpdateExpression", parse_update},
    {"UnaryExpression", parse_unary},
    {"BinaryExpression", parse_binary},
    {"LogicalExpression", parse_logical},
    {"ConditionalExpression", parse_conditional},
    {"ThisExpression", parse_this},
};

const struct node *parse_expression(struct parser *parser, const json_t *json) {
    struct parser outer;
    struct node *node = parser_enter(parser, json, &outer);
    if (!node) return &nothing;
    const char *type = parser_type(json);
    size_t count = sizeof expressions / sizeof expressions[0];
    size_t i = 0;
    while (i < count && strcmp(expressions[i].type, type) != 0) i++;
    if (i < count) {
        expressions[i].parse(parser, json, node);
    } else {
        parser_fault(parser, "%.40s is not an expression of the language", type);
    }
    parser_leave(parser, &outer);
    return node;
}

const struct node *parse_named(struct parser *parser, const json_t *json, const char *name) {
    const char *type = parser_type(json);
    bool is_function =
        strcmp(type, "ArrowFunctionExpression") == 0 || strcmp(type, "FunctionExpression") == 0;
    if (is_function) parser->function_name = name;
    return parse_expression(parser, json);
}

struct node_list parse_expressions(struct parser *parser, const json_t *json, const char *name) {
    const json_t *list = parser_list(parser, json, name);
    size_t count = json_array_size(list);
    const struct node **at = parser_allocate(parser, count, sizeof *at);
    for (size_t i = 0; i < count; i++) at[i] = parse_expression(parser, json_array_get(list, i));
    return (struct node_list){count, at};
}

// SPDX-License-Identifier: MIT
//
// The reader of cases believes nothing: each of these texts is wrong in one place, and the reason
// must say where and what. The evaluator never sees a tree that is not as the page says.

#include "ref/script/case.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define LOC(line, column)                                                                          \
    "\"loc\":{\"start\":{\"line\":" #line ",\"column\":" #column                                   \
    "},\"end\":{\"line\":1,\"column\":0}}"
#define CASE(program) "{\"format\":\"net-case/1\",\"case\":\"a/b\",\"program\":" program "}"
#define PROGRAM(body) CASE("{\"type\":\"Program\",\"body\":[" body "]," LOC(1, 0) "}")
#define STATEMENT(expression)                                                                      \
    PROGRAM("{\"type\":\"ExpressionStatement\",\"expression\":" expression "," LOC(2, 4) "}")
#define NAME(name) "{\"type\":\"Identifier\",\"name\":\"" name "\"," LOC(3, 7) "}"
#define ONE "{\"type\":\"Literal\",\"value\":1," LOC(3, 0) "}"

static const struct {
    const char *text;
    const char *reason;
} wrong[] = {
    {"", "x.json: 1:0: not JSON: '[' or '{' expected near end of file"},
    {"{\"a\":\n  nul}", "x.json: 2:5: not JSON: invalid token near 'nul'"},
    {"[]", "x.json: 1:1: the case is not a JSON object"},
    {"{}", "x.json: 1:1: the case has no 'format'"},
    {"{\"format\":\"net-case/2\"}", "x.json: 1:1: the format of the case is not net-case/1"},
    {"{\"format\":\"net-case/1\"}", "x.json: 1:1: the case has no id ('case')"},
    {"{\"format\":\"net-case/1\",\"case\":\"a\\u0000b\"}", "x.json: 1:1: the id holds a NUL"},
    {"{\"format\":\"net-case/1\",\"case\":\"a\"}",
     "x.json: 1:1: a node is missing here, or has no type"},
    {CASE("{\"type\":\"Program\",\"body\":[]}"), "x.json: 1:1: Program: 'loc' is not a location"},
    {CASE("{\"type\":\"Program\"," LOC(1, 0) "}"), "x.json: 1:1: Program: 'body' is not a list"},
    {CASE("{\"type\":\"BlockStatement\",\"body\":[]," LOC(1, 0) "}"),
     "x.json: 1:1: BlockStatement where a Program must stand"},
    {PROGRAM("5"), "x.json: 1:1: a node is missing here, or has no type"},
    {PROGRAM("{\"type\":\"WhileStatement\"," LOC(4, 2) "}"),
     "x.json: 4:3: WhileStatement is not a statement that can stand here"},
    {PROGRAM(
         "{\"type\":\"VariableDeclaration\",\"kind\":\"var\",\"declarations\":[]," LOC(4, 2) "}"),
     "x.json: 4:3: VariableDeclaration: 'kind' is 'var', which is not in the language"},
    {PROGRAM(
         "{\"type\":\"VariableDeclaration\",\"kind\":\"let\",\"declarations\":[1]," LOC(4, 2) "}"),
     "x.json: 4:3: VariableDeclaration: something else among its declarations"},
    {PROGRAM("{\"type\":\"IfStatement\",\"test\":" ONE
             ",\"consequent\":{\"type\":\"VariableDeclaration\",\"kind\":\"let\",\"declarations\":["
             "]," LOC(5, 1) "},\"alternate\":null," LOC(4, 2) "}"),
     "x.json: 5:2: VariableDeclaration is not a statement that can stand here"},
    {PROGRAM("{\"type\":\"ForStatement\",\"init\":{\"type\":\"BlockStatement\",\"body\":[]," LOC(
         4, 6) "},\"test\":" ONE ",\"update\":" ONE
               ",\"body\":{\"type\":\"BlockStatement\",\"body\":[]," LOC(4, 2) "}," LOC(4, 2) "}"),
     "x.json: 4:7: ForStatement: 'init' is no declaration"},
    {PROGRAM("{\"type\":\"TryStatement\",\"block\":{\"type\":\"BlockStatement\",\"body\":[]," LOC(
         4, 6) "},\"handler\":null,\"finalizer\":null," LOC(4, 2) "}"),
     "x.json: 4:3: TryStatement: neither 'handler' nor 'finalizer'"},
    {STATEMENT("null"), "x.json: 2:5: a node is missing here, or has no type"},
    {STATEMENT("{\"type\":\"AwaitExpression\"," LOC(3, 7) "}"),
     "x.json: 3:8: AwaitExpression is not an expression of the language"},
    {STATEMENT("{\"type\":\"IfStatement\"," LOC(3, 7) "}"),
     "x.json: 3:8: IfStatement is not an expression of the language"},
    {STATEMENT("{\"type\":\"Literal\",\"value\":[]," LOC(3, 7) "}"),
     "x.json: 3:8: Literal: 'value' is no string, number, boolean or null"},
    {STATEMENT("{\"type\":\"Identifier\",\"name\":5," LOC(3, 7) "}"),
     "x.json: 3:8: Identifier: 'name' is not a string"},
    {STATEMENT(NAME("a\\u0000b")), "x.json: 3:8: Identifier: 'name' is not a name"},
    {STATEMENT("{\"type\":\"BinaryExpression\",\"operator\":\"==\",\"left\":" ONE ",\"right\":" ONE
               "," LOC(3, 7) "}"),
     "x.json: 3:8: BinaryExpression: 'operator' is '==', which is not in the language"},
    {STATEMENT("{\"type\":\"AssignmentExpression\",\"operator\":\"=\",\"left\":" ONE
               ",\"right\":" ONE "," LOC(3, 7) "}"),
     "x.json: 3:8: AssignmentExpression: 'left' cannot be assigned to"},
    {STATEMENT("{\"type\":\"CallExpression\",\"callee\":" ONE "," LOC(3, 7) "}"),
     "x.json: 3:8: CallExpression: 'arguments' is not a list"},
    {STATEMENT("{\"type\":\"MemberExpression\",\"object\":" ONE ",\"property\":" ONE
               "," LOC(3, 7) "}"),
     "x.json: 3:8: MemberExpression: 'computed' is not a boolean"},
    {STATEMENT("{\"type\":\"TemplateLiteral\",\"quasis\":[],\"expressions\":[]," LOC(3, 7) "}"),
     "x.json: 3:8: TemplateLiteral: 'quasis' is not one longer than 'expressions'"},
};

static void test_what_is_wrong_is_said(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        char reason[CASE_REASON_SIZE];
        struct case_form *form = case_read("x.json", wrong[i].text, strlen(wrong[i].text), reason);
        assert_null(form);
        assert_string_equal(reason, wrong[i].reason);
    }
}

static void test_a_case_is_read(void **state) {
    (void)state;
    char reason[CASE_REASON_SIZE];
    static const char text[] =
        STATEMENT("{\"type\":\"UpdateExpression\",\"operator\":\"--\","
                  "\"prefix\":false,\"argument\":" NAME("n") "," LOC(3, 7) "}");
    struct case_form *form = case_read("x.json", text, strlen(text), reason);
    assert_non_null(form);
    assert_string_equal(form->id, "a/b");
    assert_int_equal(form->program->kind, NODE_BLOCK);
    assert_int_equal(form->program->as.block.body.count, 1);
    const struct node *statement = form->program->as.block.body.at[0];
    assert_int_equal(statement->line, 2);
    const struct node *update = statement->as.operand;
    assert_int_equal(update->kind, NODE_UPDATE);
    assert_true(update->as.update.step < 0);
    assert_string_equal(update->as.update.target->as.name, "n");
    case_free(form);
}

// Cut anywhere, changed anywhere: no text may do more than be refused, or be read.
static void test_damage_is_survived(void **state) {
    (void)state;
    static const char text[] = STATEMENT("{\"type\":\"CallExpression\",\"callee\":" NAME(
        "f") ",\"arguments\":[" ONE "]," LOC(3, 7) "}");
    static const char characters[] = "0\"{}[],:n\\";
    char reason[CASE_REASON_SIZE], damaged[sizeof text];
    for (size_t i = 0; i < sizeof text - 1; i++) {
        assert_null(case_read("x.json", text, i, reason));
        for (size_t j = 0; j < sizeof characters - 1; j++) {
            memcpy(damaged, text, sizeof text);
            damaged[i] = characters[j];
            struct case_form *form = case_read("x.json", damaged, sizeof text - 1, reason);
            if (form) case_free(form);
        }
    }
}

static void test_depth_is_bounded(void **state) {
    (void)state;
    enum { DEPTH = 1500 };
    static const char open[] =
        "{\"type\":\"UnaryExpression\",\"operator\":\"!\"," LOC(1, 0) ",\"argument\":";
    size_t size = DEPTH * (strlen(open) + 1) + 1000;
    char *text = malloc(size), *inner = malloc(size);
    assert_non_null(text);
    assert_non_null(inner);
    inner[0] = '\0';
    size_t at = 0;
    for (int i = 0; i < DEPTH; i++) at += (size_t)sprintf(inner + at, "%s", open);
    at += (size_t)sprintf(inner + at, "%s", ONE);
    memset(inner + at, '}', DEPTH);
    inner[at + DEPTH] = '\0';
    int length = snprintf(
        text, size, "%s%s%s",
        "{\"format\":\"net-case/1\",\"case\":\"a\",\"program\":{\"type\":\"Program\"," LOC(
            1, 0) ",\"body\":[{\"type\":\"ExpressionStatement\"," LOC(1, 0) ",\"expression\":",
        inner, "}]}}");
    assert_true(length > 0 && (size_t)length < size);
    char reason[CASE_REASON_SIZE];
    assert_null(case_read("x.json", text, (size_t)length, reason));
    assert_string_equal(reason, "x.json: 1:1: nodes are nested more than 1000 deep");
    free(inner);
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_is_wrong_is_said),
        cmocka_unit_test(test_a_case_is_read),
        cmocka_unit_test(test_damage_is_survived),
        cmocka_unit_test(test_depth_is_bounded),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// SPDX-License-Identifier: MIT
//
// Runs leave nothing behind: one after another in one process, the same case gives the same trace,
// with a heap that collects after every turn.

#include "ref/host/uv_host.h"
#include "ref/script/run.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define LOC ",\"loc\":{\"start\":{\"line\":1,\"column\":0},\"end\":{\"line\":1,\"column\":0}}}"
#define NAME(name) "{\"type\":\"Identifier\",\"name\":\"" name "\"" LOC
#define NUMBER(number) "{\"type\":\"Literal\",\"value\":" #number LOC
#define CALL(callee, arguments)                                                                    \
    "{\"type\":\"CallExpression\",\"callee\":" callee ",\"arguments\":[" arguments "]" LOC
#define MEMBER(object, name)                                                                       \
    "{\"type\":\"MemberExpression\",\"object\":" object                                            \
    ",\"property\":" NAME(name) ",\"computed\":false" LOC
#define ARROW(body) "{\"type\":\"ArrowFunctionExpression\",\"params\":[],\"body\":" body LOC
#define STATEMENT(expression) "{\"type\":\"ExpressionStatement\",\"expression\":" expression LOC
#define LOG(number) CALL(MEMBER(NAME("console"), "log"), NUMBER(number))

// setTimeout(() => setTimeout(() => console.log(2), 1), 1); queueMicrotask(() => console.log(1));
static const char text[] =
    "{\"format\":\"net-case/1\",\"case\":\"a/"
    "b\",\"program\":{\"type\":\"Program\",\"body\":[" STATEMENT(
        CALL(NAME("setTimeout"),
             ARROW(CALL(NAME("setTimeout"), ARROW(LOG(2)) "," NUMBER(1))) "," NUMBER(
                 1))) "," STATEMENT(CALL(NAME("queueMicrotask"), ARROW(LOG(1)))) "]" LOC "}";

static struct case_form *read_case(void) {
    char reason[CASE_REASON_SIZE];
    struct case_form *form = case_read("test", text, sizeof text - 1, reason);
    assert_string_equal(reason, "");
    return form;
}

// The trace of one run, to be freed.
static char *trace_of(const struct case_form *form) {
    char fault[RUN_FAULT_SIZE];
    struct run run = {
        .form = form,
        .host = uv_host_new(),
        .profile = profile_find("node@24"),
        .trace = tmpfile(),
        .eager_heap = true,
    };
    assert_non_null(run.trace);
    assert_int_equal(run_case(&run, fault), RUN_EMPTY);
    uv_host_free(run.host);
    long size = ftell(run.trace);
    char *trace = calloc(1, (size_t)size + 1);
    assert_non_null(trace);
    rewind(run.trace);
    assert_int_equal(fread(trace, 1, (size_t)size, run.trace), size);
    fclose(run.trace);
    return trace;
}

static void test_runs_do_not_know_of_each_other(void **state) {
    (void)state;
    struct case_form *form = read_case();
    char *first = trace_of(form);
    assert_non_null(strstr(first, "\"name\":\"empty\""));
    assert_non_null(strstr(first, "\"lane\":\"timer2\""));
    for (int i = 0; i < 3; i++) {
        char *again = trace_of(form);
        assert_string_equal(again, first);
        free(again);
    }
    free(first);
    case_free(form);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_runs_do_not_know_of_each_other),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

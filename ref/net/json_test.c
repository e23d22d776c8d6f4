// SPDX-License-Identifier: MIT
//
// JSON: what is one and what it holds, and the text of the error for what is none.

#include "ref/net/json.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static struct heap *heap;

static int set_up(void **state) {
    (void)state;
    heap = heap_new();
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    heap_free(heap);
    return 0;
}

static struct value read(const char *text) {
    struct value value;
    assert_null(json_read(heap, string_new(heap, text, strlen(text)), &value));
    return value;
}

static void reads_words_and_numbers(void **state) {
    (void)state;
    assert_int_equal(read(" null ").kind, VALUE_NULL);
    assert_true(read("true").as.boolean);
    assert_false(read("\tfalse\r\n").as.boolean);
    assert_true(read("-12.5e+1").as.number == -125);
    assert_true(read("0").as.number == 0);
    assert_true(read("10E-1").as.number == 1);
    assert_true(signbit(read("-0").as.number));
}

static void reads_strings(void **state) {
    (void)state;
    assert_true(value_is_text(read("\"\""), ""));
    assert_true(value_is_text(read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""), "\"\\/\b\f\n\r\t"));
    assert_true(value_is_text(read("\"\\u0041\\u00e9\\u20AC\""), "Aé€"));
    assert_true(value_is_text(read("\"\\ud83d\\ude00\""), "😀"));
    assert_true(value_is_text(read("\"\\ud83d\\u0041\""), "\xef\xbf\xbd"
                                                          "A"));
    assert_true(value_is_text(read("\"\\ud83dx\""), "\xef\xbf\xbdx"));
}

static void reads_arrays_and_objects(void **state) {
    (void)state;
    assert_int_equal(read("[]").as.array->length, 0);
    struct array *array = read("[ 1 , [ \"a\" ] , { } ]").as.array;
    assert_int_equal(array->length, 3);
    assert_true(value_is_text(array_get(array->items[1].as.array, 0), "a"));
    struct object *object = read("{ \"a\" : 1 , \"b\":[2] }").as.object;
    assert_true(object_get(object, "a").as.number == 1);
    assert_true(object_get(object, "b").as.array->items[0].as.number == 2);
}

static void tells_what_is_none(void **state) {
    (void)state;
    static const struct {
        const char *text, *message;
    } none[] = {
        {"", "Unexpected end of JSON input"},
        {"  ", "Unexpected end of JSON input"},
        {"[", "Unexpected end of JSON input"},
        {"[1,", "Unexpected end of JSON input"},
        {"tru", "Unexpected end of JSON input"},
        {"x", "Unexpected token 'x', \"x\" is not valid JSON"},
        {"[1,]", "Unexpected token ']', \"[1,]\" is not valid JSON"},
        {"nulx", "Unexpected token 'x', \"nulx\" is not valid JSON"},
    };
    static const char *const others[] = {
        "01",    "1.",    "-",    "1e",       "\"a", "\"\n\"",    "\"\\x\"", "[1 2]", "{\"a\"}",
        "{a:1}", "{1:2}", "[1]x", "{\"a\":1", "[1}", "\"\\u12\"", "+1",      ".5"};
    struct value value;
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        struct string *text = string_new(heap, none[i].text, strlen(none[i].text));
        struct error *error = json_read(heap, text, &value);
        assert_non_null(error);
        assert_true(value_is_text(error->name, "SyntaxError"));
        assert_true(value_is_text(error->message, none[i].message));
    }
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        assert_non_null(json_read(heap, string_new(heap, others[i], strlen(others[i])), &value));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_words_and_numbers, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reads_strings, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reads_arrays_and_objects, set_up, tear_down),
        cmocka_unit_test_setup_teardown(tells_what_is_none, set_up, tear_down),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

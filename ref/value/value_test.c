// SPDX-License-Identifier: MIT
//
// Values answer as ECMAScript says.

#include "ref/value/value.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
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

static void numbers_print_as_in_javascript(void **state) {
    (void)state;
    static const struct {
        double number;
        const char *text;
    } table[] = {
        {0, "0"},
        {-0.0, "0"},
        {1, "1"},
        {-1.5, "-1.5"},
        {0.1, "0.1"},
        {100, "100"},
        {1e20, "100000000000000000000"},
        {1e21, "1e+21"},
        {123456789012345680.0, "123456789012345680"},
        {0.000001, "0.000001"},
        {0.0000001, "1e-7"},
        {1.5e-9, "1.5e-9"},
        {5e-324, "5e-324"},
        {0.1 + 0.2, "0.30000000000000004"},
        {1.7976931348623157e308, "1.7976931348623157e+308"},
        {NAN, "NaN"},
        {INFINITY, "Infinity"},
        {-INFINITY, "-Infinity"},
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        char text[NUMBER_TEXT_SIZE];
        number_to_text(table[i].number, text);
        assert_string_equal(text, table[i].text);
    }
}

static void texts_read_as_numbers(void **state) {
    (void)state;
    static const struct {
        const char *text;
        double number;
    } table[] = {
        {"", 0},      {"  \n", 0},  {"8124", 8124},  {" 80 ", 80},
        {"-1", -1},   {"+1", 1},    {"1e3", 1000},   {".5", 0.5},
        {"0x10", 16}, {"0b11", 3},  {"0o17", 15},    {"Infinity", INFINITY},
        {"abc", NAN}, {"1a", NAN},  {"/tmp/x", NAN}, {"-0x10", NAN},
        {"nan", NAN}, {"inf", NAN}, {"0x", NAN},     {"1 2", NAN},
        {"-", NAN},
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        double number = value_to_number(value_text(heap, table[i].text));
        bool same = isnan(table[i].number) ? isnan(number) : number == table[i].number;
        if (!same) fail_msg("\"%s\" reads as %g", table[i].text, number);
    }
}

static void strings_have_utf16_lengths(void **state) {
    (void)state;
    assert_int_equal(string_length(string_format(heap, "%s", "")), 0);
    assert_int_equal(string_length(string_format(heap, "%s", "h\u00e9llo")), 5);
    assert_int_equal(string_length(string_format(heap, "%s", "\u20ac")), 1);
    assert_int_equal(string_length(string_format(heap, "%s", "\U0001F600")), 2);
    assert_int_equal(string_length(string_new(heap, "a\0b", 3)), 3);
}

static void strings_compare_beyond_a_nul(void **state) {
    (void)state;
    struct value a = value_string(string_new(heap, "a\0b", 3));
    struct value b = value_string(string_new(heap, "a\0c", 3));
    assert_false(value_equals(a, b));
    assert_true(value_equals(a, value_string(string_new(heap, "a\0b", 3))));
    const struct string *joined = string_concat(heap, a.as.string, b.as.string);
    assert_int_equal(joined->size, 6);
    assert_memory_equal(joined->text, "a\0ba\0c", 7);
}

static void truth_is_as_in_javascript(void **state) {
    (void)state;
    assert_false(value_is_truthy(value_undefined()));
    assert_false(value_is_truthy(value_null()));
    assert_false(value_is_truthy(value_number(0)));
    assert_false(value_is_truthy(value_number(NAN)));
    assert_false(value_is_truthy(value_text(heap, "")));
    assert_true(value_is_truthy(value_text(heap, "0")));
    assert_true(value_is_truthy(value_array(array_new(heap))));
}

static void identity_and_equality(void **state) {
    (void)state;
    struct value array = value_array(array_new(heap));
    assert_true(value_equals(array, array));
    assert_false(value_equals(array, value_array(array_new(heap))));
    assert_false(value_equals(value_number(NAN), value_number(NAN)));
    assert_true(value_equals(value_number(0), value_number(-0.0)));
    assert_false(value_equals(value_null(), value_undefined()));
}

static void objects_keep_the_order_of_their_keys(void **state) {
    (void)state;
    struct object *object = object_new(heap);
    object_set(object, "b", value_number(1));
    object_set(object, "a", value_number(2));
    object_set(object, "b", value_number(3));
    assert_int_equal(object->count, 2);
    assert_string_equal(object->properties[0].key->text, "b");
    assert_true(value_equals(object_get(object, "b"), value_number(3)));
    assert_true(value_is_undefined(object_get(object, "c")));
    assert_true(value_is_undefined(option(value_null(), "a")));
}

static void arrays_grow_and_shift(void **state) {
    (void)state;
    struct array *array = array_new(heap);
    for (int i = 0; i < 100; i++) array_push(array, value_number(i));
    assert_true(value_equals(array_shift(array), value_number(0)));
    assert_int_equal(array->length, 99);
    assert_true(value_is_undefined(array_get(array, 99)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_print_as_in_javascript),
        cmocka_unit_test(texts_read_as_numbers),
        cmocka_unit_test(strings_have_utf16_lengths),
        cmocka_unit_test(strings_compare_beyond_a_nul),
        cmocka_unit_test(truth_is_as_in_javascript),
        cmocka_unit_test(identity_and_equality),
        cmocka_unit_test(objects_keep_the_order_of_their_keys),
        cmocka_unit_test(arrays_grow_and_shift),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

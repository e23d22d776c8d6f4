// SPDX-License-Identifier: MIT
//
// Arguments: the signatures of listen() and connect() in one form, and the shared checks.

#include "ref/net/arguments.h"
#include "ref/net/testing.h"

#include <math.h>
#include <stddef.h>

// -- Signatures ----------------------------------------------------------------------------

static void assert_normal(struct arguments arguments, const char *options, bool has_callback) {
    struct normal_arguments normal = arguments_normalize(test.heap, arguments);
    assert_string_equal(test_show(value_object(normal.options)), options);
    assert_int_equal(normal.callback != NULL, has_callback);
}

static void brings_signatures_to_one_form(void **state) {
    (void)state;
    struct value callback = test_logger("callback");
    assert_normal(NO_ARGS, "{}", false);
    assert_normal(ARGS(value_number(80)), "{port: 80}", false);
    assert_normal(ARGS(value_number(80), test_text("h"), callback), "{port: 80, host: 'h'}", true);
    assert_normal(ARGS(value_number(80), callback), "{port: 80}", true);
    assert_normal(ARGS(value_number(80), value_number(5)), "{port: 80}", false);
    assert_normal(ARGS(test_text("80"), test_text("h")), "{port: '80', host: 'h'}", false);
    assert_normal(ARGS(test_text("/s"), callback), "{path: '/s'}", true);
    assert_normal(ARGS(test_text("-1")), "{path: '-1'}", false);
    assert_normal(ARGS(value_null(), callback), "{port: null}", true);
    assert_normal(ARGS(test_object("port", value_number(1), NULL), callback), "{port: 1}", true);
}

static void only_the_last_argument_is_the_callback(void **state) {
    (void)state;
    struct value callback = test_logger("callback");
    assert_normal(ARGS(value_number(80), callback, value_undefined()), "{port: 80}", false);
}

static void hands_on_the_options_of_the_program(void **state) {
    (void)state;
    struct value given = test_object("port", value_number(1), NULL);
    struct normal_arguments normal = arguments_normalize(test.heap, ARGS(given));
    assert_ptr_equal(normal.options, given.as.object);
}

// -- Numbers -------------------------------------------------------------------------------

static void reads_numbers_as_the_language_does(void **state) {
    (void)state;
    static const struct {
        const char *text;
        double number;
    } table[] = {
        {"80", 80},       {" 80\n", 80},
        {"0x50", 80},     {"8e1", 80},
        {"0b11", 3},      {"0o17", 15},
        {"", 0},          {".5", 0.5},
        {"-1", -1},       {"80a", -1},
        {"a", -1},        {"1_000", -1},
        {"-0x1", -1},     {"Infinity", INFINITY},
        {"infinity", -1}, {"0x", -1},
        {"1 2", -1},
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        double number = arguments_to_number(test_text(table[i].text));
        if (number != table[i].number) fail_msg("'%s' reads as %g", table[i].text, number);
        assert_int_equal(arguments_is_path(test_text(table[i].text)), table[i].number < 0);
    }
    assert_true(arguments_to_number(value_undefined()) == -1);
    assert_true(arguments_to_number(value_null()) == 0);
    assert_true(arguments_to_number(value_boolean(true)) == 1);
    assert_true(arguments_to_number(value_number(NAN)) == -1);
    assert_false(arguments_is_path(value_number(-1)));
}

// -- Checks --------------------------------------------------------------------------------

static void checks_ports(void **state) {
    (void)state;
    static const struct {
        const char *text; // NULL: the number
        double number;
        int port; // -1: refused
    } table[] = {
        {NULL, 0, 0},    {NULL, 65535, 65535}, {NULL, 65536, -1}, {NULL, -1, -1},   {NULL, 1.5, -1},
        {NULL, NAN, -1}, {"0", 0, 0},          {"0x50", 0, 80},   {" 80 ", 0, 80},  {"", 0, -1},
        {" \t", 0, -1},  {"8 0", 0, -1},       {"-1", 0, -1},     {"65536", 0, -1}, {"8e1", 0, 80},
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        struct value value =
            table[i].text ? test_text(table[i].text) : value_number(table[i].number);
        int port = -1;
        struct error *error = check_port(test.heap, "Port", value, &port);
        assert_int_equal(port, table[i].port);
        assert_int_equal(error != NULL, table[i].port < 0);
    }
    int port;
    assert_non_null(check_port(test.heap, "Port", value_boolean(true), &port));
    assert_non_null(check_port(test.heap, "Port", value_undefined(), &port));
}

static void checks_positive_integers(void **state) {
    (void)state;
    assert_null(check_int32_from(test.heap, "value", value_number(1), 1));
    assert_null(check_int32_from(test.heap, "value", value_number(2147483647.0), 1));
#define RANGE "The value of \"value\" is out of range. It must be "
    test_assert_error(check_int32_from(test.heap, "value", value_number(0), 1), "RangeError",
                      "ERR_OUT_OF_RANGE", RANGE ">= 1 && <= 2147483647. Received 0");
    test_assert_error(check_int32_from(test.heap, "value", value_number(2147483648.0), 1),
                      "RangeError", "ERR_OUT_OF_RANGE",
                      RANGE ">= 1 && <= 2147483647. Received 2147483648");
    test_assert_error(check_int32_from(test.heap, "value", value_number(4294967297.0), 1),
                      "RangeError", "ERR_OUT_OF_RANGE",
                      RANGE ">= 1 && <= 2147483647. Received 4_294_967_297");
    test_assert_error(check_int32_from(test.heap, "value", value_number(1.5), 1), "RangeError",
                      "ERR_OUT_OF_RANGE", RANGE "an integer. Received 1.5");
    test_assert_error(check_int32_from(test.heap, "value", test_text("1"), 1), "TypeError",
                      "ERR_INVALID_ARG_TYPE",
                      "The \"value\" argument must be of type number. Received type string ('1')");
}

static void checks_durations(void **state) {
    (void)state;
    double milliseconds = -1;
    assert_null(check_duration(test.heap, "msecs", value_number(0), &milliseconds));
    assert_true(milliseconds == 0);
    assert_null(check_duration(test.heap, "msecs", value_number(1e21), &milliseconds));
    assert_true(milliseconds == 2147483647.0);
    assert_non_null(check_duration(test.heap, "msecs", value_number(-1), &milliseconds));
    assert_non_null(check_duration(test.heap, "msecs", value_number(INFINITY), &milliseconds));
    assert_non_null(check_duration(test.heap, "msecs", value_number(NAN), &milliseconds));
    assert_non_null(check_duration(test.heap, "msecs", test_text("5"), &milliseconds));
}

static void checks_types(void **state) {
    (void)state;
    assert_null(check_function(test.heap, "f", test_logger("f")));
    assert_null(check_number(test.heap, "n", value_number(NAN)));
    assert_null(check_boolean(test.heap, "b", value_boolean(false)));
    assert_null(check_string(test.heap, "s", test_text("")));
    test_assert_error(check_function(test.heap, "f", value_null()), "TypeError",
                      "ERR_INVALID_ARG_TYPE",
                      "The \"f\" argument must be of type function. Received null");
    assert_non_null(check_number(test.heap, "n", test_text("1")));
    assert_non_null(check_boolean(test.heap, "b", value_number(1)));
    assert_non_null(check_string(test.heap, "s", value_number(1)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(brings_signatures_to_one_form),
        TEST(only_the_last_argument_is_the_callback),
        TEST(hands_on_the_options_of_the_program),
        TEST(reads_numbers_as_the_language_does),
        TEST(checks_ports),
        TEST(checks_positive_integers),
        TEST(checks_durations),
        TEST(checks_types),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

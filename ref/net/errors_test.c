// SPDX-License-Identifier: MIT
//
// Errors: their messages, and how a message shows the value that it complains about. The texts are
// those that Node.js gives, the same in every release.

#include "ref/net/block_list.h"
#include "ref/net/errors.h"
#include "ref/net/testing.h"

#include <errno.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

static struct value an_array(struct value item) {
    struct array *array = array_new(test.heap);
    array_push(array, value_number(1));
    array_push(array, item);
    return value_array(array);
}

static struct value a_function(const char *name) { return test_function(name, NULL, NULL); }

static struct value named_error(const char *name) {
    return value_error(error_new(test.heap, name, "boom"));
}

// -- What was received -----------------------------------------------------------------------

static void assert_received(struct value value, const char *expected) {
    assert_string_equal(error_received(test.heap, value)->text, expected);
}

static void tells_primitives_with_their_type(void **state) {
    (void)state;
    assert_received(value_undefined(), "undefined");
    assert_received(value_null(), "null");
    assert_received(value_boolean(true), "type boolean (true)");
    assert_received(value_number(1.5), "type number (1.5)");
    assert_received(value_number(NAN), "type number (NaN)");
    assert_received(value_number(-INFINITY), "type number (-Infinity)");
    assert_received(value_number(-0.0), "type number (-0)");
    assert_received(value_number(1e21), "type number (1e+21)");
    assert_received(test_text(""), "type string ('')");
    assert_received(test_text("a"), "type string ('a')");
}

static void quotes_with_what_does_not_occur(void **state) {
    (void)state;
    assert_received(test_text("it's"), "type string (\"it's\")");
}

static void shows_strings_of_28_characters_whole(void **state) {
    (void)state;
    assert_received(test_text("xxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
                    "type string ('xxxxxxxxxxxxxxxxxxxxxxxxxxxx')");
    assert_received(test_text("xxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
                    "type string ('xxxxxxxxxxxxxxxxxxxxxxxxx...')");
}

static void counts_characters_not_bytes(void **state) {
    (void)state;
#define FIVE "\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4"
    assert_received(test_text(FIVE FIVE FIVE), "type string ('" FIVE FIVE FIVE "')");
    assert_received(test_text(FIVE FIVE FIVE FIVE FIVE FIVE),
                    "type string ('" FIVE FIVE FIVE FIVE FIVE "...')");
}

static void shows_control_characters_and_double_quotes_as_they_are(void **state) {
    (void)state;
    assert_received(test_text("a\nb\t\\"), "type string ('a\nb\t\\')");
    assert_received(test_text("a\"b'c"), "type string (\"a\\\"b'c\")");
    assert_received(test_text("'`\""), "type string (\"'`\\\"\")");
}

static void names_the_class_of_objects(void **state) {
    (void)state;
    assert_received(value_array(array_new(test.heap)), "an instance of Array");
    assert_received(test_object(NULL), "an instance of Object");
    assert_received(test_bytes("ab"), "an instance of Buffer");
    assert_received(named_error("Error"), "an instance of Error");
    assert_received(named_error("TypeError"), "an instance of TypeError");
    assert_received(a_function("named"), "function named");
    assert_received(a_function(""), "function ");
    struct value list;
    assert_null(block_list_construct(test.loop, NO_ARGS, &list));
    assert_received(list, "an instance of BlockList");
}

// -- What a value looks like -----------------------------------------------------------------

static void assert_inspected(struct value value, const char *expected) {
    assert_string_equal(error_inspect(test.heap, value)->text, expected);
}

static void shows_primitives(void **state) {
    (void)state;
    assert_inspected(value_undefined(), "undefined");
    assert_inspected(value_null(), "null");
    assert_inspected(value_boolean(false), "false");
    assert_inspected(value_number(0), "0");
    assert_inspected(value_number(-0.0), "-0");
    assert_inspected(value_number(1e21), "1e+21");
}

static void quotes_and_escapes_strings(void **state) {
    (void)state;
    assert_inspected(test_text("a"), "'a'");
    assert_inspected(test_text("it's"), "\"it's\"");
    assert_inspected(test_text("a\"b'c"), "`a\"b'c`");
    assert_inspected(test_text("a\nb\t\\\r"), "'a\\nb\\t\\\\\\r'");
    assert_inspected(test_text("\x01"), "'\\x01'");
}

static void shows_what_is_inside(void **state) {
    (void)state;
    assert_inspected(test_object(NULL), "{}");
    assert_inspected(value_array(array_new(test.heap)), "[]");
    assert_inspected(test_object("a", value_number(1), "b", test_text("x"), NULL),
                     "{ a: 1, b: 'x' }");
    assert_inspected(an_array(test_text("a")), "[ 1, 'a' ]");
    assert_inspected(test_bytes("ab"), "<Buffer 61 62>");
    assert_inspected(a_function("named"), "[Function: named]");
    assert_inspected(a_function(""), "[Function (anonymous)]");
}

static void stops_at_the_third_level(void **state) {
    (void)state;
    struct value deep = an_array(an_array(an_array(an_array(value_number(2)))));
    assert_inspected(deep, "[ 1, [ 1, [ 1, [Array] ] ] ]");
    struct value inner = test_object("d", test_object("e", value_number(1), NULL), NULL);
    struct value outer = test_object("b", test_object("c", inner, NULL), NULL);
    assert_inspected(outer, "{ b: { c: { d: [Object] } } }");
    struct value empty = test_object("c", test_object("d", test_object(NULL), NULL), NULL);
    assert_inspected(test_object("b", empty, NULL), "{ b: { c: { d: {} } } }");
}

static void quotes_keys_that_are_no_names(void **state) {
    (void)state;
    assert_inspected(test_object("a-b", value_number(1), "a_b", value_number(3), NULL),
                     "{ 'a-b': 1, a_b: 3 }");
}

// -- Messages --------------------------------------------------------------------------------

static void tells_arguments_from_properties(void **state) {
    (void)state;
    test_assert_error(
        error_invalid_argument_type(test.heap, "msecs", "of type number", value_undefined()),
        "TypeError", "ERR_INVALID_ARG_TYPE",
        "The \"msecs\" argument must be of type number. Received undefined");
    test_assert_error(
        error_invalid_argument_type(test.heap, "options.fd", "of type number", value_null()),
        "TypeError", "ERR_INVALID_ARG_TYPE",
        "The \"options.fd\" property must be of type number. Received null");
    test_assert_error(
        error_invalid_argument_value(test.heap, "options", test_object(NULL), "is invalid"),
        "TypeError", "ERR_INVALID_ARG_VALUE", "The argument 'options' is invalid. Received {}");
}

static void tells_ranges(void **state) {
    (void)state;
    test_assert_error(
        error_out_of_range(test.heap, "msecs", "a non-negative finite number", value_number(-1)),
        "RangeError", "ERR_OUT_OF_RANGE",
        "The value of \"msecs\" is out of range. It must be a non-negative finite "
        "number. Received -1");
    test_assert_error(error_bad_port(test.heap, "Port", true, test_text("x")), "RangeError",
                      "ERR_SOCKET_BAD_PORT",
                      "Port should be >= 0 and < 65536. Received type string ('x').");
    test_assert_error(error_bad_port(test.heap, "Port", false, value_number(0)), "RangeError",
                      "ERR_SOCKET_BAD_PORT",
                      "Port should be > 0 and < 65536. Received type number (0).");
}

static void tells_what_the_system_said(void **state) {
    (void)state;
    struct error *plain = error_from_host(test.loop, -ECONNRESET, "read");
    test_assert_error(plain, "Error", "ECONNRESET", "read ECONNRESET");
    assert_int_equal((int)plain->number.as.number, -ECONNRESET);
    assert_string_equal(test_show(plain->syscall), "'read'");
    struct error *end = error_from_host(test.loop, HOST_END_OF_STREAM, "read");
    test_assert_error(end, "Error", "EOF", "read EOF");
    assert_int_equal((int)end->number.as.number, -4095);
}

static void tells_which_address_was_meant(void **state) {
    (void)state;
    struct value address = test_text("::1");
    struct error *error =
        error_from_connect(test.loop, -ECONNREFUSED, "connect", address, 80, NULL);
    test_assert_error(error, "Error", "ECONNREFUSED", "connect ECONNREFUSED ::1:80");
    assert_string_equal(test_show(error->address), "'::1'");
    assert_string_equal(test_show(error->port), "80");
    error = error_from_connect(test.loop, -ECONNREFUSED, "connect", address, 80, "127.0.0.1:81");
    assert_string_equal(error->message.as.string->text,
                        "connect ECONNREFUSED ::1:80 - Local (127.0.0.1:81)");
    error = error_from_listen(test.loop, -EADDRINUSE, "listen", test_text("/s"), -1);
    test_assert_error(error, "Error", "EADDRINUSE", "listen EADDRINUSE: address already in use /s");
    assert_string_equal(test_show(error->port), "-1");
}

static void an_aggregate_takes_the_first_code(void **state) {
    (void)state;
    struct array *errors = array_new(test.heap);
    array_push(errors, value_error(error_from_host(test.loop, -ETIMEDOUT, "connect")));
    array_push(errors, value_error(error_from_host(test.loop, -ECONNREFUSED, "connect")));
    struct error *error = error_aggregate(test.heap, errors);
    test_assert_error(error, "AggregateError", "ETIMEDOUT", "");
    assert_string_equal(test_show(error->errors), "[ETIMEDOUT, ECONNREFUSED]");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(tells_primitives_with_their_type),
        TEST(quotes_with_what_does_not_occur),
        TEST(shows_strings_of_28_characters_whole),
        TEST(counts_characters_not_bytes),
        TEST(shows_control_characters_and_double_quotes_as_they_are),
        TEST(names_the_class_of_objects),
        TEST(shows_primitives),
        TEST(quotes_and_escapes_strings),
        TEST(shows_what_is_inside),
        TEST(stops_at_the_third_level),
        TEST(quotes_keys_that_are_no_names),
        TEST(tells_arguments_from_properties),
        TEST(tells_ranges),
        TEST(tells_what_the_system_said),
        TEST(tells_which_address_was_meant),
        TEST(an_aggregate_takes_the_first_code),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

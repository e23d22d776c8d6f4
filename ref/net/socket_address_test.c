// SPDX-License-Identifier: MIT
//
// net.SocketAddress: its options, the order in which they are checked, and parse().

#include "ref/host/sim_host.h"
#include "ref/net/socket_address.h"
#include "ref/net/ticks.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

struct fixture {
    struct heap *heap;
    struct host *host;
    struct loop *loop;
};

static int set_up(void **state) {
    static struct fixture fixture;
    fixture.heap = heap_new();
    fixture.host = sim_host_new(0);
    fixture.loop = loop_new(fixture.heap, fixture.host, profile_newest());
    *state = &fixture;
    return 0;
}

static int tear_down(void **state) {
    struct fixture *fixture = *state;
    heap_free(fixture->heap);
    sim_host_free(fixture->host);
    return 0;
}

static struct error *construct(struct fixture *fixture, struct value options, struct value *out) {
    *out = value_undefined();
    struct arguments arguments = {.count = 1, .at = &options};
    return socket_address_construct(fixture->loop, arguments, out);
}

// "address port family flowlabel" of a socket address, or "undefined".
static const char *shown(struct fixture *fixture, struct value value) {
    if (value_is_undefined(value)) return "undefined";
    static const char *const names[] = {"address", "port", "family", "flowlabel"};
    struct string *text = string_new(fixture->heap, "", 0);
    for (int i = 0; i < 4; i++) {
        struct value property = native_get(value.as.native, names[i]);
        struct string *part = value_to_string(fixture->heap, property);
        text = string_format(fixture->heap, "%s%s%s", text->text, i ? " " : "", part->text);
    }
    return text->text;
}

static void assert_error(const struct error *error, const char *name, const char *code,
                         const char *message) {
    assert_non_null(error);
    assert_string_equal(error->name.as.string->text, name);
    assert_string_equal(error->code.as.string->text, code);
    assert_string_equal(error->message.as.string->text, message);
}

static struct value options_with(struct fixture *fixture, const char *address, const char *family) {
    struct object *options = object_new(fixture->heap);
    if (address) object_set(options, "address", value_text(fixture->heap, address));
    if (family) object_set(options, "family", value_text(fixture->heap, family));
    return value_object(options);
}

// -- The constructor -----------------------------------------------------------------------

static void has_defaults(void **state) {
    struct fixture *fixture = *state;
    struct value made;
    assert_null(construct(fixture, value_undefined(), &made));
    assert_string_equal(shown(fixture, made), "127.0.0.1 0 ipv4 0");
    assert_null(construct(fixture, options_with(fixture, NULL, "IPv6"), &made));
    assert_string_equal(shown(fixture, made), ":: 0 ipv6 0");
    assert_true(socket_address_of(made) != NULL);
    assert_null(socket_address_of(value_undefined()));
}

static void takes_options(void **state) {
    struct fixture *fixture = *state;
    struct value made, options = options_with(fixture, "ABCD::0:1%lo", "ipv6");
    object_set(options.as.object, "port", value_text(fixture->heap, " 0x50 "));
    object_set(options.as.object, "flowlabel", value_number(7));
    assert_null(construct(fixture, options, &made));
    assert_string_equal(shown(fixture, made), "abcd::1 80 ipv6 7");
    object_set(options.as.object, "family", value_text(fixture->heap, "ipv4"));
    object_set(options.as.object, "address", value_text(fixture->heap, "1.2.3.4"));
    assert_null(construct(fixture, options, &made));
    assert_string_equal(shown(fixture, made), "1.2.3.4 80 ipv4 0"); // no flow label in IPv4
}

static void refuses_options(void **state) {
    struct fixture *fixture = *state;
    struct value made;
    assert_error(construct(fixture, value_null(), &made), "TypeError", "ERR_INVALID_ARG_TYPE",
                 "The \"options\" argument must be of type object. Received null");
    assert_error(construct(fixture, options_with(fixture, NULL, "ipv5"), &made), "TypeError",
                 "ERR_INVALID_ARG_VALUE",
                 "The property 'options.family' is invalid. Received 'ipv5'");
    static const char *const wrong[][2] = {
        {"::1", "ipv4"}, {"1.2.3.4", "ipv6"}, {"", "ipv4"}, {"01.2.3.4", "ipv4"}, {"x", "ipv6"}};
    for (size_t i = 0; i < COUNT(wrong); i++)
        assert_error(construct(fixture, options_with(fixture, wrong[i][0], wrong[i][1]), &made),
                     "Error", "ERR_INVALID_ADDRESS", "Invalid socket address");
}

static void checks_in_order(void **state) {
    struct fixture *fixture = *state;
    struct value made;
    struct object *options = object_new(fixture->heap);
    object_set(options, "flowlabel", value_number(1.5));
    assert_error(construct(fixture, value_object(options), &made), "RangeError", "ERR_OUT_OF_RANGE",
                 "The value of \"options.flowlabel\" is out of range. It must be an integer. "
                 "Received 1.5");
    object_set(options, "port", value_number(-1));
    assert_error(construct(fixture, value_object(options), &made), "RangeError",
                 "ERR_SOCKET_BAD_PORT",
                 "options.port should be >= 0 and < 65536. Received type number (-1).");
    object_set(options, "address", value_number(5));
    assert_error(construct(fixture, value_object(options), &made), "TypeError",
                 "ERR_INVALID_ARG_TYPE",
                 "The \"options.address\" property must be of type string. Received type number "
                 "(5)");
    object_set(options, "family", value_number(4));
    assert_error(construct(fixture, value_object(options), &made), "TypeError",
                 "ERR_INVALID_ARG_VALUE", "The property 'options.family' is invalid. Received 4");
}

static void checks_the_flow_label(void **state) {
    struct fixture *fixture = *state;
    struct value made;
    struct object *options = object_new(fixture->heap);
    object_set(options, "flowlabel", value_number(-1));
    assert_error(construct(fixture, value_object(options), &made), "RangeError", "ERR_OUT_OF_RANGE",
                 "The value of \"options.flowlabel\" is out of range. It must be >= 0 && <= "
                 "4294967295. Received -1");
}

// -- parse ---------------------------------------------------------------------------------

static const char *const parsed[][2] = {
    {"1.2.3.4", "1.2.3.4 0 ipv4 0"},
    {"1.2.3.4:1234", "1.2.3.4 1234 ipv4 0"},
    {"[1::1]:1234", "1::1 1234 ipv6 0"},
    {"[ABCD::0:1]", "abcd::1 0 ipv6 0"},
    {"[::ffff:1.2.3.4]:5", "::ffff:1.2.3.4 5 ipv6 0"},
    {"1.2.3.4:65535", "1.2.3.4 65535 ipv4 0"},
    {"1.2.3.4:08", "1.2.3.4 8 ipv4 0"},
    {"1.2.3.4:", "1.2.3.4 0 ipv4 0"},
    {"[::1]:", "::1 0 ipv6 0"},
    {"1.2.3.4:80", "1.2.3.4 0 ipv4 0"}, // sic
    {"1.2.3.4:00080", "1.2.3.4 0 ipv4 0"},
    {"1.2.3.4:443", "1.2.3.4 443 ipv4 0"},
    {"1.2.3.4:90/x", "1.2.3.4 90 ipv4 0"},
    {"1.2.3.4?x", "1.2.3.4 0 ipv4 0"},
    {"[::1]:90#a", "::1 90 ipv6 0"},
    {"a@b@1.2.3.4:90", "1.2.3.4 90 ipv4 0"},
    {"//1.2.3.4", "1.2.3.4 0 ipv4 0"},
    {"1.2.3.4 ", "1.2.3.4 0 ipv4 0"},
    {"1.2.3.4:8\t1", "1.2.3.4 81 ipv4 0"},
    {"1.2.3.4.", "1.2.3.4 0 ipv4 0"},
    {"1.2.3", "1.2.0.3 0 ipv4 0"},
    {"1", "0.0.0.1 0 ipv4 0"},
    {"0x7f.1", "127.0.0.1 0 ipv4 0"},
    {"010.0.0.1", "8.0.0.1 0 ipv4 0"},
    {"0x", "0.0.0.0 0 ipv4 0"},
    {"4294967295", "255.255.255.255 0 ipv4 0"},
    {"1.16777215", "1.255.255.255 0 ipv4 0"},
    {"4294967296", "undefined"},
    {"1.16777216", "undefined"},
    {"256.1.1.1", "undefined"},
    {"1.2.3.256", "undefined"},
    {"1.2.3.4.5", "undefined"},
    {"1.2.3.4..", "undefined"},
    {"1..2", "undefined"},
    {"08.1.1.1", "undefined"},
    {"0x7g", "undefined"},
    {"1.2.3.4:65536", "undefined"},
    {"1.2.3.4:99999999999", "undefined"},
    {"1.2.3.4:x", "undefined"},
    {"1.2.3.4:-1", "undefined"},
    {"1.2.3.4:80:90", "undefined"},
    {" 1.2.3.4", "undefined"},
    {"::1", "undefined"},
    {"[::1", "undefined"},
    {"[::1]x", "undefined"},
    {"[fe80::1%lo]:1", "undefined"},
    {"[1.2.3.4]", "undefined"},
    {"[]", "undefined"},
    {"localhost:1", "undefined"},
    {"http://1.2.3.4", "undefined"},
    {":1", "undefined"},
    {".", "undefined"},
    {"", "undefined"},
};

static void parses(void **state) {
    struct fixture *fixture = *state;
    for (size_t i = 0; i < COUNT(parsed); i++) {
        struct value input = value_text(fixture->heap, parsed[i][0]), result = value_undefined();
        struct arguments arguments = {.count = 1, .at = &input};
        assert_null(socket_address_parse(fixture->loop, arguments, &result));
        assert_string_equal(shown(fixture, result), parsed[i][1]);
    }
    struct value result, number = value_number(5);
    assert_error(
        socket_address_parse(fixture->loop, (struct arguments){.count = 1, .at = &number}, &result),
        "TypeError", "ERR_INVALID_ARG_TYPE",
        "The \"input\" argument must be of type string. Received type number (5)");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(has_defaults),          cmocka_unit_test(takes_options),
        cmocka_unit_test(refuses_options),       cmocka_unit_test(checks_in_order),
        cmocka_unit_test(checks_the_flow_label), cmocka_unit_test(parses),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

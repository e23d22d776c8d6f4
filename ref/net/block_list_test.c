// SPDX-License-Identifier: MIT
//
// net.BlockList: what its rules match, how they are told, and what each release has of it.

#include "ref/host/sim_host.h"
#include "ref/net/block_list.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

// -- A list, and short ways to use it ------------------------------------------------------

struct fixture {
    struct heap *heap;
    struct host *host;
    struct loop *loop;
    struct native *list;
};

static void start(struct fixture *fixture, const char *profile) {
    fixture->heap = heap_new();
    fixture->host = sim_host_new(0);
    fixture->loop = loop_new(fixture->heap, fixture->host, profile_find(profile));
    struct value list;
    struct arguments none = {.count = 0};
    assert_null(block_list_construct(fixture->loop, none, &list));
    fixture->list = list.as.native;
}

static int start_with_oldest(void **state) {
    static struct fixture fixture;
    start(&fixture, "node@20");
    *state = &fixture;
    return 0;
}

static int start_with_24_7(void **state) {
    static struct fixture fixture;
    start(&fixture, "node@24.7");
    *state = &fixture;
    return 0;
}

static int start_with_newest(void **state) {
    static struct fixture fixture;
    start(&fixture, "node@26");
    *state = &fixture;
    return 0;
}

static int finish(void **state) {
    struct fixture *fixture = *state;
    heap_free(fixture->heap);
    sim_host_free(fixture->host);
    return 0;
}

// Calls a method with up to three arguments; those left out are undefined.
static struct error *call(struct fixture *fixture, const char *method, struct value a,
                          struct value b, struct value c, struct value *result) {
    struct value values[] = {a, b, c};
    struct arguments arguments = {.count = 3, .at = values};
    *result = value_undefined();
    native_method *function = native_find_method(fixture->list, method);
    assert_non_null(function);
    return function(fixture->list, arguments, result);
}

static struct value text(struct fixture *fixture, const char *content) {
    return content ? value_text(fixture->heap, content) : value_undefined();
}

// With texts for arguments, and no error.
static struct value run(struct fixture *fixture, const char *method, const char *a, const char *b,
                        const char *c) {
    struct value result;
    assert_null(
        call(fixture, method, text(fixture, a), text(fixture, b), text(fixture, c), &result));
    return result;
}

static void add_subnet(struct fixture *fixture, const char *network, double prefix,
                       const char *family) {
    struct value result;
    assert_null(call(fixture, "addSubnet", text(fixture, network), value_number(prefix),
                     text(fixture, family), &result));
}

static bool blocks(struct fixture *fixture, const char *address, const char *family) {
    return run(fixture, "check", address, family, NULL).as.boolean;
}

static void assert_rules(struct fixture *fixture, const char *expected) {
    struct array *rules = native_get(fixture->list, "rules").as.array;
    struct string *joined = string_new(fixture->heap, "", 0);
    for (size_t i = 0; i < rules->length; i++)
        joined = string_format(fixture->heap, "%s%s%s", joined->text, i ? ", " : "",
                               rules->items[i].as.string->text);
    assert_string_equal(joined->text, expected);
}

static void assert_error(const struct error *error, const char *code, const char *message) {
    assert_non_null(error);
    assert_string_equal(error->code.as.string->text, code);
    assert_string_equal(error->message.as.string->text, message);
}

// -- Rules in every release ----------------------------------------------------------------

static void begins_empty(void **state) {
    assert_false(blocks(*state, "1.2.3.4", NULL));
    assert_false(blocks(*state, "::1", "ipv6"));
    assert_rules(*state, "");
}

static void blocks_addresses(void **state) {
    run(*state, "addAddress", "1.2.3.4", NULL, NULL);
    assert_true(blocks(*state, "1.2.3.4", NULL));
    assert_true(blocks(*state, "::ffff:1.2.3.4", "ipv6"));
    assert_true(blocks(*state, "::ffff:102:304", "IPv6"));
    assert_false(blocks(*state, "::1.2.3.4", "ipv6"));
    assert_false(blocks(*state, "1.2.3.5", NULL));
    assert_false(blocks(*state, "1.2.3.4", "ipv6")); // no such IPv6 address
    assert_false(blocks(*state, "1.2.3.4", "ipv5"));
    assert_false(blocks(*state, "nonsense", NULL));
}

static void blocks_ranges(void **state) {
    run(*state, "addRange", "1.2.3.4", "1.2.3.9", NULL);
    run(*state, "addRange", "::5", "::9", "ipv6");
    assert_false(blocks(*state, "1.2.3.3", NULL));
    assert_true(blocks(*state, "1.2.3.4", NULL));
    assert_true(blocks(*state, "1.2.3.9", NULL));
    assert_false(blocks(*state, "1.2.3.10", NULL));
    assert_true(blocks(*state, "::ffff:1.2.3.9", "ipv6"));
    assert_false(blocks(*state, "::4", "ipv6"));
    assert_true(blocks(*state, "::5", "ipv6"));
    assert_true(blocks(*state, "::9", "ipv6"));
    assert_false(blocks(*state, "::a", "ipv6"));
    run(*state, "addRange", "::", "ffff::", "ipv6"); // holds mapped addresses, but no IPv4 ones
    assert_false(blocks(*state, "9.9.9.9", NULL));
    assert_true(blocks(*state, "::ffff:9.9.9.9", "ipv6"));
}

static void blocks_subnets(void **state) {
    add_subnet(*state, "10.1.2.3", 8, NULL);
    assert_true(blocks(*state, "10.255.0.0", NULL));
    assert_false(blocks(*state, "11.0.0.0", NULL));
    add_subnet(*state, "8592:757c:efae:4e45::", 64, "ipv6");
    assert_true(blocks(*state, "8592:757c:efae:4e45:ffff::", "ipv6"));
    assert_false(blocks(*state, "8592:757c:efae:4e46::", "ipv6"));
}

static void tells_rules(void **state) {
    run(*state, "addAddress", "1.1.1.1", NULL, NULL);
    run(*state, "addRange", "1.1.1.1", "1.1.1.2", NULL);
    add_subnet(*state, "10.1.2.3", 8, NULL);
    run(*state, "addAddress", "0:0::1%lo", "ipv6", NULL);
    run(*state, "addAddress", "1.1.1.1", NULL, NULL);
    assert_rules(*state, "Address: IPv4 1.1.1.1, Address: IPv6 ::1, Subnet: IPv4 10.1.2.3/8, "
                         "Range: IPv4 1.1.1.1-1.1.1.2, Address: IPv4 1.1.1.1");
}

static void takes_socket_addresses(void **state) {
    struct fixture *fixture = *state;
    struct ip_address ip;
    assert_true(ip_address_parse("::1", 6, &ip));
    struct value address = value_native(&socket_address_new(fixture->heap, &ip, 80)->native);
    struct value result, family = text(fixture, "ipv4"); // the address knows better
    assert_null(call(fixture, "addAddress", address, family, value_undefined(), &result));
    assert_null(call(fixture, "addSubnet", address, value_number(64), family, &result));
    assert_null(call(fixture, "addRange", address, address, family, &result));
    assert_null(call(fixture, "check", address, family, value_undefined(), &result));
    assert_true(result.as.boolean);
    assert_rules(fixture, "Range: IPv6 ::1-::1, Subnet: IPv6 ::1/64, Address: IPv6 ::1");
}

static void checks_arguments(void **state) {
    struct fixture *fixture = *state;
    struct value result, five = value_number(5), none = value_undefined();
    struct value ip = text(fixture, "1.2.3.4"), nonsense = text(fixture, "x");
    assert_error(call(fixture, "addAddress", five, none, none, &result), "ERR_INVALID_ARG_TYPE",
                 "The \"address\" argument must be of type string. Received type number (5)");
    assert_error(call(fixture, "addAddress", ip, five, none, &result), "ERR_INVALID_ARG_TYPE",
                 "The \"family\" argument must be of type string. Received type number (5)");
    assert_error(call(fixture, "addAddress", ip, nonsense, none, &result), "ERR_INVALID_ARG_VALUE",
                 "The property 'options.family' is invalid. Received 'x'");
    assert_error(call(fixture, "addAddress", nonsense, none, none, &result), "ERR_INVALID_ADDRESS",
                 "Invalid socket address");
    assert_error(call(fixture, "addRange", ip, none, none, &result), "ERR_INVALID_ARG_TYPE",
                 "The \"end\" argument must be of type string. Received undefined");
    assert_error(call(fixture, "addRange", text(fixture, "1.2.3.5"), ip, none, &result),
                 "ERR_INVALID_ARG_VALUE",
                 "The argument 'start' must come before end. Received SocketAddress { address: "
                 "'1.2.3.5', port: 0, family: 'ipv4', flowlabel: 0 }");
    assert_error(call(fixture, "addSubnet", five, none, none, &result), "ERR_INVALID_ARG_TYPE",
                 "The \"network\" argument must be of type string. Received type number (5)");
    assert_error(call(fixture, "addSubnet", ip, value_number(33), none, &result),
                 "ERR_OUT_OF_RANGE",
                 "The value of \"prefix\" is out of range. It must be >= 0 "
                 "&& <= 32. Received 33");
    assert_error(call(fixture, "addSubnet", ip, value_number(1.5), none, &result),
                 "ERR_OUT_OF_RANGE",
                 "The value of \"prefix\" is out of range. It must be an "
                 "integer. Received 1.5");
    assert_error(call(fixture, "check", five, none, none, &result), "ERR_INVALID_ARG_TYPE",
                 "The \"address\" argument must be of type string. Received type number (5)");
    assert_rules(fixture, "");
}

// -- What came later -----------------------------------------------------------------------

static void has_no_json_at_first(void **state) {
    struct fixture *fixture = *state;
    assert_null(native_find_method(fixture->list, "toJSON"));
    assert_null(native_find_method(fixture->list, "clear"));
}

static struct array *texts(struct fixture *fixture, const char *const *items) {
    struct array *array = array_new(fixture->heap);
    for (; *items; items++) array_push(array, text(fixture, *items));
    return array;
}

static void restores_from_json(void **state) {
    struct fixture *fixture = *state;
    struct value result, none = value_undefined();
    static const char *const saved[] = {"Subnet: IPv4 10.0.0.0/8extra",
                                        "xRange: IPv4 1.1.1.1-1.1.1.5",
                                        "Address: IPv6 ::1 x",
                                        "Range: IPv4 nonsense",
                                        "Address: IPv4 ::1",
                                        "address: ipv4 1.2.3.4",
                                        "Address: IPv6 ::ffff:1.2.3.4",
                                        NULL};
    assert_null(native_find_method(fixture->list, "clear"));
    assert_null(call(fixture, "fromJSON", value_array(texts(fixture, saved)), none, none, &result));
    run(fixture, "fromJSON", " [ \"Subnet: IPv6 1::/16\" , \"Address: IPv4 1.2.3.4\"] ", NULL,
        NULL);
    run(fixture, "fromJSON", "[]", NULL, NULL);
    // The mapped address came to grief at its first dot.
    assert_rules(fixture, "Address: IPv4 1.2.3.4, Subnet: IPv6 1::/16, Address: IPv6 "
                          "::255.255.0.1, Address: IPv6 ::1, Range: IPv4 1.1.1.1-1.1.1.5, "
                          "Subnet: IPv4 10.0.0.0/8");
    assert_int_equal(run(fixture, "toJSON", NULL, NULL, NULL).as.array->length, 6);
}

static void refuses_json(void **state) {
    struct fixture *fixture = *state;
    struct value result, none = value_undefined();
    static const char *const wrong[] = {"Address: IPv4 1.2.3.4", "Address: IPv4 999.1.1.1", NULL};
    assert_error(call(fixture, "fromJSON", value_number(5), none, none, &result),
                 "ERR_INVALID_ARG_TYPE",
                 "The \"data\" argument must be of type string or string[]. Received type number "
                 "(5)");
    struct array *mixed = texts(fixture, wrong);
    array_push(mixed, value_number(5));
    assert_error(call(fixture, "fromJSON", value_array(mixed), none, none, &result),
                 "ERR_INVALID_ARG_TYPE",
                 "The \"data\" argument must be of type string or string[]. Received an instance "
                 "of Array");
    assert_rules(fixture, "");
    assert_error(call(fixture, "fromJSON", value_array(texts(fixture, wrong)), none, none, &result),
                 "ERR_INVALID_ADDRESS", "Invalid socket address");
    assert_rules(fixture, "Address: IPv4 1.2.3.4");
}

static void groups_rules(void **state) {
    add_subnet(*state, "1.0.0.0", 8, NULL);
    run(*state, "addAddress", "1.1.1.1", NULL, NULL);
    run(*state, "addRange", "1.1.1.1", "1.1.1.2", NULL);
    add_subnet(*state, "2.0.0.0", 8, NULL);
    run(*state, "addAddress", "2.2.2.2", NULL, NULL);
    run(*state, "addAddress", "::ffff:1.1.1.1", "ipv6", NULL); // takes the place of the first
    assert_rules(*state, "Address: IPv4 2.2.2.2, Address: IPv6 ::ffff:1.1.1.1, "
                         "Subnet: IPv4 2.0.0.0/8, Subnet: IPv4 1.0.0.0/8, "
                         "Range: IPv4 1.1.1.1-1.1.1.2");
}

static void removes_rules(void **state) {
    struct fixture *fixture = *state;
    run(fixture, "addAddress", "1.1.1.1", NULL, NULL);
    run(fixture, "addRange", "1.1.1.1", "1.1.1.2", NULL);
    run(fixture, "addCIDR", "1.1.1.1/24", NULL, NULL);
    run(fixture, "addCIDR", "2.2.2.2/24", NULL, NULL);
    run(fixture, "addCIDR", "1.1.1.1/24", NULL, NULL);
    run(fixture, "addCIDR", "fe80::%lo/10", NULL, NULL);
    assert_int_equal(native_get(fixture->list, "size").as.number, 6);
    run(fixture, "removeAddress", "::ffff:1.1.1.1", "ipv6", NULL);
    run(fixture, "removeRange", "1.1.1.1", "1.1.1.3", NULL);
    run(fixture, "removeRange", "1.1.1.1", "1.1.1.2", NULL);
    run(fixture, "removeCIDR", "1.1.1.0/24", NULL, NULL);
    run(fixture, "removeCIDR", "1.1.1.1/24", NULL, NULL);
    assert_rules(fixture,
                 "Subnet: IPv6 fe80::/10, Subnet: IPv4 2.2.2.2/24, Subnet: IPv4 1.1.1.1/24");
    run(fixture, "clear", NULL, NULL, NULL);
    assert_rules(fixture, "");
}

static void adds_many_or_none(void **state) {
    struct fixture *fixture = *state;
    struct value result, none = value_undefined();
    static const char *const good[] = {"10.0.0.0/8", "::/8", NULL}, *const bad[] = {"1.1.1.1", "x",
                                                                                    NULL};
    assert_null(call(fixture, "addCIDRs", value_array(texts(fixture, good)), none, none, &result));
    assert_error(
        call(fixture, "addAddresses", value_array(texts(fixture, bad)), none, none, &result),
        "ERR_INVALID_ADDRESS", "Invalid socket address");
    assert_rules(fixture, "Subnet: IPv6 ::/8, Subnet: IPv4 10.0.0.0/8");
    struct array *numbers = texts(fixture, good);
    array_push(numbers, value_number(5));
    assert_error(call(fixture, "addCIDRs", value_array(numbers), none, none, &result),
                 "ERR_INVALID_ARG_TYPE",
                 "The \"cidrs[2]\" argument must be of type string. Received type number (5)");
    assert_error(call(fixture, "addCIDRs", text(fixture, "x"), none, none, &result),
                 "ERR_INVALID_ARG_TYPE",
                 "The \"cidrs\" argument must be an instance of Array. Received type string ('x')");
}

static void refuses_cidrs(void **state) {
    struct fixture *fixture = *state;
    struct value result, none = value_undefined();
    static const char *const no_integer[] = {"1.1.1.1/",    "1.1.1.1/08", "1.1.1.1/1.5",
                                             "1.1.1.1/ 8",  "1.1.1.1/+8", "1.1.1.1/-0",
                                             "1.1.1.1/1e1", "/"};
    for (size_t i = 0; i < sizeof no_integer / sizeof no_integer[0]; i++) {
        struct error *error =
            call(fixture, "addCIDR", text(fixture, no_integer[i]), none, none, &result);
        assert_non_null(strstr(error->message.as.string->text,
                               "'cidr' prefix length must be a valid integer. Received '"));
    }
    assert_error(call(fixture, "addCIDR", text(fixture, "x"), none, none, &result),
                 "ERR_INVALID_ARG_VALUE",
                 "The argument 'cidr' must contain a prefix length "
                 "(e.g. \"10.0.0.0/8\"). Received 'x'");
    assert_error(call(fixture, "addCIDR", text(fixture, "10.0.0.0/8/8"), none, none, &result),
                 "ERR_INVALID_ADDRESS", "Invalid socket address");
    assert_error(call(fixture, "addCIDR", text(fixture, "10.0.0.0/-1"), none, none, &result),
                 "ERR_OUT_OF_RANGE",
                 "The value of \"prefix\" is out of range. It must be >= 0 "
                 "&& <= 32. Received -1");
}

// -- For sockets and servers ---------------------------------------------------------------

static void is_an_option(void **state) {
    struct fixture *fixture = *state;
    struct block_list *list;
    struct object *options = object_new(fixture->heap);
    assert_null(block_list_option(fixture->loop, value_object(options), &list));
    assert_null(list);
    object_set(options, "blockList", value_native(fixture->list));
    assert_null(block_list_option(fixture->loop, value_object(options), &list));
    assert_ptr_equal(list, fixture->list);
    run(fixture, "addAddress", "1.2.3.4", NULL, NULL);
    assert_true(block_list_blocks(list, "1.2.3.4", 4));
    assert_false(block_list_blocks(list, "1.2.3.4", 6));
    object_set(options, "blockList", value_number(5));
    assert_error(block_list_option(fixture->loop, value_object(options), &list),
                 "ERR_INVALID_ARG_TYPE",
                 "The \"options.blockList\" property must be an "
                 "net.BlockList. Received type number (5)");
}

static void is_no_option_at_first(void **state) {
    struct fixture *fixture = *state;
    struct block_list *list;
    struct object *options = object_new(fixture->heap);
    object_set(options, "blockList", value_number(5));
    assert_null(block_list_option(fixture->loop, value_object(options), &list));
    assert_null(list);
}

static void is_recognised(void **state) {
    struct fixture *fixture = *state;
    struct value result, values[] = {value_native(fixture->list), value_number(5)};
    assert_null(block_list_is_block_list(fixture->loop, (struct arguments){1, values}, &result));
    assert_true(result.as.boolean);
    assert_null(
        block_list_is_block_list(fixture->loop, (struct arguments){1, values + 1}, &result));
    assert_false(result.as.boolean);
}

#define WITH(profile, test) cmocka_unit_test_setup_teardown(test, start_with_##profile, finish)

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH(oldest, begins_empty),           WITH(oldest, blocks_addresses),
        WITH(newest, blocks_addresses),       WITH(oldest, blocks_ranges),
        WITH(newest, blocks_ranges),          WITH(oldest, blocks_subnets),
        WITH(newest, blocks_subnets),         WITH(oldest, tells_rules),
        WITH(oldest, takes_socket_addresses), WITH(oldest, checks_arguments),
        WITH(newest, checks_arguments),       WITH(oldest, has_no_json_at_first),
        WITH(24_7, restores_from_json),       WITH(24_7, refuses_json),
        WITH(newest, refuses_json),           WITH(newest, groups_rules),
        WITH(newest, removes_rules),          WITH(newest, adds_many_or_none),
        WITH(newest, refuses_cidrs),          WITH(newest, is_an_option),
        WITH(oldest, is_no_option_at_first),  WITH(newest, is_recognised),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

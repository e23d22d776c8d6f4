// SPDX-License-Identifier: MIT
//
// Connecting: one attempt, the look-up that leads to it, and what is told when either fails.

#include "ref/net/testing_pair.h"

#include <errno.h>
#include <stddef.h>

#define EVENTS "lookup connectionAttempt connectionAttemptFailed connect ready error close"

static struct native *connect_with(struct value options) {
    loop_enter(test.loop);
    struct native *client = test_open(net_namespace, "connect", ARGS(options));
    test_listen_all(client, "client", EVENTS);
    loop_leave(test.loop);
    return client;
}

static struct native *listen_on(const char *host) {
    struct native *server = test_open(net_namespace, "createServer", NO_ARGS);
    test_call(server, "listen", ARGS(value_number(80), test_text(host)));
    return server;
}

static void finish_with(struct native *client, struct native *server) {
    test_call(client, "destroy", NO_ARGS);
    if (server) test_call(server, "close", NO_ARGS);
    test_run();
}

static struct value to_port(const char *host, double port) {
    return test_object("port", value_number(port), "host", test_text(host), NULL);
}

// -- One attempt ---------------------------------------------------------------------------

static void attempts_an_address_on_a_tick(void **state) {
    (void)state;
    struct native *server = listen_on("127.0.0.1");
    test_log_host();
    loop_enter(test.loop);
    struct native *client = connect_with(to_port("127.0.0.1", 80));
    assert_string_equal(test_get(client, "readyState"), "'opening'");
    assert_log("");
    loop_leave(test.loop);
    assert_log("client connectionAttempt('127.0.0.1', 80, 4); host.connect(127.0.0.1:80)");
    assert_string_equal(test_get(client, "pending"), "true");
    test_settle();
    assert_log("host.read_start; client connect; client ready; host.read_start");
    assert_string_equal(test_get(client, "remotePort"), "80");
    finish_with(client, server);
}

static void fails_when_the_machine_cannot_connect(void **state) {
    (void)state;
    sim_host_fail_next(test.host, SIM_CONNECT, -EHOSTUNREACH);
    struct native *client = connect_with(to_port("127.0.0.1", 80));
    test_settle();
    assert_log("client connectionAttempt('127.0.0.1', 80, 4); "
               "client connectionAttemptFailed('127.0.0.1', 80, 4, EHOSTUNREACH); "
               "client error(EHOSTUNREACH); client close(true)");
    struct error *error = native_get(client, "errored").as.error;
    test_assert_error(error, "Error", "EHOSTUNREACH", "connect EHOSTUNREACH 127.0.0.1:80");
    assert_string_equal(test_show(error->port), "80");
}

static void fails_when_the_local_end_cannot_be_bound(void **state) {
    (void)state;
    test_log_host();
    sim_host_fail_next(test.host, SIM_BIND, -EADDRNOTAVAIL);
    struct value options =
        test_object("port", value_number(80), "host", test_text("127.0.0.1"), "localAddress",
                    test_text("127.0.0.2"), "localPort", value_number(81), NULL);
    struct native *client = connect_with(options);
    test_settle();
    assert_log("host.bind(127.0.0.2:81); host.close; client error(EADDRNOTAVAIL); "
               "client close(true)");
    test_assert_error(native_get(client, "errored").as.error, "Error", "EADDRNOTAVAIL",
                      "bind EADDRNOTAVAIL 127.0.0.2:81");
}

static void tells_the_local_end_of_a_failed_attempt(void **state) {
    (void)state;
    struct value options =
        test_object("port", value_number(80), "host", test_text("127.0.0.1"), "localAddress",
                    test_text("127.0.0.2"), "localPort", value_number(81), NULL);
    struct native *client = connect_with(options);
    test_settle();
    test_assert_error(native_get(client, "errored").as.error, "Error", "ECONNREFUSED",
                      "connect ECONNREFUSED 127.0.0.1:80 - Local (127.0.0.2:81)");
}

static void tells_nothing_more_when_destroyed_while_connecting(void **state) {
    (void)state;
    struct native *server = listen_on("127.0.0.1");
    struct native *client = connect_with(to_port("127.0.0.1", 80));
    test_take_log();
    test_call(client, "destroy", NO_ARGS);
    test_settle();
    assert_log("client close(false)");
    assert_string_equal(test_get(client, "connecting"), "false");
    finish_with(client, server);
}

static void can_connect_again_after_a_failure(void **state) {
    (void)state;
    struct native *client = connect_with(to_port("127.0.0.1", 80));
    test_settle();
    test_take_log();
    struct native *server = listen_on("127.0.0.1");
    test_call(client, "connect", ARGS(to_port("127.0.0.1", 80), test_logger("connected")));
    test_settle();
    assert_log("client connectionAttempt('127.0.0.1', 80, 4); client connect; connected; "
               "client ready");
    finish_with(client, server);
}

static void connects_to_a_path_at_once(void **state) {
    (void)state;
    loop_enter(test.loop);
    struct native *client = test_open(net_namespace, "Socket", NO_ARGS);
    test_listen_all(client, "client", EVENTS);
    test_call(client, "connect", ARGS(test_text("/nobody")));
    test_note("returned");
    loop_leave(test.loop);
    test_settle();
    assert_log("client connectionAttempt('/nobody', undefined, undefined); returned; "
               "client connectionAttemptFailed('/nobody', undefined, undefined, ENOENT); "
               "client error(ENOENT); client close(true)");
    test_assert_error(native_get(client, "errored").as.error, "Error", "ENOENT",
                      "connect ENOENT /nobody");
}

// -- Looking up ------------------------------------------------------------------------------

static void attempts_the_only_address_of_a_name(void **state) {
    (void)state;
    sim_host_add_name(test.host, "name", 6, "::1");
    struct native *client = connect_with(to_port("name", 80));
    test_settle();
    assert_log("client lookup(null, '::1', 6, 'name'); client connectionAttempt('::1', 80, 6); "
               "client connectionAttemptFailed('::1', 80, 6, ECONNREFUSED); "
               "client error(ECONNREFUSED); client close(true)");
    assert_string_equal(test_get(client, "autoSelectFamilyAttemptedAddresses"), "undefined");
}

static void takes_the_first_address_without_autoselection(void **state) {
    (void)state;
    sim_host_add_name(test.host, "name", 6, "::1");
    sim_host_add_name(test.host, "name", 4, "127.0.0.1");
    struct value options = test_object("port", value_number(80), "host", test_text("name"),
                                       "autoSelectFamily", value_boolean(false), NULL);
    connect_with(options);
    test_settle();
    assert_log("client lookup(null, '::1', 6, 'name'); client connectionAttempt('::1', 80, 6); "
               "client connectionAttemptFailed('::1', 80, 6, ECONNREFUSED); "
               "client error(ECONNREFUSED); client close(true)");
}

static void asks_for_one_family_only(void **state) {
    (void)state;
    sim_host_add_name(test.host, "name", 6, "::1");
    sim_host_add_name(test.host, "name", 4, "127.0.0.1");
    struct value options = test_object("port", value_number(80), "host", test_text("name"),
                                       "family", value_number(4), NULL);
    connect_with(options);
    test_settle();
    assert_log("client lookup(null, '127.0.0.1', 4, 'name'); "
               "client connectionAttempt('127.0.0.1', 80, 4); "
               "client connectionAttemptFailed('127.0.0.1', 80, 4, ECONNREFUSED); "
               "client error(ECONNREFUSED); client close(true)");
}

static void fails_when_a_name_is_not_found(void **state) {
    (void)state;
    struct native *client = connect_with(to_port("nowhere", 80));
    test_settle();
    assert_log("client lookup(ENOTFOUND, undefined, undefined, 'nowhere'); "
               "client error(ENOTFOUND); client close(true)");
    test_assert_error(native_get(client, "errored").as.error, "Error", "ENOTFOUND",
                      "getaddrinfo ENOTFOUND nowhere");
}

static void ignores_a_look_up_after_it_was_destroyed(void **state) {
    (void)state;
    sim_host_add_name(test.host, "name", 4, "127.0.0.1");
    struct native *client = connect_with(to_port("name", 80));
    test_call(client, "destroy", NO_ARGS);
    test_settle();
    assert_log("client close(false)");
}

// -- The program's own look-up -----------------------------------------------------------------

static struct function *answer; // the callback of the last look-up

static struct completion look_up_later(struct function *self, struct value this_value,
                                       struct arguments arguments) {
    (void)self, (void)this_value;
    test_note("look up %s %s", test_show(argument(arguments, 0)),
              test_show(argument(arguments, 1)));
    answer = test_keep(argument(arguments, 2).as.function);
    return completion_return(value_undefined());
}

static void give(struct arguments arguments) {
    loop_enter(test.loop);
    loop_call(test.loop, answer, value_undefined(), arguments);
    loop_leave(test.loop);
    test_settle();
}

static struct native *connect_with_look_up(bool autoselect) {
    struct value function = test_function("lookup", look_up_later, NULL);
    return connect_with(test_object("port", value_number(80), "host", test_text("name"), "lookup",
                                    function, "autoSelectFamily", value_boolean(autoselect), NULL));
}

static void takes_the_address_of_the_programs_own_look_up(void **state) {
    (void)state;
    connect_with_look_up(false);
    assert_log("look up 'name' {family: undefined, hints: 32}");
    give(ARGS(value_null(), test_text("127.0.0.1"), value_number(4)));
    assert_log("client lookup(null, '127.0.0.1', 4, 'name'); "
               "client connectionAttempt('127.0.0.1', 80, 4); "
               "client connectionAttemptFailed('127.0.0.1', 80, 4, ECONNREFUSED); "
               "client error(ECONNREFUSED); client close(true)");
}

static void refuses_what_is_no_address(void **state) {
    (void)state;
    struct native *client = connect_with_look_up(false);
    test_take_log();
    give(ARGS(value_null(), test_text("nonsense"), value_number(4)));
    assert_log("client lookup(null, 'nonsense', 4, 'name'); client error(ERR_INVALID_IP_ADDRESS); "
               "client close(true)");
    test_assert_error(native_get(client, "errored").as.error, "TypeError", "ERR_INVALID_IP_ADDRESS",
                      "Invalid IP address: nonsense");
}

static void refuses_what_is_no_family(void **state) {
    (void)state;
    struct native *client = connect_with_look_up(false);
    test_take_log();
    give(ARGS(value_null(), test_text("127.0.0.1"), value_number(5)));
    test_take_log();
    test_assert_error(native_get(client, "errored").as.error, "RangeError",
                      "ERR_INVALID_ADDRESS_FAMILY", "Invalid address family: 5 name:80");
}

static void an_error_of_the_look_up_destroys(void **state) {
    (void)state;
    connect_with_look_up(true);
    assert_log("look up 'name' {family: undefined, hints: 32, all: true}");
    give(ARGS(value_error(error_new(test.heap, "Error", "enough"))));
    assert_log("client lookup(enough, undefined, undefined, 'name'); client error(enough); "
               "client close(true)");
}

static void an_answer_after_destruction_is_only_told(void **state) {
    (void)state;
    struct native *client = connect_with_look_up(false);
    test_call(client, "destroy", NO_ARGS);
    test_take_log();
    give(ARGS(value_null(), test_text("127.0.0.1"), value_number(4)));
    assert_log("client lookup(null, '127.0.0.1', 4, 'name'); client close(false)");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(attempts_an_address_on_a_tick),
        TEST(fails_when_the_machine_cannot_connect),
        TEST(fails_when_the_local_end_cannot_be_bound),
        TEST(tells_the_local_end_of_a_failed_attempt),
        TEST(tells_nothing_more_when_destroyed_while_connecting),
        TEST(can_connect_again_after_a_failure),
        TEST(connects_to_a_path_at_once),
        TEST(attempts_the_only_address_of_a_name),
        TEST(takes_the_first_address_without_autoselection),
        TEST(asks_for_one_family_only),
        TEST(fails_when_a_name_is_not_found),
        TEST(ignores_a_look_up_after_it_was_destroyed),
        TEST(takes_the_address_of_the_programs_own_look_up),
        TEST(refuses_what_is_no_address),
        TEST(refuses_what_is_no_family),
        TEST(an_error_of_the_look_up_destroys),
        TEST(an_answer_after_destruction_is_only_told),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

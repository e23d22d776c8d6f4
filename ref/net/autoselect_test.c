// SPDX-License-Identifier: MIT
//
// Family autoselection: the order of attempts, the time that each is given, and what becomes of
// attempts that lose.

#include "ref/net/autoselect.h"
#include "ref/net/testing_pair.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>

// -- The order -----------------------------------------------------------------------------

static struct value entry(const char *address) {
    int family = strchr(address, ':') ? 6 : 4;
    return test_object("address", test_text(address), "family", value_number(family), NULL);
}

// Addresses separated by spaces, before and after.
static void assert_order(const char *found, const char *expected) {
    char copy[256], order[256] = "";
    struct array *list = array_new(test.heap);
    strcpy(copy, found);
    for (char *at = strtok(copy, " "); at; at = strtok(NULL, " ")) array_push(list, entry(at));
    struct array *ordered = autoselect_order(test.heap, list);
    for (size_t i = 0; i < ordered->length; i++) {
        if (i > 0) strcat(order, " ");
        strcat(order, option(ordered->items[i], "address").as.string->text);
    }
    assert_string_equal(order, expected);
}

static void takes_the_families_in_turn(void **state) {
    (void)state;
    assert_order("1.1.1.1 2.2.2.2 ::1 ::2", "1.1.1.1 ::1 2.2.2.2 ::2");
    assert_order("::1 ::2 ::3 1.1.1.1", "::1 1.1.1.1 ::2 ::3");
    assert_order("::1 1.1.1.1 2.2.2.2 3.3.3.3", "::1 1.1.1.1 2.2.2.2 3.3.3.3");
    assert_order("1.1.1.1 2.2.2.2", "1.1.1.1 2.2.2.2");
}

static void takes_each_address_once(void **state) {
    (void)state;
    assert_order("1.1.1.1 ::1 1.1.1.1 ::1 ::2", "1.1.1.1 ::1 ::2");
}

static void leaves_out_what_is_no_address(void **state) {
    (void)state;
    assert_order("nonsense ::1 1.1.1 1.1.1.1", "::1 1.1.1.1");
    assert_order("", "");
    struct array *list = array_new(test.heap);
    array_push(list, value_number(5));
    array_push(list, test_object("address", test_text("::1"), "family", test_text("IPv6"), NULL));
    assert_int_equal(autoselect_order(test.heap, list)->length, 0);
}

// -- Attempts ------------------------------------------------------------------------------

#define EVENTS                                                                                     \
    "connectionAttempt connectionAttemptFailed connectionAttemptTimeout connect ready error close"

// Connects to a name that stands for an IPv6 and an IPv4 address, of which the first `listening`
// has a server, if not NULL.
static struct native *connect_to_name(const char *listening, struct native **server_out) {
    sim_host_add_name(test.host, "name", 6, "::1");
    sim_host_add_name(test.host, "name", 4, "127.0.0.1");
    *server_out = NULL;
    if (listening) {
        *server_out = test_open(net_namespace, "createServer", NO_ARGS);
        test_call(*server_out, "listen", ARGS(value_number(80), test_text(listening)));
    }
    struct native *client =
        test_open(net_namespace, "connect", ARGS(value_number(80), test_text("name")));
    test_listen_all(client, "client", EVENTS);
    test_log_host();
    return client;
}

static void finish_with(struct native *client, struct native *server) {
    test_call(client, "destroy", NO_ARGS);
    if (server) test_call(server, "close", NO_ARGS);
    test_run();
}

static void connects_to_the_first_that_answers(void **state) {
    (void)state;
    struct native *server, *client = connect_to_name("::1", &server);
    test_settle();
    assert_log("client connectionAttempt('::1', 80, 6); host.connect(::1:80); host.read_start; "
               "client connect; client ready; host.read_start");
    assert_string_equal(test_get(client, "autoSelectFamilyAttemptedAddresses"), "['::1:80']");
    test_wait(10000);
    assert_log(""); // no timer is left
    finish_with(client, server);
}

static void attempts_the_next_when_one_fails(void **state) {
    (void)state;
    struct native *server, *client = connect_to_name("127.0.0.1", &server);
    test_settle();
    assert_log("client connectionAttempt('::1', 80, 6); host.connect(::1:80); "
               "client connectionAttemptFailed('::1', 80, 6, ECONNREFUSED); host.close; "
               "client connectionAttempt('127.0.0.1', 80, 4); host.connect(127.0.0.1:80); "
               "host.read_start; client connect; client ready; host.read_start");
    assert_string_equal(test_get(client, "autoSelectFamilyAttemptedAddresses"),
                        "['::1:80', '127.0.0.1:80']");
    finish_with(client, server);
}

static void fails_with_all_errors(void **state) {
    (void)state;
    struct native *server, *client = connect_to_name(NULL, &server);
    test_settle();
    assert_log("client connectionAttempt('::1', 80, 6); host.connect(::1:80); "
               "client connectionAttemptFailed('::1', 80, 6, ECONNREFUSED); host.close; "
               "client connectionAttempt('127.0.0.1', 80, 4); host.connect(127.0.0.1:80); "
               "client connectionAttemptFailed('127.0.0.1', 80, 4, ECONNREFUSED); host.close; "
               "client error(ECONNREFUSED); client close(true)");
    struct error *error = native_get(client, "errored").as.error;
    test_assert_error(error, "AggregateError", "ECONNREFUSED", "");
    assert_int_equal(error->errors.as.array->length, 2);
    test_assert_error(error->errors.as.array->items[0].as.error, "Error", "ECONNREFUSED",
                      "connect ECONNREFUSED ::1:80");
    test_assert_error(error->errors.as.array->items[1].as.error, "Error", "ECONNREFUSED",
                      "connect ECONNREFUSED 127.0.0.1:80");
    test_run();
}

// -- Time ----------------------------------------------------------------------------------

static void gives_up_an_attempt_that_takes_too_long(void **state) {
    (void)state;
    struct native *server, *client = connect_to_name("127.0.0.1", &server);
    test_hang_next_connect();
    test_settle();
    assert_log("client connectionAttempt('::1', 80, 6); host.connect(::1:80)");
    test_wait(499);
    assert_log("");
    test_wait(1);
    assert_log("client connectionAttemptTimeout('::1', 80, 6); host.close; "
               "client connectionAttempt('127.0.0.1', 80, 4); host.connect(127.0.0.1:80); "
               "host.read_start; client connect; client ready; host.read_start");
    finish_with(client, server);
}

static void gives_the_last_attempt_all_the_time(void **state) {
    (void)state;
    struct native *server, *client = connect_to_name(NULL, &server);
    test_settle();
    test_take_log();
    finish_with(client, server);
    struct native *hanging =
        test_open(net_namespace, "connect", ARGS(value_number(80), test_text("name")));
    test_listen_all(hanging, "hanging", EVENTS);
    test_step(); // the look-up
    test_hang_next_connect();
    test_settle();
    test_take_log();
    test_wait(1000000);
    assert_log("");
    assert_string_equal(test_get(hanging, "connecting"), "true");
    finish_with(hanging, NULL);
}

static void keeps_the_time_out_among_the_errors(void **state) {
    (void)state;
    struct native *server, *client = connect_to_name(NULL, &server);
    test_hang_next_connect();
    test_settle();
    test_wait(500);
    struct error *error = native_get(client, "errored").as.error;
    test_assert_error(error, "AggregateError", "ETIMEDOUT", "");
    test_assert_error(error->errors.as.array->items[0].as.error, "Error", "ETIMEDOUT",
                      "connect ETIMEDOUT ::1:80");
    test_assert_error(error->errors.as.array->items[1].as.error, "Error", "ECONNREFUSED",
                      "connect ECONNREFUSED 127.0.0.1:80");
    test_run();
}

static void stops_when_destroyed_in_the_middle(void **state) {
    (void)state;
    struct native *server, *client = connect_to_name("127.0.0.1", &server);
    test_hang_next_connect();
    test_settle();
    test_take_log();
    test_call(client, "destroy", NO_ARGS);
    test_wait(10000);
    assert_log("host.close; client connectionAttemptFailed('::1', 80, 6, ECANCELED); "
               "client close(false)");
    finish_with(client, server);
}

static struct completion destroy_it(struct function *self, struct value this_value,
                                    struct arguments arguments) {
    (void)self, (void)arguments;
    test_call(this_value.as.native, "destroy", NO_ARGS);
    return completion_return(value_undefined());
}

static void stops_when_destroyed_by_a_listener_of_the_time_out(void **state) {
    (void)state;
    struct native *server, *client = connect_to_name("127.0.0.1", &server);
    test_on(client, "connectionAttemptTimeout", destroy_it, NULL);
    test_hang_next_connect();
    test_settle();
    test_take_log();
    test_wait(10000);
    assert_log("client connectionAttemptTimeout('::1', 80, 6); host.close; client close(false)");
    finish_with(client, server);
}

static void forgets_the_attempts_when_it_connects_anew(void **state) {
    (void)state;
    struct native *server, *client = connect_to_name("127.0.0.1", &server);
    test_hang_next_connect();
    test_settle();
    test_call(client, "destroy", NO_ARGS);
    test_settle();
    test_take_log();
    test_call(client, "connect", ARGS(value_number(81), test_text("127.0.0.1")));
    test_settle();
    assert_log("client connectionAttempt('127.0.0.1', 81, 4); host.connect(127.0.0.1:81); "
               "client connectionAttemptFailed('127.0.0.1', 81, 4, ECONNREFUSED); host.close; "
               "client error(ECONNREFUSED); client close(true)");
    finish_with(client, server);
}

static void stops_when_destroyed_by_a_listener_of_the_failure(void **state) {
    (void)state;
    struct native *server, *client = connect_to_name("127.0.0.1", &server);
    test_on(client, "connectionAttemptFailed", destroy_it, NULL);
    test_settle();
    assert_log("client connectionAttempt('::1', 80, 6); host.connect(::1:80); "
               "client connectionAttemptFailed('::1', 80, 6, ECONNREFUSED); host.close; "
               "client close(false)");
    finish_with(client, server);
}

static void stops_when_destroyed_by_a_listener_of_the_attempt(void **state) {
    (void)state;
    struct native *server, *client = connect_to_name("127.0.0.1", &server);
    test_on(client, "connectionAttempt", destroy_it, NULL);
    test_settle();
    assert_log("client connectionAttempt('::1', 80, 6); host.close; client close(false)");
    finish_with(client, server);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(takes_the_families_in_turn),
        TEST(takes_each_address_once),
        TEST(leaves_out_what_is_no_address),
        TEST(connects_to_the_first_that_answers),
        TEST(attempts_the_next_when_one_fails),
        TEST(fails_with_all_errors),
        TEST(gives_up_an_attempt_that_takes_too_long),
        TEST(gives_the_last_attempt_all_the_time),
        TEST(keeps_the_time_out_among_the_errors),
        TEST(stops_when_destroyed_in_the_middle),
        TEST(stops_when_destroyed_by_a_listener_of_the_time_out),
        TEST(forgets_the_attempts_when_it_connects_anew),
        TEST(stops_when_destroyed_by_a_listener_of_the_failure),
        TEST(stops_when_destroyed_by_a_listener_of_the_attempt),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

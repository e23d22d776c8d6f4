// SPDX-License-Identifier: MIT
//
// The ways in which a socket ends, and what the machine is asked for in each.

#include "ref/net/testing_pair.h"

#include <errno.h>
#include <stddef.h>

static struct pair open_pair(void) {
    struct pair pair = pair_open(value_undefined(), value_undefined());
    test_listen_all(pair.client, "client", "end finish error close");
    test_listen_all(pair.accepted, "accepted", "end finish error close");
    return pair;
}

static struct value an_error(void) { return value_error(error_new(test.heap, "Error", "enough")); }

// -- destroy() -----------------------------------------------------------------------------

static void closes_the_handle_once(void **state) {
    (void)state;
    struct pair pair = open_pair();
    test_log_host();
    test_call(pair.client, "destroy", NO_ARGS);
    test_call(pair.client, "destroy", ARGS(an_error()));
    assert_log("host.close");
    test_step();
    assert_log("client close(false)");
    pair_close(&pair);
}

static void tells_of_the_error_before_close(void **state) {
    (void)state;
    struct pair pair = open_pair();
    loop_enter(test.loop);
    test_call(pair.client, "destroy", ARGS(an_error()));
    test_note("returned");
    loop_leave(test.loop);
    assert_log("returned; client error(enough)");
    test_step();
    assert_log("client close(true)");
    pair_close(&pair);
}

static void closes_an_unconnected_socket_on_a_tick(void **state) {
    (void)state;
    struct native *socket = test_open(net_namespace, "Socket", NO_ARGS);
    test_listen_all(socket, "socket", "error close");
    loop_enter(test.loop);
    test_call(socket, "destroy", ARGS(an_error()));
    test_note("returned");
    loop_leave(test.loop);
    assert_log("returned; socket error(enough); socket close");
}

static struct completion destroy_it(struct function *self, struct value this_value,
                                    struct arguments arguments) {
    (void)self, (void)arguments;
    test_call(this_value.as.native, "destroy", NO_ARGS);
    return completion_return(value_undefined());
}

static void emits_nothing_more_after_it_was_destroyed_by_a_listener(void **state) {
    (void)state;
    struct pair pair = open_pair();
    sim_host_set_read_size(test.host, 1);
    test_on(pair.accepted, "data", destroy_it, NULL);
    test_listen(pair.accepted, "accepted", "data");
    test_settle();
    test_call(pair.client, "write", ARGS(test_bytes("12")));
    test_call(pair.client, "end", NO_ARGS);
    test_settle();
    assert_log("accepted data('1'); client finish; client error(ECONNRESET); "
               "accepted close(false); client close(true)");
    pair_close(&pair);
}

static void is_closed_without_an_address(void **state) {
    (void)state;
    struct pair pair = open_pair();
    test_call(pair.client, "destroy", NO_ARGS);
    test_step();
    assert_log("client close(false)");
    assert_string_equal(test_get(pair.client, "closed"), "true");
    assert_string_equal(test_get(pair.client, "localAddress"), "undefined");
    assert_string_equal(test_get(pair.client, "readyState"), "'closed'");
    pair_close(&pair);
}

// -- resetAndDestroy() -----------------------------------------------------------------------

static void resets_the_peer(void **state) {
    (void)state;
    struct pair pair = open_pair();
    test_log_host();
    test_call(pair.client, "resetAndDestroy", NO_ARGS);
    test_settle();
    assert_log("host.reset; client close(false); host.close; accepted error(ECONNRESET); "
               "accepted close(true)");
    pair_close(&pair);
}

static void closes_if_the_machine_cannot_reset(void **state) {
    (void)state;
    struct pair pair = open_pair();
    test_call(pair.client, "end", NO_ARGS);
    test_log_host();
    test_call(pair.client, "resetAndDestroy", NO_ARGS); // the host refuses while shutting down
    test_settle();
    // Node.js emits no 'close' then.
    assert_log("host.reset; client error(EINVAL); host.close; accepted end; host.shut_down; "
               "accepted finish; host.close; accepted close(false)");
    pair_close(&pair);
}

static void cannot_reset_what_is_not_connected(void **state) {
    (void)state;
    struct native *socket = test_open(net_namespace, "Socket", NO_ARGS);
    test_listen_all(socket, "socket", "error close");
    test_call(socket, "resetAndDestroy", NO_ARGS);
    assert_log("socket error(ERR_SOCKET_CLOSED); socket close");
}

static void cannot_reset_an_ipc_connection(void **state) {
    (void)state;
    struct pair pair = pair_open_ipc();
    test_assert_error(test_throws(pair.client, "resetAndDestroy", NO_ARGS), "TypeError",
                      "ERR_INVALID_HANDLE_TYPE", "This handle type cannot be sent");
    assert_string_equal(test_get(pair.client, "destroyed"), "false");
    pair_close(&pair);
}

static struct completion listen_for_errors(struct function *self, struct value this_value,
                                           struct arguments arguments) {
    (void)self, (void)this_value;
    test_listen(argument(arguments, 0).as.native, "accepted", "error");
    return completion_return(value_undefined());
}

static void resets_once_connected(void **state) {
    (void)state;
    struct value listener = test_function("connection", listen_for_errors, NULL);
    struct native *server = test_open(net_namespace, "createServer", ARGS(listener));
    test_call(server, "listen", ARGS(value_number(80), test_text("127.0.0.1")));
    struct native *client =
        test_open(net_namespace, "connect", ARGS(value_number(80), test_text("127.0.0.1")));
    test_listen_all(client, "client", "connect ready error close");
    test_call(client, "resetAndDestroy", NO_ARGS);
    test_log_host();
    test_settle();
    assert_log("host.read_start; client connect; host.reset; client ready; client close(false); "
               "host.close; accepted error(ECONNRESET)");
    test_call(server, "close", NO_ARGS);
    test_run();
}

// -- destroySoon() ---------------------------------------------------------------------------

static void destroys_after_what_was_written(void **state) {
    (void)state;
    struct pair pair =
        pair_open(test_object("pauseOnConnect", value_boolean(true), NULL), value_undefined());
    sim_host_set_capacity(test.host, 2);
    test_listen_all(pair.client, "client", "finish close");
    test_call(pair.client, "write", ARGS(test_bytes("1234"), test_logger("written")));
    test_call(pair.client, "destroySoon", NO_ARGS);
    test_settle();
    assert_log("");
    test_call(pair.accepted, "resume", NO_ARGS);
    test_settle();
    assert_log("written(null); client finish; client close(false)");
    pair_close(&pair);
}

static void destroys_at_once_if_all_is_finished(void **state) {
    (void)state;
    struct value half_open = test_object("allowHalfOpen", value_boolean(true), NULL);
    struct pair pair = pair_open(half_open, value_undefined());
    test_listen_all(pair.client, "client", "finish close");
    test_call(pair.client, "end", NO_ARGS);
    test_settle();
    assert_log("client finish");
    test_call(pair.client, "destroySoon", NO_ARGS);
    assert_string_equal(test_get(pair.client, "destroyed"), "true");
    test_settle();
    assert_log("client close(false)");
    pair_close(&pair);
}

// -- The other party ---------------------------------------------------------------------------

static void ends_with_the_peer(void **state) {
    (void)state;
    struct pair pair = open_pair();
    test_call(pair.accepted, "resume", NO_ARGS);
    test_call(pair.client, "resume", NO_ARGS);
    test_call(pair.client, "end", NO_ARGS);
    test_settle();
    assert_log("client finish; accepted end; accepted finish; client end; accepted close(false); "
               "client close(false)");
    pair_close(&pair);
}

static void stays_writable_if_half_open(void **state) {
    (void)state;
    struct value half_open = test_object("allowHalfOpen", value_boolean(true), NULL);
    struct pair pair = pair_open(half_open, value_undefined());
    test_listen_all(pair.client, "client", "data end finish close");
    test_listen_all(pair.accepted, "accepted", "end finish close");
    test_call(pair.accepted, "resume", NO_ARGS);
    test_call(pair.client, "end", NO_ARGS);
    test_settle();
    assert_log("client finish; accepted end");
    assert_string_equal(test_get(pair.accepted, "readyState"), "'writeOnly'");
    test_call(pair.accepted, "end", ARGS(test_bytes("late")));
    test_settle();
    assert_log("client data('late'); accepted finish; client end; accepted close(false); "
               "client close(false)");
    pair_close(&pair);
}

static void fails_with_the_peers_reset(void **state) {
    (void)state;
    struct pair pair = open_pair();
    test_call(pair.accepted, "resetAndDestroy", NO_ARGS);
    test_settle();
    assert_log("client error(ECONNRESET); accepted close(false); client close(true)");
    test_assert_error(native_get(pair.client, "errored").as.error, "Error", "ECONNRESET",
                      "read ECONNRESET");
    pair_close(&pair);
}

static void fails_when_reading_fails(void **state) {
    (void)state;
    struct value paused = test_object("pauseOnConnect", value_boolean(true), NULL);
    struct pair pair = pair_open(paused, value_undefined());
    test_listen_all(pair.accepted, "accepted", "end error close");
    sim_host_fail_next(test.host, SIM_READ, -ETIMEDOUT);
    test_call(pair.accepted, "resume", NO_ARGS);
    test_settle();
    assert_log("accepted error(ETIMEDOUT); accepted close(true)");
    pair_close(&pair);
}

static void refuses_to_write_to_a_party_that_ended(void **state) {
    (void)state;
    struct pair pair = open_pair();
    test_call(pair.accepted, "resume", NO_ARGS);
    test_call(pair.client, "write", ARGS(test_bytes("x")));
    test_call(pair.client, "end", NO_ARGS);
    while (native_get(pair.accepted, "readableEnded").as.boolean == false) test_step();
    test_take_log();
    test_call(pair.accepted, "write", ARGS(test_bytes("y"), test_logger("late")));
    test_settle();
    assert_log("late(EPIPE); accepted error(EPIPE); client end; accepted close(true); "
               "client close(false)");
    pair_close(&pair);
}

// -- Abort signals -----------------------------------------------------------------------------

static struct native *signal_of(struct native *controller) {
    return native_get(controller, "signal").as.native;
}

static void is_destroyed_by_a_signal(void **state) {
    (void)state;
    struct native *controller = test_open(abort_namespace, "AbortController", NO_ARGS);
    struct value signal = value_native(signal_of(controller));
    struct pair pair = pair_open(value_undefined(), test_object("signal", signal, NULL));
    test_listen_all(pair.client, "client", "error close");
    loop_enter(test.loop);
    test_call(controller, "abort", ARGS(test_text("why")));
    test_note("destroyed %s", test_get(pair.client, "destroyed"));
    loop_leave(test.loop);
    test_settle();
    assert_log("destroyed true; client error(ABORT_ERR); client close(true)");
    struct error *error = native_get(pair.client, "errored").as.error;
    test_assert_error(error, "AbortError", "ABORT_ERR", "The operation was aborted");
    assert_string_equal(test_show(error->cause), "'why'");
    pair_close(&pair);
}

static void fails_in_a_tick_if_its_signal_was_aborted_before(void **state) {
    (void)state;
    struct native *controller = test_open(abort_namespace, "AbortController", NO_ARGS);
    test_call(controller, "abort", NO_ARGS);
    struct value options = test_object("signal", value_native(signal_of(controller)), NULL);
    loop_enter(test.loop);
    struct native *socket = test_open(net_namespace, "Socket", ARGS(options));
    test_listen_all(socket, "socket", "error close");
    assert_string_equal(test_get(socket, "destroyed"), "false");
    loop_leave(test.loop);
    assert_log("socket error(ABORT_ERR); socket close");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(closes_the_handle_once),
        TEST(tells_of_the_error_before_close),
        TEST(closes_an_unconnected_socket_on_a_tick),
        TEST(emits_nothing_more_after_it_was_destroyed_by_a_listener),
        TEST(is_closed_without_an_address),
        TEST(resets_the_peer),
        TEST(closes_if_the_machine_cannot_reset),
        TEST(cannot_reset_what_is_not_connected),
        TEST(cannot_reset_an_ipc_connection),
        TEST(resets_once_connected),
        TEST(destroys_after_what_was_written),
        TEST(destroys_at_once_if_all_is_finished),
        TEST(ends_with_the_peer),
        TEST(stays_writable_if_half_open),
        TEST(fails_with_the_peers_reset),
        TEST(fails_when_reading_fails),
        TEST(refuses_to_write_to_a_party_that_ended),
        TEST(is_destroyed_by_a_signal),
        TEST(fails_in_a_tick_if_its_signal_was_aborted_before),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

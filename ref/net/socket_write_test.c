// SPDX-License-Identifier: MIT
//
// Writing to a socket: what the machine takes at once and what it takes later, in which order it
// is told, and what becomes of writes when the machine fails or the socket is destroyed.

#include "ref/net/testing_pair.h"

#include <errno.h>
#include <stddef.h>

// The accepted socket reads nothing until it is resumed, and so many bytes wait for it at most.
static struct pair open_with(size_t capacity, struct value client_options) {
    struct value paused = test_object("pauseOnConnect", value_boolean(true), NULL);
    struct pair pair = pair_open(paused, client_options);
    sim_host_set_capacity(test.host, capacity);
    test_listen_all(pair.client, "client", "drain finish error close");
    return pair;
}

static struct pair open_with_capacity(size_t capacity) {
    return open_with(capacity, value_undefined());
}

static struct value write(const struct pair *pair, struct value chunk, const char *callback) {
    return test_call(pair->client, "write", ARGS(chunk, test_logger(callback)));
}

// -- When the machine takes all ------------------------------------------------------------

static void calls_back_in_the_turn_of_the_write(void **state) {
    (void)state;
    struct pair pair = open_with_capacity(65536);
    loop_enter(test.loop);
    write(&pair, test_bytes("one"), "written");
    test_note("returned");
    loop_leave(test.loop);
    assert_log("returned; written(null)");
    pair_close(&pair);
}

static void counts_bytes_when_they_are_handed_over(void **state) {
    (void)state;
    struct pair pair = open_with_capacity(65536);
    assert_string_equal(test_get(pair.client, "bytesWritten"), "0");
    test_call(pair.client, "write", ARGS(test_text("\xC3\xA4"))); // two bytes
    test_call(pair.client, "write", ARGS(test_text("6162"), test_text("hex")));
    assert_string_equal(test_get(pair.client, "bytesWritten"), "4");
    pair_close(&pair);
}

// -- When the machine takes part -------------------------------------------------------------

static void waits_for_the_peer_to_read(void **state) {
    (void)state;
    struct pair pair = open_with_capacity(4);
    assert_true(write(&pair, test_bytes("123456"), "first").as.boolean);
    assert_true(write(&pair, test_bytes("789"), "second").as.boolean);
    test_settle();
    assert_log("");
    assert_string_equal(test_get(pair.client, "writableLength"), "9");
    test_call(pair.accepted, "on", ARGS(test_text("data"), test_logger("data")));
    test_call(pair.accepted, "resume", NO_ARGS);
    test_settle();
    assert_log("data('1234'); first(null); data('5678'); second(null); data('9')");
    pair_close(&pair);
}

static void hands_over_all_that_waited_at_once(void **state) {
    (void)state;
    struct pair pair = open_with_capacity(4);
    write(&pair, test_bytes("123456"), "first");
    write(&pair, test_bytes("7"), "second");
    write(&pair, test_bytes("8"), "third");
    test_log_host();
    test_call(pair.accepted, "resume", NO_ARGS);
    test_settle();
    assert_log("host.read_start; host.write(2); first(null); second(null); third(null)");
    pair_close(&pair);
}

static void counts_waiting_bytes_as_written(void **state) {
    (void)state;
    struct pair pair = open_with_capacity(1);
    write(&pair, test_bytes("12"), "first");
    write(&pair, test_text("\xC3\xA4"), "second");
    assert_string_equal(test_get(pair.client, "bytesWritten"), "4");
    assert_string_equal(test_get(pair.client, "bufferSize"), "3"); // one UTF-16 code unit waits
    pair_close(&pair);
}

static void drains_once_everything_is_written(void **state) {
    (void)state;
    struct value options = test_object("highWaterMark", value_number(4), NULL);
    struct pair pair = open_with(2, options);
    assert_true(write(&pair, test_bytes("123"), "first").as.boolean);
    assert_false(write(&pair, test_bytes("4"), "second").as.boolean);
    assert_string_equal(test_get(pair.client, "writableNeedDrain"), "true");
    test_call(pair.accepted, "resume", NO_ARGS);
    test_settle();
    assert_log("client drain; first(null); second(null)");
    assert_string_equal(test_get(pair.client, "writableNeedDrain"), "false");
    pair_close(&pair);
}

static void corks_into_one_write(void **state) {
    (void)state;
    struct pair pair = open_with_capacity(65536);
    test_log_host();
    test_call(pair.client, "cork", NO_ARGS);
    write(&pair, test_bytes("ab"), "first");
    write(&pair, test_bytes("c"), "second");
    test_settle();
    assert_log("");
    test_call(pair.client, "uncork", NO_ARGS);
    assert_log("host.write(3); first(null); second(null)");
    pair_close(&pair);
}

static void ends_after_the_pending_write(void **state) {
    (void)state;
    struct pair pair = open_with_capacity(2);
    test_log_host();
    write(&pair, test_bytes("1234"), "written");
    test_call(pair.client, "end", ARGS(test_bytes("5"), test_logger("ended")));
    test_settle();
    assert_log("host.write(4)");
    test_call(pair.accepted, "resume", NO_ARGS);
    test_settle();
    assert_log("host.read_start; host.write(1); written(null); host.shut_down; ended(null); "
               "client finish; host.shut_down; host.close; host.close; client close(false)");
    pair_close(&pair);
}

// -- When the machine fails ------------------------------------------------------------------

static void destroys_the_socket_when_a_write_fails_at_once(void **state) {
    (void)state;
    struct pair pair = open_with_capacity(65536);
    sim_host_fail_next(test.host, SIM_WRITE, -EPIPE);
    loop_enter(test.loop);
    write(&pair, test_bytes("12"), "first");
    write(&pair, test_bytes("3"), "second");
    loop_leave(test.loop);
    test_settle();
    assert_log("first(EPIPE); second(EPIPE); client error(EPIPE); client close(true)");
    assert_string_equal(test_get(pair.client, "errored"), "EPIPE");
    pair_close(&pair);
}

static void fails_pending_and_waiting_writes_when_the_peer_resets(void **state) {
    (void)state;
    struct pair pair = open_with_capacity(2);
    write(&pair, test_bytes("1234"), "first");
    write(&pair, test_bytes("5"), "second");
    test_call(pair.accepted, "resetAndDestroy", NO_ARGS);
    test_settle();
    assert_log(
        "client error(ECONNRESET); first(ECANCELED); second(ECONNRESET); client close(true)");
    pair_close(&pair);
}

static void fails_writes_that_were_under_way_when_destroyed(void **state) {
    (void)state;
    struct pair pair = open_with_capacity(2);
    write(&pair, test_bytes("1234"), "first");
    write(&pair, test_bytes("5"), "second");
    test_call(pair.client, "destroy", NO_ARGS);
    test_note("destroyed");
    test_settle();
    assert_log("destroyed; first(ECANCELED); second(ECANCELED); client close(false)");
    pair_close(&pair);
}

static void fails_the_end_callback_when_destroyed(void **state) {
    (void)state;
    struct pair pair = open_with_capacity(2);
    write(&pair, test_bytes("1234"), "first");
    test_call(pair.client, "end", ARGS(test_logger("ended")));
    test_call(pair.client, "destroy", ARGS(value_error(error_new(test.heap, "Error", "enough"))));
    test_settle();
    assert_log("client error(enough); first(ECANCELED); ended(enough); client close(true)");
    pair_close(&pair);
}

static void finishes_although_shutting_down_failed(void **state) {
    (void)state;
    struct pair pair = open_with_capacity(65536);
    sim_host_fail_next(test.host, SIM_SHUT_DOWN, -ENOTCONN);
    test_call(pair.client, "end", ARGS(test_logger("ended")));
    test_settle();
    assert_log("ended(null); client finish");
    pair_close(&pair);
}

static void destroys_when_destroyed_while_shutting_down(void **state) {
    (void)state;
    struct pair pair = open_with_capacity(65536);
    test_call(pair.client, "end", ARGS(test_logger("ended")));
    test_call(pair.client, "destroy", NO_ARGS);
    test_settle();
    assert_log("ended(ERR_STREAM_DESTROYED); client close(false)");
    pair_close(&pair);
}

static void refuses_writes_after_end(void **state) {
    (void)state;
    struct pair pair = open_with_capacity(65536);
    test_call(pair.client, "end", NO_ARGS);
    assert_false(write(&pair, test_bytes("1"), "late").as.boolean);
    test_settle();
    assert_log("late(ERR_STREAM_WRITE_AFTER_END); client error(ERR_STREAM_WRITE_AFTER_END); "
               "client close(true)");
    pair_close(&pair);
}

static void refuses_writes_after_destroy(void **state) {
    (void)state;
    struct pair pair = open_with_capacity(65536);
    test_call(pair.client, "destroy", NO_ARGS);
    test_settle();
    test_take_log();
    assert_false(write(&pair, test_bytes("1"), "late").as.boolean);
    assert_log("late(ERR_STREAM_DESTROYED)");
    pair_close(&pair);
}

// -- Before there is a connection --------------------------------------------------------------

static struct completion resume(struct function *self, struct value this_value,
                                struct arguments arguments) {
    (void)self, (void)this_value;
    test_call(argument(arguments, 0).as.native, "resume", NO_ARGS);
    return completion_return(value_undefined());
}

static struct native *connecting(struct native **server_out, int connect_error) {
    struct value listener = test_function("connection", resume, NULL);
    *server_out = test_open(net_namespace, "createServer", ARGS(listener));
    test_call(*server_out, "listen", ARGS(value_number(80), test_text("127.0.0.1")));
    sim_host_fail_next(test.host, SIM_CONNECT, connect_error);
    struct native *client =
        test_open(net_namespace, "connect", ARGS(value_number(80), test_text("127.0.0.1")));
    test_listen_all(client, "client", "connect ready error close finish");
    return client;
}

static void writes_when_connected_before_the_program_learns_of_it(void **state) {
    (void)state;
    struct native *server, *client = connecting(&server, 0);
    test_call(client, "write", ARGS(test_bytes("1"), test_logger("first")));
    test_call(client, "write", ARGS(test_bytes("23"), test_logger("second")));
    assert_string_equal(test_get(client, "bytesWritten"), "3");
    test_log_host();
    test_settle();
    assert_log("host.read_start; client connect; host.write(1); host.write(2); first(null); "
               "client ready; host.read_start; second(null)");
    assert_string_equal(test_get(client, "bytesWritten"), "3");
    test_call(client, "destroy", NO_ARGS);
    test_call(server, "close", NO_ARGS);
    test_run();
}

static void fails_early_writes_when_the_connection_fails(void **state) {
    (void)state;
    struct native *server, *client = connecting(&server, -ETIMEDOUT);
    test_call(client, "write", ARGS(test_bytes("1"), test_logger("first")));
    test_call(client, "end", ARGS(test_bytes("2"), test_logger("ended")));
    test_settle();
    assert_log("client error(ETIMEDOUT); client close(true); "
               "first(ERR_SOCKET_CLOSED_BEFORE_CONNECTION); ended(ETIMEDOUT)");
    test_call(server, "close", NO_ARGS);
    test_run();
}

static void fails_early_writes_when_destroyed(void **state) {
    (void)state;
    struct native *server, *client = connecting(&server, 0);
    test_call(client, "write", ARGS(test_bytes("1"), test_logger("first")));
    test_call(client, "write", ARGS(test_bytes("2"), test_logger("second")));
    test_call(client, "destroy", NO_ARGS);
    test_settle();
    assert_log("client close(false); first(ERR_SOCKET_CLOSED_BEFORE_CONNECTION); "
               "second(ERR_SOCKET_CLOSED_BEFORE_CONNECTION)");
    test_call(server, "close", NO_ARGS);
    test_run();
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(calls_back_in_the_turn_of_the_write),
        TEST(counts_bytes_when_they_are_handed_over),
        TEST(waits_for_the_peer_to_read),
        TEST(hands_over_all_that_waited_at_once),
        TEST(counts_waiting_bytes_as_written),
        TEST(drains_once_everything_is_written),
        TEST(corks_into_one_write),
        TEST(ends_after_the_pending_write),
        TEST(destroys_the_socket_when_a_write_fails_at_once),
        TEST(fails_pending_and_waiting_writes_when_the_peer_resets),
        TEST(fails_writes_that_were_under_way_when_destroyed),
        TEST(fails_the_end_callback_when_destroyed),
        TEST(finishes_although_shutting_down_failed),
        TEST(destroys_when_destroyed_while_shutting_down),
        TEST(refuses_writes_after_end),
        TEST(refuses_writes_after_destroy),
        TEST(writes_when_connected_before_the_program_learns_of_it),
        TEST(fails_early_writes_when_the_connection_fails),
        TEST(fails_early_writes_when_destroyed),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// SPDX-License-Identifier: MIT
//
// Reading from a socket: when the machine is asked for bytes and when it is told to stop, and the
// onread option, which takes the bytes past the stream.

#include "ref/net/testing_pair.h"

#include <stddef.h>

static struct pair open_paused(void) {
    return pair_open(test_object("pauseOnConnect", value_boolean(true), NULL), value_undefined());
}

static void send(const struct pair *pair, size_t size) {
    test_call(pair->client, "write", ARGS(test_many_bytes(size)));
}

// -- The stream ----------------------------------------------------------------------------

static void stops_the_machine_at_the_high_water_mark(void **state) {
    (void)state;
    struct value options = test_object("highWaterMark", value_number(10), NULL);
    struct pair pair = pair_open(options, value_undefined());
    sim_host_set_read_size(test.host, 4);
    test_log_host();
    send(&pair, 20);
    test_settle();
    assert_log("host.write(20); host.read_stop");
    assert_string_equal(test_get(pair.accepted, "readableLength"), "12"); // 3 reads
    assert_string_equal(test_get(pair.accepted, "bytesRead"), "12");
    test_listen(pair.accepted, "accepted", "data");
    test_settle();
    assert_log("host.read_start; accepted data('xxxx'); accepted data('xxxx'); "
               "accepted data('xxxx'); accepted data('xxxx'); accepted data('xxxx')");
    pair_close(&pair);
}

static void goes_on_after_resume(void **state) {
    (void)state;
    struct pair pair = open_paused();
    sim_host_set_read_size(test.host, 3);
    test_listen(pair.accepted, "accepted", "data");
    test_call(pair.client, "write", ARGS(test_bytes("123456")));
    test_call(pair.accepted, "resume", NO_ARGS);
    test_step();
    assert_log("accepted data('123')");
    test_call(pair.accepted, "pause", NO_ARGS);
    test_settle();
    assert_log("");
    assert_string_equal(test_get(pair.accepted, "readableLength"), "3"); // taken, and kept
    test_call(pair.accepted, "resume", NO_ARGS);
    test_settle();
    assert_log("accepted data('456')");
    pair_close(&pair);
}

static void joins_characters_cut_by_the_machine(void **state) {
    (void)state;
    struct pair pair = open_paused();
    sim_host_set_read_size(test.host, 1);
    test_call(pair.accepted, "setEncoding", ARGS(test_text("utf8")));
    test_listen_all(pair.accepted, "accepted", "data end");
    test_call(pair.client, "end",
              ARGS(test_text("a\xE2\x82\xAC"
                             "b")));
    test_call(pair.accepted, "resume", NO_ARGS);
    test_settle();
    assert_log("accepted data('a'); accepted data('\xE2\x82\xAC'); accepted data('b'); "
               "accepted end");
    pair_close(&pair);
}

static void ends_only_after_what_was_paused_is_read(void **state) {
    (void)state;
    struct pair pair = open_paused();
    test_listen_all(pair.accepted, "accepted", "data end close");
    test_call(pair.accepted, "resume", NO_ARGS);
    test_call(pair.accepted, "pause", NO_ARGS);
    test_call(pair.client, "end", ARGS(test_bytes("last")));
    test_settle();
    assert_log("");
    test_call(pair.accepted, "resume", NO_ARGS);
    test_settle();
    assert_log("accepted data('last'); accepted end; accepted close(false)");
    pair_close(&pair);
}

static void counts_no_bytes_after_it_was_destroyed(void **state) {
    (void)state;
    struct pair pair = open_paused();
    test_listen(pair.accepted, "accepted", "data");
    test_listen(pair.client, "client", "error");
    send(&pair, 10);
    test_call(pair.accepted, "destroy", NO_ARGS);
    test_settle();
    assert_log("client error(ECONNRESET)"); // what nobody reads resets the connection
    assert_string_equal(test_get(pair.accepted, "bytesRead"), "0");
    pair_close(&pair);
}

// -- The onread option ---------------------------------------------------------------------------

static int answers_left; // how often the callback wants more

static struct completion take(struct function *self, struct value this_value,
                              struct arguments arguments) {
    (void)self, (void)this_value;
    const struct bytes *buffer = argument(arguments, 1).as.bytes;
    int size = (int)argument(arguments, 0).as.number;
    test_note("onread '%.*s' of %zu", size, (const char *)buffer->data, buffer->size);
    return completion_return(value_boolean(answers_left-- > 0));
}

static struct completion give_buffer(struct function *self, struct value this_value,
                                     struct arguments arguments) {
    (void)self, (void)this_value, (void)arguments;
    test_note("buffer");
    return completion_return(test_bytes("????"));
}

static struct pair open_onread(struct value buffer, int wanted) {
    answers_left = wanted;
    struct value callback = test_function("callback", take, NULL);
    struct value onread = test_object("buffer", buffer, "callback", callback, NULL);
    struct pair pair = pair_open(value_undefined(), test_object("onread", onread, NULL));
    test_listen_all(pair.client, "client", "data end close");
    return pair;
}

static void gives_bytes_to_the_callback_a_buffer_at_a_time(void **state) {
    (void)state;
    struct pair pair = open_onread(test_bytes("..."), 10);
    test_call(pair.accepted, "write", ARGS(test_bytes("1234567")));
    test_settle();
    assert_log("onread '123' of 3; onread '456' of 3; onread '7' of 3");
    assert_string_equal(test_get(pair.client, "bytesRead"), "7");
    assert_string_equal(test_get(pair.client, "readableLength"), "0");
    pair_close(&pair);
}

static void asks_for_a_buffer_for_each_part(void **state) {
    (void)state;
    struct pair pair = open_onread(test_function("buffer", give_buffer, NULL), 10);
    test_call(pair.accepted, "write", ARGS(test_bytes("123456")));
    test_settle();
    assert_log("onread '1234' of 4; buffer; onread '56' of 4; buffer");
    pair_close(&pair);
}

static void stops_when_the_callback_wants_no_more(void **state) {
    (void)state;
    struct pair pair = open_onread(test_bytes("..."), 0);
    test_call(pair.accepted, "write", ARGS(test_bytes("123456")));
    test_settle();
    assert_log("onread '123' of 3");
    test_log_host();
    test_call(pair.client, "resume", NO_ARGS);
    test_settle();
    assert_log("host.read_start; onread '456' of 3; host.read_stop");
    pair_close(&pair);
}

static void ends_without_data(void **state) {
    (void)state;
    struct pair pair = open_onread(test_bytes("..."), 10);
    test_call(pair.client, "resume", NO_ARGS);
    test_call(pair.accepted, "end", ARGS(test_bytes("1")));
    test_settle();
    assert_log("onread '1' of 3; client end; client close(false)");
    pair_close(&pair);
}

// -- Being idle ----------------------------------------------------------------------------------

static void tells_of_idle_time_once(void **state) {
    (void)state;
    struct pair pair = open_paused();
    test_listen(pair.client, "client", "timeout");
    test_call(pair.client, "setTimeout", ARGS(value_number(100), test_logger("called")));
    test_wait(99);
    assert_log("");
    test_wait(1);
    assert_log("client timeout; called");
    test_wait(1000);
    assert_log("");
    pair_close(&pair);
}

static void activity_puts_the_time_out_off(void **state) {
    (void)state;
    struct pair pair = open_paused();
    test_listen(pair.client, "client", "timeout");
    test_call(pair.client, "setTimeout", ARGS(value_number(100)));
    test_wait(60);
    test_call(pair.client, "write", ARGS(test_bytes("x"))); // writing
    test_wait(60);
    test_call(pair.accepted, "write", ARGS(test_bytes("x"))); // being written to
    test_settle();
    test_wait(99);
    assert_log("");
    test_wait(1);
    assert_log("client timeout");
    test_call(pair.client, "write", ARGS(test_bytes("x"))); // also after it was told
    test_wait(100);
    assert_log("client timeout");
    pair_close(&pair);
}

static void zero_takes_the_time_out_back(void **state) {
    (void)state;
    struct pair pair = open_paused();
    struct value callback = test_logger("called");
    test_keep(callback.as.function);
    test_call(pair.client, "setTimeout", ARGS(value_number(100), callback));
    test_call(pair.client, "setTimeout", ARGS(value_number(0), callback));
    test_wait(1000);
    assert_log("");
    assert_string_equal(test_get(pair.client, "timeout"), "0");
    pair_close(&pair);
}

static void a_destroyed_socket_is_never_idle(void **state) {
    (void)state;
    struct pair pair = open_paused();
    test_listen(pair.client, "client", "timeout");
    test_call(pair.client, "setTimeout", ARGS(value_number(100)));
    test_call(pair.client, "destroy", NO_ARGS);
    test_wait(1000);
    assert_log("");
    pair_close(&pair);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(stops_the_machine_at_the_high_water_mark),
        TEST(goes_on_after_resume),
        TEST(joins_characters_cut_by_the_machine),
        TEST(ends_only_after_what_was_paused_is_read),
        TEST(counts_no_bytes_after_it_was_destroyed),
        TEST(gives_bytes_to_the_callback_a_buffer_at_a_time),
        TEST(asks_for_a_buffer_for_each_part),
        TEST(stops_when_the_callback_wants_no_more),
        TEST(ends_without_data),
        TEST(tells_of_idle_time_once),
        TEST(activity_puts_the_time_out_off),
        TEST(zero_takes_the_time_out_back),
        TEST(a_destroyed_socket_is_never_idle),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// SPDX-License-Identifier: MIT
//
// The readable side: flowing and paused, what is asked of the owner, and how it ends.

#include "ref/net/scripted_stream.h"

#include <stddef.h>

static struct scripted *reader(const char *events) {
    struct scripted *stream = scripted_small();
    test_listen_all(scripted_native(stream), "event", events);
    return stream;
}

static const char *call(struct scripted *stream, const char *method, struct arguments arguments) {
    return test_show(test_call(scripted_native(stream), method, arguments));
}

static const char *get(struct scripted *stream, const char *property) {
    return test_get(scripted_native(stream), property);
}

// -- Flowing -------------------------------------------------------------------------------

static void flows_from_the_first_data_listener(void **state) {
    (void)state;
    struct scripted *stream = scripted_small();
    assert_string_equal(get(stream, "readableFlowing"), "null");
    test_listen(scripted_native(stream), "event", "resume");
    ONE_TURN({
        test_listen(scripted_native(stream), "event", "data");
        test_note("returned");
    });
    assert_log("returned; read; event resume");
    assert_string_equal(get(stream, "readableFlowing"), "true");
}

static void emits_data_inside_push(void **state) {
    (void)state;
    struct scripted *stream = reader("data");
    test_take_log();
    ONE_TURN({
        assert_true(scripted_push(stream, "abcdef"));
        test_note("pushed");
    });
    assert_log("event data('abcdef'); pushed; read");
}

static void pauses_and_resumes(void **state) {
    (void)state;
    struct scripted *stream = reader("data pause resume");
    test_take_log();
    assert_string_equal(call(stream, "isPaused", NO_ARGS), "false");
    call(stream, "pause", NO_ARGS);
    assert_true(scripted_push(stream, "abc"));
    assert_false(scripted_push(stream, "d")); // the mark is reached
    assert_string_equal(get(stream, "readableLength"), "4");
    assert_log("event pause; read");
    call(stream, "resume", NO_ARGS);
    assert_log("event resume; read; event data('abc'); event data('d')");
}

static void ignores_pause_when_destroyed(void **state) {
    (void)state;
    struct scripted *stream = reader("pause");
    call(stream, "destroy", NO_ARGS);
    call(stream, "pause", NO_ARGS);
    assert_log("destroy undefined");
    assert_string_equal(get(stream, "readableFlowing"), "null");
}

static void loses_data_when_it_flows_unheard(void **state) {
    (void)state;
    struct scripted *stream = scripted_small();
    call(stream, "resume", NO_ARGS);
    scripted_push(stream, "lost");
    test_take_log();
    assert_string_equal(get(stream, "readableLength"), "0");
    assert_string_equal(get(stream, "readableDidRead"), "true");
}

// -- Reading -------------------------------------------------------------------------------

static void tells_that_there_is_something_to_read(void **state) {
    (void)state;
    struct scripted *stream = reader("readable");
    assert_log("read");
    ONE_TURN({
        scripted_push(stream, "ab");
        test_note("pushed");
    });
    assert_log("pushed; event readable; read");
    assert_string_equal(call(stream, "read", ARGS(value_number(1))), "'a'");
    assert_string_equal(call(stream, "read", ARGS(value_number(5))), "null"); // not so much
    assert_string_equal(call(stream, "read", NO_ARGS), "'b'");
    assert_string_equal(call(stream, "read", NO_ARGS), "null");
}

static void reads_across_chunks(void **state) {
    (void)state;
    struct scripted *stream = scripted_small();
    scripted_push(stream, "ab");
    scripted_push(stream, "cd");
    scripted_push(stream, "ef");
    assert_string_equal(call(stream, "read", ARGS(value_number(3))), "'abc'");
    assert_string_equal(call(stream, "read", NO_ARGS), "'d'"); // one chunk at a time
    assert_string_equal(call(stream, "read", NO_ARGS), "'ef'");
}

static void read_all_chunks_in_older_releases(void **state) {
    test_finish(state);
    test_start_as("node@24");
    struct scripted *stream = scripted_small();
    scripted_push(stream, "ab");
    scripted_push(stream, "cd");
    assert_string_equal(call(stream, "read", NO_ARGS), "'abcd'");
}

static void raises_the_mark_for_a_larger_read(void **state) {
    (void)state;
    struct scripted *stream = scripted_small();
    call(stream, "read", ARGS(value_number(9)));
    assert_string_equal(get(stream, "readableHighWaterMark"), "16");
    double too_many = 1024.0 * 1024 * 1024 + 1;
    test_assert_error(test_throws(scripted_native(stream), "read", ARGS(value_number(too_many))),
                      "RangeError", "ERR_OUT_OF_RANGE",
                      "The value of \"size\" is out of range. It must be <= 1GiB. "
                      "Received 1073741825");
}

static void puts_back_what_was_read(void **state) {
    (void)state;
    struct scripted *stream = scripted_small();
    scripted_push(stream, "b");
    call(stream, "unshift", ARGS(test_bytes("a")));
    call(stream, "setEncoding", NO_ARGS);
    assert_string_equal(call(stream, "read", NO_ARGS), "'ab'");
}

// -- Encoding ------------------------------------------------------------------------------

static void decodes_across_chunks(void **state) {
    (void)state;
    struct scripted *stream = reader("data");
    call(stream, "setEncoding", ARGS(test_text("UTF-8")));
    assert_string_equal(get(stream, "readableEncoding"), "'utf8'");
    test_take_log();
    scripted_push(stream, "a\xE2\x82");
    scripted_push(stream, "\xAC");
    assert_log("event data('a'); read; event data('\xE2\x82\xAC'); read");
}

static void decodes_what_waits_already(void **state) {
    (void)state;
    struct scripted *stream = scripted_small();
    scripted_push(stream, "\xE2");
    scripted_push(stream, "\x82\xAC!");
    call(stream, "setEncoding", ARGS(test_text("utf8")));
    assert_string_equal(get(stream, "readableLength"), "2");
    assert_string_equal(call(stream, "read", NO_ARGS), "'\xE2\x82\xAC!'");
    test_assert_error(test_throws(scripted_native(stream), "setEncoding", ARGS(test_text("nope"))),
                      "TypeError", "ERR_UNKNOWN_ENCODING", "Unknown encoding: nope");
}

// -- The end -------------------------------------------------------------------------------

static void ends_on_a_tick_after_the_last_data(void **state) {
    (void)state;
    struct scripted *stream = reader("data end");
    test_take_log();
    scripted_push(stream, "ab");
    ONE_TURN({
        scripted_push_end(stream);
        test_note("pushed");
    });
    assert_log("event data('ab'); read; pushed; event end");
    assert_string_equal(get(stream, "readableEnded"), "true");
    assert_string_equal(get(stream, "readable"), "false");
}

static void does_not_end_before_all_is_read(void **state) {
    (void)state;
    struct scripted *stream = reader("end");
    scripted_push(stream, "ab");
    scripted_push_end(stream);
    test_take_log();
    assert_string_equal(call(stream, "read", NO_ARGS), "'ab'");
    assert_log("event end");
}

static void fails_a_push_after_the_end(void **state) {
    (void)state;
    struct scripted *stream = reader("error");
    scripted_push_end(stream);
    test_take_log();
    assert_false(scripted_push(stream, "late"));
    assert_log("destroy ERR_STREAM_PUSH_AFTER_EOF; event error(ERR_STREAM_PUSH_AFTER_EOF)");
}

static void flows_again_without_a_readable_listener(void **state) {
    (void)state;
    struct scripted *stream = scripted_small();
    struct native *native = scripted_native(stream);
    struct value listener = test_logger("readable");
    test_call(native, "on", ARGS(test_text("readable"), listener));
    test_listen(native, "event", "data");
    assert_string_equal(get(stream, "readableFlowing"), "false");
    test_call(native, "off", ARGS(test_text("readable"), listener));
    assert_string_equal(get(stream, "readableFlowing"), "true");
    test_take_log();
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(flows_from_the_first_data_listener),
        TEST(emits_data_inside_push),
        TEST(pauses_and_resumes),
        TEST(ignores_pause_when_destroyed),
        TEST(loses_data_when_it_flows_unheard),
        TEST(tells_that_there_is_something_to_read),
        TEST(reads_across_chunks),
        TEST(read_all_chunks_in_older_releases),
        TEST(raises_the_mark_for_a_larger_read),
        TEST(puts_back_what_was_read),
        TEST(decodes_across_chunks),
        TEST(decodes_what_waits_already),
        TEST(ends_on_a_tick_after_the_last_data),
        TEST(does_not_end_before_all_is_read),
        TEST(fails_a_push_after_the_end),
        TEST(flows_again_without_a_readable_listener),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// SPDX-License-Identifier: MIT
//
// What binds the two sides: the end of the one, and the options of both.

#include "ref/net/scripted_stream.h"

#include <stddef.h>

static struct scripted *stream_with(struct duplex_options options) {
    struct scripted *stream = scripted_new(&options);
    stream->final = ANSWER_AT_ONCE;
    test_listen_all(scripted_native(stream), "event", "end finish error");
    test_call(scripted_native(stream), "resume", NO_ARGS);
    test_take_log();
    return stream;
}

static const char *get(struct scripted *stream, const char *property) {
    return test_get(scripted_native(stream), property);
}

static void ends_the_writable_side_a_tick_after_end(void **state) {
    (void)state;
    struct scripted *stream = stream_with((struct duplex_options){.allow_half_open = false});
    test_call(scripted_native(stream), "prependListener",
              ARGS(test_text("end"), test_logger("first")));
    scripted_push_end(stream);
    assert_log("first; event end; final; event finish; destroy undefined");
}

static void stays_writable_if_half_open(void **state) {
    (void)state;
    struct scripted *stream = stream_with((struct duplex_options){.allow_half_open = true});
    scripted_push_end(stream);
    assert_log("event end");
    assert_string_equal(get(stream, "writable"), "true");
    test_call(scripted_native(stream), "end", NO_ARGS);
    assert_log("final; event finish; destroy undefined");
}

static void takes_half_openness_from_the_property(void **state) {
    (void)state;
    struct scripted *stream = stream_with((struct duplex_options){.allow_half_open = true});
    native_find_property(scripted_native(stream), "allowHalfOpen")
        ->set(scripted_native(stream), value_boolean(false));
    scripted_push_end(stream);
    assert_log("event end; final; event finish; destroy undefined");
}

static void writes_what_waits_before_it_ends(void **state) {
    (void)state;
    struct scripted *stream = stream_with((struct duplex_options){.writable_high_water_mark = 4});
    test_call(scripted_native(stream), "write", ARGS(test_text("a"), test_logger("written")));
    scripted_push_end(stream);
    assert_log("write 'a'; event end");
    scripted_answer_write(stream, NULL);
    assert_log("written(null); final; event finish; destroy undefined");
}

static void has_the_mark_of_its_release(void **state) {
    struct duplex_options by_default = {
        .readable_high_water_mark = -1,
        .writable_high_water_mark = -1,
    };
    static const char *const profiles[] = {"node@20", "node@22", "node@26"};
    static const char *const marks[] = {"16384", "65536", "65536"};
    for (size_t i = 0; i < sizeof profiles / sizeof profiles[0]; i++) {
        test_finish(state);
        test_start_as(profiles[i]);
        struct scripted *stream = scripted_new(&by_default);
        assert_string_equal(get(stream, "readableHighWaterMark"), marks[i]);
        assert_string_equal(get(stream, "writableHighWaterMark"), marks[i]);
    }
}

static void can_lack_a_side(void **state) {
    (void)state;
    struct scripted *reader = stream_with((struct duplex_options){.no_writable_side = true});
    assert_string_equal(get(reader, "writable"), "false");
    assert_string_equal(get(reader, "writableFinished"), "true");
    scripted_push_end(reader);
    assert_log("event end; destroy undefined");

    struct scripted *writer = stream_with((struct duplex_options){.no_readable_side = true});
    assert_string_equal(get(writer, "readable"), "false");
    test_call(scripted_native(writer), "end", NO_ARGS);
    assert_log("final; event finish; destroy undefined");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(ends_the_writable_side_a_tick_after_end),
        TEST(stays_writable_if_half_open),
        TEST(takes_half_openness_from_the_property),
        TEST(writes_what_waits_before_it_ends),
        TEST(has_the_mark_of_its_release),
        TEST(can_lack_a_side),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

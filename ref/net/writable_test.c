// SPDX-License-Identifier: MIT
//
// The writable side: what waits, what is handed over together, and who is told when.

#include "ref/net/scripted_stream.h"

#include <stddef.h>

static struct scripted *writer(enum scripted_answer writes, enum scripted_answer final) {
    struct scripted *stream = scripted_small();
    stream->writes = writes;
    stream->final = final;
    test_listen_all(scripted_native(stream), "event", "drain prefinish finish error");
    return stream;
}

static bool write(struct scripted *stream, const char *text, const char *callback) {
    return test_call(scripted_native(stream), "write", ARGS(test_text(text), test_logger(callback)))
        .as.boolean;
}

static void end(struct scripted *stream, const char *callback) {
    test_call(scripted_native(stream), "end", ARGS(test_logger(callback)));
}

static const char *get(struct scripted *stream, const char *property) {
    return test_get(scripted_native(stream), property);
}

// -- Waiting -------------------------------------------------------------------------------

static void hands_over_what_waits_together(void **state) {
    (void)state;
    struct scripted *stream = writer(ANSWER_LATER, ANSWER_LATER);
    assert_true(write(stream, "a", "first"));
    assert_true(write(stream, "b", "second"));
    assert_true(write(stream, "c", "third"));
    assert_log("write 'a'");
    scripted_answer_write(stream, NULL);
    assert_log("write_many 'b' 'c'; first(null)");
    scripted_answer_write(stream, NULL);
    assert_log("second(null); third(null)");
}

static void counts_code_units_until_they_are_written(void **state) {
    (void)state;
    struct scripted *stream = writer(ANSWER_LATER, ANSWER_LATER);
    test_call(scripted_native(stream), "write", ARGS(test_text("\xE2\x82\xAC")));     // one unit
    test_call(scripted_native(stream), "write", ARGS(test_text("\xF0\x9F\x98\x80"))); // two
    assert_string_equal(get(stream, "writableLength"), "3");
    assert_int_equal(writable_queued_bytes(&stream->stream), 4); // those that wait
    scripted_answer_write(stream, NULL);
    assert_string_equal(get(stream, "writableLength"), "2");
}

static void drains_before_it_calls_back(void **state) {
    (void)state;
    struct scripted *stream = writer(ANSWER_LATER, ANSWER_LATER);
    assert_true(write(stream, "abc", "first"));
    assert_false(write(stream, "d", "second"));
    assert_string_equal(get(stream, "writableNeedDrain"), "true");
    scripted_answer_write(stream, NULL);
    scripted_answer_write(stream, NULL);
    assert_log("write 'abc'; write 'd'; first(null); event drain; second(null)");
    assert_string_equal(get(stream, "writableNeedDrain"), "false");
}

static void does_not_drain_after_end(void **state) {
    (void)state;
    struct scripted *stream = writer(ANSWER_LATER, ANSWER_LATER);
    assert_false(write(stream, "abcd", "written"));
    end(stream, "ended");
    scripted_answer_write(stream, NULL);
    assert_log("write 'abcd'; written(null); final");
}

// -- Answers inside the hook -----------------------------------------------------------------

static void calls_back_on_a_tick_if_answered_at_once(void **state) {
    (void)state;
    struct scripted *stream = writer(ANSWER_AT_ONCE, ANSWER_LATER);
    ONE_TURN({
        assert_true(write(stream, "abcdef", "first"));
        scripted_note_on_tick("tick");
        assert_true(write(stream, "g", "second"));
        test_note("returned");
    });
    assert_log("write 'abcdef'; write 'g'; returned; first(null); tick; second(null)");
}

static void shares_a_tick_between_writes_with_one_callback(void **state) {
    (void)state;
    struct scripted *stream = writer(ANSWER_AT_ONCE, ANSWER_LATER);
    struct value callback = test_logger("same");
    ONE_TURN({
        test_call(scripted_native(stream), "write", ARGS(test_text("a"), callback));
        scripted_note_on_tick("tick");
        test_call(scripted_native(stream), "write", ARGS(test_text("b"), callback));
    });
    assert_log("write 'a'; write 'b'; same(null); same(null); tick");
}

// -- cork() --------------------------------------------------------------------------------

static void writes_at_the_last_uncork(void **state) {
    (void)state;
    struct scripted *stream = writer(ANSWER_LATER, ANSWER_LATER);
    struct native *native = scripted_native(stream);
    test_call(native, "cork", NO_ARGS);
    test_call(native, "cork", NO_ARGS);
    write(stream, "a", "first");
    write(stream, "b", "second");
    test_call(native, "uncork", NO_ARGS);
    assert_log("");
    assert_string_equal(get(stream, "writableCorked"), "1");
    test_call(native, "uncork", NO_ARGS);
    assert_log("write_many 'a' 'b'");
}

static void uncorks_at_end(void **state) {
    (void)state;
    struct scripted *stream = writer(ANSWER_LATER, ANSWER_LATER);
    test_call(scripted_native(stream), "cork", NO_ARGS);
    test_call(scripted_native(stream), "cork", NO_ARGS);
    write(stream, "a", "first");
    end(stream, "ended");
    assert_log("write 'a'");
    assert_string_equal(get(stream, "writableCorked"), "0");
}

// -- end() ---------------------------------------------------------------------------------

static void finishes_on_a_tick_after_the_final_step(void **state) {
    (void)state;
    struct scripted *stream = writer(ANSWER_LATER, ANSWER_LATER);
    write(stream, "a", "written");
    end(stream, "ended");
    assert_string_equal(get(stream, "writableEnded"), "true");
    scripted_answer_write(stream, NULL);
    assert_log("write 'a'; written(null); final");
    ONE_TURN({
        scripted_answer_final(stream);
        test_note("answered");
    });
    assert_log("event prefinish; answered; ended(null); event finish");
    assert_string_equal(get(stream, "writableFinished"), "true");
}

static void begins_the_final_step_inside_end(void **state) {
    (void)state;
    struct scripted *stream = writer(ANSWER_AT_ONCE, ANSWER_AT_ONCE);
    ONE_TURN({
        write(stream, "a", "written");
        end(stream, "ended");
        test_note("returned");
    });
    assert_log("write 'a'; final; event prefinish; returned; written(null); ended(null); "
               "event finish");
}

static void tells_a_late_end_what_came_of_it(void **state) {
    (void)state;
    struct scripted *stream = writer(ANSWER_AT_ONCE, ANSWER_AT_ONCE);
    end(stream, "ended");
    end(stream, "again");
    assert_log("final; event prefinish; ended(null); event finish; "
               "again(ERR_STREAM_ALREADY_FINISHED)");
}

static void fails_a_write_after_end(void **state) {
    (void)state;
    struct scripted *stream = writer(ANSWER_LATER, ANSWER_LATER);
    end(stream, "ended");
    ONE_TURN({
        assert_false(write(stream, "late", "written"));
        test_note("returned");
    });
    assert_log("final; destroy ERR_STREAM_WRITE_AFTER_END; returned; "
               "written(ERR_STREAM_WRITE_AFTER_END); ended(ERR_STREAM_WRITE_AFTER_END); "
               "event error(ERR_STREAM_WRITE_AFTER_END)");
}

// -- Failing -------------------------------------------------------------------------------

static void tells_callbacks_before_it_emits_an_error(void **state) {
    (void)state;
    struct scripted *stream = writer(ANSWER_LATER, ANSWER_LATER);
    write(stream, "a", "first");
    write(stream, "b", "second");
    end(stream, "ended");
    scripted_answer_write(stream, error_new(test.heap, "Error", "broken"));
    assert_log("write 'a'; first(broken); second(broken); ended(broken); "
               "destroy broken; event error(broken)");
}

static void checks_what_is_written(void **state) {
    (void)state;
    struct native *native = scripted_native(writer(ANSWER_LATER, ANSWER_LATER));
    test_assert_error(test_throws(native, "write", ARGS(value_null())), "TypeError",
                      "ERR_STREAM_NULL_VALUES", "May not write null values to stream");
    test_assert_error(test_throws(native, "write", ARGS(value_number(5))), "TypeError",
                      "ERR_INVALID_ARG_TYPE",
                      "The \"chunk\" argument must be of type string or an instance of Buffer, "
                      "TypedArray, or DataView. Received type number (5)");
    test_assert_error(test_throws(native, "write", ARGS(test_text("x"), test_text("nope"))),
                      "TypeError", "ERR_UNKNOWN_ENCODING", "Unknown encoding: nope");
    test_assert_error(test_throws(native, "setDefaultEncoding", ARGS(test_text("NOPE"))),
                      "TypeError", "ERR_UNKNOWN_ENCODING", "Unknown encoding: nope");
    assert_log("");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(hands_over_what_waits_together),
        TEST(counts_code_units_until_they_are_written),
        TEST(drains_before_it_calls_back),
        TEST(does_not_drain_after_end),
        TEST(calls_back_on_a_tick_if_answered_at_once),
        TEST(shares_a_tick_between_writes_with_one_callback),
        TEST(writes_at_the_last_uncork),
        TEST(uncorks_at_end),
        TEST(finishes_on_a_tick_after_the_final_step),
        TEST(begins_the_final_step_inside_end),
        TEST(tells_a_late_end_what_came_of_it),
        TEST(fails_a_write_after_end),
        TEST(tells_callbacks_before_it_emits_an_error),
        TEST(checks_what_is_written),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// SPDX-License-Identifier: MIT
//
// The end of a stream: at once, by an error, or when both sides are done.

#include "ref/net/scripted_stream.h"

static struct scripted *stream_new(void) {
    struct scripted *stream = scripted_small();
    test_listen_all(scripted_native(stream), "event", "error close finish end");
    test_take_log();
    return stream;
}

static const char *get(struct scripted *stream, const char *property) {
    return test_get(scripted_native(stream), property);
}

static struct value broken(void) { return value_error(error_new(test.heap, "Error", "broken")); }

static void is_destroyed_inside_the_call(void **state) {
    (void)state;
    struct scripted *stream = stream_new();
    ONE_TURN({
        test_call(scripted_native(stream), "destroy", NO_ARGS);
        assert_string_equal(get(stream, "destroyed"), "true");
        assert_string_equal(get(stream, "closed"), "true");
        assert_string_equal(get(stream, "readable"), "false");
        assert_string_equal(get(stream, "writable"), "false");
        test_note("returned");
    });
    assert_log("destroy undefined; returned"); // 'close' is the owner's
    assert_string_equal(get(stream, "errored"), "null");
    assert_string_equal(get(stream, "readableAborted"), "true");
}

static void emits_its_error_on_a_tick(void **state) {
    (void)state;
    struct scripted *stream = stream_new();
    ONE_TURN({
        scripted_note_on_tick("before");
        test_call(scripted_native(stream), "destroy", ARGS(broken()));
        scripted_note_on_tick("after");
        assert_string_equal(get(stream, "errored"), "broken");
        assert_string_equal(get(stream, "readable"), "false");
    });
    assert_log("destroy broken; before; event error(broken); after");
}

static void is_destroyed_once(void **state) {
    (void)state;
    struct scripted *stream = stream_new();
    test_call(scripted_native(stream), "destroy", NO_ARGS);
    test_call(scripted_native(stream), "destroy", ARGS(broken()));
    assert_log("destroy undefined");
    assert_string_equal(get(stream, "errored"), "null");
}

static void fails_what_waits_on_a_tick(void **state) {
    (void)state;
    struct scripted *stream = stream_new();
    struct native *native = scripted_native(stream);
    test_call(native, "cork", NO_ARGS);
    test_call(native, "write", ARGS(test_text("a"), test_logger("written")));
    ONE_TURN({
        test_call(native, "destroy", ARGS(broken()));
        test_note("returned");
    });
    assert_log("destroy broken; returned; written(broken); event error(broken)");
}

static void leaves_the_write_under_way_to_its_hook(void **state) {
    (void)state;
    struct scripted *stream = stream_new();
    struct native *native = scripted_native(stream);
    test_call(native, "write", ARGS(test_text("a"), test_logger("first")));
    test_call(native, "write", ARGS(test_text("b"), test_logger("second")));
    test_call(native, "destroy", NO_ARGS);
    assert_log("write 'a'; destroy undefined");
    scripted_answer_write(stream, NULL);
    assert_log("first(null); second(ERR_STREAM_DESTROYED)");
}

static void refuses_writes_without_an_event(void **state) {
    (void)state;
    struct scripted *stream = stream_new();
    struct native *native = scripted_native(stream);
    test_call(native, "destroy", NO_ARGS);
    struct value taken = test_call(native, "write", ARGS(test_text("a"), test_logger("written")));
    assert_false(taken.as.boolean);
    assert_log("destroy undefined; written(ERR_STREAM_DESTROYED)");
}

// The callback of the first end() after destroy() is never called, on any Node.js line.
static void lets_the_first_end_pass(void **state) {
    (void)state;
    struct scripted *stream = stream_new();
    struct native *native = scripted_native(stream);
    test_call(native, "destroy", NO_ARGS);
    test_call(native, "end", ARGS(test_logger("first")));
    assert_string_equal(get(stream, "writableEnded"), "true");
    test_call(native, "end", ARGS(test_logger("second")));
    assert_log("destroy undefined; second(ERR_STREAM_DESTROYED)");
}

static void destroys_itself_when_both_sides_are_done(void **state) {
    (void)state;
    struct scripted *stream = stream_new();
    struct native *native = scripted_native(stream);
    stream->final = ANSWER_AT_ONCE;
    test_call(native, "resume", NO_ARGS);
    scripted_push_end(stream);
    test_call(native, "end", NO_ARGS);
    assert_log("read; event end; final; event finish; destroy undefined");
}

static void begins_anew(void **state) {
    (void)state;
    struct scripted *stream = stream_new();
    test_call(scripted_native(stream), "end", NO_ARGS);
    test_call(scripted_native(stream), "destroy", ARGS(broken()));
    duplex_revive(&stream->stream);
    assert_string_equal(get(stream, "destroyed"), "false");
    assert_string_equal(get(stream, "errored"), "null");
    assert_string_equal(get(stream, "writable"), "true");
    assert_string_equal(get(stream, "readable"), "true");
    test_take_log();
    test_call(scripted_native(stream), "write", ARGS(test_text("again")));
    assert_log("write 'again'");
}

static struct native *dispose(struct scripted *stream) {
    return test_call(scripted_native(stream), "[Symbol.asyncDispose]", NO_ARGS).as.native;
}

static void dispose_destroys_and_keeps_its_promise(void **state) {
    (void)state;
    struct scripted *stream = stream_new();
    ONE_TURN({
        struct native *promise = dispose(stream);
        test_call(promise, "then", ARGS(test_logger("kept"), test_logger("rejected")));
        test_note("returned");
    });
    assert_log("destroy ABORT_ERR; returned; event error(ABORT_ERR); kept(undefined)");
}

static void dispose_of_a_destroyed_stream_is_premature(void **state) {
    (void)state;
    struct scripted *stream = stream_new();
    test_call(scripted_native(stream), "destroy", NO_ARGS);
    ONE_TURN({
        struct native *promise = dispose(stream);
        test_call(promise, "then", ARGS(test_logger("kept"), test_logger("rejected")));
    });
    assert_log("destroy undefined; rejected(ERR_STREAM_PREMATURE_CLOSE)");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(is_destroyed_inside_the_call),
        TEST(emits_its_error_on_a_tick),
        TEST(is_destroyed_once),
        TEST(fails_what_waits_on_a_tick),
        TEST(leaves_the_write_under_way_to_its_hook),
        TEST(refuses_writes_without_an_event),
        TEST(lets_the_first_end_pass),
        TEST(destroys_itself_when_both_sides_are_done),
        TEST(begins_anew),
        TEST(dispose_destroys_and_keeps_its_promise),
        TEST(dispose_of_a_destroyed_stream_is_premature),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

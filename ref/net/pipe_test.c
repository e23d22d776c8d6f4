// SPDX-License-Identifier: MIT
//
// Pipes: back-pressure, several destinations, and how a pipe ends.

#include "ref/net/scripted_stream.h"

static struct scripted *named(const char *label, const char *events) {
    struct scripted *stream = scripted_small();
    test_listen_all(scripted_native(stream), label, events);
    return stream;
}

static struct value value_of(struct scripted *stream) {
    return value_native(scripted_native(stream));
}

static void pipe(struct scripted *source, struct scripted *destination) {
    struct value result = test_call(scripted_native(source), "pipe", ARGS(value_of(destination)));
    assert_true(value_equals(result, value_of(destination)));
}

static void writes_what_it_reads(void **state) {
    (void)state;
    struct scripted *source = named("source", "pause resume");
    struct scripted *destination = named("destination", "pipe");
    pipe(source, destination);
    assert_log("destination pipe(Scripted); read; source resume");
    scripted_push(source, "abc");
    assert_log("write 'abc'; read");
}

static void pauses_until_the_destination_drains(void **state) {
    (void)state;
    struct scripted *source = named("source", "pause resume");
    struct scripted *destination = named("destination", "drain");
    pipe(source, destination);
    test_take_log();
    scripted_push(source, "abcd");
    assert_log("write 'abcd'; source pause; read");
    scripted_push(source, "e");
    assert_log("read"); // what comes now waits in the source
    scripted_answer_write(destination, NULL);
    assert_log("destination drain; source resume; write 'e'");
}

static void waits_for_the_slowest_of_several(void **state) {
    (void)state;
    struct scripted *source = named("source", "pause resume");
    struct scripted *slow = named("slow", "drain"), *slower = named("slower", "drain");
    pipe(source, slow);
    pipe(source, slower);
    test_take_log();
    scripted_push(source, "abcd");
    assert_log("write 'abcd'; source pause; write 'abcd'; read");
    scripted_answer_write(slow, NULL);
    assert_log("slow drain");
    scripted_answer_write(slower, NULL);
    assert_log("slower drain; source resume");
}

static void ends_the_destination(void **state) {
    (void)state;
    struct scripted *source = named("source", "end");
    struct scripted *destination = named("destination", "finish unpipe");
    destination->final = ANSWER_AT_ONCE;
    pipe(source, destination);
    test_take_log();
    scripted_push_end(source);
    assert_log("source end; final; destination finish; "
               "destination unpipe(Scripted, {hasUnpiped: false})");
}

static void leaves_the_destination_open_if_asked(void **state) {
    (void)state;
    struct scripted *source = named("source", "end");
    struct scripted *destination = named("destination", "finish");
    struct value options = test_object("end", value_boolean(false), NULL);
    test_call(scripted_native(source), "pipe", ARGS(value_of(destination), options));
    test_take_log();
    scripted_push_end(source);
    assert_log("source end");
    assert_string_equal(test_get(scripted_native(destination), "writable"), "true");
}

static void stops_and_pauses_when_unpiped(void **state) {
    (void)state;
    struct scripted *source = named("source", "pause");
    struct scripted *destination = scripted_small();
    pipe(source, destination);
    test_take_log();
    test_call(scripted_native(source), "unpipe", ARGS(value_of(destination)));
    assert_log("source pause");
    scripted_push(source, "a");
    assert_string_equal(test_get(scripted_native(source), "readableLength"), "1");
    assert_int_equal(emitter_count(&source->stream.emitter, "data"), 0);
    assert_int_equal(emitter_count(&destination->stream.emitter, "unpipe"), 0);
}

static void ends_one_of_two_equal_pipes_at_a_time(void **state) {
    (void)state;
    struct scripted *source = scripted_small(), *destination = scripted_small();
    pipe(source, destination);
    pipe(source, destination);
    assert_int_equal(emitter_count(&source->stream.emitter, "data"), 2);
    test_call(scripted_native(source), "unpipe", ARGS(value_of(destination)));
    assert_int_equal(emitter_count(&source->stream.emitter, "data"), 1);
    test_call(scripted_native(source), "unpipe", NO_ARGS);
    assert_int_equal(emitter_count(&source->stream.emitter, "data"), 0);
    test_take_log();
}

static void lets_an_error_of_the_destination_be_uncaught(void **state) {
    (void)state;
    struct scripted *source = scripted_small(), *destination = scripted_small();
    pipe(source, destination);
    test_take_log();
    struct error *error = error_new(test.heap, "Error", "broken");
    test_call(scripted_native(destination), "destroy", ARGS(value_error(error)));
    assert_log("destroy broken; uncaught broken");
}

static void needs_a_stream(void **state) {
    (void)state;
    struct scripted *source = scripted_small();
    assert_non_null(test_throws(scripted_native(source), "pipe", ARGS(value_number(5))));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(writes_what_it_reads),
        TEST(pauses_until_the_destination_drains),
        TEST(waits_for_the_slowest_of_several),
        TEST(ends_the_destination),
        TEST(leaves_the_destination_open_if_asked),
        TEST(stops_and_pauses_when_unpiped),
        TEST(ends_one_of_two_equal_pipes_at_a_time),
        TEST(lets_an_error_of_the_destination_be_uncaught),
        TEST(needs_a_stream),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

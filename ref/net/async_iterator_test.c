// SPDX-License-Identifier: MIT
//
// Async iteration of a stream: its requests, answered in order.

#include "ref/net/scripted_stream.h"

static struct native *iterator_of(struct scripted *stream) {
    struct value made = test_call(scripted_native(stream), "[Symbol.asyncIterator]", NO_ARGS);
    return test_keep(made.as.native);
}

static struct completion note_result(struct function *self, struct value this_value,
                                     struct arguments arguments) {
    (void)this_value;
    const struct object *result = argument(arguments, 0).as.object;
    test_note("%s(%s)", ((const struct string *)self->data)->text,
              value_is_truthy(object_get(result, "done")) ? "done"
                                                          : test_show(object_get(result, "value")));
    return completion_return(value_undefined());
}

static void ask(struct native *iterator, const char *method, const char *label) {
    struct native *promise = test_call(iterator, method, NO_ARGS).as.native;
    test_call(promise, "then",
              ARGS(test_function(label, note_result, string_format(test.heap, "%s", label)),
                   test_logger("rejected")));
}

static void answers_in_order(void **state) {
    (void)state;
    struct scripted *stream = scripted_small();
    struct native *iterator = iterator_of(stream);
    ask(iterator, "next", "first");
    ask(iterator, "next", "second");
    ask(iterator, "return", "third");
    ask(iterator, "next", "fourth");
    heap_collect(test.heap);
    assert_log("read");
    scripted_push(stream, "a");
    assert_log("read; first('a')");
    scripted_push(stream, "b");
    assert_log("read; destroy ABORT_ERR; second('b'); third(done); fourth(done)");
}

static void is_rejected_when_the_stream_fails(void **state) {
    (void)state;
    struct scripted *stream = scripted_small();
    struct native *iterator = iterator_of(stream);
    ask(iterator, "next", "first");
    ask(iterator, "next", "second");
    test_take_log();
    struct value error = value_error(error_new(test.heap, "Error", "broken"));
    test_call(scripted_native(stream), "destroy", ARGS(error));
    assert_log("destroy broken; rejected(broken); second(done)");
}

static void is_done_at_the_end(void **state) {
    (void)state;
    struct scripted *stream = scripted_small();
    struct native *iterator = iterator_of(stream);
    scripted_push_end(stream);
    ask(iterator, "next", "first");
    assert_log("destroy ABORT_ERR; first(done)"); // half-open, and still written
}

static void leaves_an_unasked_stream_alone(void **state) {
    (void)state;
    struct scripted *stream = scripted_small();
    struct native *iterator = iterator_of(stream);
    ask(iterator, "return", "return");
    ask(iterator, "next", "next");
    assert_log("return(done); next(done)");
    assert_string_equal(test_get(scripted_native(stream), "destroyed"), "false");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(answers_in_order),
        TEST(is_rejected_when_the_stream_fails),
        TEST(is_done_at_the_end),
        TEST(leaves_an_unasked_stream_alone),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

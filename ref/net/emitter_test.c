// SPDX-License-Identifier: MIT
//
// Listeners: their order, when they count, and what is told of them.

#include "ref/net/emitter.h"
#include "ref/net/scripted_stream.h"

#include <stddef.h>

// A stream, because its class has all that an emitter has.
static struct native *emitter_new(void) { return scripted_native(scripted_small()); }

static struct native *emitter_as(const char *profile) {
    test_finish(NULL);
    test_start_as(profile);
    return emitter_new();
}

static void emit(struct native *emitter, const char *event) {
    test_call(emitter, "emit", ARGS(test_text(event), test_text("x")));
}

static void add(struct native *emitter, const char *method, const char *event, const char *name) {
    test_call(emitter, method, ARGS(test_text(event), test_logger(name)));
}

static void runs_listeners_in_order(void **state) {
    (void)state;
    struct native *emitter = emitter_new();
    add(emitter, "on", "event", "second");
    add(emitter, "addListener", "event", "third");
    add(emitter, "prependListener", "event", "first");
    emit(emitter, "event");
    assert_log("first('x'); second('x'); third('x')");
}

static void runs_a_once_listener_once(void **state) {
    (void)state;
    struct native *emitter = emitter_new();
    add(emitter, "once", "event", "once");
    add(emitter, "prependOnceListener", "event", "earlier");
    emit(emitter, "event");
    emit(emitter, "event");
    assert_log("earlier('x'); once('x')");
    assert_int_equal(emitter_count((struct emitter *)emitter, "event"), 0);
}

static struct completion emit_again(struct function *self, struct value this_value,
                                    struct arguments arguments) {
    (void)this_value, (void)arguments;
    test_note("nested");
    emit(self->data, "event");
    return completion_return(value_undefined());
}

static void runs_a_once_listener_once_even_if_nested(void **state) {
    (void)state;
    struct native *emitter = emitter_new();
    struct value nested = test_function("nested", emit_again, emitter);
    test_call(emitter, "once", ARGS(test_text("event"), nested));
    add(emitter, "once", "event", "once");
    emit(emitter, "event");
    assert_log("nested; once('x')");
}

static struct completion change_listeners(struct function *self, struct value this_value,
                                          struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct value event = test_text("event");
    test_call(self->data, "removeAllListeners", ARGS(event));
    add(self->data, "on", "event", "late");
    return completion_return(value_undefined());
}

static void fixes_the_list_when_an_emission_begins(void **state) {
    (void)state;
    struct native *emitter = emitter_new();
    test_on(emitter, "event", change_listeners, emitter);
    add(emitter, "on", "event", "removed");
    emit(emitter, "event");
    assert_log("removed('x')");
    emit(emitter, "event");
    assert_log("late('x')");
}

static void removes_the_youngest_of_equal_listeners(void **state) {
    (void)state;
    struct native *emitter = emitter_new();
    struct value twice = test_logger("twice");
    test_call(emitter, "on", ARGS(test_text("event"), twice));
    add(emitter, "on", "event", "between");
    test_call(emitter, "on", ARGS(test_text("event"), twice));
    test_call(emitter, "off", ARGS(test_text("event"), twice));
    emit(emitter, "event");
    assert_log("twice('x'); between('x')");
}

static void tells_of_new_and_removed_listeners(void **state) {
    (void)state;
    struct native *emitter = emitter_new();
    test_listen_all(emitter, "told", "newListener removeListener");
    assert_log("told newListener('removeListener', logger)");
    struct value listener = test_logger("listener");
    test_call(emitter, "on", ARGS(test_text("event"), listener));
    test_call(emitter, "removeListener", ARGS(test_text("event"), listener));
    assert_log("told newListener('event', logger); told removeListener('event', logger)");
}

static void told_older_releases_of_every_removal_but_the_last(void **state) {
    (void)state;
    struct native *emitter = emitter_as("node@20");
    test_listen(emitter, "told", "removeListener");
    struct value listener = test_logger("listener");
    test_call(emitter, "on", ARGS(test_text("event"), listener));
    test_call(emitter, "on", ARGS(test_text("event"), listener));
    test_call(emitter, "off", ARGS(test_text("event"), listener));
    assert_log("told removeListener('event', logger)");
    test_call(emitter, "off", ARGS(test_text("event"), listener));
    assert_log("");
}

static void removes_all_listeners_one_by_one_if_somebody_is_told(void **state) {
    (void)state;
    struct native *emitter = emitter_new();
    add(emitter, "on", "event", "one");
    add(emitter, "on", "event", "two");
    test_listen(emitter, "told", "removeListener");
    test_call(emitter, "removeAllListeners", NO_ARGS);
    assert_log("told removeListener('event', logger); told removeListener('event', logger)");
    assert_string_equal(test_show(test_call(emitter, "eventNames", NO_ARGS)), "[]");
}

static void throws_an_error_that_nobody_listens_to(void **state) {
    (void)state;
    struct native *emitter = emitter_new();
    struct error *error = error_new(test.heap, "Error", "lost");
    struct value event = test_text("error");
    assert_ptr_equal(test_throws(emitter, "emit", ARGS(event, value_error(error))), error);
    test_assert_error(test_throws(emitter, "emit", ARGS(event, value_number(5))), "Error",
                      "ERR_UNHANDLED_ERROR", "Unhandled error. (5)");
    test_assert_error(test_throws(emitter, "emit", ARGS(event)), "Error", "ERR_UNHANDLED_ERROR",
                      "Unhandled error. (undefined)");
}

static void names_events_in_the_order_of_a_stream(void **state) {
    (void)state;
    struct native *emitter = emitter_new();
    struct value listener = test_logger("listener");
    test_call(emitter, "on", ARGS(test_text("own"), listener));
    add(emitter, "on", "other", "other");
    add(emitter, "on", "end", "end");
    add(emitter, "on", "close", "close");
    test_call(emitter, "off", ARGS(test_text("own"), listener));
    assert_string_equal(test_show(test_call(emitter, "eventNames", NO_ARGS)),
                        "['close', 'end', 'other']");
    test_call(emitter, "on", ARGS(test_text("own"), listener));
    assert_string_equal(test_show(test_call(emitter, "eventNames", NO_ARGS)),
                        "['close', 'end', 'own', 'other']");
}

static void counts_and_lists_listeners(void **state) {
    (void)state;
    struct native *emitter = emitter_new();
    struct value event = test_text("event"), listener = test_logger("listener");
    test_call(emitter, "on", ARGS(event, listener));
    test_call(emitter, "once", ARGS(event, listener));
    add(emitter, "on", "event", "other");
    assert_int_equal(test_call(emitter, "listenerCount", ARGS(event)).as.number, 3);
    assert_int_equal(test_call(emitter, "listenerCount", ARGS(event, listener)).as.number, 2);
    assert_string_equal(test_show(test_call(emitter, "listeners", ARGS(event))),
                        "[logger, logger, logger]");
    assert_string_equal(test_show(test_call(emitter, "rawListeners", ARGS(event))),
                        "[logger, bound onceWrapper, logger]");
}

static void checks_its_arguments(void **state) {
    (void)state;
    struct native *emitter = emitter_new();
    static const char *const methods[] = {"on",
                                          "addListener",
                                          "once",
                                          "off",
                                          "prependListener",
                                          "removeListener",
                                          "prependOnceListener"};
    for (size_t i = 0; i < sizeof methods / sizeof methods[0]; i++) {
        test_assert_error(
            test_throws(emitter, methods[i], ARGS(test_text("event"), value_number(5))),
            "TypeError", "ERR_INVALID_ARG_TYPE",
            "The \"listener\" argument must be of type function. Received type number (5)");
    }
    test_assert_error(test_throws(emitter, "setMaxListeners", ARGS(value_number(-1))), "RangeError",
                      "ERR_OUT_OF_RANGE",
                      "The value of \"setMaxListeners\" is out of range. It must be >= 0. "
                      "Received -1");
    test_call(emitter, "setMaxListeners", ARGS(value_number(3)));
    assert_int_equal(test_call(emitter, "getMaxListeners", NO_ARGS).as.number, 3);
}

static void tells_the_error_monitor_first(void **state) {
    (void)state;
    struct native *emitter = emitter_new();
    struct value monitor = value_symbol(test.heap, ERROR_MONITOR);
    add(emitter, "on", "error", "error");
    test_call(emitter, "on", ARGS(monitor, test_logger("monitor")));
    add(emitter, "on", "event", "event");
    emit(emitter, "error");
    assert_log("monitor('x'); error('x')");
    assert_string_equal(test_show(test_call(emitter, "eventNames", NO_ARGS)),
                        "['error', 'event', Symbol(events.errorMonitor)]");
    test_call(emitter, "removeAllListeners", ARGS(test_text("error")));
    test_throws(emitter, "emit", ARGS(test_text("error"), test_text("x")));
    assert_log("monitor('x')");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(runs_listeners_in_order),
        TEST(runs_a_once_listener_once),
        TEST(runs_a_once_listener_once_even_if_nested),
        TEST(fixes_the_list_when_an_emission_begins),
        TEST(removes_the_youngest_of_equal_listeners),
        TEST(tells_of_new_and_removed_listeners),
        TEST(told_older_releases_of_every_removal_but_the_last),
        TEST(removes_all_listeners_one_by_one_if_somebody_is_told),
        TEST(throws_an_error_that_nobody_listens_to),
        TEST(tells_the_error_monitor_first),
        TEST(names_events_in_the_order_of_a_stream),
        TEST(counts_and_lists_listeners),
        TEST(checks_its_arguments),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// SPDX-License-Identifier: MIT
//
// Abort signals: who is told, when, how often, and why.

#include "ref/net/abort_signal.h"
#include "ref/net/testing.h"

#include <stddef.h>

static struct native *controller(void) {
    return test_open(abort_namespace, "AbortController", NO_ARGS);
}

static struct abort_signal *signal_of(struct native *of) {
    struct abort_signal *signal = NULL;
    struct value value = native_get(of, "signal");
    assert_null(abort_signal_check(test.heap, "signal", value, &signal));
    return signal;
}

static void note_reason(void *object, struct value reason) {
    test_note("%s told %s", ((struct string *)object)->text, test_show(reason));
}

static void note_other(void *object, struct value reason) {
    (void)reason;
    test_note("%s told otherwise", ((struct string *)object)->text);
}

static struct string *waiter(const char *name) { return test_text(name).as.string; }

static void tells_those_who_wait_inside_abort(void **state) {
    (void)state;
    struct native *of = controller();
    abort_signal_wait(signal_of(of), note_reason, waiter("first"));
    abort_signal_wait(signal_of(of), note_reason, waiter("second"));
    heap_collect(test.heap); // the signal keeps them
    assert_false(abort_signal_is_aborted(signal_of(of)));
    loop_enter(test.loop);
    test_call(of, "abort", ARGS(test_text("why")));
    test_note("returned");
    loop_leave(test.loop);
    assert_log("first told 'why'; second told 'why'; returned");
    assert_true(abort_signal_is_aborted(signal_of(of)));
}

static void tells_once_and_keeps_the_first_reason(void **state) {
    (void)state;
    struct native *of = controller();
    abort_signal_wait(signal_of(of), note_reason, waiter("first"));
    test_call(of, "abort", ARGS(value_number(1)));
    test_call(of, "abort", ARGS(value_number(2)));
    assert_log("first told 1");
    assert_string_equal(test_show(abort_signal_reason(signal_of(of))), "1");
}

static void does_not_tell_those_who_left(void **state) {
    (void)state;
    struct native *of = controller();
    struct string *object = waiter("object");
    abort_signal_wait(signal_of(of), note_reason, object);
    abort_signal_wait(signal_of(of), note_other, object);
    abort_signal_wait(signal_of(of), note_reason, waiter("another"));
    abort_signal_forget(signal_of(of), note_reason, object);
    test_call(of, "abort", ARGS(value_null()));
    assert_log("object told otherwise; another told null");
}

static void has_a_reason_of_its_own(void **state) {
    (void)state;
    struct native *of = controller();
    assert_int_equal(abort_signal_reason(signal_of(of)).kind, VALUE_UNDEFINED);
    test_call(of, "abort", NO_ARGS);
    struct value reason = abort_signal_reason(signal_of(of));
    assert_int_equal(reason.kind, VALUE_ERROR);
    assert_true(value_is_text(reason.as.error->name, "AbortError"));
    assert_true(value_is_text(reason.as.error->message, "This operation was aborted"));
    assert_true(value_equals(reason.as.error->code, value_number(20)));
}

static void shows_the_program_what_happened(void **state) {
    (void)state;
    struct native *of = controller();
    struct native *signal = test_keep(native_get(of, "signal").as.native);
    assert_string_equal(test_get(signal, "aborted"), "false");
    test_call(of, "abort", ARGS(test_text("why")));
    assert_string_equal(test_get(signal, "aborted"), "true");
}

static void is_no_other_object(void **state) {
    (void)state;
    struct abort_signal *signal = NULL;
    struct native *of = controller();
    test_assert_error(abort_signal_check(test.heap, "options.signal", value_native(of), &signal),
                      "TypeError", "ERR_INVALID_ARG_TYPE",
                      "The \"options.signal\" property must be an instance of AbortSignal. "
                      "Received an instance of AbortController");
    assert_non_null(abort_signal_check(test.heap, "signal", value_null(), &signal));
    assert_null(signal);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(tells_those_who_wait_inside_abort), TEST(tells_once_and_keeps_the_first_reason),
        TEST(does_not_tell_those_who_left),      TEST(has_a_reason_of_its_own),
        TEST(shows_the_program_what_happened),   TEST(is_no_other_object),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

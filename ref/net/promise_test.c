// SPDX-License-Identifier: MIT
//
// Promises: those who wait are called by microtasks, in order, with the value.

#include "ref/net/promise.h"
#include "ref/net/testing.h"

#include <stddef.h>

static struct native *new_promise(struct promise **promise_out) {
    *promise_out = test_keep(promise_new(test.loop));
    return promise_value(*promise_out).as.native;
}

static void calls_those_who_wait_by_a_microtask_each(void **state) {
    (void)state;
    struct promise *promise;
    struct native *native = new_promise(&promise);
    test_call(native, "then", ARGS(test_logger("first")));
    test_call(native, "then", ARGS(test_logger("second")));
    heap_collect(test.heap); // the promise keeps them
    loop_enter(test.loop);
    promise_fulfill(promise, value_number(5));
    test_note("returned");
    loop_leave(test.loop);
    assert_log("returned; first(5); second(5)");
}

static void calls_latecomers_on_a_microtask_too(void **state) {
    (void)state;
    struct promise *promise;
    struct native *native = new_promise(&promise);
    promise_fulfill(promise, value_number(5));
    loop_enter(test.loop);
    test_call(native, "then", ARGS(test_logger("late")));
    test_note("returned");
    loop_leave(test.loop);
    assert_log("returned; late(5)");
}

static void is_fulfilled_once(void **state) {
    (void)state;
    struct promise *promise;
    struct native *native = new_promise(&promise);
    promise_fulfill(promise, value_number(1));
    promise_fulfill(promise, value_number(2));
    test_call(native, "then", ARGS(test_logger("then")));
    assert_log("then(1)");
}

static struct completion add_one(struct function *self, struct value this_value,
                                 struct arguments arguments) {
    (void)self, (void)this_value;
    return completion_return(value_number(argument(arguments, 0).as.number + 1));
}

static void hands_on_what_was_returned(void **state) {
    (void)state;
    struct promise *promise;
    struct native *native = new_promise(&promise);
    loop_enter(test.loop);
    struct value next = test_call(native, "then", ARGS(test_function("add", add_one, NULL)));
    test_call(next.as.native, "then", ARGS(test_logger("next")));
    promise_fulfill(promise, value_number(1));
    loop_leave(test.loop);
    assert_log("next(2)");
}

static void steps_of_two_chains_alternate(void **state) {
    (void)state;
    struct promise *promise;
    struct native *native = new_promise(&promise);
    loop_enter(test.loop);
    struct value one = test_call(native, "then", ARGS(test_logger("one")));
    struct value two = test_call(native, "then", ARGS(test_logger("two")));
    test_call(one.as.native, "then", ARGS(test_logger("after one")));
    test_call(two.as.native, "then", ARGS(test_logger("after two")));
    promise_fulfill(promise, value_null());
    loop_leave(test.loop);
    assert_log("one(null); two(null); after one(undefined); after two(undefined)");
}

static struct completion throw_it(struct function *self, struct value this_value,
                                  struct arguments arguments) {
    (void)self, (void)this_value;
    return completion_throw(argument(arguments, 0));
}

static void rejects_with_what_was_thrown(void **state) {
    (void)state;
    struct promise *promise;
    struct native *native = new_promise(&promise);
    loop_enter(test.loop);
    struct value next = test_call(native, "then", ARGS(test_function("throw", throw_it, NULL)));
    next = test_call(next.as.native, "then", ARGS(test_logger("fulfilled")));
    test_call(next.as.native, "then", ARGS(value_null(), test_logger("rejected")));
    promise_fulfill(promise, value_number(1));
    loop_leave(test.loop);
    assert_log("rejected(1)");
    assert_false(test.loop->ended);
}

static void unhandled_rejection_ends_the_program(void **state) {
    (void)state;
    struct promise *promise;
    struct native *native = new_promise(&promise);
    loop_enter(test.loop);
    test_call(native, "then", ARGS(test_function("throw", throw_it, NULL)));
    promise_fulfill(promise, value_number(1));
    loop_leave(test.loop);
    assert_true(test.loop->ended);
}

static void is_rejected_with_a_reason(void **state) {
    (void)state;
    struct promise *promise;
    struct native *native = new_promise(&promise);
    test_call(native, "then", ARGS(test_logger("fulfilled"), test_logger("rejected")));
    loop_enter(test.loop);
    promise_reject(promise, value_number(1));
    promise_fulfill(promise, value_number(2));
    loop_leave(test.loop);
    assert_log("rejected(1)");
    assert_false(test.loop->ended);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(calls_those_who_wait_by_a_microtask_each),
        TEST(calls_latecomers_on_a_microtask_too),
        TEST(is_fulfilled_once),
        TEST(hands_on_what_was_returned),
        TEST(steps_of_two_chains_alternate),
        TEST(rejects_with_what_was_thrown),
        TEST(is_rejected_with_a_reason),
        TEST(unhandled_rejection_ends_the_program),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

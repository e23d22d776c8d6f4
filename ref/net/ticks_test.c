// SPDX-License-Identifier: MIT
//
// Turns: in which order ticks, microtasks and immediates run, and what an uncaught throw does.

#include "ref/net/testing.h"

#include <string.h>

// -- Jobs that are logged --------------------------------------------------------------------

static void note_job(void *object, struct value extra) {
    (void)object;
    test_note("%s", extra.as.string->text);
}

static void tick(const char *name) { tick_add(test.loop, note_job, NULL, test_text(name)); }

static void microtask(const char *name) {
    microtask_add(test.loop, note_job, NULL, test_text(name));
}

static void immediate(const char *name) {
    immediate_add(test.loop, note_job, NULL, test_text(name));
}

// -- Ticks and microtasks --------------------------------------------------------------------

static void runs_ticks_before_microtasks(void **state) {
    (void)state;
    loop_enter(test.loop);
    microtask("microtask 1");
    tick("tick 1");
    microtask("microtask 2");
    tick("tick 2");
    test_note("body");
    loop_leave(test.loop);
    assert_log("body; tick 1; tick 2; microtask 1; microtask 2");
}

static void tick_then_more(void *object, struct value extra) {
    note_job(object, extra);
    microtask("microtask of it");
    tick("tick of it");
}

static void runs_new_ticks_before_the_microtasks(void **state) {
    (void)state;
    loop_enter(test.loop);
    tick_add(test.loop, tick_then_more, NULL, test_text("tick"));
    tick("next tick");
    loop_leave(test.loop);
    assert_log("tick; next tick; tick of it; microtask of it");
}

static void microtask_then_more(void *object, struct value extra) {
    note_job(object, extra);
    tick("tick of it");
    microtask("microtask of it");
}

static void runs_all_microtasks_before_ticks_of_theirs(void **state) {
    (void)state;
    loop_enter(test.loop);
    microtask_add(test.loop, microtask_then_more, NULL, test_text("microtask"));
    microtask("next microtask");
    loop_leave(test.loop);
    assert_log("microtask; next microtask; microtask of it; tick of it");
}

static void drains_only_when_the_outermost_entry_is_left(void **state) {
    (void)state;
    loop_enter(test.loop);
    loop_enter(test.loop);
    tick("tick");
    loop_leave(test.loop);
    test_note("body");
    loop_leave(test.loop);
    assert_log("body; tick");
}

static void enter_again(void *object, struct value extra) {
    tick("added");
    loop_enter(test.loop);
    loop_leave(test.loop);
    note_job(object, extra);
}

static void does_not_drain_inside_a_tick(void **state) {
    (void)state;
    loop_enter(test.loop);
    tick_add(test.loop, enter_again, NULL, test_text("first"));
    loop_leave(test.loop);
    assert_log("first; added");
}

static void runs_many_in_order(void **state) {
    (void)state;
    char expected[1024] = "";
    loop_enter(test.loop);
    for (int i = 0; i < 40; i++) { // more than the queue holds at first
        const char *name = string_format(test.heap, "%d", i)->text;
        tick(name);
        strcat(strcat(expected, i > 0 ? "; " : ""), name);
    }
    loop_leave(test.loop);
    assert_log(expected);
}

static void keeps_what_waiting_jobs_refer_to(void **state) {
    (void)state;
    microtask("microtask"); // outside of a turn: it waits for the next one
    tick("tick");
    heap_collect(test.heap);
    loop_enter(test.loop);
    loop_leave(test.loop);
    assert_log("tick; microtask");
}

// -- Immediates ------------------------------------------------------------------------------

static void immediate_then_more(void *object, struct value extra) {
    note_job(object, extra);
    immediate("later");
    tick("tick");
}

static void runs_immediates_each_in_a_turn_of_its_own(void **state) {
    (void)state;
    immediate_add(test.loop, immediate_then_more, NULL, test_text("first"));
    immediate("second");
    test_step();
    assert_log("first; tick; second");
    test_step();
    assert_log("later");
    test_run(); // nothing is left
    assert_log("");
}

// -- What nobody catches -----------------------------------------------------------------------

static struct completion throw_it(struct function *self, struct value this_value,
                                  struct arguments arguments) {
    (void)self, (void)this_value;
    return completion_throw(argument(arguments, 0));
}

static void throw_in_tick(void *object, struct value extra) {
    struct arguments arguments = {1, &extra};
    loop_call(test.loop, object, value_undefined(), arguments);
}

static void ends_the_program_at_an_uncaught_throw(void **state) {
    (void)state;
    struct value thrower = test_function("thrower", throw_it, NULL);
    loop_enter(test.loop);
    tick("before");
    tick_add(test.loop, throw_in_tick, thrower.as.function, test_text("first"));
    tick_add(test.loop, throw_in_tick, thrower.as.function, test_text("second"));
    tick("after");
    microtask("microtask");
    immediate("immediate");
    loop_leave(test.loop);
    assert_log("before; uncaught 'first'");
    assert_true(test.loop->ended);
    test_run();
    assert_log("");
}

static void calls_nothing_after_the_end(void **state) {
    (void)state;
    loop_uncaught(test.loop, test_text("thrown"));
    loop_uncaught(test.loop, test_text("again"));
    loop_call(test.loop, test_logger("called").as.function, value_undefined(), NO_ARGS);
    assert_log("uncaught 'thrown'");
}

static void gives_what_a_function_returns(void **state) {
    (void)state;
    struct value logger = test_logger("called");
    struct value result =
        loop_call(test.loop, logger.as.function, value_undefined(), ARGS(value_number(5)));
    assert_int_equal(result.kind, VALUE_UNDEFINED);
    assert_log("called(5)");
}

static struct completion throw_inside(void *context) {
    test_note("before");
    loop_throw(test.loop, test_text(context));
    test_note("after");
    return completion_return(value_undefined());
}

static struct completion catch_inside(void *context) {
    char name[] = "inner";
    struct completion inner = loop_catch(test.loop, throw_inside, name);
    test_note("caught %s", inner.value.as.string->text);
    return throw_inside(context);
}

static void throws_to_the_innermost_catch(void **state) {
    (void)state;
    char name[] = "outer";
    struct completion outer = loop_catch(test.loop, catch_inside, name);
    assert_true(outer.threw && value_is_text(outer.value, "outer"));
    assert_log("before; caught inner; before");
    assert_false(test.loop->ended);
    throw_inside(name); // returns: nobody catches it
    assert_log("before; uncaught 'outer'; after");
    assert_true(test.loop->ended);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(runs_ticks_before_microtasks),
        TEST(runs_new_ticks_before_the_microtasks),
        TEST(runs_all_microtasks_before_ticks_of_theirs),
        TEST(drains_only_when_the_outermost_entry_is_left),
        TEST(does_not_drain_inside_a_tick),
        TEST(runs_many_in_order),
        TEST(keeps_what_waiting_jobs_refer_to),
        TEST(runs_immediates_each_in_a_turn_of_its_own),
        TEST(ends_the_program_at_an_uncaught_throw),
        TEST(throws_to_the_innermost_catch),
        TEST(calls_nothing_after_the_end),
        TEST(gives_what_a_function_returns),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

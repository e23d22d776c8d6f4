// SPDX-License-Identifier: MIT
//
// Timers: which is due when, and what keeps the loop alive. The clock is turned by hand.

#include "ref/net/testing.h"
#include "ref/net/timers.h"

#include <math.h>
#include <stddef.h>

static void note_name(void *object, struct value extra) {
    (void)extra;
    test_note("%s", ((struct string *)object)->text);
}

static struct timer *new_timer(const char *name) {
    return test_keep(timer_new(test.loop, note_name, test_text(name).as.string));
}

static struct timer *start(const char *name, double milliseconds) {
    struct timer *timer = new_timer(name);
    timer_start(timer, milliseconds, false);
    return timer;
}

static void start_unreferenced(double milliseconds) {
    struct timer *timer = new_timer("unreferenced");
    timer_unreference(timer);
    timer_start(timer, milliseconds, false);
}

static void fires_in_the_order_of_due_times(void **state) {
    (void)state;
    start("30", 30);
    start("10", 10);
    start("20", 20);
    test_wait(9);
    assert_log("");
    test_wait(1);
    assert_log("10");
    test_wait(20);
    assert_log("20; 30");
}

static void fires_in_the_order_of_starting_if_due_together(void **state) {
    (void)state;
    start("first", 10);
    test_wait(4);
    start("second", 6);
    start("third", 6);
    test_wait(6);
    assert_log("first; second; third");
}

static void queue_tick(void *object, struct value extra) {
    note_name(object, extra);
    tick_add(test.loop, note_name, test_text("tick").as.string, value_undefined());
}

static void gives_each_a_turn_of_its_own(void **state) {
    (void)state;
    struct timer *first = test_keep(timer_new(test.loop, queue_tick, test_text("first").as.string));
    timer_start(first, 5, false);
    start("second", 5);
    test_wait(5);
    assert_log("first; tick; second");
}

static void takes_odd_delays_as_one(void **state) {
    (void)state;
    static const double delays[] = {0, -5, 0.5, NAN, INFINITY, 2147483648.0, 1, 1.9};
    for (size_t i = 0; i < sizeof delays / sizeof delays[0]; i++) {
        start("fired", delays[i]);
        test_settle();
        assert_log("");
        test_wait(1);
        assert_log("fired");
    }
}

static void takes_the_longest_delay(void **state) {
    (void)state;
    start("fired", 2147483647.0);
    test_wait(2147483646);
    assert_log("");
    test_wait(1);
    assert_log("fired");
}

static void restarts_with_the_same_delay(void **state) {
    (void)state;
    struct timer *timer = start("restarted", 10);
    start("other", 10);
    test_wait(5);
    timer_restart(timer);
    test_wait(5);
    assert_log("other");
    test_wait(5);
    assert_log("restarted");
    timer_restart(timer); // after it fired
    test_wait(10);
    assert_log("restarted");
}

static void starting_again_replaces(void **state) {
    (void)state;
    struct timer *timer = start("fired", 10);
    timer_start(timer, 30, false);
    test_wait(10);
    assert_log("");
    test_wait(20);
    assert_log("fired");
}

static void repeats_until_stopped(void **state) {
    (void)state;
    struct timer *timer = new_timer("tock");
    timer_start(timer, 10, true);
    test_wait(10);
    test_wait(10);
    assert_log("tock; tock");
    test_wait(35); // only once for what was missed
    assert_log("tock");
    timer_stop(timer);
    test_wait(100);
    assert_log("");
}

static struct timer *victim;

static void stop_victim(void *object, struct value extra) {
    note_name(object, extra);
    timer_stop(victim);
}

static void can_be_stopped_by_one_due_before_it(void **state) {
    (void)state;
    struct timer *stopper =
        test_keep(timer_new(test.loop, stop_victim, test_text("stopper").as.string));
    timer_start(stopper, 10, false);
    victim = start("victim", 10);
    test_wait(10);
    assert_log("stopper");
}

static void can_stop_itself_while_it_repeats(void **state) {
    (void)state;
    victim = test_keep(timer_new(test.loop, stop_victim, test_text("itself").as.string));
    timer_start(victim, 10, true);
    test_wait(10);
    test_wait(100);
    assert_log("itself");
}

static void stopping_what_is_not_started_does_nothing(void **state) {
    (void)state;
    struct timer *timer = new_timer("never");
    timer_stop(timer);
    timer_stop(timer);
    test_wait(10);
    assert_log("");
}

static void start_another(void *object, struct value extra) {
    note_name(object, extra);
    start("started by it", 1);
}

static void one_started_by_a_timer_waits(void **state) {
    (void)state;
    struct timer *timer =
        test_keep(timer_new(test.loop, start_another, test_text("first").as.string));
    timer_start(timer, 10, false);
    test_wait(10);
    assert_log("first");
    test_wait(1);
    assert_log("started by it");
}

static void run_ends_when_only_unreferenced_ones_are_left(void **state) {
    (void)state;
    start_unreferenced(50);
    start("referenced", 20);
    test_run();
    assert_log("referenced");
}

static void unreferenced_ones_fire_while_others_hold_the_loop(void **state) {
    (void)state;
    start_unreferenced(10);
    start("referenced", 20);
    test_run();
    assert_log("unreferenced; referenced");
}

static void are_kept_alive_while_started(void **state) {
    (void)state;
    timer_start(timer_new(test.loop, note_name, test_text("kept").as.string), 10, false);
    heap_collect(test.heap);
    test_run();
    assert_log("kept");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(fires_in_the_order_of_due_times),
        TEST(fires_in_the_order_of_starting_if_due_together),
        TEST(gives_each_a_turn_of_its_own),
        TEST(takes_odd_delays_as_one),
        TEST(takes_the_longest_delay),
        TEST(restarts_with_the_same_delay),
        TEST(starting_again_replaces),
        TEST(repeats_until_stopped),
        TEST(can_be_stopped_by_one_due_before_it),
        TEST(can_stop_itself_while_it_repeats),
        TEST(stopping_what_is_not_started_does_nothing),
        TEST(one_started_by_a_timer_waits),
        TEST(run_ends_when_only_unreferenced_ones_are_left),
        TEST(unreferenced_ones_fire_while_others_hold_the_loop),
        TEST(are_kept_alive_while_started),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

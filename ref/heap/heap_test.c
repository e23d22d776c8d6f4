// SPDX-License-Identifier: MIT
//
// The heap keeps what a root reaches, circles included, and frees all else exactly once.

#include "ref/heap/heap.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

struct node {
    struct node *other;
};

static int finished;

static void node_mark(void *object) { heap_mark(((struct node *)object)->other); }

static void node_finish(void *object) {
    (void)object;
    finished++;
}

static const struct heap_type node_type = {"node", node_mark, node_finish};

static struct node *new_node(struct heap *heap, struct node *other) {
    struct node *node = heap_allocate(heap, &node_type, sizeof(struct node));
    node->other = other;
    return node;
}

static int set_up(void **state) {
    struct heap *heap = heap_new();
    heap_set_eager(heap, true);
    finished = 0;
    *state = heap;
    return 0;
}

static int tear_down(void **state) {
    heap_free(*state);
    return 0;
}

static void unreachable_objects_are_freed(void **state) {
    new_node(*state, NULL);
    heap_collect(*state);
    assert_int_equal(finished, 1);
}

static void pinned_objects_stay_with_what_they_reach(void **state) {
    struct node *pinned = new_node(*state, new_node(*state, NULL));
    heap_pin(pinned);
    heap_collect(*state);
    assert_int_equal(finished, 0);
    heap_unpin(pinned);
    heap_collect(*state);
    assert_int_equal(finished, 2);
}

static void pins_are_counted(void **state) {
    struct node *node = new_node(*state, NULL);
    heap_pin(node);
    heap_pin(node);
    heap_unpin(node);
    heap_collect(*state);
    assert_int_equal(finished, 0);
}

static void circles_are_freed(void **state) {
    struct node *a = new_node(*state, NULL);
    a->other = new_node(*state, a);
    heap_collect(*state);
    assert_int_equal(finished, 2);
}

static void long_chains_need_no_deep_stack(void **state) {
    enum { LENGTH = 200000 };
    struct node *chain = NULL;
    for (int i = 0; i < LENGTH; i++) chain = new_node(*state, chain);
    heap_pin(chain);
    heap_collect(*state);
    assert_int_equal(finished, 0);
}

static void little_garbage_is_left_unless_eager(void **state) {
    heap_set_eager(*state, false);
    new_node(*state, NULL);
    heap_collect(*state);
    assert_int_equal(finished, 0);
}

static void objects_begin_as_zeroes(void **state) {
    struct node *node = heap_allocate(*state, &node_type, sizeof(struct node));
    assert_null(node->other);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(unreachable_objects_are_freed, set_up, tear_down),
        cmocka_unit_test_setup_teardown(pinned_objects_stay_with_what_they_reach, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(pins_are_counted, set_up, tear_down),
        cmocka_unit_test_setup_teardown(circles_are_freed, set_up, tear_down),
        cmocka_unit_test_setup_teardown(long_chains_need_no_deep_stack, set_up, tear_down),
        cmocka_unit_test_setup_teardown(little_garbage_is_left_unless_eager, set_up, tear_down),
        cmocka_unit_test_setup_teardown(objects_begin_as_zeroes, set_up, tear_down),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

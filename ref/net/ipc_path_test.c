// SPDX-License-Identifier: MIT
//
// What becomes of a path, release by release.

#include "ref/host/sim_host.h"
#include "ref/net/ipc_path.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const char *const profiles[] = {"node@20", "node@22", "node@24.7", "node@24", "node@26"};
enum { PROFILES = 5, ROOM = 108, LONG = 120 };

// Checks the size that a path comes out with, for each profile, and that its first bytes are those
// of the path, and the rest NUL.
static void assert_sizes(const char *path, size_t size, const size_t expected[PROFILES]) {
    for (int i = 0; i < PROFILES; i++) {
        struct heap *heap = heap_new();
        struct host *host = sim_host_new(0);
        struct loop *loop = loop_new(heap, host, profile_find(profiles[i]));
        struct ipc_path out;
        ipc_path_resolve(loop, string_new(heap, path, size), &out);
        assert_int_equal(out.size, expected[i]);
        assert_memory_equal(out.bytes, path, out.size < size ? out.size : size);
        for (size_t at = size; at < out.size; at++) assert_int_equal(out.bytes[at], 0);
        heap_free(heap);
        sim_host_free(host);
    }
}

static void short_paths_stay(void **state) {
    (void)state;
    assert_sizes("/tmp/x", 6, (const size_t[PROFILES]){6, 6, 6, 6, 6});
}

static void long_paths_are_cut_at_first(void **state) {
    (void)state;
    char path[LONG];
    memset(path, 'x', LONG);
    assert_sizes(path, ROOM, (const size_t[PROFILES]){ROOM, ROOM, ROOM, ROOM, ROOM});
    assert_sizes(path, LONG, (const size_t[PROFILES]){ROOM, ROOM, LONG, LONG, LONG});
}

static void abstract_paths_are_padded_at_first(void **state) {
    (void)state;
    char path[LONG];
    memset(path, 'x', LONG);
    path[0] = '\0';
    assert_sizes(path, 5, (const size_t[PROFILES]){ROOM, 5, 5, 5, 5});
    assert_sizes(path, LONG, (const size_t[PROFILES]){ROOM, ROOM, LONG, LONG, LONG});
    assert_sizes("\0a\0b", 4, (const size_t[PROFILES]){ROOM, 4, 4, 4, 4});
}

static void paths_end_at_nul_at_first(void **state) {
    (void)state;
    assert_sizes("/tmp/a\0b", 8, (const size_t[PROFILES]){6, 8, 8, 8, 8});
}

static bool is_removed(const char *profile, const char *path, size_t size) {
    struct heap *heap = heap_new();
    struct host *host = sim_host_new(0);
    struct loop *loop = loop_new(heap, host, profile_find(profile));
    struct ipc_path out;
    ipc_path_resolve(loop, string_new(heap, path, size), &out);
    heap_free(heap);
    sim_host_free(host);
    return out.is_removed;
}

static void files_of_cut_paths_stay_at_first(void **state) {
    (void)state;
    char path[LONG];
    memset(path, 'x', LONG);
    assert_true(is_removed("node@20", path, ROOM));
    assert_false(is_removed("node@20", path, ROOM + 1));
    assert_true(is_removed("node@20", "/tmp/a\0b", 8));
    assert_true(is_removed("node@22", path, ROOM + 1));
    assert_true(is_removed("node@24", path, ROOM));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(short_paths_stay),
        cmocka_unit_test(long_paths_are_cut_at_first),
        cmocka_unit_test(abstract_paths_are_padded_at_first),
        cmocka_unit_test(paths_end_at_nul_at_first),
        cmocka_unit_test(files_of_cut_paths_stay_at_first),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

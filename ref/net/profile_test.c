// SPDX-License-Identifier: MIT
//
// The profile: in which of the known releases each behaviour is there. The table here is that of
// profile.c seen from the other side; a new behaviour needs a row in both.

#include "ref/net/profile.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static const char *const names[] = {"node@20", "node@22", "node@24.7", "node@24", "node@26"};

enum { PROFILES = sizeof names / sizeof names[0] };

// One letter a profile, in the order above: y if it has the behaviour.
static const struct {
    enum behaviour behaviour;
    const char *there;
} table[] = {
    {BEHAVIOUR_HIGH_WATER_MARK_64_KIB, "-yyyy"},
    {BEHAVIOUR_MAX_CONNECTIONS_ZERO_DROPS_ALL, "-yyyy"},
    {BEHAVIOUR_LONG_IPC_PATH_THROWS, "--yyy"},
    {BEHAVIOUR_SOCKET_ADDRESS_PARSE, "-yyyy"},
    {BEHAVIOUR_IS_BLOCK_LIST, "-yyyy"},
    {BEHAVIOUR_CONNECTION_BLOCK_LIST, "-yyyy"},
    {BEHAVIOUR_REUSE_PORT, "-yyyy"},
    {BEHAVIOUR_CANCELLED_WRITE_FAILS, "-yyyy"},
    {BEHAVIOUR_ATTEMPT_TIMEOUT_500, "----y"},
    {BEHAVIOUR_BLOCK_LIST_JSON, "-yyyy"},
    {BEHAVIOUR_BLOCK_LIST_EDITING, "---yy"},
    {BEHAVIOUR_BLOCK_LIST_JSON_MAPPED, "----y"},
    {BEHAVIOUR_CONNECT_CHECKS_HOST, "-yyyy"},
    {BEHAVIOUR_IPC_PATH_EXACT, "-yyyy"},
    {BEHAVIOUR_EVERY_REMOVAL_IS_TOLD, "-y-yy"},
    {BEHAVIOUR_PIPE_FORGETS_FULL_DESTINATION, "----y"},
    {BEHAVIOUR_SET_ENCODING_FLUSHES_AT_END, "---yy"},
    {BEHAVIOUR_ENCODING_BUFFER_IS_FOR_BYTES, "---yy"},
    {BEHAVIOUR_ASK_MORE_ONLY_IF_IDLE, "-y-yy"},
    {BEHAVIOUR_END_IS_TOLD_ONLY_TO_LISTENERS, "----y"},
    {BEHAVIOUR_READ_ONE_CHUNK, "----y"},
    {BEHAVIOUR_DESTROYED_IGNORES_PAUSE, "----y"},
    {BEHAVIOUR_RESET_BEHIND_DATA_FAILS, "---yy"},
    {BEHAVIOUR_IPC_MODE_IS_EXACT, "-yyyy"},
    {BEHAVIOUR_UNCONNECTED_END_FINISHES, "-yyyy"},
    {BEHAVIOUR_READ_ENDS_IN_ANY_TEXT, "-y-yy"},
    {BEHAVIOUR_KEEP_ALIVE_PROBES, "---yy"},
    {BEHAVIOUR_TYPE_OF_SERVICE, "---yy"},
    {BEHAVIOUR_BOUND_SOCKET, "---yy"},
    {BEHAVIOUR_DISPOSAL_GIVES_UNDEFINED, "-yyyy"},
    {BEHAVIOUR_WAIT_FOR_OVER_IGNORES_EVENTS, "---yy"},
    {BEHAVIOUR_ITERATOR_LEAVES_HALF_OPEN, "---yy"},
    {BEHAVIOUR_ITERATOR_IS_NO_GENERATOR, "----y"},
    {BEHAVIOUR_IPV6_ONLY_WITHOUT_HOST, "-yyyy"},
    {BEHAVIOUR_END_IS_QUEUED_ONCE, "---yy"},
    {BEHAVIOUR_DROP_MAX_CONNECTION, "-yyyy"},
    {BEHAVIOUR_HOST_IS_WITHOUT_NUL, "-y-yy"},
};

static void behaviours_are_there_where_they_should_be(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        char there[PROFILES + 1] = "";
        for (size_t j = 0; j < PROFILES; j++) {
            there[j] = profile_has(profile_find(names[j]), table[i].behaviour) ? 'y' : '-';
        }
        assert_string_equal(there, table[i].there);
    }
}

static void every_behaviour_is_in_the_table(void **state) {
    (void)state;
    bool seen[BEHAVIOUR_COUNT] = {false};
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) seen[table[i].behaviour] = true;
    for (size_t i = 0; i < BEHAVIOUR_COUNT; i++) assert_true(seen[i]);
}

static void finds_only_known_names(void **state) {
    (void)state;
    static const char *const unknown[] = {
        "", "node", "node@", "node@21", "node@20.20.2", "NODE@20", "node@24.7.0", "deno@2"};
    for (size_t i = 0; i < PROFILES; i++) assert_non_null(profile_find(names[i]));
    for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++) {
        assert_null(profile_find(unknown[i]));
    }
    assert_ptr_equal(profile_newest(), profile_find("node@26"));
}

// A behaviour that came to an older line later than to a younger one.
static void lines_are_told_apart(void **state) {
    (void)state;
    static const struct {
        struct release release;
        bool has;
    } releases[] = {
        {{20, 99, 0}, false}, {{22, 0, 0}, false}, {{22, 12, 9}, false},
        {{22, 13, 0}, true},  {{22, 14, 1}, true}, {{23, 3, 9}, false},
        {{23, 4, 0}, true},   {{24, 0, 0}, true},  {{30, 0, 0}, true},
    };
    for (size_t i = 0; i < sizeof releases / sizeof releases[0]; i++) {
        struct profile profile = {releases[i].release};
        assert_int_equal(profile_has(&profile, BEHAVIOUR_IS_BLOCK_LIST), releases[i].has);
    }
}

static void prints_the_names_one_a_line(void **state) {
    (void)state;
    char printed[256] = "";
    FILE *file = tmpfile();
    assert_non_null(file);
    profile_print_names(file);
    rewind(file);
    size_t size = fread(printed, 1, sizeof printed - 1, file);
    fclose(file);
    assert_int_equal(size, strlen(printed));
    assert_string_equal(printed, "node@20\nnode@22\nnode@24.7\nnode@24\nnode@26\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(behaviours_are_there_where_they_should_be),
        cmocka_unit_test(every_behaviour_is_in_the_table),
        cmocka_unit_test(finds_only_known_names),
        cmocka_unit_test(lines_are_told_apart),
        cmocka_unit_test(prints_the_names_one_a_line),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// SPDX-License-Identifier: MIT
//
// The profile: which Node.js release the reference behaves as.
//
// Where releases differ, the semantics ask a named question, profile_has(profile, BEHAVIOUR_...),
// and the one table in profile.c answers it: each row names the behaviour, cites the clause that
// states it, and the releases in which it appeared. Nothing else in ref/net knows a version.

#ifndef REF_NET_PROFILE_H
#define REF_NET_PROFILE_H

#include <stdbool.h>
#include <stdio.h>

enum behaviour {
    BEHAVIOUR_HIGH_WATER_MARK_64_KIB,
    BEHAVIOUR_MAX_CONNECTIONS_ZERO_DROPS_ALL,
    BEHAVIOUR_LONG_IPC_PATH_THROWS,
    BEHAVIOUR_SOCKET_ADDRESS_PARSE,
    BEHAVIOUR_IS_BLOCK_LIST,
    BEHAVIOUR_CONNECTION_BLOCK_LIST,
    BEHAVIOUR_REUSE_PORT,
    BEHAVIOUR_CANCELLED_WRITE_FAILS,
    BEHAVIOUR_ATTEMPT_TIMEOUT_500,
    BEHAVIOUR_BLOCK_LIST_JSON,
    BEHAVIOUR_BLOCK_LIST_EDITING,
    BEHAVIOUR_BLOCK_LIST_JSON_MAPPED,
    BEHAVIOUR_CONNECT_CHECKS_HOST,
    BEHAVIOUR_IPC_PATH_EXACT,
    BEHAVIOUR_EVERY_REMOVAL_IS_TOLD,
    BEHAVIOUR_PIPE_FORGETS_FULL_DESTINATION,
    BEHAVIOUR_SET_ENCODING_FLUSHES_AT_END,
    BEHAVIOUR_ENCODING_BUFFER_IS_FOR_BYTES,
    BEHAVIOUR_ASK_MORE_ONLY_IF_IDLE,
    BEHAVIOUR_END_IS_TOLD_ONLY_TO_LISTENERS,
    BEHAVIOUR_READ_ONE_CHUNK,
    BEHAVIOUR_DESTROYED_IGNORES_PAUSE,
    BEHAVIOUR_RESET_BEHIND_DATA_FAILS,
    BEHAVIOUR_IPC_MODE_IS_EXACT,
    BEHAVIOUR_UNCONNECTED_END_FINISHES,
    BEHAVIOUR_READ_ENDS_IN_ANY_TEXT,
    BEHAVIOUR_KEEP_ALIVE_PROBES,
    BEHAVIOUR_TYPE_OF_SERVICE,
    BEHAVIOUR_BOUND_SOCKET,
    BEHAVIOUR_DISPOSAL_GIVES_UNDEFINED,
    BEHAVIOUR_WAIT_FOR_OVER_IGNORES_EVENTS,
    BEHAVIOUR_ITERATOR_LEAVES_HALF_OPEN,
    BEHAVIOUR_ITERATOR_IS_NO_GENERATOR,
    BEHAVIOUR_IPV6_ONLY_WITHOUT_HOST,
    BEHAVIOUR_HOST_IS_WITHOUT_NUL,
    BEHAVIOUR_END_IS_QUEUED_ONCE,
    BEHAVIOUR_DROP_MAX_CONNECTION,
    BEHAVIOUR_COUNT,
};

struct release {
    int major, minor, patch;
};

struct profile {
    struct release release;
};

// The profile of a name: "node@20", "node@22", "node@24.7", "node@24", "node@26"; NULL for any
// other. The result is static.
const struct profile *profile_find(const char *name);

// The profile of the newest release.
const struct profile *profile_newest(void);

// The names that profile_find knows, one a line, for a usage message.
void profile_print_names(FILE *file);

bool profile_has(const struct profile *profile, enum behaviour behaviour);

#endif

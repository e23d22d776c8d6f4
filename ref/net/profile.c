// SPDX-License-Identifier: MIT
#include "ref/net/profile.h"

#include <stddef.h>
#include <string.h>

// -- Releases ------------------------------------------------------------------------------

struct named_profile {
    const char *name;
    struct profile profile;
};

// The newest release of each line that the reference was compared with, and 24.7, which a
// document describes.
static const struct named_profile known_profiles[] = {
    {"node@20", {{20, 20, 2}}}, {"node@22", {{22, 23, 3}}}, {"node@24.7", {{24, 7, 0}}},
    {"node@24", {{24, 21, 0}}}, {"node@26", {{26, 10, 0}}},
};

enum { KNOWN_PROFILES = sizeof known_profiles / sizeof known_profiles[0] };

const struct profile *profile_find(const char *name) {
    for (int i = 0; i < KNOWN_PROFILES; i++) {
        if (strcmp(known_profiles[i].name, name) == 0) return &known_profiles[i].profile;
    }
    return NULL;
}

const struct profile *profile_newest(void) { return &known_profiles[KNOWN_PROFILES - 1].profile; }

void profile_print_names(FILE *file) {
    for (int i = 0; i < KNOWN_PROFILES; i++) fprintf(file, "%s\n", known_profiles[i].name);
}

// -- Behaviours ----------------------------------------------------------------------------

enum { MAXIMUM_LINES = 3 };

// The releases in which each behaviour appeared, oldest first; unused places are zero. It is there
// within the line of each such release from that one on, and in every line that is younger than the
// youngest one named.
static const struct release appeared_in[BEHAVIOUR_COUNT][MAXIMUM_LINES] = {
    //= stream.high-water-mark.default
    [BEHAVIOUR_HIGH_WATER_MARK_64_KIB] = {{22, 0, 0}},
    //= server.max-connections.zero-drops-all
    [BEHAVIOUR_MAX_CONNECTIONS_ZERO_DROPS_ALL] = {{21, 0, 0}},
    //= ipc-path.over-long-fails
    [BEHAVIOUR_LONG_IPC_PATH_THROWS] = {{24, 0, 0}},
    //= socket-address.parse.address-and-port
    [BEHAVIOUR_SOCKET_ADDRESS_PARSE] = {{22, 13, 0}, {23, 4, 0}},
    //= block-list.is-block-list.true
    [BEHAVIOUR_IS_BLOCK_LIST] = {{22, 13, 0}, {23, 4, 0}},
    //= net.create-server.block-list
    [BEHAVIOUR_CONNECTION_BLOCK_LIST] = {{22, 13, 0}, {23, 4, 0}},
    //= server.listen-options.reuse-port
    [BEHAVIOUR_REUSE_PORT] = {{22, 12, 0}, {23, 1, 0}},
    //= observed: socket.write.under-way-when-destroyed
    [BEHAVIOUR_CANCELLED_WRITE_FAILS] = {{22, 0, 0}},
    //= observed: block-list.to-json.gives-rules
    [BEHAVIOUR_BLOCK_LIST_JSON] = {{22, 19, 0}, {24, 5, 0}},
    //= observed: block-list.rules.addresses-first
    [BEHAVIOUR_BLOCK_LIST_EDITING] = {{24, 21, 0}},
    //= observed: block-list.from-json.mapped
    [BEHAVIOUR_BLOCK_LIST_JSON_MAPPED] = {{26, 10, 0}},
    //= observed: socket.connect-options.host-type
    [BEHAVIOUR_CONNECT_CHECKS_HOST] = {{22, 0, 0}},
    //= observed: ipc-path.abstract-padded
    [BEHAVIOUR_IPC_PATH_EXACT] = {{22, 0, 0}},
    //= observed: net.get-default-auto-select-family-attempt-timeout.initial-longer
    [BEHAVIOUR_ATTEMPT_TIMEOUT_500] = {{26, 0, 0}},
    //= observed: emitter.remove-listener.only-listener-of-a-stream-untold
    [BEHAVIOUR_EVERY_REMOVAL_IS_TOLD] = {{22, 23, 0}, {24, 21, 0}},
    //= observed: stream.pipe.failed-destination-holds-up-the-others
    [BEHAVIOUR_PIPE_FORGETS_FULL_DESTINATION] = {{26, 0, 0}},
    //= observed: stream.set-encoding.after-the-end
    [BEHAVIOUR_SET_ENCODING_FLUSHES_AT_END] = {{24, 21, 0}},
    //= observed: stream.write.encoding-buffer-is-for-bytes
    [BEHAVIOUR_ENCODING_BUFFER_IS_FOR_BYTES] = {{24, 21, 0}},
    //= observed: stream.read.asks-more-on-a-tick
    [BEHAVIOUR_ASK_MORE_ONLY_IF_IDLE] = {{22, 23, 0}, {24, 21, 0}},
    //= observed: stream.readable.end-in-hook-told-only-to-listeners
    [BEHAVIOUR_END_IS_TOLD_ONLY_TO_LISTENERS] = {{26, 0, 0}},
    //= observed: stream.read.one-chunk-of-bytes
    [BEHAVIOUR_READ_ONE_CHUNK] = {{26, 0, 0}},
    //= observed: stream.pause.ignored-when-destroyed
    [BEHAVIOUR_DESTROYED_IGNORES_PAUSE] = {{26, 0, 0}},
    //= observed: socket.event-end.reset-behind-data
    [BEHAVIOUR_RESET_BEHIND_DATA_FAILS] = {{24, 21, 0}},
    //= observed: server.listen-options.mode-is-exact
    [BEHAVIOUR_IPC_MODE_IS_EXACT] = {{22, 0, 0}},
    //= observed: socket.end.unconnected-finishes
    [BEHAVIOUR_UNCONNECTED_END_FINISHES] = {{22, 0, 0}},
    //= observed: stream.read.text-compared-with-chunks
    [BEHAVIOUR_READ_ENDS_IN_ANY_TEXT] = {{22, 23, 0}, {24, 21, 0}},
    //= observed: socket.set-keep-alive.interval-and-count
    [BEHAVIOUR_KEEP_ALIVE_PROBES] = {{24, 21, 0}},
    //= observed: socket.set-type-of-service.sets
    [BEHAVIOUR_TYPE_OF_SERVICE] = {{24, 21, 0}},
    //= observed: bound-socket.new.binds
    [BEHAVIOUR_BOUND_SOCKET] = {{24, 21, 0}},
    //= observed: stream.async-dispose.gives-undefined
    [BEHAVIOUR_DISPOSAL_GIVES_UNDEFINED] = {{22, 0, 0}},
    //= observed: stream.async-dispose.listeners-of-a-destroyed
    [BEHAVIOUR_WAIT_FOR_OVER_IGNORES_EVENTS] = {{24, 21, 0}},
    //= observed: stream.async-iterator.half-open-kept
    [BEHAVIOUR_ITERATOR_LEAVES_HALF_OPEN] = {{24, 21, 0}},
    //= observed: stream.async-iterator.no-generator
    [BEHAVIOUR_ITERATOR_IS_NO_GENERATOR] = {{26, 0, 0}},
    //= observed: server.listen-options.ipv6-only-without-host
    [BEHAVIOUR_IPV6_ONLY_WITHOUT_HOST] = {{22, 0, 0}},
    //= observed: socket.connect-options.host-null-bytes
    [BEHAVIOUR_HOST_IS_WITHOUT_NUL] = {{22, 23, 0}, {24, 21, 0}},
    //= observed: stream.readable.end-is-looked-for-once
    [BEHAVIOUR_END_IS_QUEUED_ONCE] = {{24, 21, 0}},
    //= server.drop-max-connection.cluster
    [BEHAVIOUR_DROP_MAX_CONNECTION] = {{22, 12, 0}, {23, 1, 0}},
};

static bool reaches(struct release release, struct release since) {
    if (release.major != since.major) return release.major > since.major;
    if (release.minor != since.minor) return release.minor > since.minor;
    return release.patch >= since.patch;
}

bool profile_has(const struct profile *profile, enum behaviour behaviour) {
    const struct release *since = appeared_in[behaviour];
    struct release newest = {0, 0, 0};
    for (int i = 0; i < MAXIMUM_LINES && since[i].major > 0; i++) {
        newest = since[i];
        if (newest.major == profile->release.major) return reaches(profile->release, newest);
    }
    return newest.major > 0 && reaches(profile->release, newest);
}

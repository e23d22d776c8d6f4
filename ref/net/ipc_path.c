// SPDX-License-Identifier: MIT
#include "ref/net/ipc_path.h"

#include <string.h>

enum { ROOM = 108 }; // sizeof sun_path, on Linux

static size_t smaller(size_t a, size_t b) { return a < b ? a : b; }

//= ipc-path.abstract
//= observed: ipc-path.abstract-nul-inside
static bool is_abstract(const struct string *path) {
    return path->size > 0 && path->text[0] == '\0';
}

// An abstract name was padded with NULs, all 108 bytes of which are the name; so it is another
// one than newer releases, or other programs, have for the same path.
//= observed: ipc-path.abstract-is-padded
static struct string *padded(struct heap *heap, const struct string *path) {
    char room[ROOM] = {0};
    memcpy(room, path->text, smaller(path->size, ROOM));
    return string_new(heap, room, ROOM);
}

static void set(struct ipc_path *out, const struct string *path, size_t size) {
    *out = (struct ipc_path){.bytes = path->text, .size = size, .is_removed = true};
}

// The file is made under what fits of the path; a listener that closed removed what lay at the
// whole path, which is nothing.
//= observed: ipc-path.nul-cuts
//= observed: ipc-path.cut-file-stays
static void set_cut(struct ipc_path *out, const struct string *path) {
    size_t size = strlen(path->text);
    set(out, path, smaller(size, ROOM));
    out->is_removed = size <= ROOM;
}

//= ipc-path.is-file-name
//= ipc-path.over-long-truncated
//= ipc-path.over-long-fails
//= observed: ipc-path.cut-file-is-removed
void ipc_path_resolve(struct loop *loop, const struct string *path, struct ipc_path *out) {
    bool exact = profile_has(loop->profile, BEHAVIOUR_IPC_PATH_EXACT);
    bool whole = profile_has(loop->profile, BEHAVIOUR_LONG_IPC_PATH_THROWS);
    if (whole) {
        set(out, path, path->size);
    } else if (exact) {
        set(out, path, smaller(path->size, ROOM));
    } else if (is_abstract(path)) {
        set(out, padded(loop->heap, path), ROOM);
    } else {
        set_cut(out, path);
    }
}

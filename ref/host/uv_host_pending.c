// SPDX-License-Identifier: MIT
//
// The pending phase: what is known already, but must not be reported before the call returns.
//
// libuv keeps a queue for this, and runs it at the start of each iteration. Since 1.45, and so in
// every Node.js from 20 on, it runs it once more after polling, before immediates and closed
// handles. The order of 'finish' and an immediate, or a destroy, depends on it. So that it comes
// out the same on libuv 1.44, the host keeps the two things that matter in a queue of its own:
//
//   - the shutdown of a connection that has nothing left to write;
//   - the outcome of connecting to a path. A success, libuv sees by polling, after the listener's
//     side of it; here it waits for the next polling, too.

#include "ref/host/uv_host_internal.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>

enum { ROUNDS_AFTER_POLL = 8 }; // as libuv: what keeps queueing itself must not stop the loop

void uv_host_pending_add(struct host_handle *handle, enum uv_host_pending what) {
    struct uv_host *host = handle->host;
    assert(handle->pending == PENDING_NOTHING);
    handle->pending = what;
    handle->polled_since = false;
    handle->pending_next = NULL;
    if (host->pending_last)
        host->pending_last->pending_next = handle;
    else
        host->pending_first = handle;
    host->pending_last = handle;
    uv_host_update_idle(host);
}

// Takes a handle out of the queue, if it is there, but leaves word in it of what it waited for.
void uv_host_pending_remove(struct host_handle *handle) {
    struct uv_host *host = handle->host;
    struct host_handle *previous = NULL;
    struct host_handle *at = host->pending_first;
    while (at && at != handle) {
        previous = at;
        at = at->pending_next;
    }
    if (!at) return;
    if (previous)
        previous->pending_next = handle->pending_next;
    else
        host->pending_first = handle->pending_next;
    if (host->pending_last == handle) host->pending_last = previous;
    uv_host_update_idle(host);
}

//= observed: ipc-path.close-resets-who-waits
// What befell the connection since it was made counts, too.
static void report_connected(struct host_handle *handle) {
    if (handle->pending_error == 0)
        handle->pending_error = uv_host_raw_pending_error(uv_host_descriptor(handle));
    if (handle->callbacks && handle->callbacks->on_connected)
        handle->callbacks->on_connected(handle->owner, handle, handle->pending_error);
}

static void shut_down_now(struct host_handle *handle) {
    handle->shutting_down = false;
    int error = 0;
    if (shutdown(uv_host_descriptor(handle), SHUT_WR)) error = uv_translate_sys_error(errno);
    if (handle->callbacks && handle->callbacks->on_shut_down)
        handle->callbacks->on_shut_down(handle->owner, error);
}

static void run_one(struct host_handle *handle) {
    enum uv_host_pending what = handle->pending;
    uv_host_pending_remove(handle);
    handle->pending = PENDING_NOTHING;
    switch (what) {
    case PENDING_NOTHING: // never: such a handle is not in the queue
        abort();
    case PENDING_SHUT_DOWN:
        shut_down_now(handle);
        break;
    case PENDING_CONNECTED:
        report_connected(handle);
        break;
    }
}

static bool waits_for_poll(const struct host_handle *handle) {
    bool connected = handle->pending == PENDING_CONNECTED && handle->pending_error == 0;
    return connected && !handle->polled_since;
}

// The first in the queue that may be reported now; NULL if there is none.
static struct host_handle *next_of_round(struct uv_host *host) {
    for (struct host_handle *at = host->pending_first; at; at = at->pending_next)
        if (!waits_for_poll(at)) return at;
    return NULL;
}

static size_t pending_count(const struct uv_host *host) {
    size_t count = 0;
    for (const struct host_handle *at = host->pending_first; at; at = at->pending_next) count++;
    return count;
}

// One round: as many reports as were waiting when it began.
static void run_round(struct uv_host *host) {
    for (size_t left = pending_count(host); left > 0 && !host->stopped; left--) {
        struct host_handle *handle = next_of_round(host);
        if (!handle) return;
        run_one(handle);
    }
}

void uv_host_pending_before_poll(struct uv_host *host) {
    run_round(host);
    for (struct host_handle *at = host->pending_first; at; at = at->pending_next)
        at->polled_since = true;
}

void uv_host_pending_after_poll(struct uv_host *host) {
    for (int round = 0; round < ROUNDS_AFTER_POLL && host->pending_first; round++) run_round(host);
}

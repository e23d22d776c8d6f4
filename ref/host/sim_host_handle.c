// SPDX-License-Identifier: MIT
//
// The life of a simulated handle.

#include "ref/host/sim_host_internal.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>

struct host_handle *sim_host_new_handle(struct host *base, enum host_handle_kind kind,
                                        const struct host_callbacks *callbacks, void *owner) {
    struct sim_host *host = sim_host_of(base);
    struct host_handle *handle = sim_host_allocate(sizeof *handle);
    handle->host = host;
    handle->kind = kind;
    handle->callbacks = callbacks;
    handle->owner = owner;
    handle->referenced = true;
    struct host_handle **end = &host->handles;
    while (*end) end = &(*end)->next;
    *end = handle;
    return handle;
}

int sim_host_open_descriptor(struct host *host, int descriptor,
                             const struct host_callbacks *callbacks, void *owner,
                             struct host_handle **handle_out, enum host_handle_kind *kind_out) {
    (void)host, (void)descriptor, (void)callbacks, (void)owner, (void)handle_out, (void)kind_out;
    return -EBADF; // this machine has no descriptors
}

int sim_host_descriptor(struct host_handle *handle) {
    (void)handle;
    return -EBADF;
}

const char *sim_host_descriptor_type(int descriptor) {
    (void)descriptor;
    return "UNKNOWN";
}

void sim_host_adopt(struct host_handle *handle, const struct host_callbacks *callbacks,
                    void *owner) {
    assert(!handle->callbacks);
    handle->callbacks = callbacks;
    handle->owner = owner;
}

void sim_host_set_referenced(struct host_handle *handle, bool referenced) {
    handle->referenced = referenced;
}

// -- The end -------------------------------------------------------------------------------

// Nobody will accept what waits for a listener: it is reset, as a kernel does.
static void refuse_backlog(struct host_handle *listener) {
    while (listener->backlog) {
        struct host_handle *waiting = listener->backlog;
        listener->backlog = waiting->backlog_next;
        sim_host_leave_peer(waiting, true);
        sim_host_free_handle(waiting);
    }
}

static void close_with(struct host_handle *handle, bool with_reset) {
    assert(handle->state != SIM_CLOSING);
    refuse_backlog(handle);
    sim_host_leave_peer(handle, with_reset || handle->inbox.size > 0);
    sim_bytes_drop(&handle->path, handle->path.size);
    bool was_connecting = handle->state == SIM_CONNECTING;
    handle->state = SIM_CLOSING;
    handle->reading = false;
    handle->connect_error = was_connecting ? -ECANCELED : 0;
    sim_host_notice(handle->host);
}

void sim_host_close(struct host_handle *handle) { close_with(handle, false); }

int sim_host_reset(struct host_handle *handle) {
    if (handle->kind != HOST_TCP || handle->shutting_down) return -EINVAL;
    if (handle->state == SIM_NEW) return -EBADF; // it has no socket yet
    close_with(handle, true);
    return 0;
}

void sim_host_report_closed(struct host_handle *handle) {
    const struct host_callbacks *callbacks = handle->callbacks;
    if (callbacks && handle->connect_error && callbacks->on_connected)
        callbacks->on_connected(handle->owner, handle, -ECANCELED);
    if (callbacks && handle->write_pending && callbacks->on_written)
        callbacks->on_written(handle->owner, -ECANCELED);
    if (callbacks && handle->shutting_down && callbacks->on_shut_down)
        callbacks->on_shut_down(handle->owner, -ECANCELED);
    if (callbacks && callbacks->on_closed) callbacks->on_closed(handle->owner, handle);
    sim_host_free_handle(handle);
}

void sim_host_free_handle(struct host_handle *handle) {
    struct host_handle **at = &handle->host->handles;
    while (*at != handle) at = &(*at)->next;
    *at = handle->next;
    free(handle->path.data);
    free(handle->inbox.data);
    free(handle->outbox.data);
    free(handle);
}

// SPDX-License-Identifier: MIT
//
// A simulated connection at work.
//
// Bytes go from the writer's outbox to the reader's inbox as soon as there is room, without
// delay; a write is pending while its outbox is not empty. An inbox that is thrown away unread
// resets the connection, as in TCP.

#include "ref/host/sim_host_internal.h"

#include <assert.h>
#include <errno.h>
#include <stdint.h>
#include <string.h>

static size_t smaller(size_t a, size_t b) { return a < b ? a : b; }

// -- Reading -------------------------------------------------------------------------------

int sim_host_read_start(struct host_handle *handle) {
    if (handle->state != SIM_CONNECTED) return -ENOTCONN;
    handle->reading = true;
    handle->inbox_error =
        handle->inbox_error ? handle->inbox_error : sim_host_take_failure(handle->host, SIM_READ);
    sim_host_notice(handle->host);
    return 0;
}

int sim_host_read_stop(struct host_handle *handle) {
    handle->reading = false;
    sim_host_notice(handle->host);
    return 0;
}

void sim_host_read_into(struct host_handle *handle, void *memory, size_t size) {
    handle->read_memory = (struct sim_memory){memory, size};
}

void sim_host_fill(struct host_handle *handle) {
    struct host_handle *peer = handle->peer;
    if (!peer || handle->inbox.size >= handle->host->capacity) return;
    size_t size = smaller(peer->outbox.size, handle->host->capacity - handle->inbox.size);
    sim_bytes_append(&handle->inbox, peer->outbox.data, size);
    sim_bytes_drop(&peer->outbox, size);
}

static void report_bytes(struct host_handle *handle) {
    struct sim_bytes part = {0};
    size_t size = smaller(handle->inbox.size, handle->host->read_size);
    void *memory = handle->read_memory.base;
    if (memory) size = smaller(size, handle->read_memory.size);
    sim_bytes_append(&part, handle->inbox.data, size);
    sim_bytes_drop(&handle->inbox, size);
    sim_host_fill(handle);
    if (memory) memcpy(memory, part.data, part.size);
    handle->callbacks->on_read(handle->owner, memory ? memory : part.data, part.size, 0);
    sim_bytes_drop(&part, part.size);
}

// An error or the end of the stream also ends reading, as in libuv.
void sim_host_report_read(struct host_handle *handle) {
    if (handle->inbox.size > 0) {
        report_bytes(handle);
        return;
    }
    int error = handle->inbox_error;
    handle->inbox_error = 0;
    handle->reading = false;
    if (!error) {
        handle->end_reported = true;
        error = HOST_END_OF_STREAM;
    }
    handle->callbacks->on_read(handle->owner, NULL, 0, error);
}

// -- Writing -------------------------------------------------------------------------------

// After an orderly end of the peer, TCP takes one more write before it learns that nobody is there.
// After a reset, whatever comes first, reading or writing, is told of it.
static int write_to_nobody(struct host_handle *handle) {
    int error = handle->inbox_error;
    handle->inbox_error = 0;
    if (error) return error;
    if (handle->kind == HOST_PIPE || handle->was_reset || handle->wrote_in_vain) return -EPIPE;
    handle->wrote_in_vain = true;
    return 0;
}

int sim_host_write(struct host_handle *handle, const struct host_buffer *buffers, size_t count,
                   bool *pending_out) {
    assert(!handle->write_pending && !handle->shutting_down);
    *pending_out = false;
    int error = sim_host_take_failure(handle->host, SIM_WRITE);
    if (error) return error;
    if (handle->shut_down) return -EPIPE;
    if (handle->state != SIM_CONNECTED && handle->state != SIM_CONNECTING) return -EBADF;
    if (handle->state == SIM_CONNECTED && !handle->peer) return write_to_nobody(handle);
    for (size_t i = 0; i < count; i++)
        sim_bytes_append(&handle->outbox, buffers[i].data, buffers[i].size);
    if (handle->state == SIM_CONNECTED) sim_host_fill(handle->peer);
    handle->write_pending = handle->outbox.size > 0;
    *pending_out = handle->write_pending;
    sim_host_notice(handle->host);
    return 0;
}

size_t sim_host_unwritten(const struct host_handle *handle) { return handle->outbox.size; }

void sim_host_report_written(struct host_handle *handle) {
    int error = handle->write_error;
    handle->write_pending = false;
    handle->write_error = 0;
    sim_bytes_drop(&handle->outbox, handle->outbox.size);
    handle->callbacks->on_written(handle->owner, error);
}

int sim_host_shut_down(struct host_handle *handle) {
    if (handle->state != SIM_CONNECTED || handle->shutting_down || handle->shut_down)
        return -ENOTCONN;
    handle->shutting_down = true;
    handle->shut_down_error = sim_host_take_failure(handle->host, SIM_SHUT_DOWN);
    sim_host_notice(handle->host);
    return 0;
}

void sim_host_report_shut_down(struct host_handle *handle) {
    int error = handle->shut_down_error;
    handle->shutting_down = false;
    if (!error) {
        handle->shut_down = true;
        if (handle->peer) handle->peer->inbox_ended = true;
    }
    handle->callbacks->on_shut_down(handle->owner, error);
}

// -- Being left ----------------------------------------------------------------------------

void sim_host_leave_peer(struct host_handle *handle, bool with_reset) {
    struct host_handle *peer = handle->peer;
    if (!peer) return;
    handle->peer = peer->peer = NULL;
    if (peer->write_pending) peer->write_error = with_reset ? -ECONNRESET : -EPIPE;
    if (!with_reset) {
        peer->inbox_ended = true;
        return;
    }
    peer->was_reset = true;
    sim_bytes_drop(&peer->inbox, peer->inbox.size);
    if (!peer->end_reported) peer->inbox_error = -ECONNRESET;
}

// -- Options -------------------------------------------------------------------------------

int sim_host_set_no_delay(struct host_handle *handle, bool enabled) {
    (void)enabled;
    return handle->kind == HOST_TCP ? 0 : -EINVAL;
}

int sim_host_set_keep_alive(struct host_handle *handle, const struct host_keep_alive *settings) {
    (void)settings;
    return handle->kind == HOST_TCP ? 0 : -EINVAL;
}

int sim_host_set_type_of_service(struct host_handle *handle, int type) {
    if (handle->kind != HOST_TCP) return -EINVAL;
    handle->type_of_service = type;
    return 0;
}

int sim_host_type_of_service(struct host_handle *handle) {
    return handle->kind == HOST_TCP ? handle->type_of_service : -EINVAL;
}

// SPDX-License-Identifier: MIT
//
// A connection at work: reading, writing, ending the write side, and two socket options.
//
// Always true:
//   - At most one write is under way; shut_down waits for it.
//   - The bytes of a write that is under way are the host's own copy.

#include "ref/host/uv_host_internal.h"

#include <assert.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

// -- Reading -------------------------------------------------------------------------------

static void on_allocate(uv_handle_t *uv, size_t suggested, uv_buf_t *buffer) {
    (void)suggested;
    struct host_handle *handle = uv->data;
    *buffer = handle->read_memory.base ? handle->read_memory
                                       : uv_buf_init(handle->host->read_buffer, UV_HOST_READ_SIZE);
}

// libuv, having read the bytes, takes a reset that it saw in the same look for an end. The socket
// still knows which it was.
static int what_ended(uv_stream_t *stream) {
    uv_os_fd_t descriptor;
    bool is_reset = uv_fileno((uv_handle_t *)stream, &descriptor) == 0 &&
                    uv_host_raw_pending_error(descriptor) == UV_ECONNRESET;
    return is_reset ? HOST_RESET_BEHIND_DATA : HOST_END_OF_STREAM;
}

static void on_read(uv_stream_t *stream, ssize_t count, const uv_buf_t *buffer) {
    struct host_handle *handle = stream->data;
    if (count == 0 || !handle->callbacks || !handle->callbacks->on_read) return;
    if (count > 0)
        handle->callbacks->on_read(handle->owner, buffer->base, (size_t)count, 0);
    else if (count == UV_EOF)
        handle->callbacks->on_read(handle->owner, NULL, 0, what_ended(stream));
    else
        handle->callbacks->on_read(handle->owner, NULL, 0, (int)count);
}

int uv_host_read_start(struct host_handle *handle) {
    int error = uv_read_start(&handle->uv.stream, on_allocate, on_read);
    return error == UV_EALREADY ? 0 : error;
}

int uv_host_read_stop(struct host_handle *handle) { return uv_read_stop(&handle->uv.stream); }

void uv_host_read_into(struct host_handle *handle, void *memory, size_t size) {
    handle->read_memory = uv_buf_init(memory, (unsigned)size);
}

// -- Writing -------------------------------------------------------------------------------

struct uv_host_write {
    uv_write_t request;
    struct host_handle *handle;
    char data[];
};

static void on_written(uv_write_t *request, int error) {
    struct uv_host_write *write = request->data;
    struct host_handle *handle = write->handle;
    handle->write = NULL;
    free(write);
    // The shutdown that waited for this write goes next, unless the handle is being closed.
    if (handle->shutting_down && !uv_is_closing(&handle->uv.any))
        uv_host_pending_add(handle, PENDING_SHUT_DOWN);
    if (handle->callbacks && handle->callbacks->on_written)
        handle->callbacks->on_written(handle->owner, error);
}

// Copies all but the first `skip` bytes.
static size_t copy_rest(char *to, const struct host_buffer *buffers, size_t count, size_t skip) {
    size_t copied = 0;
    for (size_t i = 0; i < count; i++) {
        size_t from = skip < buffers[i].size ? skip : buffers[i].size;
        skip -= from;
        size_t size = buffers[i].size - from;
        if (size) memcpy(to + copied, (const char *)buffers[i].data + from, size);
        copied += size;
    }
    return copied;
}

static int write_later(struct host_handle *handle, const struct host_buffer *buffers, size_t count,
                       size_t skip, size_t total) {
    struct uv_host_write *write = uv_host_allocate(sizeof *write + (total - skip));
    write->handle = handle;
    write->request.data = write;
    size_t size = copy_rest(write->data, buffers, count, skip);
    uv_buf_t rest = uv_buf_init(write->data, (unsigned)size);
    int error = uv_write(&write->request, &handle->uv.stream, &rest, 1, on_written);
    if (error)
        free(write);
    else
        handle->write = write;
    return error;
}

// libuv has one type for buffers to read into and to write from, so it cannot promise not to
// change these. Going through uintptr_t says that the loss of `const` is meant.
static uv_buf_t to_native(struct host_buffer buffer) {
    return uv_buf_init((char *)(uintptr_t)buffer.data, (unsigned)buffer.size);
}

int uv_host_write(struct host_handle *handle, const struct host_buffer *buffers, size_t count,
                  bool *pending_out) {
    assert(!handle->write && !handle->shutting_down);
    *pending_out = false;
    if (count == 0) return 0;
    size_t total = 0;
    uv_buf_t *native = uv_host_allocate(count * sizeof *native);
    for (size_t i = 0; i < count; i++) {
        native[i] = to_native(buffers[i]);
        total += buffers[i].size;
    }
    assert(total <= UINT_MAX); // libuv counts in unsigned int
    int taken = uv_try_write(&handle->uv.stream, native, (unsigned)count);
    free(native);
    if (taken < 0 && taken != UV_EAGAIN) return taken;
    if (taken >= 0 && (size_t)taken == total) return 0;
    int error = write_later(handle, buffers, count, taken < 0 ? 0 : (size_t)taken, total);
    *pending_out = error == 0;
    return error;
}

size_t uv_host_unwritten(const struct host_handle *handle) {
    return uv_stream_get_write_queue_size(&handle->uv.stream);
}

// -- The end of the write side, and options ------------------------------------------------

// shutdown(2) is called by the host itself rather than by uv_shutdown: see uv_host_pending.c.
int uv_host_shut_down(struct host_handle *handle) {
    if (!uv_is_writable(&handle->uv.stream) || handle->shutting_down ||
        uv_is_closing(&handle->uv.any))
        return UV_ENOTCONN;
    handle->shutting_down = true;
    if (!handle->write) uv_host_pending_add(handle, PENDING_SHUT_DOWN);
    return 0;
}

int uv_host_set_no_delay(struct host_handle *handle, bool enabled) {
    if (handle->kind != HOST_TCP) return UV_EINVAL;
    return uv_tcp_nodelay(&handle->uv.tcp, enabled);
}

// libuv remembers what is asked for before there is a socket.
int uv_host_set_keep_alive(struct host_handle *handle, const struct host_keep_alive *settings) {
    if (handle->kind != HOST_TCP) return UV_EINVAL;
    int descriptor = uv_host_descriptor(handle);
    if (descriptor < 0)
        return uv_tcp_keepalive(&handle->uv.tcp, settings->enabled, settings->delay);
    return uv_host_raw_set_keep_alive(descriptor, settings);
}

int uv_host_set_type_of_service(struct host_handle *handle, int type) {
    if (handle->kind != HOST_TCP) return UV_EINVAL;
    int descriptor = uv_host_descriptor(handle);
    return descriptor < 0 ? descriptor : uv_host_raw_set_type_of_service(descriptor, type);
}

int uv_host_type_of_service(struct host_handle *handle) {
    if (handle->kind != HOST_TCP) return UV_EINVAL;
    int descriptor = uv_host_descriptor(handle);
    return descriptor < 0 ? descriptor : uv_host_raw_type_of_service(descriptor);
}

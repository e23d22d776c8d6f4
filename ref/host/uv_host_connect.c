// SPDX-License-Identifier: MIT
//
// Listening and connecting, over TCP and over paths.
//
// That an address or a path is in use, bind says at once. A listener that owns a path in
// the file system removes it when it closes.

#include "ref/host/uv_host_internal.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// -- Listening -----------------------------------------------------------------------------

int uv_host_bind(struct host_handle *handle, const struct host_address *address, bool ipv6_only,
                 bool reuse_port) {
    assert(handle->kind == HOST_TCP);
    struct sockaddr_storage native;
    int error = uv_host_address_to_native(address, &native);
    if (error) return error;
    if (reuse_port) {
        int descriptor = uv_host_raw_reusable_port(native.ss_family);
        if (descriptor < 0) return descriptor;
        error = uv_tcp_open(&handle->uv.tcp, descriptor);
        if (error) {
            close(descriptor);
            return error;
        }
    }
    unsigned flags = ipv6_only && address->family == 6 ? UV_TCP_IPV6ONLY : 0;
    error = uv_tcp_bind(&handle->uv.tcp, (struct sockaddr *)&native, flags);
    if (error || address->port == 0) return error;
    // libuv keeps to itself that the address is in use until it listens or connects.
    struct host_address bound;
    error = uv_host_local_address(handle, &bound);
    return !error && bound.port != address->port ? UV_EADDRINUSE : error;
}

static void on_connection(uv_stream_t *stream, int error) {
    struct host_handle *listener = stream->data;
    if (!listener->callbacks || !listener->callbacks->on_connection) return;
    if (error) {
        listener->callbacks->on_connection(listener->owner, error, NULL);
        return;
    }
    struct host_handle *accepted =
        uv_host_new_handle(&listener->host->host, listener->kind, NULL, NULL);
    error = uv_accept(stream, &accepted->uv.stream);
    if (error) {
        uv_host_close(accepted);
        accepted = NULL;
    }
    listener->callbacks->on_connection(listener->owner, error, accepted);
}

int uv_host_listen(struct host_handle *handle, int backlog) {
    return uv_listen(&handle->uv.stream, backlog, on_connection);
}

int uv_host_bind_path(struct host_handle *handle, const char *path, size_t size, bool owned) {
    assert(handle->kind == HOST_PIPE);
    if (!uv_host_raw_is_path(path, size)) return UV_EINVAL;
    int descriptor = uv_host_raw_bind_path(path, size);
    if (descriptor < 0) return descriptor;
    int error = uv_pipe_open(&handle->uv.pipe, descriptor);
    if (error) {
        close(descriptor);
        return error;
    }
    if (!owned || path[0] == '\0') return 0; // an abstract path is in no file system
    handle->bound_path = uv_host_allocate(size + 1);
    memcpy(handle->bound_path, path, size);
    return 0;
}

int uv_host_open_to_all(struct host_handle *handle, bool readable, bool writable, bool exactly) {
    if (handle->kind != HOST_PIPE) return UV_EINVAL;
    if (!readable && !writable) return 0;
    if (exactly && handle->bound_path) {
        mode_t mode = (readable ? 0444 : 0) | (writable ? 0222 : 0);
        return chmod(handle->bound_path, mode) == 0 ? 0 : uv_translate_sys_error(errno);
    }
    int flags = (readable ? UV_READABLE : 0) | (writable ? UV_WRITABLE : 0);
    return uv_pipe_chmod(&handle->uv.pipe, flags);
}

// -- Connecting ----------------------------------------------------------------------------

static void on_connected(uv_connect_t *request, int error) {
    struct host_handle *handle = request->data;
    if (handle->callbacks && handle->callbacks->on_connected)
        handle->callbacks->on_connected(handle->owner, handle, error);
}

int uv_host_connect(struct host_handle *handle, const struct host_address *address) {
    assert(handle->kind == HOST_TCP);
    struct sockaddr_storage native;
    int error = uv_host_address_to_native(address, &native);
    if (error) return error;
    handle->connect_request.data = handle;
    return uv_tcp_connect(&handle->connect_request, &handle->uv.tcp, (struct sockaddr *)&native,
                          on_connected);
}

static int connect_new(struct host_handle *handle, const char *path, size_t size) {
    int descriptor = uv_host_raw_connect_path(path, size);
    if (descriptor < 0) return descriptor;
    int error = uv_pipe_open(&handle->uv.pipe, descriptor);
    if (error) close(descriptor);
    return error;
}

// libuv would be told of the outcome by polling or in its pending phase; so are we.
int uv_host_connect_path(struct host_handle *handle, const char *path, size_t size) {
    assert(handle->kind == HOST_PIPE);
    if (!uv_host_raw_is_path(path, size)) return UV_EINVAL;
    int bound = uv_host_descriptor(handle);
    handle->pending_error = bound < 0 ? connect_new(handle, path, size)
                                      : uv_host_raw_connect_to_path(bound, path, size);
    uv_host_pending_add(handle, PENDING_CONNECTED);
    return 0;
}

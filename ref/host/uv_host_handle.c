// SPDX-License-Identifier: MIT
//
// The life of a handle: made, opened or accepted, adopted, referenced, closed or reset.
//
// Always true:
//   - The libuv handle lies inside struct host_handle, and its `data` points back to it.
//   - Everything that was under way when a handle is closed (a connection attempt, a write, a
//     shutdown) is reported as ECANCELED before on_closed.
//   - After on_closed the memory is gone; close and reset are called at most once in all.

#include "ref/host/uv_host_internal.h"

#include <assert.h>
#include <stdlib.h>
#include <unistd.h>

struct host_handle *uv_host_new_handle(struct host *base, enum host_handle_kind kind,
                                       const struct host_callbacks *callbacks, void *owner) {
    struct host_handle *handle = uv_host_allocate(sizeof *handle);
    handle->host = uv_host_of(base);
    handle->kind = kind;
    handle->callbacks = callbacks;
    handle->owner = owner;
    switch (kind) {
    case HOST_TCP: // the socket itself is made when it is bound or connected
        uv_host_must(uv_tcp_init(&handle->host->loop, &handle->uv.tcp), "uv_tcp_init");
        break;
    case HOST_PIPE:
        uv_host_must(uv_pipe_init(&handle->host->loop, &handle->uv.pipe, 0), "uv_pipe_init");
        break;
    }
    handle->uv.any.data = handle;
    return handle;
}

static void on_abandoned(uv_handle_t *uv) { free(uv->data); }

int uv_host_open_descriptor(struct host *base, int descriptor,
                            const struct host_callbacks *callbacks, void *owner,
                            struct host_handle **handle_out, enum host_handle_kind *kind_out) {
    if (descriptor < 0) return UV_EBADF;
    uv_handle_type type = uv_guess_handle(descriptor);
    if (type != UV_TCP && type != UV_NAMED_PIPE) return UV_EINVAL;
    enum host_handle_kind kind = type == UV_TCP ? HOST_TCP : HOST_PIPE;
    struct host_handle *handle = uv_host_new_handle(base, kind, callbacks, owner);
    int error = kind == HOST_TCP ? uv_tcp_open(&handle->uv.tcp, descriptor)
                                 : uv_pipe_open(&handle->uv.pipe, descriptor);
    if (error) {
        uv_close(&handle->uv.any, on_abandoned);
        return error;
    }
    *handle_out = handle;
    *kind_out = kind;
    return 0;
}

const char *uv_host_descriptor_type(int descriptor) {
    switch (uv_guess_handle(descriptor)) {
    case UV_FILE:
        return "FILE";
    case UV_TTY:
        return "TTY";
    case UV_UDP:
        return "UDP";
    default:
        return "UNKNOWN";
    }
}

void uv_host_adopt(struct host_handle *handle, const struct host_callbacks *callbacks,
                   void *owner) {
    assert(!handle->callbacks);
    handle->callbacks = callbacks;
    handle->owner = owner;
}

// libuv has reported what it knows of as cancelled; the rest is known to the host alone.
static void on_closed(uv_handle_t *uv) {
    struct host_handle *handle = uv->data;
    const struct host_callbacks *callbacks = handle->callbacks;
    bool was_connecting = handle->pending == PENDING_CONNECTED; // to a path
    handle->pending = PENDING_NOTHING;
    if (was_connecting && callbacks && callbacks->on_connected)
        callbacks->on_connected(handle->owner, handle, UV_ECANCELED);
    if (handle->shutting_down && callbacks && callbacks->on_shut_down)
        callbacks->on_shut_down(handle->owner, UV_ECANCELED);
    if (callbacks && callbacks->on_closed) callbacks->on_closed(handle->owner, handle);
    free(handle);
}

//= ipc-path.unlinked-on-close
//= ipc-path.foreign-file-stays
// What both ways of closing do before the descriptor goes. The path goes first: the other way
// round, a second listener could bind it in between and lose it.
static void prepare_to_close(struct host_handle *handle) {
    uv_host_pending_remove(handle);
    if (!handle->bound_path) return;
    unlink(handle->bound_path);
    free(handle->bound_path);
    handle->bound_path = NULL;
}

void uv_host_close(struct host_handle *handle) {
    prepare_to_close(handle);
    uv_close(&handle->uv.any, on_closed);
}

int uv_host_reset(struct host_handle *handle) {
    // A reset cannot be combined with an orderly end that has not gone out yet.
    if (handle->kind != HOST_TCP || handle->shutting_down) return UV_EINVAL;
    int error = uv_tcp_close_reset(&handle->uv.tcp, on_closed);
    if (error) return error;
    prepare_to_close(handle);
    return 0;
}

void uv_host_set_referenced(struct host_handle *handle, bool referenced) {
    if (referenced)
        uv_ref(&handle->uv.any);
    else
        uv_unref(&handle->uv.any);
}

int uv_host_descriptor(struct host_handle *handle) {
    uv_os_fd_t descriptor;
    int error = uv_fileno(&handle->uv.any, &descriptor);
    return error ? error : descriptor;
}

// SPDX-License-Identifier: MIT
#include "ref/net/listening_handle.h"

#include "ref/net/server.h"

#include <errno.h>

static const struct host_operations *host_of(const struct listening_handle *handle) {
    return handle->loop->host->operations;
}

static void on_connection(void *owner, int error, struct host_handle *accepted) {
    struct listening_handle *handle = owner;
    server_take(handle->owner, error, accepted);
}

static void on_closed(void *owner, struct host_handle *listener) {
    (void)listener;
    heap_unpin(owner);
}

static const struct host_callbacks callbacks = {
    .on_connection = on_connection,
    .on_closed = on_closed,
};

static void handle_mark(void *object) { heap_mark(((struct listening_handle *)object)->owner); }

static const struct heap_type handle_type = {.name = "listening handle", .mark = handle_mark};

static struct listening_handle *allocate(struct loop *loop) {
    struct listening_handle *handle = heap_allocate(loop->heap, &handle_type, sizeof *handle);
    handle->loop = loop;
    return handle;
}

struct listening_handle *listening_handle_new(struct loop *loop, enum host_handle_kind kind) {
    struct listening_handle *handle = allocate(loop);
    handle->kind = kind;
    handle->listener = host_of(handle)->new_handle(loop->host, kind, &callbacks, handle);
    heap_pin(handle);
    return handle;
}

int listening_handle_open(struct loop *loop, int descriptor, struct listening_handle **handle_out) {
    struct listening_handle *handle = allocate(loop);
    int error = host_of(handle)->open_descriptor(loop->host, descriptor, &callbacks, handle,
                                                 &handle->listener, &handle->kind);
    if (error < 0) return error;
    heap_pin(handle);
    *handle_out = handle;
    return error;
}

struct listening_handle *listening_handle_adopt(struct loop *loop, struct host_handle *bound,
                                                enum host_handle_kind kind) {
    struct listening_handle *handle = allocate(loop);
    handle->kind = kind;
    handle->listener = bound;
    host_of(handle)->adopt(bound, &callbacks, handle);
    heap_pin(handle);
    return handle;
}

int listening_handle_listen(struct listening_handle *handle, struct server *owner, int backlog) {
    //= observed: server.listen-handle.closed-handle-fails
    if (!handle->listener) return -EINVAL;
    //= observed: server.listen-handle.last-gets-connections
    handle->owner = owner;
    return host_of(handle)->listen(handle->listener, backlog);
}

int listening_handle_address(const struct listening_handle *handle,
                             struct host_address *address_out) {
    //= observed: server.address.of-a-handle-closed-by-another
    if (!handle->listener) return -EBADF;
    return host_of(handle)->local_address(handle->listener, address_out);
}

void listening_handle_set_referenced(struct listening_handle *handle, bool referenced) {
    if (handle->listener) host_of(handle)->set_referenced(handle->listener, referenced);
}

//= observed: server.close.shared-handle
void listening_handle_close(struct listening_handle *handle) {
    if (handle->listener) host_of(handle)->close(handle->listener);
    handle->listener = NULL;
}

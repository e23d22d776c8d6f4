// SPDX-License-Identifier: MIT
//
// Listening and connecting on the simulated machine.
//
// Its addresses are compared as text, so a test should write one address in one way; the wildcard
// addresses 0.0.0.0 and :: match any address of what they cover.

#include "ref/host/sim_host_internal.h"

#include <assert.h>
#include <errno.h>
#include <string.h>

// -- Listening -----------------------------------------------------------------------------

static bool is_wildcard(const struct host_address *address) {
    return !strcmp(address->ip, address->family == 6 ? "::" : "0.0.0.0");
}

// Would a connection to `address` reach what is bound as `bound` is?
static bool covers(const struct host_handle *bound, const struct host_address *address) {
    if (bound->local.port != address->port) return false;
    if (bound->local.family != address->family)
        return bound->local.family == 6 && is_wildcard(&bound->local) && !bound->ipv6_only;
    return is_wildcard(&bound->local) || !strcmp(bound->local.ip, address->ip);
}

static struct host_handle *find_listener(struct sim_host *host,
                                         const struct host_address *address) {
    for (struct host_handle *at = host->handles; at; at = at->next)
        if (at->state == SIM_LISTENING && at->kind == HOST_TCP && covers(at, address)) return at;
    return NULL;
}

static bool is_in_use(const struct host_handle *handle) {
    for (const struct host_handle *at = handle->host->handles; at; at = at->next) {
        if (at == handle || at->state != SIM_LISTENING || at->kind != HOST_TCP) continue;
        if (at->reuse_port && handle->reuse_port) continue;
        if (covers(at, &handle->local) || covers(handle, &at->local)) return true;
    }
    return false;
}

int sim_host_bind(struct host_handle *handle, const struct host_address *address, bool ipv6_only,
                  bool reuse_port) {
    assert(handle->kind == HOST_TCP && handle->state == SIM_NEW);
    int error = sim_host_take_failure(handle->host, SIM_BIND);
    if (error) return error;
    handle->local = *address;
    if (address->port == 0) handle->local.port = handle->host->next_port++;
    handle->ipv6_only = ipv6_only;
    handle->reuse_port = reuse_port;
    if (is_in_use(handle)) return -EADDRINUSE;
    handle->state = SIM_BOUND;
    return 0;
}

// A port that was free when the handle was bound may be listened to by now.
int sim_host_listen(struct host_handle *handle, int backlog) {
    (void)backlog;
    int error = sim_host_take_failure(handle->host, SIM_LISTEN);
    if (error) return error;
    if (handle->state != SIM_BOUND) return -EINVAL;
    if (handle->kind == HOST_TCP && is_in_use(handle)) return -EADDRINUSE;
    handle->state = SIM_LISTENING;
    return 0;
}

static struct host_handle *find_path(struct sim_host *host, const char *path, size_t size) {
    for (struct host_handle *at = host->handles; at; at = at->next)
        if (at->path.size == size && size > 0 && !memcmp(at->path.data, path, size)) return at;
    return NULL;
}

static bool is_path(const char *path, size_t size) {
    if (size == 0 || size > 108) return false; // sun_path of Linux
    return path[0] == '\0' || !memchr(path, '\0', size);
}

int sim_host_bind_path(struct host_handle *handle, const char *path, size_t size, bool owned) {
    (void)owned; // in this machine no file outlives its listener
    assert(handle->kind == HOST_PIPE && handle->state == SIM_NEW);
    int error = sim_host_take_failure(handle->host, SIM_BIND);
    if (error) return error;
    if (!is_path(path, size)) return -EINVAL;
    if (find_path(handle->host, path, size)) return -EADDRINUSE;
    sim_bytes_append(&handle->path, path, size);
    handle->state = SIM_BOUND;
    return 0;
}

int sim_host_open_to_all(struct host_handle *handle, bool readable, bool writable, bool exactly) {
    (void)readable, (void)writable, (void)exactly; // this machine has one user
    return handle->kind == HOST_PIPE ? 0 : -EINVAL;
}

void sim_host_report_connection(struct host_handle *listener) {
    int error = listener->accept_error;
    struct host_handle *accepted = NULL;
    if (error) {
        listener->accept_error = 0;
    } else {
        accepted = listener->backlog;
        listener->backlog = accepted->backlog_next;
        accepted->backlog_next = NULL;
    }
    listener->callbacks->on_connection(listener->owner, error, accepted);
}

// -- Connecting ----------------------------------------------------------------------------

static void join_backlog(struct host_handle *listener, struct host_handle *waiting) {
    struct host_handle **end = &listener->backlog;
    while (*end) end = &(*end)->backlog_next;
    *end = waiting;
}

// The listener's end exists from now on, even before either side is told.
static void meet(struct host_handle *handle, struct host_handle *listener) {
    struct sim_host *host = handle->host;
    struct host_handle *other = sim_host_new_handle(&host->host, handle->kind, NULL, NULL);
    other->state = SIM_CONNECTED;
    other->peer = handle;
    handle->peer = other;
    other->local = handle->peer_name;
    other->peer_name = handle->local;
    listener->accept_error = sim_host_take_failure(host, SIM_ACCEPT);
    join_backlog(listener, other);
}

// `listener` NULL: there is none, which is `error`.
static int begin(struct host_handle *handle, struct host_handle *listener, int error) {
    int failure = sim_host_take_failure(handle->host, SIM_CONNECT);
    handle->state = SIM_CONNECTING;
    handle->connect_error = failure ? failure : listener ? 0 : error;
    if (!handle->connect_error) meet(handle, listener);
    sim_host_notice(handle->host);
    return 0;
}

int sim_host_connect(struct host_handle *handle, const struct host_address *address) {
    assert(handle->kind == HOST_TCP);
    assert(handle->state == SIM_NEW || handle->state == SIM_BOUND);
    if (handle->state == SIM_NEW) {
        handle->local = *address;
        handle->local.port = handle->host->next_port++;
    }
    handle->peer_name = *address;
    return begin(handle, find_listener(handle->host, address), -ECONNREFUSED);
}

int sim_host_connect_path(struct host_handle *handle, const char *path, size_t size) {
    assert(handle->kind == HOST_PIPE);
    assert(handle->state == SIM_NEW || handle->state == SIM_BOUND);
    if (!is_path(path, size)) return -EINVAL;
    struct host_handle *bound = find_path(handle->host, path, size);
    if (bound && bound->state == SIM_LISTENING) return begin(handle, bound, 0);
    return begin(handle, NULL, bound || path[0] == '\0' ? -ECONNREFUSED : -ENOENT);
}

void sim_host_report_connected(struct host_handle *handle) {
    int error = handle->connect_error;
    handle->state = error ? SIM_BOUND : SIM_CONNECTED;
    handle->connect_error = 0;
    if (!error && handle->peer) sim_host_fill(handle->peer);
    handle->callbacks->on_connected(handle->owner, handle, error);
}

// -- Addresses -----------------------------------------------------------------------------

int sim_host_local_address(struct host_handle *handle, struct host_address *address_out) {
    if (handle->kind != HOST_TCP) return -EINVAL;
    if (handle->state == SIM_NEW) return -EBADF;
    *address_out = handle->local;
    return 0;
}

int sim_host_peer_address(struct host_handle *handle, struct host_address *address_out) {
    if (handle->kind != HOST_TCP) return -EINVAL;
    if (handle->state == SIM_NEW) return -EBADF;
    if (!handle->peer) return -ENOTCONN;
    *address_out = handle->peer_name;
    return 0;
}

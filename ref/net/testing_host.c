// SPDX-License-Identifier: MIT
//
// The simulated host as unit tests see it: its operations pass through here, where they are
// logged, and where handles are counted.

#include "ref/net/testing.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { OPEN_MAXIMUM = 64 };

static bool logs_host;

// A handle that was made or adopted, and not reported as closed yet.
struct open_handle {
    struct host_handle *handle;        // NULL: the entry is free
    const struct host_callbacks *told; // those that the semantics gave
    struct host_callbacks ours;        // those that the host was given
    bool closing;
    bool hangs; // its attempt to connect neither succeeds nor fails
};

static struct open_handle open_handles[OPEN_MAXIMUM];
static bool next_connect_hangs;

static const struct host_operations *real;
static struct host_operations watched;

static void note_host(const char *operation, long long argument) {
    if (logs_host) test_note("host.%s(%lld)", operation, argument);
}

static struct open_handle *find_open(const struct host_handle *handle) {
    for (int i = 0; i < OPEN_MAXIMUM; i++) {
        if (open_handles[i].handle == handle) return &open_handles[i];
    }
    return NULL;
}

// As the machine does, a handle that is closed while it connects reports that first.
static void on_closed(void *owner, struct host_handle *handle) {
    struct open_handle *open = find_open(handle);
    const struct host_callbacks *told = open->told;
    if (open->hangs) told->on_connected(owner, handle, -ECANCELED);
    open->handle = NULL;
    told->on_closed(owner, handle);
}

static struct open_handle *prepare(const struct host_callbacks *callbacks) {
    struct open_handle *open = find_open(NULL);
    if (!open) abort();
    *open = (struct open_handle){.told = callbacks, .ours = *callbacks};
    open->ours.on_closed = on_closed;
    return open;
}

int test_open_handles(void) {
    int count = 0;
    for (int i = 0; i < OPEN_MAXIMUM; i++) {
        count += open_handles[i].handle && !open_handles[i].closing;
    }
    return count;
}

static struct host_handle *new_handle(struct host *host, enum host_handle_kind kind,
                                      const struct host_callbacks *callbacks, void *owner) {
    if (!callbacks) return real->new_handle(host, kind, NULL, owner); // watched when it is adopted
    struct open_handle *open = prepare(callbacks);
    open->handle = real->new_handle(host, kind, &open->ours, owner);
    return open->handle;
}

static void adopt(struct host_handle *handle, const struct host_callbacks *callbacks, void *owner) {
    struct open_handle *open = prepare(callbacks);
    open->handle = handle;
    real->adopt(handle, &open->ours, owner);
}

static void mark_closing(const struct host_handle *handle) {
    struct open_handle *open = find_open(handle);
    if (open) open->closing = true; // else it was accepted by the host, but not by the server
}

static void close_handle(struct host_handle *handle) {
    if (logs_host) test_note("host.close");
    mark_closing(handle);
    real->close(handle);
}

static int reset(struct host_handle *handle) {
    if (logs_host) test_note("host.reset");
    int error = real->reset(handle);
    if (error >= 0) mark_closing(handle);
    return error;
}

static int start_listening(struct host_handle *handle, int backlog) {
    note_host("listen", backlog);
    return real->listen(handle, backlog);
}

static int bind_handle(struct host_handle *handle, const struct host_address *address,
                       bool ipv6_only, bool reuse_port) {
    if (logs_host) {
        test_note("host.bind(%s:%d%s%s)", address->ip, address->port, ipv6_only ? " ipv6-only" : "",
                  reuse_port ? " reuse-port" : "");
    }
    return real->bind(handle, address, ipv6_only, reuse_port);
}

static int connect_handle(struct host_handle *handle, const struct host_address *address) {
    if (logs_host) test_note("host.connect(%s:%d)", address->ip, address->port);
    if (next_connect_hangs) {
        next_connect_hangs = false;
        find_open(handle)->hangs = true;
        return 0;
    }
    return real->connect(handle, address);
}

static int read_start(struct host_handle *handle) {
    if (logs_host) test_note("host.read_start");
    return real->read_start(handle);
}

static int read_stop(struct host_handle *handle) {
    if (logs_host) test_note("host.read_stop");
    return real->read_stop(handle);
}

static int write_buffers(struct host_handle *handle, const struct host_buffer *buffers,
                         size_t count, bool *pending_out) {
    size_t total = 0;
    for (size_t i = 0; i < count; i++) total += buffers[i].size;
    note_host("write", (long long)total);
    return real->write(handle, buffers, count, pending_out);
}

static int shut_down(struct host_handle *handle) {
    if (logs_host) test_note("host.shut_down");
    return real->shut_down(handle);
}

static int set_no_delay(struct host_handle *handle, bool enabled) {
    note_host("set_no_delay", enabled);
    return real->set_no_delay(handle, enabled);
}

static int set_keep_alive(struct host_handle *handle, const struct host_keep_alive *settings) {
    if (logs_host) test_note("host.set_keep_alive(%d, %u)", settings->enabled, settings->delay);
    return real->set_keep_alive(handle, settings);
}

static void set_referenced(struct host_handle *handle, bool referenced) {
    note_host("set_referenced", referenced);
    real->set_referenced(handle, referenced);
}

void test_watch_host(struct host *host) {
    logs_host = next_connect_hangs = false;
    memset(open_handles, 0, sizeof open_handles);
    real = host->operations;
    watched = *real;
    watched.new_handle = new_handle;
    watched.adopt = adopt;
    watched.close = close_handle;
    watched.reset = reset;
    watched.listen = start_listening;
    watched.bind = bind_handle;
    watched.connect = connect_handle;
    watched.read_start = read_start;
    watched.read_stop = read_stop;
    watched.write = write_buffers;
    watched.shut_down = shut_down;
    watched.set_no_delay = set_no_delay;
    watched.set_keep_alive = set_keep_alive;
    watched.set_referenced = set_referenced;
    host->operations = &watched;
}

void test_log_host(void) { logs_host = true; }

void test_hang_next_connect(void) { next_connect_hangs = true; }

// SPDX-License-Identifier: MIT
//
// The simulated host itself: its clock, its script, and running it step by step.
//
// Start reading at sim_host_step in sim_host_ready.c: everything that is ever reported goes through
// it.

#include "ref/host/sim_host.h"

#include "ref/host/sim_host_internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct sim_host *sim_host_of(struct host *host) {
    return (struct sim_host *)host;
}

void *sim_host_allocate(size_t size) {
    void *memory = calloc(1, size ? size : 1);
    if (memory) return memory;
    fputs("sim_host: out of memory\n", stderr);
    abort();
}

void sim_bytes_append(struct sim_bytes *bytes, const void *data, size_t size) {
    if (size == 0) return;
    char *grown = sim_host_allocate(bytes->size + size);
    if (bytes->size) memcpy(grown, bytes->data, bytes->size);
    memcpy(grown + bytes->size, data, size);
    free(bytes->data);
    bytes->data = grown;
    bytes->size += size;
}

void sim_bytes_drop(struct sim_bytes *bytes, size_t size) {
    bytes->size -= size;
    if (bytes->size) {
        memmove(bytes->data, bytes->data + size, bytes->size);
    } else {
        free(bytes->data);
        bytes->data = NULL;
    }
}

// -- The loop ------------------------------------------------------------------------------

static uint64_t now(struct host *host) { return sim_host_of(host)->time; }

static void attach(struct host *base, const struct host_loop_callbacks *callbacks, void *context) {
    sim_host_of(base)->callbacks = callbacks;
    sim_host_of(base)->context = context;
}

// With nothing ready, time passes until the timer is due. Without a timer, nothing will ever
// happen again unless the test does something.
static bool wait_for_timer(struct sim_host *host) {
    if (!host->timer_set || host->timer_due <= host->time) return false;
    sim_host_advance(&host->host, host->timer_due - host->time);
    return true;
}

static void run(struct host *base) {
    struct sim_host *host = sim_host_of(base);
    while (!host->stopped && sim_host_is_alive(host)) {
        if (!sim_host_step(base) && !wait_for_timer(host)) break;
        if (!host->stopped && host->callbacks && host->callbacks->on_idle_between)
            host->callbacks->on_idle_between(host->context);
    }
    host->stopped = false;
}

static void stop(struct host *base) { sim_host_of(base)->stopped = true; }

static void set_timer(struct host *base, int64_t delay, bool referenced) {
    struct sim_host *host = sim_host_of(base);
    host->timer_set = delay >= 0;
    host->timer_referenced = referenced;
    host->timer_due = host->timer_set ? host->time + (uint64_t)delay : 0;
    host->timer_ready_since = 0;
    sim_host_notice(host);
}

static void set_immediate(struct host *base, bool enabled) {
    struct sim_host *host = sim_host_of(base);
    host->immediate = enabled;
    sim_host_notice(host);
}

static bool has_ipv6(struct host *host) {
    (void)host;
    return true;
}

static const struct host_operations operations = {
    .now = now,
    .attach = attach,
    .run = run,
    .stop = stop,
    .set_timer = set_timer,
    .set_immediate = set_immediate,
    .new_handle = sim_host_new_handle,
    .open_descriptor = sim_host_open_descriptor,
    .descriptor_type = sim_host_descriptor_type,
    .adopt = sim_host_adopt,
    .close = sim_host_close,
    .reset = sim_host_reset,
    .set_referenced = sim_host_set_referenced,
    .descriptor = sim_host_descriptor,
    .bind = sim_host_bind,
    .listen = sim_host_listen,
    .connect = sim_host_connect,
    .bind_path = sim_host_bind_path,
    .connect_path = sim_host_connect_path,
    .open_to_all = sim_host_open_to_all,
    .local_address = sim_host_local_address,
    .peer_address = sim_host_peer_address,
    .read_start = sim_host_read_start,
    .read_stop = sim_host_read_stop,
    .read_into = sim_host_read_into,
    .write = sim_host_write,
    .unwritten = sim_host_unwritten,
    .shut_down = sim_host_shut_down,
    .set_no_delay = sim_host_set_no_delay,
    .set_keep_alive = sim_host_set_keep_alive,
    .set_type_of_service = sim_host_set_type_of_service,
    .type_of_service = sim_host_type_of_service,
    .look_up = sim_host_look_up,
    .has_ipv6 = has_ipv6,
    .describe_error = sim_host_describe_error,
};

// -- The script ----------------------------------------------------------------------------

struct host *sim_host_new(uint64_t seed) {
    struct sim_host *host = sim_host_allocate(sizeof *host);
    host->host.operations = &operations;
    host->random = seed * 0x9e3779b97f4a7c15u; // spreads small seeds over all bits
    host->time = 1000;
    host->capacity = host->read_size = 65536;
    host->next_port = 40000;
    return &host->host;
}

void sim_host_free(struct host *base) {
    struct sim_host *host = sim_host_of(base);
    while (host->handles) sim_host_free_handle(host->handles);
    sim_host_free_names(host);
    free(host);
}

void sim_host_advance(struct host *base, uint64_t milliseconds) {
    struct sim_host *host = sim_host_of(base);
    host->time += milliseconds;
    sim_host_notice(host);
}

void sim_host_fail_next(struct host *base, enum sim_operation operation, int error) {
    sim_host_of(base)->failures[operation] = error;
}

int sim_host_take_failure(struct sim_host *host, enum sim_operation operation) {
    int error = host->failures[operation];
    host->failures[operation] = 0;
    return error;
}

void sim_host_set_capacity(struct host *host, size_t bytes) { sim_host_of(host)->capacity = bytes; }

void sim_host_set_read_size(struct host *host, size_t bytes) {
    sim_host_of(host)->read_size = bytes;
}

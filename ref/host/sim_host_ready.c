// SPDX-License-Identifier: MIT
//
// What is ready to be reported, in which order, and what keeps the simulated machine running.

#include "ref/host/sim_host_internal.h"

#include <stdlib.h>

// -- What is ready -------------------------------------------------------------------------

static bool is_read_ready(const struct host_handle *handle) {
    if (!handle->reading || handle->state != SIM_CONNECTED) return false;
    if (handle->inbox.size > 0 || handle->inbox_error) return true;
    return handle->inbox_ended && !handle->end_reported;
}

static bool is_ready(const struct host_handle *handle, enum sim_report report) {
    bool open = handle->state != SIM_CLOSING;
    switch (report) {
    case SIM_REPORT_CONNECTED:
        return handle->state == SIM_CONNECTING;
    case SIM_REPORT_CONNECTION:
        return handle->state == SIM_LISTENING && (handle->backlog || handle->accept_error);
    case SIM_REPORT_READ:
        return is_read_ready(handle);
    case SIM_REPORT_WRITTEN:
        return open && handle->write_pending && (handle->outbox.size == 0 || handle->write_error);
    case SIM_REPORT_SHUT_DOWN:
        return open && handle->shutting_down && !handle->write_pending;
    case SIM_REPORT_CLOSED:
        return !open;
    case SIM_REPORT_COUNT: // never: it counts the others
        break;
    }
    abort();
}

static void note(struct sim_host *host, uint64_t *ready_since, bool ready) {
    if (!ready)
        *ready_since = 0;
    else if (*ready_since == 0)
        *ready_since = ++host->ordinal;
}

void sim_host_notice(struct sim_host *host) {
    for (struct host_handle *at = host->handles; at; at = at->next)
        for (int report = 0; report < SIM_REPORT_COUNT; report++)
            note(host, &at->ready_since[report], is_ready(at, (enum sim_report)report));
    for (struct sim_look_up *at = host->look_ups; at; at = at->next)
        note(host, &at->ready_since, true);
    note(host, &host->timer_ready_since, host->timer_set && host->timer_due <= host->time);
    note(host, &host->immediate_ready_since, host->immediate);
}

// -- Choosing ------------------------------------------------------------------------------

// One candidate, named by the place of its ordinal.
struct choice {
    uint64_t *ready_since;
    struct host_handle *handle;
    enum sim_report report;
    struct sim_look_up *look_up;
};

// xorshift64: any generator will do that gives the same on every machine.
static uint64_t next_random(struct sim_host *host) {
    host->random ^= host->random << 13;
    host->random ^= host->random >> 7;
    host->random ^= host->random << 17;
    return host->random;
}

// Keeps the candidate that was ready first or, with a seed, the one that draws the lowest number.
static void consider(struct sim_host *host, struct choice *best, uint64_t *best_rank,
                     struct choice candidate) {
    if (*candidate.ready_since == 0) return;
    uint64_t rank = host->random ? next_random(host) : *candidate.ready_since;
    if (best->ready_since && rank >= *best_rank) return;
    *best = candidate;
    *best_rank = rank;
}

static struct choice choose(struct sim_host *host) {
    struct choice best = {0};
    uint64_t rank = 0;
    for (struct host_handle *at = host->handles; at; at = at->next)
        for (int report = 0; report < SIM_REPORT_COUNT; report++)
            consider(host, &best, &rank,
                     (struct choice){.ready_since = &at->ready_since[report],
                                     .handle = at,
                                     .report = (enum sim_report)report});
    for (struct sim_look_up *at = host->look_ups; at; at = at->next)
        consider(host, &best, &rank,
                 (struct choice){.ready_since = &at->ready_since, .look_up = at});
    consider(host, &best, &rank, (struct choice){.ready_since = &host->timer_ready_since});
    consider(host, &best, &rank, (struct choice){.ready_since = &host->immediate_ready_since});
    return best;
}

// -- Reporting -----------------------------------------------------------------------------

static void report_of_handle(struct host_handle *handle, enum sim_report report) {
    switch (report) {
    case SIM_REPORT_CONNECTED:
        sim_host_report_connected(handle);
        return;
    case SIM_REPORT_CONNECTION:
        sim_host_report_connection(handle);
        return;
    case SIM_REPORT_READ:
        sim_host_report_read(handle);
        return;
    case SIM_REPORT_WRITTEN:
        sim_host_report_written(handle);
        return;
    case SIM_REPORT_SHUT_DOWN:
        sim_host_report_shut_down(handle);
        return;
    case SIM_REPORT_CLOSED:
        sim_host_report_closed(handle);
        return;
    case SIM_REPORT_COUNT: // never: it counts the others
        break;
    }
    abort();
}

bool sim_host_step(struct host *base) {
    struct sim_host *host = sim_host_of(base);
    sim_host_notice(host);
    struct choice choice = choose(host);
    if (!choice.ready_since) return false;
    // What is ready again at once, like bytes that are left, gets in line behind the others.
    bool is_timer = choice.ready_since == &host->timer_ready_since;
    *choice.ready_since = 0;
    if (choice.handle) {
        report_of_handle(choice.handle, choice.report);
    } else if (choice.look_up) {
        sim_host_report_look_up(host, choice.look_up);
    } else if (is_timer) {
        host->timer_set = false;
        host->callbacks->on_timer(host->context);
    } else {
        host->callbacks->on_immediate(host->context);
    }
    sim_host_notice(host);
    return true;
}

// -- What keeps it running -----------------------------------------------------------------

// As in libuv: a request under way counts always, being open for more only if referenced.
static bool keeps_alive(const struct host_handle *handle) {
    if (handle->state == SIM_CLOSING || handle->state == SIM_CONNECTING) return true;
    if (handle->write_pending || handle->shutting_down) return true;
    return handle->referenced && (handle->reading || handle->state == SIM_LISTENING);
}

bool sim_host_is_alive(const struct sim_host *host) {
    if (host->immediate || host->look_ups) return true;
    if (host->timer_set && host->timer_referenced) return true;
    for (const struct host_handle *at = host->handles; at; at = at->next)
        if (keeps_alive(at)) return true;
    return false;
}

// SPDX-License-Identifier: MIT
//
// The event loop of the libuv host: running it, its timer, its immediates.
//
// Always true:
//   - No callback of the host's user runs inside another one, nor before run().
//   - The prepare and check handles are active but unreferenced: they give the host its place in
//     each iteration without keeping the loop alive. The idle handle does keep it alive, and from
//     sleeping, while immediates are asked for or something is pending.
//   - Between two iterations nothing of the user's is on the C stack: there, and only there,
//     on_idle_between is called.
//
// One iteration, in libuv's order: timers, what is pending, polling, what became pending
// meanwhile, immediates, closed handles, timers again.

#include "ref/host/uv_host.h"

#include "ref/host/uv_host_internal.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

struct uv_host *uv_host_of(struct host *host) {
    return (struct uv_host *)host;
}

void uv_host_must(int result, const char *what) {
    if (result >= 0) return;
    fprintf(stderr, "uv_host: %s: %s\n", what, uv_strerror(result));
    abort();
}

void *uv_host_allocate(size_t size) {
    void *memory = calloc(1, size);
    if (!memory) uv_host_must(UV_ENOMEM, "calloc");
    return memory;
}

// -- Phases --------------------------------------------------------------------------------

static void on_timer(uv_timer_t *timer) {
    struct uv_host *host = timer->data;
    if (host->callbacks->on_timer) host->callbacks->on_timer(host->context);
}

static void on_prepare(uv_prepare_t *prepare) { uv_host_pending_before_poll(prepare->data); }

static void on_check(uv_check_t *check) {
    struct uv_host *host = check->data;
    uv_host_pending_after_poll(host);
    if (host->immediate && !host->stopped) host->callbacks->on_immediate(host->context);
}

// Being active is all that the idle handle is for.
static void on_idle(uv_idle_t *idle) { (void)idle; }

void uv_host_update_idle(struct uv_host *host) {
    if (host->immediate || host->pending_first)
        uv_host_must(uv_idle_start(&host->idle, on_idle), "uv_idle_start");
    else
        uv_host_must(uv_idle_stop(&host->idle), "uv_idle_stop");
}

// -- Operations ----------------------------------------------------------------------------

static uint64_t now(struct host *host) { return uv_now(&uv_host_of(host)->loop); }

static void attach(struct host *host, const struct host_loop_callbacks *callbacks, void *context) {
    uv_host_of(host)->callbacks = callbacks;
    uv_host_of(host)->context = context;
}

static void run(struct host *base) {
    struct uv_host *host = uv_host_of(base);
    while (!host->stopped && uv_loop_alive(&host->loop)) {
        uv_run(&host->loop, UV_RUN_ONCE);
        if (!host->stopped && host->callbacks && host->callbacks->on_idle_between)
            host->callbacks->on_idle_between(host->context);
    }
    host->stopped = false;
}

static void stop(struct host *base) {
    struct uv_host *host = uv_host_of(base);
    host->stopped = true;
    uv_stop(&host->loop);
}

static void set_timer(struct host *base, int64_t delay, bool referenced) {
    struct uv_host *host = uv_host_of(base);
    uv_handle_t *handle = (uv_handle_t *)&host->timer;
    if (delay < 0) {
        uv_host_must(uv_timer_stop(&host->timer), "uv_timer_stop");
        return;
    }
    uv_host_must(uv_timer_start(&host->timer, on_timer, (uint64_t)delay, 0), "uv_timer_start");
    if (referenced)
        uv_ref(handle);
    else
        uv_unref(handle);
}

static void set_immediate(struct host *base, bool enabled) {
    struct uv_host *host = uv_host_of(base);
    host->immediate = enabled;
    uv_host_update_idle(host);
}

static const struct host_operations operations = {
    .now = now,
    .attach = attach,
    .run = run,
    .stop = stop,
    .set_timer = set_timer,
    .set_immediate = set_immediate,
    .new_handle = uv_host_new_handle,
    .open_descriptor = uv_host_open_descriptor,
    .descriptor_type = uv_host_descriptor_type,
    .adopt = uv_host_adopt,
    .close = uv_host_close,
    .reset = uv_host_reset,
    .set_referenced = uv_host_set_referenced,
    .descriptor = uv_host_descriptor,
    .bind = uv_host_bind,
    .listen = uv_host_listen,
    .connect = uv_host_connect,
    .bind_path = uv_host_bind_path,
    .connect_path = uv_host_connect_path,
    .open_to_all = uv_host_open_to_all,
    .local_address = uv_host_local_address,
    .peer_address = uv_host_peer_address,
    .read_start = uv_host_read_start,
    .read_stop = uv_host_read_stop,
    .read_into = uv_host_read_into,
    .write = uv_host_write,
    .unwritten = uv_host_unwritten,
    .shut_down = uv_host_shut_down,
    .set_no_delay = uv_host_set_no_delay,
    .set_keep_alive = uv_host_set_keep_alive,
    .set_type_of_service = uv_host_set_type_of_service,
    .type_of_service = uv_host_type_of_service,
    .start_again = uv_host_start_again,
    .open_channel = uv_host_open_channel,
    .send = uv_host_send,
    .take_handle = uv_host_take_handle,
    .look_up = uv_host_look_up,
    .has_ipv6 = uv_host_has_ipv6,
    .describe_error = uv_host_describe_error,
};

// -- Birth and end -------------------------------------------------------------------------

struct host *uv_host_new(void) {
    struct uv_host *host = uv_host_allocate(sizeof *host);
    host->host.operations = &operations;
    signal(SIGPIPE, SIG_IGN); // libuv writes with write(2): a broken pipe is an error, not an end
    uv_host_must(uv_loop_init(&host->loop), "uv_loop_init");
    uv_host_must(uv_timer_init(&host->loop, &host->timer), "uv_timer_init");
    uv_host_must(uv_prepare_init(&host->loop, &host->prepare), "uv_prepare_init");
    uv_host_must(uv_check_init(&host->loop, &host->check), "uv_check_init");
    uv_host_must(uv_idle_init(&host->loop, &host->idle), "uv_idle_init");
    host->timer.data = host->prepare.data = host->check.data = host->idle.data = host;
    uv_host_must(uv_prepare_start(&host->prepare, on_prepare), "uv_prepare_start");
    uv_host_must(uv_check_start(&host->check, on_check), "uv_check_start");
    uv_unref((uv_handle_t *)&host->prepare);
    uv_unref((uv_handle_t *)&host->check);
    return &host->host;
}

static void abandon(uv_handle_t *uv, void *context) {
    struct uv_host *host = context;
    if (uv->type == UV_TCP || uv->type == UV_NAMED_PIPE) {
        struct host_handle *handle = uv->data;
        handle->callbacks = NULL;
        if (!uv_is_closing(uv)) uv_host_close(handle);
    } else if (uv->type == UV_PROCESS) {
        uv_host_abandon_process(uv);
    } else if (uv->data == host && !uv_is_closing(uv)) {
        uv_close(uv, NULL);
    }
}

void uv_host_free(struct host *base) {
    struct uv_host *host = uv_host_of(base);
    uv_host_abandon_look_ups(host);
    uv_walk(&host->loop, abandon, host);
    // A loop that was stopped while it was not running returns at once, one time.
    while (uv_run(&host->loop, UV_RUN_DEFAULT) != 0) continue;
    uv_host_must(uv_loop_close(&host->loop), "uv_loop_close");
    free(host);
}

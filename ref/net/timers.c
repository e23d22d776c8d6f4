// SPDX-License-Identifier: MIT
#include "ref/net/timers.h"

struct timer {
    struct loop *loop;
    struct timer *next; // while started
    job *run;
    void *object;
    uint64_t due; // on the host's clock, in milliseconds
    uint64_t interval;
    bool repeats;
    bool started;
    bool referenced;
};

static void timer_mark(void *object) { heap_mark(((struct timer *)object)->object); }

static const struct heap_type timer_type = {.name = "timer", .mark = timer_mark};

struct timer *timer_new(struct loop *loop, job *run, void *object) {
    struct timer *timer = heap_allocate(loop->heap, &timer_type, sizeof(struct timer));
    timer->loop = loop;
    timer->run = run;
    timer->object = object;
    timer->referenced = true;
    return timer;
}

// Asks the host for the first timer that is due, and tells it whether any of them holds the loop.
static void ask_host(struct loop *loop) {
    struct host *host = loop->host;
    if (!loop->timers) {
        host->operations->set_timer(host, -1, false);
        return;
    }
    bool referenced = false;
    for (struct timer *at = loop->timers; at; at = at->next) referenced |= at->referenced;
    uint64_t now = host->operations->now(host);
    uint64_t due = loop->timers->due;
    host->operations->set_timer(host, due > now ? (int64_t)(due - now) : 0, referenced);
}

static void insert(struct timer *timer) {
    struct timer **link = &timer->loop->timers;
    while (*link && (*link)->due <= timer->due) link = &(*link)->next;
    timer->next = *link;
    *link = timer;
    timer->started = true;
}

static void take_out(struct timer *timer) {
    struct timer **link = &timer->loop->timers;
    while (*link != timer) link = &(*link)->next;
    *link = timer->next;
    timer->started = false;
}

void timer_start(struct timer *timer, double milliseconds, bool repeats) {
    if (timer->started) take_out(timer);
    bool in_range = milliseconds >= 1 && milliseconds <= 2147483647.0;
    struct host *host = timer->loop->host;
    timer->interval = in_range ? (uint64_t)milliseconds : 1;
    timer->repeats = repeats;
    timer->due = host->operations->now(host) + timer->interval;
    insert(timer);
    ask_host(timer->loop);
}

void timer_restart(struct timer *timer) {
    timer_start(timer, (double)timer->interval, timer->repeats);
}

void timer_stop(struct timer *timer) {
    timer->repeats = false;
    if (!timer->started) return;
    take_out(timer);
    ask_host(timer->loop);
}

void timer_unreference(struct timer *timer) { timer->referenced = false; }

void timers_run(struct loop *loop) {
    uint64_t now = loop->host->operations->now(loop->host);
    while (loop->timers && loop->timers->due <= now && !loop->ended) {
        struct timer *timer = loop->timers;
        take_out(timer);
        loop_enter(loop);
        timer->run(timer->object, value_undefined());
        loop_leave(loop);
        if (timer->repeats && !timer->started) {
            timer->due = now + timer->interval;
            insert(timer);
        }
    }
    ask_host(loop);
}

void timers_mark(const struct loop *loop) {
    for (struct timer *timer = loop->timers; timer; timer = timer->next) heap_mark(timer);
}

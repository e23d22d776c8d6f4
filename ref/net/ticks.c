// SPDX-License-Identifier: MIT
//
// The queues, and the one place that decides when they drain. Timers are in timers.c.

#include "ref/net/ticks.h"

#include "ref/net/timers.h"

#include <setjmp.h>
#include <stdlib.h>

// -- Job queues ----------------------------------------------------------------------------

static void queue_push(struct job_queue *queue, job *run, void *object, struct value extra) {
    if (queue->first + queue->count == queue->capacity) {
        queue->capacity = queue->capacity ? 2 * queue->capacity : 16;
        queue->entries = realloc(queue->entries, queue->capacity * sizeof(struct job_entry));
        if (!queue->entries) abort();
    }
    queue->entries[queue->first + queue->count] = (struct job_entry){run, object, extra};
    queue->count++;
}

static struct job_entry queue_shift(struct job_queue *queue) {
    struct job_entry entry = queue->entries[queue->first];
    queue->first++;
    queue->count--;
    if (queue->count == 0) queue->first = 0;
    return entry;
}

static void queue_mark(const struct job_queue *queue) {
    for (size_t i = 0; i < queue->count; i++) {
        heap_mark(queue->entries[queue->first + i].object);
        value_mark(queue->entries[queue->first + i].extra);
    }
}

void tick_add(struct loop *loop, job *run, void *object, struct value extra) {
    queue_push(&loop->ticks, run, object, extra);
}

void microtask_add(struct loop *loop, job *run, void *object, struct value extra) {
    queue_push(&loop->microtasks, run, object, extra);
}

void immediate_add(struct loop *loop, job *run, void *object, struct value extra) {
    queue_push(&loop->immediates, run, object, extra);
    loop->host->operations->set_immediate(loop->host, true);
}

void rejection_add(struct loop *loop, job *run, void *object, struct value extra) {
    queue_push(&loop->rejections, run, object, extra);
}

// -- Turns ---------------------------------------------------------------------------------

static void run_all(struct loop *loop, struct job_queue *queue) {
    while (queue->count > 0 && !loop->ended) {
        struct job_entry entry = queue_shift(queue);
        entry.run(entry.object, entry.extra);
    }
}

//= observed: ticks.microtasks-before-ticks-only-when-no-tick-waits
//# What a turn queued runs when it returns: ticks before microtasks, except that microtasks run
//# first if no tick waits, and again until both queues are empty.
static void drain(struct loop *loop) {
    if (loop->ticks.count == 0) run_all(loop, &loop->microtasks);
    while (loop->ticks.count > 0 && !loop->ended) {
        run_all(loop, &loop->ticks);
        run_all(loop, &loop->microtasks);
    }
    run_all(loop, &loop->rejections);
}

void loop_enter(struct loop *loop) { loop->entries++; }

void loop_leave(struct loop *loop) {
    if (loop->entries == 1) drain(loop);
    loop->entries--;
}

// -- Exceptions ----------------------------------------------------------------------------

struct catcher {
    jmp_buf place;
    struct catcher *around;
};

struct completion loop_catch(struct loop *loop, struct completion (*code)(void *context),
                             void *context) {
    struct catcher catcher = {.around = loop->catcher};
    loop->catcher = &catcher;
    bool has_thrown = setjmp(catcher.place) != 0;
    struct completion completion = has_thrown ? completion_throw(loop->thrown) : code(context);
    loop->catcher = catcher.around;
    return completion;
}

struct call {
    struct function *function;
    struct value this_value;
    struct arguments arguments;
};

static struct completion make_call(void *context) {
    const struct call *call = context;
    return function_call(call->function, call->this_value, call->arguments);
}

struct completion loop_call_catching(struct loop *loop, struct function *function,
                                     struct value this_value, struct arguments arguments) {
    struct call call = {function, this_value, arguments};
    return loop_catch(loop, make_call, &call);
}

void loop_throw(struct loop *loop, struct value thrown) {
    if (!loop->catcher) {
        loop_uncaught(loop, thrown);
        return;
    }
    loop->thrown = thrown;
    longjmp(loop->catcher->place, 1);
}

void loop_uncaught(struct loop *loop, struct value thrown) {
    if (loop->ended) return;
    if (loop->observer.uncaught) loop->observer.uncaught(loop->observer.context, thrown);
    loop->ended = true;
    loop->host->operations->stop(loop->host);
}

struct value loop_call(struct loop *loop, struct function *function, struct value this_value,
                       struct arguments arguments) {
    if (loop->ended) return value_undefined();
    struct completion completion = function_call(function, this_value, arguments);
    if (completion.threw) loop_throw(loop, completion.value);
    return completion.threw ? value_undefined() : completion.value;
}

// -- What the host reports -----------------------------------------------------------------

static void on_timer(void *context) { timers_run(context); }

//= observed: ticks.immediates-of-one-check-phase
//# The immediates that wait when the check phase begins run in it, each a turn of its own; those
//# that they add wait for the next one.
static void on_immediate(void *context) {
    struct loop *loop = context;
    for (size_t waiting = loop->immediates.count; waiting > 0 && !loop->ended; waiting--) {
        struct job_entry entry = queue_shift(&loop->immediates);
        loop_enter(loop);
        entry.run(entry.object, entry.extra);
        loop_leave(loop);
    }
    loop->host->operations->set_immediate(loop->host, loop->immediates.count > 0);
}

static void on_idle_between(void *context) { heap_collect(((struct loop *)context)->heap); }

static const struct host_loop_callbacks callbacks = {
    .on_timer = on_timer,
    .on_immediate = on_immediate,
    .on_idle_between = on_idle_between,
};

// -- The loop ------------------------------------------------------------------------------

static void loop_mark(void *object) {
    struct loop *loop = object;
    queue_mark(&loop->ticks);
    queue_mark(&loop->microtasks);
    queue_mark(&loop->immediates);
    queue_mark(&loop->rejections);
    timers_mark(loop);
    heap_mark(loop->primary);
    heap_mark(loop->places);
    heap_mark(loop->shares);
}

static void loop_finish(void *object) {
    struct loop *loop = object;
    free(loop->ticks.entries);
    free(loop->microtasks.entries);
    free(loop->immediates.entries);
    free(loop->rejections.entries);
}

static const struct heap_type loop_type = {"loop", loop_mark, loop_finish};

enum { DEFAULT_ATTEMPT_TIMEOUT = 250 }; // milliseconds

struct loop *loop_new(struct heap *heap, struct host *host, const struct profile *profile) {
    struct loop *loop = heap_allocate(heap, &loop_type, sizeof(struct loop));
    heap_pin(loop);
    loop->heap = heap;
    loop->host = host;
    loop->profile = profile;
    //= net.get-default-auto-select-family.initial
    loop->default_auto_select_family = true;
    //= net.get-default-auto-select-family-attempt-timeout.initial
    loop->default_attempt_timeout = profile_has(profile, BEHAVIOUR_ATTEMPT_TIMEOUT_500)
                                        ? 2 * DEFAULT_ATTEMPT_TIMEOUT
                                        : DEFAULT_ATTEMPT_TIMEOUT;
    host->operations->attach(host, &callbacks, loop);
    return loop;
}

void loop_run(struct loop *loop) {
    if (!loop->ended) loop->host->operations->run(loop->host);
}

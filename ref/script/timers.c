// SPDX-License-Identifier: MIT
//
// Functions that call another one later: setTimeout and its kin, process.nextTick, queueMicrotask.
// Each callback has a lane of its own.

#include "ref/script/globals.h"

#include "ref/script/fault.h"

#include "ref/net/timers.h"

// What waits, and for timers and immediates the object that the program holds.
struct scheduled {
    struct native native;
    struct script *script;
    struct function *function;
    const char *name; // of the function that scheduled it
    struct lane *lane;
    struct timer *timer; // of a timer
    bool cleared;        // of an immediate
};

static void scheduled_mark(void *object) {
    struct scheduled *scheduled = object;
    heap_mark(scheduled->script);
    heap_mark(scheduled->function);
    heap_mark(scheduled->timer);
}

static const struct heap_type scheduled_type = {.name = "scheduled", .mark = scheduled_mark};

static const struct native_class timer_class = {.name = "Timeout", .lane = "timer"};
static const struct native_class immediate_class = {.name = "Immediate", .lane = "immediate"};
static const struct native_class tick_class = {.name = "Tick", .lane = "tick"};
static const struct native_class microtask_class = {.name = "Microtask", .lane = "microtask"};

bool is_timer(const struct native *object) {
    return object->class == &timer_class || object->class == &immediate_class;
}

static void run(void *object, struct value extra) {
    (void)extra;
    struct scheduled *scheduled = object;
    if (scheduled->cleared) return;
    struct recorder *recorder = scheduled->script->recorder;
    struct arguments none = {0, NULL};
    struct record *record = record_callback(recorder, scheduled->lane, scheduled->name, none);
    loop_call(scheduled->script->loop, scheduled->function, value_undefined(), none);
    record_ends(recorder, record);
}

// A callback of the given class, not yet waiting; NULL if the argument is no function.
static struct scheduled *schedule(struct script *script, const struct native_class *class,
                                  const char *name, const struct invocation *call) {
    struct value function = argument(call->arguments, 0);
    if (function.kind != VALUE_FUNCTION) {
        script_fault(script, "'%s' needs a function", name);
        return NULL;
    }
    struct scheduled *scheduled =
        heap_allocate(script->heap, &scheduled_type, sizeof(struct scheduled));
    scheduled->native.class = class;
    scheduled->script = script;
    scheduled->function = function.as.function;
    scheduled->name = name;
    scheduled->lane = lane_open(&script->recorder->lanes, class->lane);
    return scheduled;
}

// Records the call that scheduled it.
static struct completion told(struct scheduled *scheduled, struct arguments recorded,
                              struct value result) {
    struct script *script = scheduled->script;
    struct record *record =
        record_call(script->recorder, scheduled->lane, scheduled->name, recorded, script->line);
    record_ends_call(script->recorder, record, completion_return(result));
    return completion_return(result);
}

// -- Timers --------------------------------------------------------------------------------

static struct completion start_timer(struct script *script, const struct invocation *call,
                                     const char *name, bool repeats) {
    struct scheduled *scheduled = schedule(script, &timer_class, name, call);
    if (!scheduled) return completion_throw(value_undefined());
    lane_bind(scheduled->lane, &scheduled->native);
    struct arguments recorded = arguments_from(call->arguments, 1);
    if (recorded.count > 1) recorded.count = 1;
    struct value delay = argument(call->arguments, 1);
    scheduled->timer = timer_new(script->loop, run, scheduled);
    timer_start(scheduled->timer, delay.kind == VALUE_NUMBER ? delay.as.number : 0, repeats);
    return told(scheduled, recorded, value_native(&scheduled->native));
}

static struct completion set_timeout(struct script *script, const struct builtin *self,
                                     const struct invocation *call) {
    (void)self;
    return start_timer(script, call, "setTimeout", false);
}

static struct completion set_interval(struct script *script, const struct builtin *self,
                                      const struct invocation *call) {
    (void)self;
    return start_timer(script, call, "setInterval", true);
}

static struct completion clear(struct script *script, const struct builtin *self,
                               const struct invocation *call) {
    (void)self;
    struct value timer = argument(call->arguments, 0);
    if (value_is_nullish(timer)) return undefined_completion();
    if (timer.kind != VALUE_NATIVE || !is_timer(timer.as.native)) {
        return script_fault(script, "a timer is cleared that is none");
    }
    struct scheduled *scheduled = (struct scheduled *)timer.as.native;
    scheduled->cleared = true;
    if (scheduled->timer) timer_stop(scheduled->timer);
    return undefined_completion();
}

static struct completion set_immediate(struct script *script, const struct builtin *self,
                                       const struct invocation *call) {
    (void)self;
    struct scheduled *scheduled = schedule(script, &immediate_class, "setImmediate", call);
    if (!scheduled) return completion_throw(value_undefined());
    lane_bind(scheduled->lane, &scheduled->native);
    immediate_add(script->loop, run, scheduled, value_undefined());
    return told(scheduled, (struct arguments){0, NULL}, value_native(&scheduled->native));
}

// -- Ticks and microtasks ------------------------------------------------------------------

static struct completion next_tick(struct script *script, const struct builtin *self,
                                   const struct invocation *call) {
    (void)self;
    struct scheduled *scheduled = schedule(script, &tick_class, "process.nextTick", call);
    if (!scheduled) return completion_throw(value_undefined());
    tick_add(script->loop, run, scheduled, value_undefined());
    return told(scheduled, (struct arguments){0, NULL}, value_undefined());
}

static struct completion queue_microtask(struct script *script, const struct builtin *self,
                                         const struct invocation *call) {
    (void)self;
    struct scheduled *scheduled = schedule(script, &microtask_class, "queueMicrotask", call);
    if (!scheduled) return completion_throw(value_undefined());
    microtask_add(script->loop, run, scheduled, value_undefined());
    return told(scheduled, (struct arguments){0, NULL}, value_undefined());
}

const struct builtin_entry timer_functions[] = {
    {"setTimeout", set_timeout, false},         {"clearTimeout", clear, false},
    {"setInterval", set_interval, false},       {"clearInterval", clear, false},
    {"setImmediate", set_immediate, false},     {"clearImmediate", clear, false},
    {"queueMicrotask", queue_microtask, false}, {NULL, NULL, false},
};

const struct builtin_entry process_functions[] = {
    {"nextTick", next_tick, false},
    {NULL, NULL, false},
};

// SPDX-License-Identifier: MIT
//
// Ticks and loop phases: when code runs.
//
// Everything happens in a turn: the host enters the semantics (a timer is due, bytes arrived), or
// the program's body runs. When the entered code returns, the ticks that it queued run, then the
// microtasks, and again until both queues are empty; only then does the next turn begin. Every
// entry from the host therefore stands between loop_enter and loop_leave.
//
// The phases of the loop enter in the same way: timers (timers.h) and immediates.
//
// What a function of the program throws leaves, as in JavaScript, all that it was called from, up
// to the innermost loop_catch, if there is one. Those stand around each call that the program
// makes, and around each listener. Beyond them nobody catches it.
//
// Always true:
//   - No tick or microtask runs while an entry is on the C stack.
//   - Once `ended` is set (an error was not caught), no more code of the program runs.
//
// Interface: loop_new, loop_run, loop_enter, loop_leave; loop_catch, loop_call_catching,
// loop_throw, loop_uncaught, loop_call; tick_add, microtask_add, immediate_add, rejection_add.

#ifndef REF_NET_TICKS_H
#define REF_NET_TICKS_H

#include "ref/heap/heap.h"
#include "ref/host/host.h"
#include "ref/net/profile.h"
#include "ref/value/native.h"
#include "ref/value/value.h"

// Code to run later: `run` with a heap object (marked while it waits) and one more value.
typedef void job(void *object, struct value extra);

struct job_entry {
    job *run;
    void *object;
    struct value extra;
};

struct job_queue {
    struct job_entry *entries; // malloc'ed; the waiting ones are [first, first + count)
    size_t first, count, capacity;
};

// Who wants to know of every event, listened to or not: the recorder. All may be NULL.
struct observer {
    void *context;
    void (*event_begins)(void *context, struct native *emitter, const char *name,
                         struct arguments arguments, bool has_program_listener);
    void (*event_ended)(void *context);
    // The program ends because nobody caught `thrown`.
    void (*uncaught)(void *context, struct value thrown);
};

struct timer;
struct catcher;

struct loop {
    struct heap *heap;
    struct host *host;
    const struct profile *profile;
    struct observer observer;
    int entries; // depth of loop_enter
    bool ended;
    struct catcher *catcher; // the innermost loop_catch, or NULL
    struct value thrown;     // on its way to it
    struct job_queue ticks;
    struct job_queue microtasks;
    struct job_queue immediates;
    struct job_queue rejections;
    struct timer *timers; // linked in the order in which they are due
    // What net.setDefaultAutoSelectFamily and ...AttemptTimeout (milliseconds) change.
    bool default_auto_select_family;
    double default_attempt_timeout;
    // Of a cluster (cluster.h): the process that listens for this one, or NULL, and what the
    // servers of this one have there; what this one listens on for others.
    struct contact *primary;
    struct place *places;
    struct share *shares;
};

// A loop on `host`, with the behaviour of `profile`; both must outlive it. The heap owns it.
struct loop *loop_new(struct heap *heap, struct host *host, const struct profile *profile);

// Runs what was started until nothing is left, as a process does after its main module.
void loop_run(struct loop *loop);

// Around every entry into user code from outside. Leaving the outermost one drains the queues.
void loop_enter(struct loop *loop);
void loop_leave(struct loop *loop);

// Runs `code`, from which loop_throw leads back here.
struct completion loop_catch(struct loop *loop, struct completion (*code)(void *context),
                             void *context);

// The same for a call of a function, be it of the program or of the semantics.
struct completion loop_call_catching(struct loop *loop, struct function *function,
                                     struct value this_value, struct arguments arguments);

// Leaves everything up to the innermost loop_catch. Without one nobody catches it: then it returns,
// and the program has ended.
void loop_throw(struct loop *loop, struct value thrown);

// Nobody caught `thrown`: tells the observer, ends the program, stops the host.
void loop_uncaught(struct loop *loop, struct value thrown);

// Calls a function of the program, and hands on what it throws to loop_throw.
struct value loop_call(struct loop *loop, struct function *function, struct value this_value,
                       struct arguments arguments);

// process.nextTick, queueMicrotask, setImmediate; and what looks after a turn, when both queues are
// empty, whether somebody handles a rejection by now.
void tick_add(struct loop *loop, job *run, void *object, struct value extra);
void microtask_add(struct loop *loop, job *run, void *object, struct value extra);
void immediate_add(struct loop *loop, job *run, void *object, struct value extra);
void rejection_add(struct loop *loop, job *run, void *object, struct value extra);

#endif

// SPDX-License-Identifier: MIT
//
// Timers: setTimeout, setInterval, and the time-outs of sockets.
//
// All started timers are in one list, in the order in which they are due; those due at the same
// millisecond keep the order in which they were started. The host is asked for the first only.
//
// Interface: timer_new, timer_start, timer_restart, timer_stop, timer_unreference;
// and for the loop alone timers_run, timers_mark.

#ifndef REF_NET_TIMERS_H
#define REF_NET_TIMERS_H

#include "ref/net/ticks.h"

// A stopped timer. Starting it keeps `object` alive until it fired or was stopped.
struct timer *timer_new(struct loop *loop, job *run, void *object);
// Due `milliseconds` from now (below 1, above 2^31-1 or NaN: 1), again and again if `repeats`.
// Starting a started timer restarts it.
void timer_start(struct timer *timer, double milliseconds, bool repeats);
// Starts it again with the same delay, whether it still runs or has fired.
void timer_restart(struct timer *timer);
void timer_stop(struct timer *timer);
// Lets it no longer keep the loop alive, as a started timer does. For a stopped one.
void timer_unreference(struct timer *timer);

// Runs the timers that are due, each a turn of its own.
void timers_run(struct loop *loop);
// For the loop's mark function.
void timers_mark(const struct loop *loop);

#endif

// SPDX-License-Identifier: MIT
//
// AbortController and AbortSignal, as far as `net` uses them: a signal is aborted once, and tells
// those who wait for it at that moment.
//
// Interface: abort_namespace (the constructor); abort_signal_check, abort_signal_is_aborted,
// abort_signal_wait, abort_signal_forget.

#ifndef REF_NET_ABORT_SIGNAL_H
#define REF_NET_ABORT_SIGNAL_H

#include "ref/net/ticks.h"
#include "ref/value/native.h"

struct abort_signal;

// `new AbortController()`. Ends with a NULL name.
extern const struct namespace_entry abort_namespace[];

// ERR_INVALID_ARG_TYPE unless `value` is a signal, which *signal_out then is.
struct error *abort_signal_check(struct heap *heap, const char *name, struct value value,
                                 struct abort_signal **signal_out);
bool abort_signal_is_aborted(const struct abort_signal *signal);
struct value abort_signal_reason(const struct abort_signal *signal);

// Calls `run` with `object` and the reason when the signal is aborted, inside abort().
void abort_signal_wait(struct abort_signal *signal, job *run, void *object);
// No longer.
void abort_signal_forget(struct abort_signal *signal, job *run, void *object);

#endif

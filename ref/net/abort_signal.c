// SPDX-License-Identifier: MIT
#include "ref/net/abort_signal.h"

#include "ref/net/errors.h"

#include <stdlib.h>

struct waiter {
    job *run;
    void *object;
};

struct abort_signal {
    struct native native;
    bool aborted;
    struct value reason;
    struct waiter *waiters; // malloc'ed, in the order of waiting
    size_t waiter_count;
};

struct abort_controller {
    struct native native;
    struct loop *loop;
    struct abort_signal *signal;
};

// -- The signal ----------------------------------------------------------------------------

static void signal_mark(void *object) {
    struct abort_signal *signal = object;
    value_mark(signal->reason);
    for (size_t i = 0; i < signal->waiter_count; i++) heap_mark(signal->waiters[i].object);
}

static void signal_finish(void *object) { free(((struct abort_signal *)object)->waiters); }

static const struct heap_type signal_type = {"AbortSignal", signal_mark, signal_finish};

static struct value get_aborted(struct native *self) {
    return value_boolean(((struct abort_signal *)self)->aborted);
}

static const struct native_property_entry signal_properties[] = {
    {"aborted", get_aborted, NULL},
    {NULL, NULL, NULL},
};

static const struct native_class signal_class = {
    .name = "AbortSignal",
    .properties = signal_properties,
};

bool abort_signal_is_aborted(const struct abort_signal *signal) { return signal->aborted; }

struct value abort_signal_reason(const struct abort_signal *signal) {
    return signal->reason;
}

struct error *abort_signal_check(struct heap *heap, const char *name, struct value value,
                                 struct abort_signal **signal_out) {
    if (value.kind != VALUE_NATIVE || !native_is(value.as.native, &signal_class)) {
        return error_invalid_argument_type(heap, name, "an instance of AbortSignal", value);
    }
    *signal_out = (struct abort_signal *)value.as.native;
    return NULL;
}

void abort_signal_wait(struct abort_signal *signal, job *run, void *object) {
    size_t size = (signal->waiter_count + 1) * sizeof(struct waiter);
    signal->waiters = realloc(signal->waiters, size);
    if (!signal->waiters) abort();
    signal->waiters[signal->waiter_count++] = (struct waiter){run, object};
}

void abort_signal_forget(struct abort_signal *signal, job *run, void *object) {
    size_t kept = 0;
    for (size_t i = 0; i < signal->waiter_count; i++) {
        struct waiter waiter = signal->waiters[i];
        if (waiter.run != run || waiter.object != object) signal->waiters[kept++] = waiter;
    }
    signal->waiter_count = kept;
}

// -- The controller ------------------------------------------------------------------------

static struct value default_reason(struct heap *heap) {
    enum { ABORT_ERROR_NUMBER = 20 }; // the code of a DOMException named AbortError
    struct error *reason = error_new(heap, "AbortError", "This operation was aborted");
    reason->code = value_number(ABORT_ERROR_NUMBER);
    return value_error(reason);
}

//= observed: emitter.abort-signal.tells-at-once
//# abort([reason]) tells those who wait before it returns; a second call does nothing.
static struct error *abort_controller_abort(struct native *self, struct arguments arguments,
                                            struct value *result) {
    (void)result;
    struct abort_controller *controller = (struct abort_controller *)self;
    struct abort_signal *signal = controller->signal;
    if (signal->aborted) return NULL;
    struct value reason = argument(arguments, 0);
    signal->aborted = true;
    signal->reason = value_is_undefined(reason) ? default_reason(controller->loop->heap) : reason;
    while (signal->waiter_count > 0) {
        struct waiter waiter = signal->waiters[0];
        abort_signal_forget(signal, waiter.run, waiter.object);
        waiter.run(waiter.object, signal->reason);
    }
    return NULL;
}

static struct value get_signal(struct native *self) {
    return value_native(&((struct abort_controller *)self)->signal->native);
}

static const struct native_method_entry controller_methods[] = {
    {"abort", abort_controller_abort},
    {NULL, NULL},
};

static const struct native_property_entry controller_properties[] = {
    {"signal", get_signal, NULL},
    {NULL, NULL, NULL},
};

static const struct native_class controller_class = {
    .name = "AbortController",
    .lane = "abort",
    .methods = controller_methods,
    .properties = controller_properties,
};

static void controller_mark(void *object) {
    heap_mark(((struct abort_controller *)object)->signal);
}

static const struct heap_type controller_type = {.name = "AbortController",
                                                 .mark = controller_mark};

static struct error *construct(void *context, struct arguments arguments, struct value *result) {
    (void)arguments;
    struct loop *loop = context;
    struct abort_controller *controller =
        heap_allocate(loop->heap, &controller_type, sizeof(struct abort_controller));
    controller->native.class = &controller_class;
    controller->loop = loop;
    controller->signal = heap_allocate(loop->heap, &signal_type, sizeof(struct abort_signal));
    controller->signal->native.class = &signal_class;
    *result = value_native(&controller->native);
    return NULL;
}

const struct namespace_entry abort_namespace[] = {
    {"AbortController", construct, true},
    {NULL, NULL, false},
};

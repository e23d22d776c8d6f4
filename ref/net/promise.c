// SPDX-License-Identifier: MIT
#include "ref/net/promise.h"

enum promise_state { PROMISE_PENDING, PROMISE_FULFILLED, PROMISE_REJECTED };

struct promise {
    struct native native;
    struct loop *loop;
    enum promise_state state;
    struct value value;    // what it was fulfilled with, or why it was rejected
    bool is_handled;       // then() was called
    struct array *waiting; // functions
};

static void promise_mark(void *object) {
    struct promise *promise = object;
    value_mark(promise->value);
    heap_mark(promise->waiting);
}

static const struct heap_type promise_type = {.name = "Promise", .mark = promise_mark};

// -- Those who wait ------------------------------------------------------------------------

struct continuation {
    struct promise *promise;       // that it waits for
    struct function *on_fulfilled; // NULL: the value is handed on
    struct function *on_rejected;  // NULL: likewise
    struct promise *result;        // that then() returned
};

static void continuation_mark(void *object) {
    struct continuation *continuation = object;
    heap_mark(continuation->promise);
    heap_mark(continuation->on_fulfilled);
    heap_mark(continuation->on_rejected);
    heap_mark(continuation->result);
}

static const struct heap_type continuation_type = {.name = "continuation",
                                                   .mark = continuation_mark};

static void resolve(struct promise *promise, struct value value);
static void settle(struct promise *promise, enum promise_state state, struct value value);

//= observed: ticks.then-chains
static void run_continuation(void *object, struct value extra) {
    (void)extra;
    struct continuation *continuation = object;
    struct promise *promise = continuation->promise;
    struct function *handler = promise->state == PROMISE_FULFILLED ? continuation->on_fulfilled
                                                                   : continuation->on_rejected;
    if (!handler) {
        settle(continuation->result, promise->state, promise->value);
        return;
    }
    struct completion completion =
        function_call(handler, value_undefined(), (struct arguments){1, &promise->value});
    if (completion.threw)
        settle(continuation->result, PROMISE_REJECTED, completion.value);
    else
        resolve(continuation->result, completion.value);
}

static struct completion queue_continuation(struct function *self, struct value this_value,
                                            struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct continuation *continuation = self->data;
    microtask_add(continuation->promise->loop, run_continuation, continuation, value_undefined());
    return completion_return(value_undefined());
}

static void wait_for(struct promise *promise, struct function *on_fulfilled,
                     struct function *on_rejected, struct promise *result) {
    struct heap *heap = promise->loop->heap;
    struct continuation *continuation =
        heap_allocate(heap, &continuation_type, sizeof(struct continuation));
    *continuation = (struct continuation){promise, on_fulfilled, on_rejected, result};
    struct function *waiter = function_new(heap, "then", queue_continuation, continuation);
    promise->is_handled = true;
    if (promise->state == PROMISE_PENDING)
        array_push(promise->waiting, value_function(waiter));
    else
        queue_continuation(waiter, value_undefined(), (struct arguments){0, NULL});
}

// -- Settling ------------------------------------------------------------------------------

//= observed: ticks.unhandled-rejection
static void report_unhandled(void *object, struct value reason) {
    struct promise *promise = object;
    if (!promise->is_handled) loop_uncaught(promise->loop, reason);
}

static void settle(struct promise *promise, enum promise_state state, struct value value) {
    if (promise->state != PROMISE_PENDING) return;
    promise->state = state;
    promise->value = value;
    bool nobody_waits = state == PROMISE_REJECTED && !promise->is_handled;
    if (nobody_waits) rejection_add(promise->loop, report_unhandled, promise, value);
    while (promise->waiting->length > 0) {
        struct function *waiter = array_shift(promise->waiting).as.function;
        queue_continuation(waiter, value_undefined(), (struct arguments){0, NULL});
    }
}

static void adopt(void *object, struct value other) {
    wait_for((struct promise *)other.as.native, NULL, NULL, object);
}

// -- Promises ------------------------------------------------------------------------------

// then([on_fulfilled[, on_rejected]])
static struct error *promise_then(struct native *self, struct arguments arguments,
                                  struct value *result) {
    struct promise *promise = (struct promise *)self;
    struct value fulfilled = argument(arguments, 0), rejected = argument(arguments, 1);
    struct promise *next = promise_new(promise->loop);
    wait_for(promise, fulfilled.kind == VALUE_FUNCTION ? fulfilled.as.function : NULL,
             rejected.kind == VALUE_FUNCTION ? rejected.as.function : NULL, next);
    *result = promise_value(next);
    return NULL;
}

static const struct native_method_entry methods[] = {{"then", promise_then}, {NULL, NULL}};

static const struct native_class promise_class = {.name = "Promise", .methods = methods};

struct promise *promise_new(struct loop *loop) {
    struct promise *promise = heap_allocate(loop->heap, &promise_type, sizeof(struct promise));
    promise->native.class = &promise_class;
    promise->loop = loop;
    promise->waiting = array_new(loop->heap);
    return promise;
}

//= observed: ticks.then-chains
//# A promise that is returned in then() is waited for.
static void resolve(struct promise *promise, struct value value) {
    bool is_promise = value.kind == VALUE_NATIVE && native_is(value.as.native, &promise_class);
    if (is_promise)
        microtask_add(promise->loop, adopt, promise, value);
    else
        settle(promise, PROMISE_FULFILLED, value);
}

void promise_fulfill(struct promise *promise, struct value value) {
    settle(promise, PROMISE_FULFILLED, value);
}

void promise_reject(struct promise *promise, struct value reason) {
    settle(promise, PROMISE_REJECTED, reason);
}

struct value promise_value(struct promise *promise) {
    return value_native(&promise->native);
}

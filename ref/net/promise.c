// SPDX-License-Identifier: MIT
#include "ref/net/promise.h"

struct promise {
    struct native native;
    struct loop *loop;
    bool fulfilled;
    struct value value;
    struct array *waiting; // functions
};

static void promise_mark(void *object) {
    struct promise *promise = object;
    value_mark(promise->value);
    heap_mark(promise->waiting);
}

static const struct heap_type promise_type = {.name = "Promise", .mark = promise_mark};

struct continuation {
    struct promise *promise; // that it waited for
    struct function *function;
    struct promise *result; // that then() returned
};

static void continuation_mark(void *object) {
    struct continuation *continuation = object;
    heap_mark(continuation->promise);
    heap_mark(continuation->function);
    heap_mark(continuation->result);
}

static const struct heap_type continuation_type = {.name = "continuation",
                                                   .mark = continuation_mark};

static void run_continuation(void *object, struct value extra) {
    (void)extra;
    struct continuation *continuation = object;
    struct promise *promise = continuation->promise;
    struct value value = loop_call(promise->loop, continuation->function, value_undefined(),
                                   (struct arguments){1, &promise->value});
    promise_fulfill(continuation->result, value);
}

static struct completion queue_continuation(struct function *self, struct value this_value,
                                            struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct continuation *continuation = self->data;
    microtask_add(continuation->promise->loop, run_continuation, continuation, value_undefined());
    return completion_return(value_undefined());
}

// then(function)
static struct error *promise_then(struct native *self, struct arguments arguments,
                                  struct value *result) {
    struct promise *promise = (struct promise *)self;
    struct heap *heap = promise->loop->heap;
    struct value given = argument(arguments, 0);
    struct promise *next = promise_new(promise->loop);
    *result = promise_value(next);
    if (given.kind != VALUE_FUNCTION) return NULL;
    struct continuation *continuation =
        heap_allocate(heap, &continuation_type, sizeof(struct continuation));
    *continuation = (struct continuation){promise, given.as.function, next};
    struct function *waiter = function_new(heap, "then", queue_continuation, continuation);
    if (!promise->fulfilled)
        array_push(promise->waiting, value_function(waiter));
    else
        queue_continuation(waiter, value_undefined(), (struct arguments){0, NULL});
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

void promise_fulfill(struct promise *promise, struct value value) {
    if (promise->fulfilled) return;
    promise->fulfilled = true;
    promise->value = value;
    while (promise->waiting->length > 0) {
        struct function *waiter = array_shift(promise->waiting).as.function;
        queue_continuation(waiter, value_undefined(), (struct arguments){0, NULL});
    }
}

struct value promise_value(struct promise *promise) {
    return value_native(&promise->native);
}

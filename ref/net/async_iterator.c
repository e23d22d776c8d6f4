// SPDX-License-Identifier: MIT
#include "ref/net/async_iterator.h"

#include "ref/net/duplex.h"
#include "ref/net/end_of_stream.h"
#include "ref/net/errors.h"
#include "ref/net/promise.h"

// A call of next() or return() that was not answered yet.
struct request {
    bool is_return;
    struct value value; // given to return(), or taken out of the stream
    struct promise *promise;
    struct request *next;
};

enum iterator_phase {
    ITERATOR_NEW, // no next() yet
    ITERATOR_STARTED,
    ITERATOR_DONE,
};

struct async_iterator {
    struct native native;
    struct duplex *stream;
    enum iterator_phase phase;
    struct function *on_readable;
    struct end_of_stream *end;
    bool is_over;         // the readable side is
    struct value failure; // of the readable side, or undefined
    struct request *first, *last;
    bool is_busy;    // the first request is being answered
    bool is_waiting; // for news of the stream, to answer it
};

static void request_mark(void *object) {
    struct request *request = object;
    value_mark(request->value);
    heap_mark(request->promise);
    heap_mark(request->next);
}

static const struct heap_type request_type = {.name = "request", .mark = request_mark};

static void async_iterator_mark(void *object) {
    struct async_iterator *iterator = object;
    heap_mark(iterator->stream);
    heap_mark(iterator->on_readable);
    heap_mark(iterator->end);
    value_mark(iterator->failure);
    heap_mark(iterator->first);
    heap_mark(iterator->last);
}

static const struct heap_type async_iterator_type = {.name = "async iterator",
                                                     .mark = async_iterator_mark};

static struct loop *loop_of(const struct async_iterator *iterator) {
    return duplex_loop(iterator->stream);
}

//= observed: stream.async-iterator.generator
//= observed: stream.async-iterator.no-generator
// Goes on with the first request: in a microtask, as an async generator does that awaits a value.
static void await_value(struct async_iterator *iterator, job *go_on) {
    if (profile_has(loop_of(iterator)->profile, BEHAVIOUR_ITERATOR_IS_NO_GENERATOR))
        go_on(iterator, value_undefined());
    else
        microtask_add(loop_of(iterator), go_on, iterator, value_undefined());
}

// -- Answers -------------------------------------------------------------------------------

static void answer_requests(struct async_iterator *iterator);

static struct request *take_first(struct async_iterator *iterator) {
    struct request *request = iterator->first;
    iterator->first = request->next;
    iterator->is_busy = false;
    return request;
}

static void answer(struct async_iterator *iterator, struct value value, bool is_done) {
    struct object *result = object_new(loop_of(iterator)->heap);
    object_set(result, "value", value);
    object_set(result, "done", value_boolean(is_done));
    promise_fulfill(take_first(iterator)->promise, value_object(result));
    answer_requests(iterator);
}

static void fail(struct async_iterator *iterator, struct value error) {
    promise_reject(take_first(iterator)->promise, error);
    answer_requests(iterator);
}

// -- The end -------------------------------------------------------------------------------

//= observed: stream.async-iterator.half-open-destroyed
//= observed: stream.async-iterator.half-open-destroyed-again
//= observed: stream.async-iterator.half-open-kept
//# One release line leaves a half-open stream alone that has come to its end, and can be written.
static bool leaves_stream_alone(const struct async_iterator *iterator) {
    const struct profile *profile = loop_of(iterator)->profile;
    const struct duplex *stream = iterator->stream;
    bool ended_well = iterator->is_over && value_is_undefined(iterator->failure);
    return profile_has(profile, BEHAVIOUR_ITERATOR_LEAVES_HALF_OPEN) &&
           !profile_has(profile, BEHAVIOUR_ITERATOR_IS_NO_GENERATOR) && ended_well &&
           stream->allow_half_open && writable_is_writable(stream);
}

//= observed: stream.async-iterator.destroys
static void destroy_iterated(struct duplex *stream) {
    bool is_done = !value_is_truthy(native_get(&stream->emitter.native, "readable")) &&
                   !writable_is_writable(stream);
    struct heap *heap = duplex_loop(stream)->heap;
    destroy_stream(stream,
                   is_done ? value_null() : value_error(error_aborted(heap, value_undefined())));
}

static void finish(struct async_iterator *iterator) {
    iterator->phase = ITERATOR_DONE;
    if (leaves_stream_alone(iterator)) {
        emitter_remove(&iterator->stream->emitter, "readable", iterator->on_readable);
        end_of_stream_forget(iterator->end);
    } else if (!iterator->stream->destruction.destroyed) {
        destroy_iterated(iterator->stream);
    }
}

// -- next() --------------------------------------------------------------------------------

static void give_chunk(void *object, struct value extra) {
    (void)extra;
    struct async_iterator *iterator = object;
    answer(iterator, iterator->first->value, false);
}

static struct completion start_and_read(void *context);

// What a listener threw while the stream was read.
//= observed: stream.async-iterator.throw-rejects
//# An async generator rejects the promise with it, and is done; else it leaves next().
static struct completion fail_to_read(struct async_iterator *iterator, struct value thrown) {
    if (profile_has(loop_of(iterator)->profile, BEHAVIOUR_ITERATOR_IS_NO_GENERATOR)) {
        return completion_throw(thrown);
    }
    iterator->phase = ITERATOR_DONE;
    if (iterator->end) finish(iterator);
    fail(iterator, thrown);
    return completion_return(value_undefined());
}

// Answers the first request, a next(), if it can be answered by now.
static struct completion try_to_answer(struct async_iterator *iterator) {
    struct completion read = loop_catch(loop_of(iterator), start_and_read, iterator);
    if (read.threw) return fail_to_read(iterator, read.value);
    //= observed: stream.async-iterator.values
    if (read.value.kind != VALUE_NULL) {
        iterator->first->value = read.value;
        await_value(iterator, give_chunk);
    } else if (!iterator->is_over) {
        iterator->is_waiting = true;
    } else {
        finish(iterator);
        //= observed: stream.async-iterator.failure
        //= observed: stream.async-iterator.end
        if (value_is_undefined(iterator->failure))
            answer(iterator, value_undefined(), true);
        else
            fail(iterator, iterator->failure);
    }
    return completion_return(value_undefined());
}

static void look_again(void *object, struct value extra) {
    (void)extra;
    struct async_iterator *iterator = object;
    struct completion completion = try_to_answer(iterator);
    //= observed: stream.async-iterator.throw-leaves-next
    // The request is never answered; a promise that nobody has is rejected.
    if (completion.threw) promise_reject(promise_new(loop_of(iterator)), completion.value);
}

static void wake(struct async_iterator *iterator) {
    if (!iterator->is_waiting) return;
    iterator->is_waiting = false;
    microtask_add(loop_of(iterator), look_again, iterator, value_undefined());
}

static struct completion wake_on_readable(struct function *self, struct value this_value,
                                          struct arguments arguments) {
    (void)this_value, (void)arguments;
    wake(self->data);
    return completion_return(value_undefined());
}

static void reading_is_over(void *object, struct value failure) {
    struct async_iterator *iterator = object;
    iterator->is_over = true;
    iterator->failure = failure;
    wake(iterator);
}

//= observed: stream.async-iterator.listeners
static void start(struct async_iterator *iterator) {
    struct duplex *stream = iterator->stream;
    iterator->phase = ITERATOR_STARTED;
    iterator->on_readable =
        function_new(loop_of(iterator)->heap, "next", wake_on_readable, iterator);
    emitter_add(&stream->emitter, "readable", iterator->on_readable, LISTENER_INTERNAL);
    iterator->end = end_of_stream_of_reading(stream, reading_is_over, iterator);
}

static struct completion start_and_read(void *context) {
    struct async_iterator *iterator = context;
    struct duplex *stream = iterator->stream;
    if (iterator->phase == ITERATOR_NEW) start(iterator);
    if (stream->destruction.destroyed) return completion_return(value_null());
    return completion_return(duplex_call(stream, "read", (struct arguments){0, NULL}));
}

static void answer_next(struct async_iterator *iterator) {
    if (iterator->phase == ITERATOR_DONE) {
        //= observed: stream.async-iterator.done-for-good
        answer(iterator, value_undefined(), true);
        return;
    }
    struct completion completion = try_to_answer(iterator);
    if (!completion.threw) return;
    take_first(iterator);
    loop_throw(loop_of(iterator), completion.value);
}

// -- return() ------------------------------------------------------------------------------

//= observed: stream.async-iterator.return
//= observed: stream.async-iterator.return-of-a-new-one
static void answer_return(void *object, struct value extra) {
    (void)extra;
    struct async_iterator *iterator = object;
    if (iterator->phase == ITERATOR_STARTED) finish(iterator);
    iterator->phase = ITERATOR_DONE;
    answer(iterator, iterator->first->value, true);
}

// -- Requests ------------------------------------------------------------------------------

//= observed: stream.async-iterator.in-order
static void answer_requests(struct async_iterator *iterator) {
    if (iterator->is_busy || !iterator->first) return;
    iterator->is_busy = true;
    if (iterator->first->is_return)
        await_value(iterator, answer_return);
    else
        answer_next(iterator);
}

static struct error *request(struct native *self, bool is_return, struct value value,
                             struct value *result) {
    struct async_iterator *iterator = (struct async_iterator *)self;
    struct loop *loop = loop_of(iterator);
    struct request *request = heap_allocate(loop->heap, &request_type, sizeof *request);
    *request = (struct request){is_return, value, promise_new(loop), NULL};
    if (iterator->first)
        iterator->last->next = request;
    else
        iterator->first = request;
    iterator->last = request;
    *result = promise_value(request->promise);
    answer_requests(iterator);
    return NULL;
}

static struct error *next(struct native *self, struct arguments arguments, struct value *result) {
    (void)arguments;
    return request(self, false, value_undefined(), result);
}

static struct error *return_(struct native *self, struct arguments arguments,
                             struct value *result) {
    return request(self, true, argument(arguments, 0), result);
}

// -- The class -----------------------------------------------------------------------------

static const struct native_method_entry methods[] = {
    {"next", next},
    {"return", return_},
    {NULL, NULL},
};

static const struct native_class async_iterator_class = {.name = "AsyncIterator",
                                                         .methods = methods};

//= observed: stream.async-iterator.new-each-time
struct error *stream_async_iterator(struct native *self, struct arguments arguments,
                                    struct value *result) {
    (void)arguments;
    struct duplex *stream = (struct duplex *)self;
    struct async_iterator *iterator =
        heap_allocate(duplex_loop(stream)->heap, &async_iterator_type, sizeof *iterator);
    iterator->native.class = &async_iterator_class;
    iterator->stream = stream;
    *result = value_native(&iterator->native);
    return NULL;
}

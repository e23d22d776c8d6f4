// SPDX-License-Identifier: MIT
//
// The buffer of the writable side, its hooks, and what follows when they answer.

#include "ref/net/writable.h"

#include "ref/net/chunk.h"
#include "ref/net/duplex.h"
#include "ref/net/errors.h"

#include <stdlib.h>
#include <string.h>

// -- Life ----------------------------------------------------------------------------------

void writable_init(struct duplex *stream, double high_water_mark) {
    struct writable *writable = &stream->writable;
    writable->high_water_mark = high_water_mark;
    writable->under_way_callbacks = array_new(duplex_loop(stream)->heap);
    writable->finish_callbacks = array_new(duplex_loop(stream)->heap);
}

void writable_revive(struct duplex *stream) {
    struct writable *writable = &stream->writable;
    writable->phase = writable->is_absent ? WRITABLE_FINISHED : WRITABLE_OPEN;
    writable->finished_before = false;
}

void writable_mark(struct writable *writable) {
    for (size_t i = 0; i < writable->waiting_count; i++) {
        value_mark(writable->waiting[i].request.chunk);
        heap_mark(writable->waiting[i].callback);
    }
    heap_mark(writable->under_way_callbacks);
    heap_mark(writable->finish_callbacks);
    heap_mark(writable->queued_answer);
}

void writable_finish(struct writable *writable) { free(writable->waiting); }

double writable_request_size(struct heap *heap, const struct write_request *request) {
    if (request->chunk.kind == VALUE_BYTES) return (double)request->chunk.as.bytes->size;
    return (double)encoding_byte_length(heap, request->chunk.as.string, request->encoding);
}

double writable_queued_bytes(const struct duplex *stream) {
    double total = 0;
    for (size_t i = 0; i < stream->writable.waiting_count; i++) {
        total +=
            writable_request_size(duplex_loop(stream)->heap, &stream->writable.waiting[i].request);
    }
    return total;
}

// -- Handing over --------------------------------------------------------------------------

static void call_hook(struct duplex *stream, const struct waiting_write *writes, size_t count) {
    struct writable *writable = &stream->writable;
    struct write_request *requests = calloc(count, sizeof *requests);
    if (!requests) abort();
    writable->is_writing = true;
    writable->under_way = 0;
    for (size_t i = 0; i < count; i++) {
        requests[i] = writes[i].request;
        writable->under_way += chunk_length(requests[i].chunk);
        array_push(writable->under_way_callbacks, value_function(writes[i].callback));
    }
    writable->in_hook = true;
    if (count == 1)
        stream->hooks->write(stream, &requests[0]);
    else
        stream->hooks->write_many(stream, requests, count);
    writable->in_hook = false;
    free(requests);
}

static void wait(struct writable *writable, const struct waiting_write *write) {
    if (writable->waiting_count == writable->waiting_capacity) {
        writable->waiting_capacity =
            writable->waiting_capacity ? 2 * writable->waiting_capacity : 8;
        size_t size = writable->waiting_capacity * sizeof *writable->waiting;
        writable->waiting = realloc(writable->waiting, size);
        if (!writable->waiting) abort();
    }
    writable->waiting[writable->waiting_count++] = *write;
}

//= observed: stream.writable.cork
//# What waits is handed over together as soon as no write is under way and nothing corks.
static void hand_over_waiting(struct duplex *stream) {
    struct writable *writable = &stream->writable;
    size_t count = writable->waiting_count;
    if (writable->corked > 0 || writable->is_writing || writable->in_hook || count == 0) return;
    if (stream->destruction.destroyed) return;
    call_hook(stream, writable->waiting, count);
    // Until the hook has returned they count as waiting, even if it has answered already.
    writable->waiting_count -= count;
    memmove(writable->waiting, writable->waiting + count,
            writable->waiting_count * sizeof *writable->waiting);
}

bool writable_hand_over(struct duplex *stream, const struct waiting_write *write) {
    struct writable *writable = &stream->writable;
    const struct destruction *destruction = &stream->destruction;
    writable->length += chunk_length(write->request.chunk);
    bool must_wait =
        writable->is_writing || writable->corked > 0 || !value_is_undefined(destruction->error);
    if (must_wait)
        wait(writable, write);
    else
        call_hook(stream, write, 1);
    //= observed: socket.write.false-at-high-water-mark
    bool has_room = writable->length < writable->high_water_mark || writable->length == 0;
    if (!has_room) writable->needs_drain = true;
    return has_room && !destruction->destroyed && value_is_undefined(destruction->error);
}

void writable_uncork_once(struct duplex *stream) {
    if (stream->writable.corked == 0) return;
    stream->writable.corked--;
    hand_over_waiting(stream);
}

// -- Being answered ------------------------------------------------------------------------

static void call_back(struct duplex *stream, struct value callback, struct value outcome) {
    if (callback.kind != VALUE_FUNCTION) return;
    loop_call(duplex_loop(stream), callback.as.function, value_undefined(),
              (struct arguments){1, &outcome});
}

// 'drain' comes before the callbacks of the writes that made room.
static void after_writes(struct duplex *stream, struct array *callbacks) {
    struct writable *writable = &stream->writable;
    bool may_drain = writable->phase == WRITABLE_OPEN && !stream->destruction.destroyed;
    if (may_drain && writable->length == 0 && writable->needs_drain) {
        //= socket.event-drain.after-buffer-empty
        writable->needs_drain = false;
        emitter_emit_plain(&stream->emitter, "drain");
    }
    //= observed: socket.write.callback-order
    while (callbacks->length > 0) call_back(stream, array_shift(callbacks), value_null());
    if (stream->destruction.destroyed) writable_fail_waiting(stream, value_undefined());
    writable_try_to_finish(stream);
}

// Callbacks and the stream whose writes they belong to, for a tick.
struct answer {
    struct duplex *stream;
    struct array *callbacks;
};

static void answer_mark(void *object) {
    struct answer *answer = object;
    heap_mark(answer->stream);
    heap_mark(answer->callbacks);
}

static const struct heap_type answer_type = {.name = "answer", .mark = answer_mark};

static struct answer *answer_new(struct duplex *stream, struct array *callbacks) {
    struct answer *answer = heap_allocate(duplex_loop(stream)->heap, &answer_type, sizeof *answer);
    *answer = (struct answer){stream, callbacks};
    return answer;
}

static void call_all_back(void *object, struct value error) {
    struct answer *answer = object;
    while (answer->callbacks->length > 0) {
        call_back(answer->stream, array_shift(answer->callbacks), error);
    }
}

void writable_call_back_later(struct duplex *stream, struct function *callback,
                              struct value error) {
    struct array *callbacks = array_new(duplex_loop(stream)->heap);
    array_push(callbacks, value_function(callback));
    tick_add(duplex_loop(stream), call_all_back, answer_new(stream, callbacks), error);
}

// The callbacks learn of the error before 'error' tells it.
static void write_failed(void *object, struct value error) {
    struct duplex *stream = ((struct answer *)object)->stream;
    call_all_back(object, error);
    writable_fail_waiting(stream, value_undefined());
    destroy_report(stream, error);
}

static void fail(struct duplex *stream, struct array *callbacks, struct value error,
                 bool synchronous) {
    if (value_is_undefined(stream->destruction.error)) stream->destruction.error = error;
    struct answer *answer = answer_new(stream, callbacks);
    if (synchronous)
        tick_add(duplex_loop(stream), write_failed, answer, error);
    else
        write_failed(answer, error);
}

static bool somebody_waits(const struct array *callbacks) {
    for (size_t i = 0; i < callbacks->length; i++) {
        if (callbacks->items[i].kind == VALUE_FUNCTION) return true;
    }
    return false;
}

static void after_writes_on_tick(void *object, struct value extra) {
    (void)extra;
    struct answer *answer = object;
    struct writable *writable = &answer->stream->writable;
    writable->answer_tick_is_queued = false;
    if (somebody_waits(answer->callbacks)) writable->queued_answer = NULL;
    after_writes(answer->stream, answer->callbacks);
}

static bool is_same_callback(const struct array *callbacks, const struct array *others) {
    return callbacks->length == 1 && value_equals(callbacks->items[0], others->items[0]);
}

//= observed: stream.write.answered-in-place-tells-on-a-tick
//# The answer came inside the hook: the callback waits for a tick, which the next writes share if
//# they have the same callback. Without a callback there is a tick only for 'drain'.
static void after_writes_later(struct duplex *stream, struct array *callbacks) {
    struct writable *writable = &stream->writable;
    bool drains = writable->needs_drain && writable->length == 0;
    bool has_callback = somebody_waits(callbacks);
    if (!has_callback && (writable->answer_tick_is_queued || !drains)) {
        writable_try_to_finish(stream);
        return;
    }
    if (has_callback && writable->queued_answer &&
        is_same_callback(callbacks, writable->queued_answer)) {
        array_push(writable->queued_answer, callbacks->items[0]);
        return;
    }
    writable->answer_tick_is_queued = true;
    if (has_callback) writable->queued_answer = callbacks->length == 1 ? callbacks : NULL;
    tick_add(duplex_loop(stream), after_writes_on_tick, answer_new(stream, callbacks),
             value_undefined());
}

void writable_write_done(struct duplex *stream, struct value error) {
    struct writable *writable = &stream->writable;
    bool synchronous = writable->in_hook;
    struct array *callbacks = writable->under_way_callbacks;
    //= observed: socket.connect.sends-what-never-left
    if (!writable->is_writing) {
        struct heap *heap = duplex_loop(stream)->heap;
        destroy_report(stream, value_error(error_coded(heap, "Error", "ERR_MULTIPLE_CALLBACK",
                                                       "Callback called multiple times")));
        return;
    }
    writable->under_way_callbacks = array_new(duplex_loop(stream)->heap);
    writable->is_writing = false;
    writable->length -= writable->under_way;
    if (value_is_truthy(error)) {
        fail(stream, callbacks, error, synchronous);
        return;
    }
    hand_over_waiting(stream);
    if (synchronous)
        after_writes_later(stream, callbacks);
    else
        after_writes(stream, callbacks);
}

struct error *writable_destroyed(struct heap *heap, const char *what) {
    return error_coded(heap, "Error", "ERR_STREAM_DESTROYED",
                       "Cannot call %s after a stream was destroyed", what);
}

//= observed: socket.destroy.pending-write-callback
void writable_fail_waiting(void *object, struct value extra) {
    (void)extra;
    struct duplex *stream = object;
    struct writable *writable = &stream->writable;
    struct heap *heap = duplex_loop(stream)->heap;
    if (writable->is_writing) return;
    struct value cause = stream->destruction.error;
    for (size_t i = 0; i < writable->waiting_count; i++) {
        struct waiting_write failed = writable->waiting[i];
        writable->length -= chunk_length(failed.request.chunk);
        struct value outcome = cause;
        if (value_is_undefined(cause)) outcome = value_error(writable_destroyed(heap, "write"));
        call_back(stream, value_function(failed.callback), outcome);
    }
    writable_fail_finish_callbacks(stream);
    //= observed: socket.bytes-written.counts-failing
    writable->waiting_count = 0;
}

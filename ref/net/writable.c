// SPDX-License-Identifier: MIT
//
// Writing: the buffer, the hooks, and the callbacks. How the side ends is in writable_end.c.

#include "ref/net/writable.h"

#include "ref/net/chunk.h"
#include "ref/net/duplex.h"
#include "ref/net/errors.h"

#include <assert.h>
#include <stdlib.h>

static struct loop *loop_of(const struct duplex *stream) { return stream->emitter.loop; }

// -- Life ----------------------------------------------------------------------------------

void writable_init(struct duplex *stream, double high_water_mark) {
    struct writable *writable = &stream->writable;
    writable->high_water_mark = high_water_mark;
    writable->under_way_callbacks = array_new(loop_of(stream)->heap);
    writable->finish_callbacks = array_new(loop_of(stream)->heap);
    writable->written = array_new(loop_of(stream)->heap);
}

void writable_mark(struct writable *writable) {
    for (size_t i = 0; i < writable->waiting_count; i++) {
        value_mark(writable->waiting[i].request.chunk);
        heap_mark(writable->waiting[i].callback);
    }
    heap_mark(writable->under_way_callbacks);
    heap_mark(writable->finish_callbacks);
    heap_mark(writable->written);
}

void writable_finish(struct writable *writable) { free(writable->waiting); }

double writable_queued_bytes(const struct duplex *stream) {
    double total = 0;
    for (size_t i = 0; i < stream->writable.waiting_count; i++) {
        const struct write_request *request = &stream->writable.waiting[i].request;
        if (request->chunk.kind == VALUE_BYTES) total += (double)request->chunk.as.bytes->size;
        else {
            struct heap *heap = loop_of(stream)->heap;
            total += (double)encoding_encode(heap, request->chunk.as.string, request->encoding)->size;
        }
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
    if (count == 1) stream->hooks->write(stream, &requests[0]);
    else stream->hooks->write_many(stream, requests, count);
    writable->in_hook = false;
    free(requests);
}

static void wait(struct writable *writable, const struct waiting_write *write) {
    if (writable->waiting_count == writable->waiting_capacity) {
        writable->waiting_capacity = writable->waiting_capacity ? 2 * writable->waiting_capacity : 8;
        size_t size = writable->waiting_capacity * sizeof *writable->waiting;
        writable->waiting = realloc(writable->waiting, size);
        if (!writable->waiting) abort();
    }
    writable->waiting[writable->waiting_count++] = *write;
}

//= stream.writable.cork
//# What waits is handed over together as soon as no write is under way and nothing corks.
static void hand_over_waiting(struct duplex *stream) {
    struct writable *writable = &stream->writable;
    if (writable->corked > 0 || writable->is_writing || writable->waiting_count == 0) return;
    if (stream->destruction.destroyed) return;
    struct waiting_write *writes = writable->waiting;
    size_t count = writable->waiting_count;
    writable->waiting = NULL;
    writable->waiting_count = writable->waiting_capacity = 0;
    call_hook(stream, writes, count);
    free(writes);
}

// -- Being answered ------------------------------------------------------------------------

static void call_back(struct duplex *stream, struct value callback, struct value outcome) {
    if (callback.kind != VALUE_FUNCTION) return;
    loop_call(loop_of(stream), callback.as.function, value_undefined(),
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
    //= socket.write.callback-order
    while (callbacks->length > 0) call_back(stream, array_shift(callbacks), value_null());
    if (stream->destruction.destroyed) writable_fail_waiting(stream, value_undefined());
    writable_try_to_finish(stream);
}

static void after_written_tick(void *object, struct value extra) {
    (void)extra;
    struct duplex *stream = object;
    struct array *callbacks = stream->writable.written;
    stream->writable.written = array_new(loop_of(stream)->heap);
    stream->writable.written_tick_is_queued = false;
    after_writes(stream, callbacks);
}

// Answered inside the hook: the callbacks wait for a tick, which those that follow share.
static void after_writes_later(struct duplex *stream, struct array *callbacks) {
    struct writable *writable = &stream->writable;
    while (callbacks->length > 0) array_push(writable->written, array_shift(callbacks));
    if (writable->written_tick_is_queued) return;
    writable->written_tick_is_queued = true;
    tick_add(loop_of(stream), after_written_tick, stream, value_undefined());
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
    struct answer *answer = heap_allocate(loop_of(stream)->heap, &answer_type, sizeof *answer);
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
    struct array *callbacks = array_new(loop_of(stream)->heap);
    array_push(callbacks, value_function(callback));
    tick_add(loop_of(stream), call_all_back, answer_new(stream, callbacks), error);
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
    if (synchronous) tick_add(loop_of(stream), write_failed, answer, error);
    else write_failed(answer, error);
}

void writable_write_done(struct duplex *stream, struct value error) {
    struct writable *writable = &stream->writable;
    bool synchronous = writable->in_hook;
    struct array *callbacks = writable->under_way_callbacks;
    assert(writable->is_writing);
    writable->under_way_callbacks = array_new(loop_of(stream)->heap);
    writable->is_writing = false;
    writable->length -= writable->under_way;
    writable->under_way = 0;
    if (value_is_truthy(error)) {
        fail(stream, callbacks, error, synchronous);
        return;
    }
    hand_over_waiting(stream);
    if (synchronous) after_writes_later(stream, callbacks);
    else after_writes(stream, callbacks);
}

//= socket.destroy.pending-write-callback
void writable_fail_waiting(void *object, struct value extra) {
    (void)extra;
    struct duplex *stream = object;
    struct writable *writable = &stream->writable;
    struct heap *heap = loop_of(stream)->heap;
    if (writable->is_writing) return;
    struct value cause = stream->destruction.error;
    while (writable->waiting_count > 0) {
        struct waiting_write first = writable->waiting[0];
        writable->waiting_count--;
        for (size_t i = 0; i < writable->waiting_count; i++) {
            writable->waiting[i] = writable->waiting[i + 1];
        }
        writable->length -= chunk_length(first.request.chunk);
        struct value outcome = cause;
        if (value_is_undefined(cause)) outcome = value_error(writable_destroyed(heap, "write"));
        call_back(stream, value_function(first.callback), outcome);
    }
    writable_fail_finish_callbacks(stream);
}

// -- write() -------------------------------------------------------------------------------

struct error *writable_destroyed(struct heap *heap, const char *what) {
    return error_coded(heap, "Error", "ERR_STREAM_DESTROYED",
                       "Cannot call %s after a stream was destroyed", what);
}

//= socket.write.null-throws
//= socket.write.wrong-type-throws
static struct error *check_chunk(struct heap *heap, struct value chunk) {
    if (chunk.kind == VALUE_STRING || chunk.kind == VALUE_BYTES) return NULL;
    if (chunk.kind == VALUE_NULL) {
        return error_coded(heap, "TypeError", "ERR_STREAM_NULL_VALUES",
                           "May not write null values to stream");
    }
    return error_invalid_argument_type(
        heap, "chunk", "of type string or an instance of Buffer, TypedArray, or DataView", chunk);
}

//= socket.write.encoding
//= socket.write.encoding-default
static struct error *read_encoding(struct duplex *stream, struct value given,
                                   enum encoding *encoding_out) {
    *encoding_out = stream->writable.default_encoding;
    if (!value_is_truthy(given)) return NULL;
    struct string *name = value_to_string(loop_of(stream)->heap, given);
    if (string_is(name, "buffer") || encoding_find(name->text, encoding_out)) return NULL;
    return error_coded(loop_of(stream)->heap, "TypeError", "ERR_UNKNOWN_ENCODING",
                       "Unknown encoding: %s", name->text);
}

//= socket.write.after-end
//= socket.write.after-destroy
static struct error *refusal(struct duplex *stream) {
    struct heap *heap = loop_of(stream)->heap;
    if (stream->writable.phase != WRITABLE_OPEN) {
        return error_coded(heap, "Error", "ERR_STREAM_WRITE_AFTER_END", "write after end");
    }
    return stream->destruction.destroyed ? writable_destroyed(heap, "write") : NULL;
}

struct error *writable_accept(struct duplex *stream, struct value chunk, struct value encoding,
                              struct function *callback, struct write_outcome *outcome) {
    struct writable *writable = &stream->writable;
    struct waiting_write write = {{.chunk = chunk}, callback};
    TRY(read_encoding(stream, encoding, &write.request.encoding));
    TRY(check_chunk(loop_of(stream)->heap, chunk));
    outcome->refusal = refusal(stream);
    outcome->has_room = false;
    if (outcome->refusal) {
        struct value error = value_error(outcome->refusal);
        if (callback) writable_call_back_later(stream, callback, error);
        destroy_report(stream, error);
        return NULL;
    }
    writable->length += chunk_length(chunk);
    bool must_wait = writable->is_writing || writable->corked > 0 ||
                     !value_is_undefined(stream->destruction.error);
    if (must_wait) wait(writable, &write);
    else call_hook(stream, &write, 1);
    //= socket.write.false-at-high-water-mark
    //= socket.write.returns-true
    bool has_room = writable->length < writable->high_water_mark || writable->length == 0;
    if (!has_room) writable->needs_drain = true;
    outcome->has_room = has_room && !stream->destruction.destroyed &&
                        value_is_undefined(stream->destruction.error);
    return NULL;
}

struct error *writable_write(struct native *self, struct arguments arguments,
                             struct value *result) {
    struct value encoding = argument(arguments, 1);
    struct value callback = argument(arguments, 2);
    if (encoding.kind == VALUE_FUNCTION) {
        callback = encoding;
        encoding = value_undefined();
    }
    struct function *function = callback.kind == VALUE_FUNCTION ? callback.as.function : NULL;
    struct write_outcome outcome;
    TRY(writable_accept((struct duplex *)self, argument(arguments, 0), encoding, function,
                        &outcome));
    *result = value_boolean(outcome.has_room);
    return NULL;
}

// -- cork(), uncork(), setDefaultEncoding() ------------------------------------------------

struct error *writable_cork(struct native *self, struct arguments arguments,
                            struct value *result) {
    (void)arguments, (void)result;
    ((struct duplex *)self)->writable.corked++;
    return NULL;
}

void writable_uncork_once(struct duplex *stream) {
    if (stream->writable.corked == 0) return;
    stream->writable.corked--;
    hand_over_waiting(stream);
}

struct error *writable_uncork(struct native *self, struct arguments arguments,
                              struct value *result) {
    (void)arguments, (void)result;
    writable_uncork_once((struct duplex *)self);
    return NULL;
}

struct error *writable_set_default_encoding(struct native *self, struct arguments arguments,
                                            struct value *result) {
    struct duplex *stream = (struct duplex *)self;
    TRY(read_encoding(stream, argument(arguments, 0), &stream->writable.default_encoding));
    *result = value_native(self);
    return NULL;
}

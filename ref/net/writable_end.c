// SPDX-License-Identifier: MIT
//
// How the writable side ends: end(), the final hook, 'finish'; and what a program can read of it.

#include "ref/net/duplex.h"
#include "ref/net/errors.h"
#include "ref/net/writable.h"

static void call_back(struct duplex *stream, struct value callback, struct value outcome) {
    loop_call(duplex_loop(stream), callback.as.function, value_undefined(),
              (struct arguments){1, &outcome});
}

// -- The steps -----------------------------------------------------------------------------

static struct completion call_final_hook(void *stream) {
    ((struct duplex *)stream)->hooks->final(stream);
    return completion_return(value_undefined());
}

void writable_try_to_finish(struct duplex *stream) {
    struct writable *writable = &stream->writable;
    bool all_written =
        writable->length == 0 && writable->waiting_count == 0 && !writable->is_writing;
    if (writable->phase != WRITABLE_ENDING || !all_written || destroy_is_due(stream)) return;
    if (writable->finished_before) return;
    //= socket.end.sends-fin
    writable->phase = WRITABLE_FINALIZING;
    struct completion completion = loop_catch(duplex_loop(stream), call_final_hook, stream);
    //= observed: stream.prefinish.throw-is-an-error
    if (completion.threw) destroy_report(stream, completion.value);
}

//= socket.end.callback
static void call_finish_callbacks(struct duplex *stream, struct value outcome) {
    struct array *callbacks = stream->writable.finish_callbacks;
    stream->writable.finish_callbacks = array_new(duplex_loop(stream)->heap);
    while (callbacks->length > 0) call_back(stream, array_shift(callbacks), outcome);
}

//= observed: socket.end.finish
static void finish(void *object, struct value extra) {
    (void)extra;
    struct duplex *stream = object;
    struct writable *writable = &stream->writable;
    //= observed: socket.end.finish-after-connect
    if (writable->phase == WRITABLE_FINISHING)
        writable->phase = WRITABLE_FINISHED;
    else
        writable->finished_before = true;
    call_finish_callbacks(stream, value_null());
    emitter_emit_plain(&stream->emitter, "finish");
    destroy_if_both_sides_done(stream);
}

//= observed: stream.finish.on-a-tick-after-the-final-step
void writable_final_done(struct duplex *stream) {
    //= observed: socket.end.fin-at-connect
    if (destroy_is_due(stream) || stream->writable.phase != WRITABLE_FINALIZING) return;
    stream->writable.phase = WRITABLE_FINISHING;
    emitter_emit_plain(&stream->emitter, "prefinish");
    tick_add(duplex_loop(stream), finish, stream, value_undefined());
}

bool writable_has_waiting(const struct duplex *stream) {
    return stream->writable.waiting_count > 0 || stream->writable.finish_callbacks->length > 0;
}

void writable_fail_finish_callbacks(struct duplex *stream) {
    struct value cause = stream->destruction.error;
    if (value_is_undefined(cause)) {
        cause = value_error(writable_destroyed(duplex_loop(stream)->heap, "end"));
    }
    call_finish_callbacks(stream, cause);
}

// -- end() ---------------------------------------------------------------------------------

//= observed: socket.end.twice
static struct error *begin_to_end(struct duplex *stream) {
    struct writable *writable = &stream->writable;
    struct heap *heap = duplex_loop(stream)->heap;
    if (writable->phase == WRITABLE_OPEN && value_is_undefined(stream->destruction.error)) {
        //= observed: socket.end.ends-writable-state
        writable->phase = WRITABLE_ENDING;
        writable_try_to_finish(stream);
        return NULL;
    }
    if (writable_is_finished(stream)) {
        return error_coded(heap, "Error", "ERR_STREAM_ALREADY_FINISHED",
                           "Cannot call end after a stream was finished");
    }
    return stream->destruction.destroyed ? writable_destroyed(heap, "end") : NULL;
}

void writable_end(struct duplex *stream) {
    while (stream->writable.corked > 0) writable_uncork_once(stream);
    begin_to_end(stream);
}

//= observed: stream.end.first-after-destroy-is-silent
//# The callback waits for 'finish', unless it is clear already how the side ended. So the first
//# end() after destroy() waits in vain; the second is told of ERR_STREAM_DESTROYED.
static void tell_when_finished(struct duplex *stream, struct function *callback,
                               struct error *error) {
    struct value failure = error ? value_error(error) : stream->destruction.error;
    if (!value_is_undefined(failure)) {
        writable_call_back_later(stream, callback, failure);
    } else if (writable_is_finished(stream)) {
        writable_call_back_later(stream, callback, value_null());
    } else {
        array_push(stream->writable.finish_callbacks, value_function(callback));
    }
}

// end([data[, encoding]][, callback])
struct error *writable_end_method(struct native *self, struct arguments arguments,
                                  struct value *result) {
    struct duplex *stream = (struct duplex *)self;
    struct value data = argument(arguments, 0);
    struct value encoding = argument(arguments, 1);
    struct value callback = argument(arguments, 2);
    if (data.kind == VALUE_FUNCTION) {
        callback = data;
        data = encoding = value_undefined();
    } else if (encoding.kind == VALUE_FUNCTION) {
        callback = encoding;
        encoding = value_undefined();
    }
    struct write_outcome outcome = {NULL, true};
    //= socket.end.with-data
    if (!value_is_nullish(data)) TRY(writable_accept(stream, data, encoding, NULL, &outcome));
    while (stream->writable.corked > 0) writable_uncork_once(stream);
    struct error *error = outcome.refusal ? outcome.refusal : begin_to_end(stream);
    if (callback.kind == VALUE_FUNCTION) tell_when_finished(stream, callback.as.function, error);
    *result = value_native(self);
    return NULL;
}

// -- Properties ----------------------------------------------------------------------------

static const struct duplex *cast(struct native *self) { return (const struct duplex *)self; }

bool writable_is_finished(const struct duplex *stream) {
    return stream->writable.phase == WRITABLE_FINISHED || stream->writable.finished_before;
}

bool writable_is_writable(const struct duplex *stream) {
    return stream->writable.phase == WRITABLE_OPEN && !destroy_is_due(stream);
}

static struct value get_writable(struct native *self) {
    return value_boolean(writable_is_writable(cast(self)));
}

static struct value get_ended(struct native *self) {
    return value_boolean(cast(self)->writable.phase != WRITABLE_OPEN);
}

static struct value get_finished(struct native *self) {
    return value_boolean(writable_is_finished(cast(self)));
}

//= stream.writable.length
static struct value get_length(struct native *self) {
    return value_number(cast(self)->writable.length);
}

static struct value get_high_water_mark(struct native *self) {
    return value_number(cast(self)->writable.high_water_mark);
}

static struct value get_need_drain(struct native *self) {
    const struct writable *writable = &cast(self)->writable;
    bool may_drain = writable->phase == WRITABLE_OPEN && !cast(self)->destruction.destroyed;
    return value_boolean(may_drain && writable->needs_drain);
}

static struct value get_corked(struct native *self) {
    return value_number(cast(self)->writable.corked);
}

static struct value get_object_mode(struct native *self) {
    (void)self;
    return value_boolean(false);
}

const struct native_property_entry writable_properties[] = {
    {"writable", get_writable, NULL},
    {"writableCorked", get_corked, NULL},
    {"writableEnded", get_ended, NULL},
    {"writableFinished", get_finished, NULL},
    {"writableHighWaterMark", get_high_water_mark, NULL},
    {"writableLength", get_length, NULL},
    {"writableNeedDrain", get_need_drain, NULL},
    {"writableObjectMode", get_object_mode, NULL},
    {NULL, NULL, NULL},
};

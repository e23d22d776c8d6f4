// SPDX-License-Identifier: MIT
//
// Taking data in, and giving it out.

#include "ref/net/readable.h"

#include "ref/net/chunk.h"
#include "ref/net/duplex.h"
#include "ref/net/errors.h"

#include <math.h>
#include <stdlib.h>

void readable_init(struct duplex *stream, double high_water_mark) {
    struct heap *heap = duplex_loop(stream)->heap;
    stream->readable.high_water_mark = high_water_mark;
    stream->readable.buffer = array_new(heap);
    stream->readable.pipes = array_new(heap);
    stream->readable.awaited_drains = array_new(heap);
    stream->readable.in_hook = true; // the first data never comes in place
}

void readable_revive(struct duplex *stream) {
    struct readable *readable = &stream->readable;
    readable->is_asking = false;
    readable->ended = readable->end_emitted = readable->is_absent;
}

void readable_mark(struct readable *readable) {
    heap_mark(readable->buffer);
    heap_mark(readable->pipes);
    heap_mark(readable->awaited_drains);
}

void readable_start_paused(struct duplex *stream) { stream->readable.flow = FLOW_PAUSED; }

// -- In ------------------------------------------------------------------------------------

static bool wants_more(const struct readable *readable) {
    return !readable->ended &&
           (readable->length < readable->high_water_mark || readable->length == 0);
}

static void emit_data(struct duplex *stream, struct value chunk) {
    stream->readable.did_read = true;
    //= socket.event-data.buffer
    //= socket.event-data.string
    emitter_emit_value(&stream->emitter, "data", chunk);
}

static void put_first(struct readable *readable, struct value chunk) {
    struct array *buffer = readable->buffer;
    array_push(buffer, chunk);
    for (size_t i = buffer->length - 1; i > 0; i--) buffer->items[i] = buffer->items[i - 1];
    buffer->items[0] = chunk;
    if (readable->taken_chunks > 0) readable->taken_chunks--;
}

// In place if the stream flows, nothing waits, and this is not the answer to a hook that runs.
static void add_chunk(struct duplex *stream, struct value chunk, bool first) {
    struct readable *readable = &stream->readable;
    bool in_place = readable->flow == FLOW_FLOWING && readable->length == 0 && !readable->in_hook &&
                    readable->somebody_listens_for_data;
    if (in_place) {
        readable->awaited_drains = array_new(duplex_loop(stream)->heap);
        emit_data(stream, chunk);
    } else {
        readable->length += chunk_length(chunk);
        if (first)
            put_first(readable, chunk);
        else
            array_push(readable->buffer, chunk);
        if (readable->wants_readable) flow_tell_readable(stream);
    }
    flow_ask_more_later(stream);
}

//= observed: stream.push.after-end-is-an-error
static bool refuse_after_end(struct duplex *stream) {
    destroy_report(
        stream, value_error(error_coded(duplex_loop(stream)->heap, "Error",
                                        "ERR_STREAM_PUSH_AFTER_EOF", "stream.push() after EOF")));
    return false;
}

bool readable_put(struct duplex *stream, struct value chunk) {
    struct readable *readable = &stream->readable;
    bool is_empty = chunk_length(chunk) == 0;
    if (!is_empty && readable->ended) return refuse_after_end(stream);
    if (!is_empty && destroy_is_due(stream)) return false;
    readable->is_asking = false;
    if (!is_empty && readable->has_encoding && chunk.kind == VALUE_BYTES) {
        //= socket.set-encoding.joins-characters
        const struct bytes *bytes = chunk.as.bytes;
        chunk = value_string(
            decoder_write(duplex_loop(stream)->heap, &readable->decoder, bytes->data, bytes->size));
    }
    if (chunk_length(chunk) > 0)
        add_chunk(stream, chunk, false);
    else
        flow_ask_more_later(stream);
    return wants_more(readable);
}

bool readable_push(struct duplex *stream, struct bytes *bytes) {
    return readable_put(stream, value_bytes(bytes));
}

//= observed: stream.unshift.goes-first
bool readable_put_back(struct duplex *stream, struct value chunk) {
    struct readable *readable = &stream->readable;
    struct heap *heap = duplex_loop(stream)->heap;
    if (chunk_length(chunk) == 0) return wants_more(readable);
    if (readable->end_emitted) {
        //= observed: stream.unshift.after-end-event-is-an-error
        destroy_report(stream,
                       value_error(error_coded(heap, "Error", "ERR_STREAM_UNSHIFT_AFTER_END_EVENT",
                                               "stream.unshift() after end event")));
        return wants_more(readable);
    }
    if (destroy_is_due(stream)) return false;
    add_chunk(stream, chunk, true);
    return wants_more(readable);
}

//= observed: stream.readable.end-in-hook-told-only-to-listeners
static bool may_tell_of_end(const struct duplex *stream) {
    const struct readable *readable = &stream->readable;
    bool somebody_looks = readable->flow == FLOW_FLOWING || readable->wants_readable ||
                          emitter_has(&stream->emitter, "readable");
    return somebody_looks ||
           !profile_has(duplex_loop(stream)->profile, BEHAVIOUR_END_IS_TOLD_ONLY_TO_LISTENERS);
}

void readable_push_end(struct duplex *stream) {
    struct readable *readable = &stream->readable;
    readable->is_asking = false;
    if (readable->ended) return;
    if (readable->has_encoding) {
        struct string *rest = decoder_end(duplex_loop(stream)->heap, &readable->decoder);
        if (rest->size > 0) {
            array_push(readable->buffer, value_string(rest));
            readable->length += chunk_length(value_string(rest));
        }
    }
    readable->ended = true;
    if (readable->in_hook) {
        if (may_tell_of_end(stream))
            flow_tell_readable(stream);
        else
            readable->end_is_untold = true;
        return;
    }
    readable->wants_readable = false;
    readable->readable_is_queued = true;
    flow_tell_readable_now(stream);
}

// -- Out -----------------------------------------------------------------------------------

static struct value take_chunk(struct readable *readable) {
    readable->taken_chunks++;
    return array_shift(readable->buffer);
}

static struct value take_all(struct duplex *stream) {
    struct readable *readable = &stream->readable;
    struct heap *heap = duplex_loop(stream)->heap;
    // Bytes that were put back into a stream of strings become text when they are joined.
    struct value taken = readable->has_encoding ? value_text(heap, "") : take_chunk(readable);
    while (readable->buffer->length > 0) taken = chunk_join(heap, taken, take_chunk(readable));
    return taken;
}

// Does anything of this chunk stay behind, of which `missing` units are taken?
static bool leaves_rest(const struct duplex *stream, struct value chunk, double missing,
                        bool is_first) {
    const struct readable *readable = &stream->readable;
    bool is_mistaken = !is_first && readable->has_encoding &&
                       !profile_has(duplex_loop(stream)->profile, BEHAVIOUR_READ_ENDS_IN_ANY_TEXT);
    if (!is_mistaken) return missing < chunk_length(chunk);
    //= observed: stream.read.text-compared-with-chunks
    //# The number of chunks stands where the length of this one should.
    return missing != (double)(readable->taken_chunks + readable->buffer->length);
}

// The first `size` units of the buffer, which holds more.
static struct value take_part(struct duplex *stream, double size) {
    struct readable *readable = &stream->readable;
    struct heap *heap = duplex_loop(stream)->heap;
    struct value taken = value_undefined();
    do {
        bool is_first = value_is_undefined(taken);
        double missing = is_first ? size : size - chunk_length(taken);
        struct value chunk = take_chunk(readable);
        bool is_last = missing <= chunk_length(chunk);
        if (is_last && leaves_rest(stream, chunk, missing, is_first)) {
            put_first(readable, chunk_split(heap, &chunk, (size_t)missing));
        }
        taken = is_first ? chunk : chunk_join(heap, taken, chunk);
        if (is_last) break;
    } while (readable->buffer->length > 0);
    return taken;
}

static struct value take_from_buffer(struct duplex *stream, double size) {
    struct readable *readable = &stream->readable;
    struct value taken = size >= readable->length ? take_all(stream) : take_part(stream, size);
    readable->length -= size;
    if (readable->buffer->length == 0) readable->taken_chunks = 0;
    return taken;
}

// Does read() without a size take one chunk only, rather than all that waits?
static bool takes_one_chunk(const struct duplex *stream) {
    if (stream->readable.flow == FLOW_FLOWING) return true;
    //= observed: stream.read.one-chunk-of-bytes
    return !stream->readable.has_encoding &&
           profile_has(duplex_loop(stream)->profile, BEHAVIOUR_READ_ONE_CHUNK);
}

// How much read(size) can take; `size` is NaN if there was none.
static double available(const struct duplex *stream, double size) {
    const struct readable *readable = &stream->readable;
    if (size <= 0 || readable->length == 0) return 0;
    if (isnan(size) && takes_one_chunk(stream)) return chunk_length(array_get(readable->buffer, 0));
    if (isnan(size)) return readable->length;
    if (size <= readable->length) return size;
    return readable->ended ? readable->length : 0;
}

static void ask_hook(struct duplex *stream) {
    struct readable *readable = &stream->readable;
    readable->is_asking = true;
    readable->in_hook = true;
    stream->hooks->read(stream);
    readable->in_hook = false;
}

// read(0) with enough in the buffer asks for nothing: it only tells of what there is.
static bool only_tells(struct duplex *stream) {
    struct readable *readable = &stream->readable;
    double mark = readable->high_water_mark;
    bool enough = mark > 0 ? readable->length >= mark : readable->length > 0;
    if (!readable->wants_readable || !(enough || readable->ended)) return false;
    if (readable->length == 0 && readable->ended)
        flow_end_later(stream);
    else
        flow_tell_readable(stream);
    return true;
}

//= observed: stream.read.raises-high-water-mark
// A reader that wants more than the mark raises it to the next power of two.
static double raised_mark(double size) { return exp2(ceil(log2(size))); }

static struct value read(struct duplex *stream, double asked) {
    struct readable *readable = &stream->readable;
    if (asked > readable->high_water_mark) readable->high_water_mark = raised_mark(asked);
    if (asked != 0) readable->readable_is_queued = readable->end_is_untold = false;
    if (asked == 0 && only_tells(stream)) return value_null();

    double size = available(stream, asked);
    if (size == 0 && readable->ended) {
        if (readable->length == 0) flow_end_later(stream);
        return value_null();
    }
    bool leaves_little =
        readable->length == 0 || readable->length - size < readable->high_water_mark;
    bool may_ask = !readable->ended && !readable->is_asking && !destroy_is_due(stream);
    if ((readable->wants_readable || leaves_little) && may_ask) {
        ask_hook(stream);
        if (!readable->is_asking) size = available(stream, asked);
    }
    struct value taken = size > 0 ? take_from_buffer(stream, size) : value_null();
    if (size > 0)
        readable->awaited_drains = array_new(duplex_loop(stream)->heap);
    else if (readable->length <= readable->high_water_mark)
        readable->wants_readable = true;

    if (readable->length == 0) {
        if (!readable->ended) readable->wants_readable = true;
        //= observed: stream.readable.end-after-data
        if (readable->ended && asked != size) flow_end_later(stream);
    }
    bool may_tell = !stream->destruction.error_emitted && !stream->destruction.told;
    if (size > 0 && may_tell) emit_data(stream, taken);
    return taken;
}

void readable_read_zero(struct duplex *stream) { read(stream, 0); }

// As parseInt() reads it; NaN if there is none.
static double size_from(struct value size) {
    if (size.kind == VALUE_STRING) {
        char *end;
        double number = (double)strtol(size.as.string->text, &end, 10);
        return end == size.as.string->text ? NAN : number;
    }
    bool is_number = size.kind == VALUE_NUMBER && isfinite(size.as.number);
    return is_number ? trunc(size.as.number) : NAN;
}

struct error *readable_check_size(struct duplex *stream, struct value size) {
    static const double most = 1024.0 * 1024 * 1024;
    double asked = size_from(size);
    if (!(asked > stream->readable.high_water_mark && asked > most)) return NULL;
    return error_out_of_range(duplex_loop(stream)->heap, "size", "<= 1GiB", value_number(asked));
}

//= observed: stream.readable.read-returns-buffered
struct value readable_read(struct duplex *stream, struct value size) {
    return read(stream, size_from(size));
}

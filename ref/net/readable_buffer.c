// SPDX-License-Identifier: MIT
//
// What a program can do to the buffer of the readable side: have it decoded, and add to it.

#include "ref/net/chunk.h"
#include "ref/net/duplex.h"
#include "ref/net/errors.h"
#include "ref/net/readable.h"

// -- setEncoding() -------------------------------------------------------------------------

// What waits already is decoded, too.
static void decode_buffer(struct duplex *stream) {
    struct readable *readable = &stream->readable;
    struct heap *heap = duplex_loop(stream)->heap;
    struct value text = value_text(heap, "");
    while (readable->buffer->length > 0) {
        struct value chunk = array_shift(readable->buffer);
        if (chunk.kind == VALUE_BYTES) {
            chunk = value_string(decoder_write(heap, &readable->decoder, chunk.as.bytes->data,
                                               chunk.as.bytes->size));
        }
        text = chunk_join(heap, text, chunk);
    }
    //= observed: stream.set-encoding.after-the-end
    if (readable->ended &&
        profile_has(duplex_loop(stream)->profile, BEHAVIOUR_SET_ENCODING_FLUSHES_AT_END)) {
        struct string *rest = decoder_end(heap, &readable->decoder);
        text = chunk_join(heap, text, value_string(rest));
    }
    readable->taken_chunks = 0;
    readable->length = chunk_length(text);
    if (readable->length > 0) array_push(readable->buffer, text);
}

//= socket.set-encoding.strings
//= socket.set-encoding.default-utf8
struct error *readable_set_encoding(struct native *self, struct arguments arguments,
                                    struct value *result) {
    struct duplex *stream = (struct duplex *)self;
    struct readable *readable = &stream->readable;
    struct heap *heap = duplex_loop(stream)->heap;
    enum encoding encoding = ENCODING_UTF8;
    struct value given = argument(arguments, 0);
    bool is_given = !value_is_nullish(given) && !value_is_text(given, "");
    if (is_given && !encoding_find(value_to_string(heap, given)->text, &encoding)) {
        return error_ending_with(heap, "ERR_UNKNOWN_ENCODING", "Unknown encoding", given);
    }
    decoder_init(&readable->decoder, encoding);
    readable->has_encoding = true;
    decode_buffer(stream);
    *result = value_native(self);
    return NULL;
}

// -- push() and unshift() --------------------------------------------------------------------

//= observed: stream.push.typed-array
static struct value as_buffer(struct heap *heap, struct bytes *bytes) {
    return value_bytes(bytes->is_plain ? bytes_new(heap, bytes->data, bytes->size) : bytes);
}

// What push() and unshift() take, as bytes, or as text that needs no decoding; undefined if it is
// no data.
static struct value chunk_from(struct duplex *stream, struct value given, struct value encoding) {
    const struct readable *readable = &stream->readable;
    struct heap *heap = duplex_loop(stream)->heap;
    if (given.kind == VALUE_BYTES) return as_buffer(heap, given.as.bytes);
    if (given.kind != VALUE_STRING) return value_undefined();
    enum encoding from = ENCODING_UTF8;
    if (encoding.kind == VALUE_STRING) encoding_find(encoding.as.string->text, &from);
    //= observed: stream.push.same-encoding
    if (readable->has_encoding && readable->decoder.encoding == from) return given;
    //= observed: stream.push.encoding
    return value_bytes(encoding_encode(heap, given.as.string, from));
}

static void refuse_chunk(struct duplex *stream, struct value chunk) {
    destroy_report(stream,
                   value_error(error_invalid_argument_type(
                       duplex_loop(stream)->heap, "chunk",
                       "of type string or an instance of Buffer, TypedArray, or DataView", chunk)));
}

// push(chunk[, encoding]) and unshift(chunk[, encoding]): null is the end.
static struct error *add(struct native *self, struct arguments arguments, struct value *result,
                         bool (*put)(struct duplex *stream, struct value chunk)) {
    struct duplex *stream = (struct duplex *)self;
    struct value given = argument(arguments, 0);
    *result = value_boolean(false);
    if (given.kind == VALUE_NULL) {
        readable_push_end(stream);
        return NULL;
    }
    if (value_is_undefined(given)) given = value_text(duplex_loop(stream)->heap, "");
    struct value chunk = chunk_from(stream, given, argument(arguments, 1));
    if (value_is_undefined(chunk))
        refuse_chunk(stream, given);
    else
        *result = value_boolean(put(stream, chunk));
    return NULL;
}

struct error *readable_push_method(struct native *self, struct arguments arguments,
                                   struct value *result) {
    return add(self, arguments, result, readable_put);
}

// The decoder is not asked: it may wait for the rest of a character.
static bool put_text_back(struct duplex *stream, struct value chunk) {
    const struct readable *readable = &stream->readable;
    //= observed: stream.unshift.other-encoding
    if (readable->has_encoding && chunk.kind == VALUE_BYTES) {
        const struct bytes *bytes = chunk.as.bytes;
        chunk = value_string(encoding_decode(duplex_loop(stream)->heap, bytes->data, bytes->size,
                                             readable->decoder.encoding));
    }
    return readable_put_back(stream, chunk);
}

struct error *readable_unshift(struct native *self, struct arguments arguments,
                               struct value *result) {
    bool is_text = argument(arguments, 0).kind == VALUE_STRING;
    return add(self, arguments, result, is_text ? put_text_back : readable_put_back);
}

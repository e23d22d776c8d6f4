// SPDX-License-Identifier: MIT
//
// write(), cork(), uncork() and setDefaultEncoding(): what they accept, and what they refuse.

#include "ref/net/duplex.h"
#include "ref/net/errors.h"
#include "ref/net/writable.h"

#include <ctype.h>

// -- write() -------------------------------------------------------------------------------

//= observed: socket.write.wrong-type-throws
static struct error *check_chunk(struct heap *heap, struct value chunk) {
    if (chunk.kind == VALUE_STRING || chunk.kind == VALUE_BYTES) return NULL;
    return error_invalid_argument_type(
        heap, "chunk", "of type string or an instance of Buffer, TypedArray, or DataView", chunk);
}

//= socket.write.encoding
//= socket.write.encoding-default
static struct error *read_encoding(struct duplex *stream, struct value given, struct value chunk,
                                   enum encoding *encoding_out) {
    struct heap *heap = duplex_loop(stream)->heap;
    *encoding_out = stream->writable.default_encoding;
    if (!value_is_truthy(given)) return NULL;
    struct string *name = value_to_string(heap, given);
    if (encoding_find(name->text, encoding_out)) return NULL;
    //= observed: stream.write.encoding-buffer-is-for-bytes
    bool for_bytes_only =
        profile_has(duplex_loop(stream)->profile, BEHAVIOUR_ENCODING_BUFFER_IS_FOR_BYTES);
    bool fits = chunk.kind != VALUE_STRING || !for_bytes_only;
    if (string_is(name, "buffer") && fits) return NULL;
    return error_ending_with(heap, "ERR_UNKNOWN_ENCODING", "Unknown encoding", given);
}

//= observed: socket.write.after-end
//= observed: socket.write.after-destroy
static struct error *refusal(struct duplex *stream) {
    struct heap *heap = duplex_loop(stream)->heap;
    if (stream->writable.phase != WRITABLE_OPEN) {
        return error_coded(heap, "Error", "ERR_STREAM_WRITE_AFTER_END", "write after end");
    }
    return stream->destruction.destroyed ? writable_destroyed(heap, "write") : NULL;
}

struct error *writable_accept(struct duplex *stream, struct value chunk, struct value encoding,
                              struct function *callback, struct write_outcome *outcome) {
    struct heap *heap = duplex_loop(stream)->heap;
    struct waiting_write write = {{.chunk = chunk}, callback};
    //= observed: socket.write.null-throws
    if (chunk.kind == VALUE_NULL) {
        return error_coded(heap, "TypeError", "ERR_STREAM_NULL_VALUES",
                           "May not write null values to stream");
    }
    TRY(read_encoding(stream, encoding, chunk, &write.request.encoding));
    TRY(check_chunk(heap, chunk));
    *outcome = (struct write_outcome){refusal(stream), false};
    if (!outcome->refusal) {
        outcome->has_room = writable_hand_over(stream, &write);
        return NULL;
    }
    struct value error = value_error(outcome->refusal);
    if (callback) writable_call_back_later(stream, callback, error);
    destroy_report(stream, error);
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

struct error *writable_cork(struct native *self, struct arguments arguments, struct value *result) {
    (void)arguments, (void)result;
    ((struct duplex *)self)->writable.corked++;
    return NULL;
}

struct error *writable_uncork(struct native *self, struct arguments arguments,
                              struct value *result) {
    (void)arguments, (void)result;
    writable_uncork_once((struct duplex *)self);
    return NULL;
}

static struct string *in_small_letters(struct heap *heap, const struct string *string) {
    struct string *text = string_new(heap, string->text, string->size);
    for (size_t i = 0; i < text->size; i++) {
        text->text[i] = (char)tolower((unsigned char)text->text[i]);
    }
    return text;
}

//= observed: stream.set-default-encoding.for-later-writes
struct error *writable_set_default_encoding(struct native *self, struct arguments arguments,
                                            struct value *result) {
    struct duplex *stream = (struct duplex *)self;
    struct heap *heap = duplex_loop(stream)->heap;
    struct value given = argument(arguments, 0);
    struct string *name = value_to_string(heap, given);
    if (!encoding_find(name->text, &stream->writable.default_encoding)) {
        if (given.kind == VALUE_STRING) given = value_string(in_small_letters(heap, name));
        return error_ending_with(heap, "ERR_UNKNOWN_ENCODING", "Unknown encoding", given);
    }
    *result = value_native(self);
    return NULL;
}

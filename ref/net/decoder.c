// SPDX-License-Identifier: MIT
//
// Decoding a stream: bytes that are only the start of a character wait for the rest.

#include "ref/net/encoding.h"
#include "ref/net/unicode.h"

#include <stdlib.h>
#include <string.h>

void decoder_init(struct decoder *decoder, enum encoding encoding) {
    *decoder = (struct decoder){.encoding = encoding};
}

// Half a unit waits, or a whole one that is the first half of a pair.
static size_t incomplete_utf16(const uint8_t *data, size_t size) {
    if (size % 2 == 1) return 1;
    bool is_half_pair = size >= 2 && (data[size - 1] & 0xFC) == 0xD8;
    return is_half_pair ? 2 : 0;
}

// How many of the last bytes cannot be decoded yet.
static size_t incomplete(enum encoding encoding, const uint8_t *data, size_t size) {
    switch (encoding) {
    case ENCODING_UTF8:
        return unicode_unfinished(data, size);
    case ENCODING_BASE64:
    case ENCODING_BASE64URL:
        return size % 3;
    case ENCODING_UTF16LE:
        return incomplete_utf16(data, size);
    case ENCODING_HEX:
    case ENCODING_LATIN1:
    case ENCODING_ASCII:
        return 0;
    }
    abort(); // the switch is complete
}

//= socket.set-encoding.joins-characters
struct string *decoder_write(struct heap *heap, struct decoder *decoder, const uint8_t *data,
                             size_t size) {
    struct bytes *all = bytes_new(heap, NULL, decoder->pending_size + size);
    memcpy(all->data, decoder->pending, decoder->pending_size);
    if (size > 0) memcpy(all->data + decoder->pending_size, data, size);
    size_t left = incomplete(decoder->encoding, all->data, all->size);
    memcpy(decoder->pending, all->data + all->size - left, left);
    decoder->pending_size = left;
    return encoding_decode(heap, all->data, all->size - left, decoder->encoding);
}

struct string *decoder_end(struct heap *heap, struct decoder *decoder) {
    size_t left = decoder->pending_size;
    decoder->pending_size = 0;
    return encoding_decode(heap, decoder->pending, left, decoder->encoding);
}

// SPDX-License-Identifier: MIT
//
// Encodings: tables of texts and bytes, as Buffer has them, and decoding across chunks, which must
// come to the same as decoding the whole, wherever the chunks are cut.

#include "ref/net/encoding.h"
#include "ref/net/unicode.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static struct heap *heap;

static int start(void **state) {
    (void)state;
    heap = heap_new();
    return 0;
}

static int finish(void **state) {
    (void)state;
    heap_free(heap);
    return 0;
}

static struct bytes *from_hex(const char *hex) {
    struct bytes *bytes = bytes_new(heap, NULL, strlen(hex) / 2);
    for (size_t i = 0; i < bytes->size; i++) {
        unsigned byte;
        assert_int_equal(sscanf(hex + 2 * i, "%2x", &byte), 1);
        bytes->data[i] = (uint8_t)byte;
    }
    return bytes;
}

// -- Names ---------------------------------------------------------------------------------

static void knows_names_in_any_case(void **state) {
    (void)state;
    static const struct {
        const char *name, *canonical;
    } table[] = {
        {"utf8", "utf8"},        {"UTF-8", "utf8"},    {"hex", "hex"},
        {"HEX", "hex"},          {"base64", "base64"}, {"base64url", "base64url"},
        {"latin1", "latin1"},    {"Binary", "latin1"}, {"ascii", "ascii"},
        {"ucs2", "utf16le"},     {"UCS-2", "utf16le"}, {"utf16le", "utf16le"},
        {"UTF-16LE", "utf16le"},
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        enum encoding encoding;
        assert_true(encoding_find(table[i].name, &encoding));
        assert_string_equal(encoding_name(encoding), table[i].canonical);
    }
}

static void knows_no_other_names(void **state) {
    (void)state;
    static const char *const names[] = {"", "utf", "utf88", "buffer", "utf16", "latin-1", " hex"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        enum encoding encoding;
        assert_false(encoding_find(names[i], &encoding));
    }
}

// -- Whole texts -----------------------------------------------------------------------------

static void encodes_as_buffer_does(void **state) {
    (void)state;
    static const struct {
        enum encoding encoding;
        const char *text, *hex;
    } table[] = {
        {ENCODING_HEX, "6162", "6162"},
        {ENCODING_HEX, "616", "61"},    // half a byte is lost
        {ENCODING_HEX, "61zz62", "61"}, // and all from the first pair that is no byte
        {ENCODING_HEX, "", ""},
        {ENCODING_HEX, "AbcD", "abcd"},
        {ENCODING_BASE64, "YWJj", "616263"},
        {ENCODING_BASE64, "YWI=", "6162"},
        {ENCODING_BASE64, "YWI", "6162"}, // padding is not needed
        {ENCODING_BASE64, "Y", ""},
        {ENCODING_BASE64, "Y W\nI=", "6162"}, // what is no digit is passed over
        {ENCODING_BASE64, "-_-_", "fbffbf"},  // both alphabets are read
        {ENCODING_BASE64, "+/+/", "fbffbf"},
        {ENCODING_BASE64, "YQ==YQ==", "61"}, // up to the padding
        {ENCODING_BASE64URL, "+/-_", "fbffbf"},
        {ENCODING_BASE64URL, "YWI=", "6162"},
        {ENCODING_LATIN1, "a\xC3\xA4\xC3\xA9", "61e4e9"},
        {ENCODING_LATIN1, "\xE2\x82\xAC", "ac"}, // the lower half of the code unit
        {ENCODING_LATIN1, "\xF0\x9F\x98\x80", "3d00"},
        {ENCODING_ASCII, "a\xC3\xA4\xE2\x82\xAC", "61e4ac"},
        {ENCODING_UTF16LE, "a\xC3\xA4\xF0\x9F\x98\x80", "6100e4003dd800de"},
        {ENCODING_UTF8, "a\xC3\xA4", "61c3a4"},
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        struct string *text = string_format(heap, "%s", table[i].text);
        struct bytes *bytes = encoding_encode(heap, text, table[i].encoding);
        struct bytes *expected = from_hex(table[i].hex);
        assert_int_equal(bytes->size, expected->size);
        assert_memory_equal(bytes->data, expected->data, expected->size);
    }
}

#define R "\xEF\xBF\xBD" // the replacement character

static void decodes_as_buffer_does(void **state) {
    (void)state;
    static const struct {
        enum encoding encoding;
        const char *hex, *text;
    } table[] = {
        {ENCODING_UTF8, "c3a4", "\xC3\xA4"},
        {ENCODING_UTF8, "f09f9880", "\xF0\x9F\x98\x80"},
        {ENCODING_UTF8, "61e4", "a" R},
        {ENCODING_UTF8, "80", R},
        {ENCODING_UTF8, "c0af", R R},     // overlong
        {ENCODING_UTF8, "e08080", R R R}, // overlong
        {ENCODING_UTF8, "eda080", R R R}, // a surrogate
        {ENCODING_UTF8, "f0908d", R},     // one for the start of a sequence
        {ENCODING_UTF8, "e28261", R "a"},
        {ENCODING_UTF8, "f4908080", R R R R}, // above U+10FFFF
        {ENCODING_UTF8, "f5808080", R R R R},
        {ENCODING_LATIN1, "61e4ff", "a\xC3\xA4\xC3\xBF"},
        {ENCODING_ASCII, "61e4ff", "ad\x7F"}, // seven bits
        {ENCODING_HEX, "00ff", "00ff"},
        {ENCODING_BASE64, "616263", "YWJj"},
        {ENCODING_BASE64, "6162", "YWI="},
        {ENCODING_BASE64, "61", "YQ=="},
        {ENCODING_BASE64, "fbffbf", "+/+/"},
        {ENCODING_BASE64URL, "fbffbf", "-_-_"},
        {ENCODING_BASE64URL, "61", "YQ"},
        {ENCODING_UTF16LE, "3dd800de", "\xF0\x9F\x98\x80"},
        {ENCODING_UTF16LE, "610062", "a"},     // half a unit is lost
        {ENCODING_UTF16LE, "61003dd8", "a" R}, // a lone surrogate
        {ENCODING_UTF16LE, "00de6100", R "a"},
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        struct bytes *bytes = from_hex(table[i].hex);
        struct string *text = encoding_decode(heap, bytes->data, bytes->size, table[i].encoding);
        assert_string_equal(text->text, table[i].text);
        assert_int_equal(text->size, strlen(table[i].text));
    }
}

// -- Chunks --------------------------------------------------------------------------------

// Bytes that make up, begin and break characters of every length in every encoding.
static const char *const corpus[] = {
    "",           "61",         "c3a4",
    "e282ac",     "f09f9880",   "61c3a462e282ac63f09f988064",
    "c3",         "e282",       "f09f98",
    "c361",       "e28261",     "f09f9861",
    "c3c3a4",     "f0f09f9880", "80bf",
    "eda080",     "f4908080",   "e08080",
    "f5808080",   "3dd800de",   "3dd83dd800de",
    "00de3dd8",   "61003dd8",   "3dd86100",
    "3dd800de3d", "00",         "0000",
    "ff00ff00ff", "fbffbffbff", "d8d8dedeffd8ffde",
};

static void append(char *text, size_t *size, const struct string *more) {
    memcpy(text + *size, more->text, more->size);
    *size += more->size;
}

// Decodes in three chunks, cut at `first` and `second`, and compares with decoding the whole.
static void compare_cut(enum encoding encoding, const struct bytes *bytes, size_t first,
                        size_t second) {
    char text[256];
    size_t size = 0;
    struct decoder decoder;
    decoder_init(&decoder, encoding);
    append(text, &size, decoder_write(heap, &decoder, bytes->data, first));
    append(text, &size, decoder_write(heap, &decoder, bytes->data + first, second - first));
    append(text, &size, decoder_write(heap, &decoder, bytes->data + second, bytes->size - second));
    append(text, &size, decoder_end(heap, &decoder));
    struct string *whole = encoding_decode(heap, bytes->data, bytes->size, encoding);
    if (size != whole->size || memcmp(text, whole->text, size) != 0) {
        fail_msg("%s, cut at %zu and %zu: %.*s, not %s", encoding_name(encoding), first, second,
                 (int)size, text, whole->text);
    }
}

// A cut in the second half of a pair gives its first half at once, which a string of the reference
// cannot hold.
static bool cuts_pair(enum encoding encoding, const struct bytes *bytes, size_t cut) {
    if (encoding != ENCODING_UTF16LE || cut % 2 == 0 || cut < 3) return false;
    return (bytes->data[cut - 2] & 0xFC) == 0xD8;
}

static void compare_cuts(enum encoding encoding, const struct bytes *bytes) {
    for (size_t second = 0; second <= bytes->size; second++) {
        if (cuts_pair(encoding, bytes, second)) continue;
        for (size_t first = 0; first <= second; first++) {
            if (!cuts_pair(encoding, bytes, first)) compare_cut(encoding, bytes, first, second);
        }
    }
}

static void cuts_make_no_difference(void **state) {
    (void)state;
    for (int encoding = ENCODING_UTF8; encoding <= ENCODING_UTF16LE; encoding++) {
        for (size_t i = 0; i < sizeof corpus / sizeof corpus[0]; i++) {
            compare_cuts((enum encoding)encoding, from_hex(corpus[i]));
        }
    }
}

static void gives_a_character_when_it_is_complete(void **state) {
    (void)state;
    struct decoder decoder;
    struct bytes *bytes = from_hex("f09f988061");
    decoder_init(&decoder, ENCODING_UTF8);
    for (size_t i = 0; i < 3; i++) {
        assert_string_equal(decoder_write(heap, &decoder, bytes->data + i, 1)->text, "");
    }
    assert_string_equal(decoder_write(heap, &decoder, bytes->data + 3, 2)->text, "\xF0\x9F\x98\x80"
                                                                                 "a");
    assert_string_equal(decoder_end(heap, &decoder)->text, "");
}

static void gives_a_surrogate_pair_as_one(void **state) {
    (void)state;
    struct decoder decoder;
    struct bytes *bytes = from_hex("3dd800de");
    decoder_init(&decoder, ENCODING_UTF16LE);
    assert_string_equal(decoder_write(heap, &decoder, bytes->data, 2)->text, "");
    assert_string_equal(decoder_write(heap, &decoder, bytes->data + 2, 2)->text,
                        "\xF0\x9F\x98\x80");
}

static void begins_anew_after_the_end(void **state) {
    (void)state;
    struct decoder decoder;
    struct bytes *bytes = from_hex("c361");
    decoder_init(&decoder, ENCODING_UTF8);
    decoder_write(heap, &decoder, bytes->data, 1);
    assert_string_equal(decoder_end(heap, &decoder)->text, R);
    assert_string_equal(decoder_end(heap, &decoder)->text, "");
    assert_string_equal(decoder_write(heap, &decoder, bytes->data + 1, 1)->text, "a");
}

static void every_code_point_survives(void **state) {
    (void)state;
    for (uint32_t code_point = 1; code_point <= 0x10FFFF; code_point++) {
        if (code_point >= 0xD800 && code_point < 0xE000) continue;
        char text[4];
        size_t size = unicode_to_utf8(code_point, text), at = 0;
        if (unicode_next(text, size, &at) != code_point || at != size) {
            fail_msg("U+%04X does not survive", (unsigned)code_point);
        }
    }
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, start, finish)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(knows_names_in_any_case),       TEST(knows_no_other_names),
        TEST(encodes_as_buffer_does),        TEST(decodes_as_buffer_does),
        TEST(cuts_make_no_difference),       TEST(gives_a_character_when_it_is_complete),
        TEST(gives_a_surrogate_pair_as_one), TEST(begins_anew_after_the_end),
        TEST(every_code_point_survives),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

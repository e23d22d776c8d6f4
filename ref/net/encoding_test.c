// SPDX-License-Identifier: MIT
//
// Encodings: tables of texts and bytes, and characters that arrive in pieces.

#include "ref/net/encoding.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static int make_heap(void **state) {
    *state = heap_new();
    return 0;
}

static int free_heap(void **state) {
    heap_free(*state);
    return 0;
}

#define WITH_HEAP(test) cmocka_unit_test_setup_teardown(test, make_heap, free_heap)

static enum encoding encoding_of(const char *name) {
    enum encoding encoding = ENCODING_UTF8;
    assert_true(encoding_find(name, &encoding));
    return encoding;
}

// The bytes that a text is in an encoding, as hexadecimal digits.
static const char *encoded(struct heap *heap, const char *text, const char *encoding) {
    struct string *string = string_new(heap, text, strlen(text));
    const struct bytes *bytes = encoding_encode(heap, string, encoding_of(encoding));
    return encoding_decode(heap, bytes->data, bytes->size, ENCODING_HEX)->text;
}

// The text that bytes, given as hexadecimal digits, are in an encoding.
static const char *decoded(struct heap *heap, const char *hex, const char *encoding) {
    struct string *string = string_new(heap, hex, strlen(hex));
    const struct bytes *bytes = encoding_encode(heap, string, ENCODING_HEX);
    return encoding_decode(heap, bytes->data, bytes->size, encoding_of(encoding))->text;
}

// What a decoder makes of chunks, given as hexadecimal digits with spaces between them; "|" stands
// between what each of them and the end give.
static const char *in_pieces(struct heap *heap, const char *chunks, const char *encoding) {
    static char all[256];
    char copy[128];
    struct decoder decoder;
    decoder_init(&decoder, encoding_of(encoding));
    all[0] = '\0';
    snprintf(copy, sizeof copy, "%s", chunks);
    for (char *chunk = strtok(copy, " "); chunk; chunk = strtok(NULL, " ")) {
        struct string *hex = string_new(heap, chunk, strlen(chunk));
        const struct bytes *bytes = encoding_encode(heap, hex, ENCODING_HEX);
        strcat(all, decoder_write(heap, &decoder, bytes->data, bytes->size)->text);
        strcat(all, "|");
    }
    return strcat(all, decoder_end(heap, &decoder)->text);
}

static void knows_the_names(void **state) {
    (void)state;
    enum encoding encoding;
    assert_int_equal(encoding_of("UTF-8"), ENCODING_UTF8);
    assert_int_equal(encoding_of("Binary"), ENCODING_LATIN1);
    assert_int_equal(encoding_of("ucs-2"), ENCODING_UTF16LE);
    assert_string_equal(encoding_name(ENCODING_UTF16LE), "utf16le");
    assert_string_equal(encoding_name(ENCODING_LATIN1), "latin1");
    static const char *const strangers[] = {"", "utf", "utf_8", "latin-1", "buffer", "ucs-2 "};
    for (size_t i = 0; i < sizeof strangers / sizeof strangers[0]; i++) {
        assert_false(encoding_find(strangers[i], &encoding));
    }
}

static void encodes(void **state) {
    struct heap *heap = *state;
    assert_string_equal(encoded(heap, "\xE2\x82\xAC", "utf8"), "e282ac");
    assert_string_equal(encoded(heap, "a\xC3\xA9", "utf16le"), "6100e900");
    assert_string_equal(encoded(heap, "\xF0\x9F\x98\x80", "utf16le"), "3dd800de");
    assert_string_equal(encoded(heap, "\xF0\x9F\x98\x80\xC3\xA9", "latin1"), "3d00e9");
    assert_string_equal(encoded(heap, "\xC3\xA9", "ascii"), "e9");
    assert_string_equal(encoded(heap, "0AfF", "hex"), "0aff");
    assert_string_equal(encoded(heap, "0aq1", "hex"), "0a");
    assert_string_equal(encoded(heap, "abc", "hex"), "ab");
}

static void reads_base64_leniently(void **state) {
    struct heap *heap = *state;
    static const char *const table[][2] = {
        {"YQ==YQ==", "61"}, {"Y Q", "61"}, {"YWI", "6162"}, {"YWI=x", "6162"}, {"-_-_", "fbffbf"},
        {"+/+/", "fbffbf"}, {"Y", ""},     {"=YQ", ""},     {"a*b", "69"},
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        assert_string_equal(encoded(heap, table[i][0], "base64"), table[i][1]);
        assert_string_equal(encoded(heap, table[i][0], "base64url"), table[i][1]);
    }
}

static void decodes(void **state) {
    struct heap *heap = *state;
    assert_string_equal(decoded(heap, "fbffbf61", "base64"), "+/+/YQ==");
    assert_string_equal(decoded(heap, "fbffbf61", "base64url"), "-_-_YQ");
    assert_string_equal(decoded(heap, "c841", "ascii"), "HA");
    assert_string_equal(decoded(heap, "c841", "latin1"), "\xC3\x88"
                                                         "A");
    assert_string_equal(decoded(heap, "3dd800de41", "utf16le"), "\xF0\x9F\x98\x80");
}

#define REPLACED "\xEF\xBF\xBD"

static void replaces_what_is_no_utf8(void **state) {
    struct heap *heap = *state;
    assert_string_equal(decoded(heap, "e28241", "utf8"), REPLACED "A");
    assert_string_equal(decoded(heap, "f09f98", "utf8"), REPLACED);
    assert_string_equal(decoded(heap, "c080", "utf8"), REPLACED REPLACED);
    assert_string_equal(decoded(heap, "eda080", "utf8"), REPLACED REPLACED REPLACED);
    assert_string_equal(decoded(heap, "f4908080", "utf8"), REPLACED REPLACED REPLACED REPLACED);
}

static void joins_characters(void **state) {
    struct heap *heap = *state;
    assert_string_equal(in_pieces(heap, "e2 82 ac", "utf8"), "||\xE2\x82\xAC|");
    assert_string_equal(in_pieces(heap, "e282 41", "utf8"), "|" REPLACED "A|");
    assert_string_equal(in_pieces(heap, "e080 41", "utf8"), "|" REPLACED REPLACED "A|");
    assert_string_equal(in_pieces(heap, "c3 c3 a9", "utf8"), "|" REPLACED "|\xC3\xA9|");
    assert_string_equal(in_pieces(heap, "f09f", "utf8"), "|" REPLACED);
    assert_string_equal(in_pieces(heap, "41 003dd8 00de", "utf16le"), "|A|\xF0\x9F\x98\x80|");
    assert_string_equal(in_pieces(heap, "410042", "utf16le"), "A|");
    assert_string_equal(in_pieces(heap, "01 02 0304", "base64"), "||AQID|BA==");
    assert_string_equal(in_pieces(heap, "01020304", "base64url"), "AQID|BA");
    assert_string_equal(in_pieces(heap, "01 02", "hex"), "01|02|");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_the_names),   WITH_HEAP(encodes),
        WITH_HEAP(reads_base64_leniently),   WITH_HEAP(decodes),
        WITH_HEAP(replaces_what_is_no_utf8), WITH_HEAP(joins_characters),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

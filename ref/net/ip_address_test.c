// SPDX-License-Identifier: MIT
//
// IP addresses: tables of texts, each judged as Node.js judges it.

#include "ref/net/ip_address.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

// -- Kinds ---------------------------------------------------------------------------------

static const char *const ipv4[] = {"1.2.3.4", "0.0.0.0", "255.255.255.255", "127.0.0.1"};

static const char *const ipv6[] = {
    "::",
    "::1",
    "1::",
    "1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7::",
    "::2:3:4:5:6:7:8",
    "1:2:3::5:6:7:8",
    "0:0:0:0:0:0:0:0",
    "::ffff:1.2.3.4",
    "::1.2.3.4",
    "1:2:3:4:5:6:1.2.3.4",
    "1:2:3:4:5::1.2.3.4",
    "::ffff:0:1.2.3.4",
    "fe80::1%lo",
    "fe80::1%a.b-c",
    "fe80::1%a:b",
    "fe80::1%25lo",
    "::1.2.3.4%lo",
    "::%0",
    "0000:0000::0001",
    "ABCD::",
    "abcd::EF01",
    "0::ffff:1.2.3.4%1",
    "::1%abcdefghijklmnopqrstuvwxyz0123456789",
};

static const char *const neither[] = {
    "",
    "01.2.3.4",
    "1.2.3",
    "1.2.3.4 ",
    " 1.2.3.4",
    "256.1.1.1",
    "1.2.3.4.5",
    "1.2.3.00",
    "1..2.3",
    ".1.2.3",
    "1.2.3.",
    "-1.2.3.4",
    "+1.2.3.4",
    "0x1.2.3.4",
    "1.2.3.4/24",
    "1.2.3.4:80",
    "1.2.3.4%lo",
    "127.000.000.001",
    "fhqwhgads",
    "1.2.3.4\n",
    "1.2.3.1000",
    "1:2:3:4:5:6:7:8:9",
    "1::2::3",
    "1:2:3:4:5:6:7:1.2.3.4",
    "1:2:3:4:5:6::1.2.3.4",
    "::ffff:01.2.3.4",
    "::ffff:1.2.3.256",
    "::1.2.3",
    "1.2.3.4::",
    "fe80::1%",
    "fe80::1%lo/3",
    "fe80::1%a_b",
    "fe80::1%\xc3\xa9",
    "::1%1%2",
    "::1% ",
    "12345::",
    "00001::",
    "::12345",
    ":::",
    ":",
    "1:",
    ":1",
    "::1:",
    "1::1::",
    "G::",
    "::1\n",
    "::1%\n",
    "1:2:3:4:5:6:7",
    "1::2:3:4:5:6:7:8",
    "1:2:3::4:5:6:7:8",
    "1:2:3:4:5:6:7::8",
    "[::1]",
    "%lo",
};

static void tells_kinds(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(ipv4); i++)
        assert_int_equal(ip_address_kind(ipv4[i], strlen(ipv4[i])), 4);
    for (size_t i = 0; i < COUNT(ipv6); i++)
        assert_int_equal(ip_address_kind(ipv6[i], strlen(ipv6[i])), 6);
    for (size_t i = 0; i < COUNT(neither); i++)
        assert_int_equal(ip_address_kind(neither[i], strlen(neither[i])), 0);
    assert_int_equal(ip_address_kind("1.2.3.4\0", 8), 0);
    assert_int_equal(ip_address_kind("::1\0", 4), 0);
    assert_int_equal(ip_address_kind("::1%\0", 5), 0);
}

// Nothing that is read reaches beyond the given size.
static void heeds_the_size(void **state) {
    (void)state;
    assert_int_equal(ip_address_kind("1.2.3.45", 7), 4);
    assert_int_equal(ip_address_kind("::1:", 3), 6);
    assert_int_equal(ip_address_kind("1:2:3:4:5:6:7:8:9", 15), 6);
    assert_int_equal(ip_address_kind("::", 1), 0);
}

// -- Text ----------------------------------------------------------------------------------

static struct ip_address parsed(const char *text) {
    struct ip_address address;
    assert_true(ip_address_parse(text, strchr(text, ':') ? 6 : 4, &address));
    return address;
}

static void prints_canonically(void **state) {
    static const char *const pairs[][2] = {
        {"1.2.3.4", "1.2.3.4"},
        {"::", "::"},
        {"0:0:0:0:0:0:0:1", "::1"},
        {"ABCD::EF", "abcd::ef"},
        {"fe80::1%lo", "fe80::1"},
        {"::ffff:1.2.3.4", "::ffff:1.2.3.4"},
        {"::FFFF:7b7b:7b7b", "::ffff:123.123.123.123"},
        {"::1.2.3.4", "::1.2.3.4"},
        {"::1:2", "::0.1.0.2"},
        {"::ffff:0:1.2.3.4", "::ffff:0:102:304"},
        {"64:ff9b::1.2.3.4", "64:ff9b::102:304"},
        {"1:0:0:2:0:0:0:3", "1:0:0:2::3"},
        {"1:0:0:2:0:0:3:4", "1::2:0:0:3:4"},
        {"1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"},
        {"0:0:1::", "0:0:1::"},
        {"0::0:0:ffff", "::ffff"},
        {"1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"},
        {"ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255",
         "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(pairs); i++) {
        char text[IP_ADDRESS_TEXT_SIZE];
        struct ip_address address = parsed(pairs[i][0]);
        ip_address_print(&address, text);
        assert_string_equal(text, pairs[i][1]);
    }
}

static void refuses_other_families(void **state) {
    (void)state;
    struct ip_address address;
    assert_false(ip_address_parse("1.2.3.4", 6, &address));
    assert_false(ip_address_parse("::1", 4, &address));
    assert_false(ip_address_parse("", 4, &address));
    assert_false(ip_address_parse("", 6, &address));
    assert_true(ip_address_parse("::1%not/a zone", 6, &address)); // only isIP judges zones
}

// -- Comparing -----------------------------------------------------------------------------

static void compares(void **state) {
    (void)state;
    const struct ip_address low = parsed("1.2.3.4"), high = parsed("1.2.3.5");
    const struct ip_address mapped = parsed("::ffff:1.2.3.4"), other = parsed("::1.2.3.4");
    assert_int_equal(ip_address_compare(&low, &high), IP_LESS);
    assert_int_equal(ip_address_compare(&high, &low), IP_GREATER);
    assert_int_equal(ip_address_compare(&low, &mapped), IP_SAME);
    assert_int_equal(ip_address_compare(&mapped, &high), IP_LESS);
    assert_int_equal(ip_address_compare(&low, &other), IP_NOT_COMPARABLE);
    assert_int_equal(ip_address_compare(&other, &low), IP_NOT_COMPARABLE);
    assert_int_equal(ip_address_compare(&other, &mapped), IP_LESS);
}

static const char *const ipv4_candidates[] = {
    "170.85.170.85", "170.85.170.84", "170.85.170.87",  "170.85.170.213",
    "170.85.42.85",  "170.85.171.85", "170.213.170.85", "170.84.170.85",
    "42.85.170.85",  "171.0.0.0",     "234.0.0.0",
};

static const char *const ipv6_candidates[] = {
    "aaaa:5555:aaaa:5555:aaaa:5555:aaaa:5555",
    "aaaa:5555:aaaa:5555:aaaa:5555:aaaa:5554",
    "aaaa:5555:aaaa:5555:aaaa:5555:aaaa:d555",
    "aaaa:5555:aaaa:5555:aaaa:5555:2aaa:5555",
    "aaaa:5555:aaaa:5555:aaaa:5554::",
    "aaaa:5555:aaaa:5555:2aaa::",
    "aaaa:5555:aaaa:5554::",
    "aaaa:5555:2aaa::",
    "aaaa:5554::",
    "aaab::",
    "2aaa::",
    "::",
};

struct subnet_row {
    int prefix;
    const char *verdicts; // one digit for each candidate
};

static void check_subnets(const struct subnet_row *rows, size_t row_count,
                          const char *const *candidates) {
    struct ip_address network = parsed(candidates[0]);
    for (size_t row = 0; row < row_count; row++) {
        for (size_t i = 0; rows[row].verdicts[i]; i++) {
            struct ip_address address = parsed(candidates[i]);
            assert_int_equal(ip_address_is_in_subnet(&address, &network, rows[row].prefix),
                             rows[row].verdicts[i] == '1');
        }
    }
}

static void tells_subnets(void **state) {
    static const struct subnet_row ipv4_rows[] = {
        {0, "11111111111"},  {1, "11111111011"},  {4, "11111111010"},  {7, "11111111010"},
        {8, "11111111000"},  {9, "11111101000"},  {15, "11111101000"}, {16, "11111100000"},
        {17, "11110100000"}, {20, "11110100000"}, {24, "11110000000"}, {25, "11100000000"},
        {31, "11000000000"}, {32, "10000000000"},
    };
    static const struct subnet_row ipv6_rows[] = {
        {0, "111111111111"},   {1, "111111111100"},   {9, "111111111100"},  {31, "111111111000"},
        {32, "111111110000"},  {33, "111111100000"},  {63, "111111100000"}, {64, "111111000000"},
        {65, "111110000000"},  {96, "111100000000"},  {97, "111000000000"}, {100, "111000000000"},
        {127, "110000000000"}, {128, "100000000000"},
    };
    (void)state;
    check_subnets(ipv4_rows, COUNT(ipv4_rows), ipv4_candidates);
    check_subnets(ipv6_rows, COUNT(ipv6_rows), ipv6_candidates);
}

static void tells_subnets_of_both_families(void **state) {
    static const struct {
        const char *address, *network;
        int prefix;
        bool inside;
    } rows[] = {
        {"::ffff:1.2.3.4", "1.2.0.0", 16, true},
        {"::102:304", "1.2.0.0", 16, false},
        {"1.2.3.4", "::ffff:1.2.0.0", 112, true},
        {"1.3.3.4", "::ffff:1.2.0.0", 112, false},
        {"9.9.9.9", "::", 0, true},
        {"9.9.9.9", "::", 80, true},
        {"9.9.9.9", "::", 81, false},
        {"::1", "1.2.3.4", 0, false},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct ip_address address = parsed(rows[i].address), network = parsed(rows[i].network);
        assert_int_equal(ip_address_is_in_subnet(&address, &network, rows[i].prefix),
                         rows[i].inside);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_kinds),
        cmocka_unit_test(heeds_the_size),
        cmocka_unit_test(prints_canonically),
        cmocka_unit_test(refuses_other_families),
        cmocka_unit_test(compares),
        cmocka_unit_test(tells_subnets),
        cmocka_unit_test(tells_subnets_of_both_families),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

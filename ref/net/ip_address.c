// SPDX-License-Identifier: MIT
//
// Reading goes group by group: the groups before `::` are stored from the front, those after it
// are moved to the back once all are known.

#include "ref/net/ip_address.h"

#include "ref/net/ticks.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum { GROUPS = 8 };

// -- Reading -------------------------------------------------------------------------------

// A number from 0 to 255 in at most three digits. Returns what follows it, or NULL.
//= net.is-ip.leading-zeroes
static const char *read_octet(const char *text, const char *end, uint8_t *out) {
    const char *at = text;
    int number = 0;
    while (at < end && *at >= '0' && *at <= '9' && at - text < 3)
        number = number * 10 + *at++ - '0';
    if (at == text || number > 255) return NULL;
    if (*text == '0' && at - text > 1) return NULL;
    *out = (uint8_t)number;
    return at;
}

//= net.is-ip.four
static bool read_ipv4(const char *text, const char *end, uint8_t bytes[4]) {
    for (int i = 0; i < 4; i++) {
        if (i > 0 && (text == end || *text++ != '.')) return false;
        text = read_octet(text, end, &bytes[i]);
        if (!text) return false;
    }
    return text == end;
}

// One to four hexadecimal digits. Returns what follows them, or NULL.
//= observed: net.is-ipv6.groups
static const char *read_group(const char *text, const char *end, uint8_t bytes[2]) {
    const char *at = text;
    unsigned number = 0;
    for (; at < end && isxdigit((unsigned char)*at); at++) {
        if (at - text == 4) return NULL;
        unsigned digit =
            (unsigned)(isdigit((unsigned char)*at) ? *at - '0' : (*at | 32) - 'a' + 10);
        number = number << 4 | digit;
    }
    if (at == text) return NULL;
    bytes[0] = (uint8_t)(number >> 8);
    bytes[1] = (uint8_t)number;
    return at;
}

static bool looks_like_ipv4(const char *text, const char *end) {
    while (text < end && isdigit((unsigned char)*text)) text++;
    return text < end && *text == '.';
}

// Groups separated by single colons, up to `::` or the end: into `bytes`, which has room for `room`
// groups. Returns what follows, or NULL; adds to *count.
//= observed: net.is-ipv6.embedded-ipv4
static const char *read_groups(const char *text, const char *end, uint8_t *bytes, int room,
                               int *count) {
    while (text < end) {
        if (*count < room - 1 && looks_like_ipv4(text, end)) {
            if (!read_ipv4(text, end, bytes + 2 * *count)) return NULL;
            *count += 2;
            return end;
        }
        if (*count == room) return NULL;
        text = read_group(text, end, bytes + 2 * *count);
        if (!text) return NULL;
        ++*count;
        if (text == end) return end;
        if (*text++ != ':') return NULL;
        if (text < end && *text == ':') return text - 1; // the `::`
        if (text == end) return NULL;                    // a colon at the end
    }
    return text;
}

// `::` stands for one group of zeroes at least.
//= net.is-ip.six
//= observed: net.is-ipv6.double-colon
static bool read_ipv6(const char *text, const char *end, uint8_t bytes[16]) {
    uint8_t tail[16] = {0};
    int before = 0, after = 0;
    memset(bytes, 0, 16);
    bool starts_with_double = end - text >= 2 && text[0] == ':' && text[1] == ':';
    if (!starts_with_double) text = read_groups(text, end, bytes, GROUPS, &before);
    if (!text) return false;
    if (text == end) return before == GROUPS;
    text = read_groups(text + 2, end, tail, GROUPS - 1 - before, &after);
    if (text != end || before + after >= GROUPS) return false;
    memcpy(bytes + 2 * (GROUPS - after), tail, (size_t)(2 * after));
    return true;
}

// Letters, digits, and `-`, `.`, `:`: one at least.
//= observed: net.is-ipv6.zone
static bool is_zone(const char *text, const char *end) {
    if (text == end) return false;
    for (; text < end; text++)
        if (!isalnum((unsigned char)*text) && (*text == '\0' || !strchr("-.:", *text)))
            return false;
    return true;
}

int ip_address_kind(const char *text, size_t size) {
    uint8_t bytes[16];
    const char *end = text + size;
    if (read_ipv4(text, end, bytes)) return 4;
    const char *percent = memchr(text, '%', size);
    if (percent && !is_zone(percent + 1, end)) return 0;
    return read_ipv6(text, percent ? percent : end, bytes) ? 6 : 0;
}

int ip_address_family(struct value value) {
    if (value.kind != VALUE_STRING) return 0;
    return ip_address_kind(value.as.string->text, value.as.string->size);
}

bool ip_address_parse(const char *text, int family, struct ip_address *out) {
    memset(out, 0, sizeof *out);
    out->family = family;
    if (family == 4) return read_ipv4(text, text + strlen(text), out->bytes);
    return read_ipv6(text, text + strcspn(text, "%"), out->bytes);
}

// -- Printing ------------------------------------------------------------------------------

static unsigned group_at(const struct ip_address *address, int index) {
    return (unsigned)address->bytes[2 * index] << 8 | address->bytes[2 * index + 1];
}

// The first of the longest runs of at least two zero groups; length 0 if there is none.
static void find_zeroes(const struct ip_address *address, int *start, int *length) {
    *start = *length = 0;
    for (int i = 0; i < GROUPS; i++) {
        int run = 0;
        while (i + run < GROUPS && group_at(address, i + run) == 0) run++;
        if (run < 2 || run <= *length) continue;
        *start = i;
        *length = run;
    }
}

static bool ends_in_dots(const struct ip_address *address, int zeroes_start, int zeroes) {
    if (zeroes_start != 0) return false;
    return zeroes == 6 || (zeroes == 5 && group_at(address, 5) == 0xffff);
}

static void print_ipv4(const uint8_t bytes[4], char *text, size_t room) {
    snprintf(text, room, "%d.%d.%d.%d", bytes[0], bytes[1], bytes[2], bytes[3]);
}

//= observed: socket-address.address.canonical
void ip_address_print(const struct ip_address *address, char text[IP_ADDRESS_TEXT_SIZE]) {
    const size_t room = IP_ADDRESS_TEXT_SIZE;
    if (address->family == 4) {
        print_ipv4(address->bytes, text, room);
        return;
    }
    int zeroes_start, zeroes;
    find_zeroes(address, &zeroes_start, &zeroes);
    size_t at = 0;
    for (int i = 0; i < GROUPS; i++) {
        if (zeroes && i == zeroes_start) {
            text[at++] = ':';
            i += zeroes - 1;
            if (i == GROUPS - 1) text[at++] = ':';
            continue;
        }
        if (i > 0) text[at++] = ':';
        if (i == 6 && ends_in_dots(address, zeroes_start, zeroes)) {
            print_ipv4(address->bytes + 12, text + at, room - at);
            return;
        }
        at += (size_t)snprintf(text + at, room - at, "%x", group_at(address, i));
    }
    text[at] = '\0';
}

// -- Comparing -----------------------------------------------------------------------------

static const uint8_t mapped_prefix[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

static struct ip_address to_mapped(const struct ip_address *address) {
    struct ip_address mapped = {.family = 6};
    memcpy(mapped.bytes, mapped_prefix, 12);
    memcpy(mapped.bytes + 12, address->bytes, 4);
    return mapped;
}

bool ip_address_is_mapped(const struct ip_address *address, struct ip_address *out) {
    if (address->family != 6 || memcmp(address->bytes, mapped_prefix, 12) != 0) return false;
    if (!out) return true;
    struct ip_address ipv4 = {.family = 4};
    memcpy(ipv4.bytes, address->bytes + 12, 4);
    *out = ipv4;
    return true;
}

//= block-list.check.ipv4-mapped
//= block-list.check.families-apart
enum ip_order ip_address_compare(const struct ip_address *a, const struct ip_address *b) {
    struct ip_address mapped;
    if (a->family == 4 && b->family == 6) {
        if (!ip_address_is_mapped(b, NULL)) return IP_NOT_COMPARABLE;
        mapped = to_mapped(a);
        a = &mapped;
    } else if (a->family == 6 && b->family == 4) {
        if (!ip_address_is_mapped(a, NULL)) return IP_NOT_COMPARABLE;
        mapped = to_mapped(b);
        b = &mapped;
    }
    int order = memcmp(a->bytes, b->bytes, a->family == 4 ? 4 : 16);
    return order < 0 ? IP_LESS : order > 0 ? IP_GREATER : IP_SAME;
}

static bool first_bits_agree(const uint8_t *a, const uint8_t *b, int count) {
    int whole = count / 8, rest = count % 8;
    if (memcmp(a, b, (size_t)whole) != 0) return false;
    return rest == 0 || (a[whole] ^ b[whole]) >> (8 - rest) == 0;
}

//= block-list.add-subnet.blocks
bool ip_address_is_in_subnet(const struct ip_address *address, const struct ip_address *network,
                             int prefix) {
    struct ip_address other;
    if (address->family == 4 && network->family == 6) {
        other = to_mapped(address);
        address = &other;
    } else if (address->family == 6 && network->family == 4) {
        if (!ip_address_is_mapped(address, &other)) return false;
        address = &other;
    }
    return first_bits_agree(address->bytes, network->bytes, prefix);
}

// -- net.isIP ------------------------------------------------------------------------------

// Anything is converted to a string first, as JavaScript would.
//= observed: net.is-ip.not-a-string
//= observed: net.is-ip.text-of-value
static int kind_of(void *context, struct arguments arguments) {
    struct loop *loop = context;
    struct string *text = value_to_string(loop->heap, argument(arguments, 0));
    return ip_address_kind(text->text, text->size);
}

//= net.is-ip.zero
//= net.is-ip.prefix
struct error *ip_address_is_ip(void *context, struct arguments arguments, struct value *result) {
    *result = value_number(kind_of(context, arguments));
    return NULL;
}

//= net.is-ipv4.true
//= net.is-ipv4.false
struct error *ip_address_is_ipv4(void *context, struct arguments arguments, struct value *result) {
    *result = value_boolean(kind_of(context, arguments) == 4);
    return NULL;
}

//= net.is-ipv6.true
//= net.is-ipv6.false
struct error *ip_address_is_ipv6(void *context, struct arguments arguments, struct value *result) {
    *result = value_boolean(kind_of(context, arguments) == 6);
    return NULL;
}

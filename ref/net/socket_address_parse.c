// SPDX-License-Identifier: MIT
//
// SocketAddress.parse(): an address with an optional port, in one string.
//
// What it accepts is wider than its documentation: the input is read as what follows `http://` in
// a URL. So an IPv4 address may be written in any way that a URL allows (`0x7f.1`), a user before
// it and a path after it are dropped, and port 80, which a URL need not name, comes out as 0.
// The last two are of no use to anybody, but they are what happens.
//
// Not modelled: percent-encoded and non-ASCII host names, which a URL would decode first.

#include "ref/net/arguments.h"
#include "ref/net/socket_address.h"
#include "ref/net/ticks.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

enum { HTTP_PORT = 80 };

struct span {
    const char *at, *end;
};

// -- The parts of a URL --------------------------------------------------------------------

// A copy without tabs and line breaks, and without white space at its end. NULL if there is a NUL,
// which no host has.
static const char *clean(struct heap *heap, const struct string *input) {
    size_t size = input->size, length = 0;
    while (size > 0 && (unsigned char)input->text[size - 1] <= ' ') size--;
    if (memchr(input->text, '\0', size)) return NULL;
    char *text = string_new(heap, input->text, size)->text;
    for (size_t i = 0; i < size; i++)
        if (!strchr("\t\n\r", input->text[i])) text[length++] = input->text[i];
    text[length] = '\0';
    return text;
}

// Host and port, without what may stand before and behind them.
static struct span find_authority(const char *text) {
    text += strspn(text, "/\\");
    struct span span = {text, text + strcspn(text, "/\\?#")};
    for (const char *at = span.at; at < span.end; at++)
        if (*at == '@') span.at = at + 1;
    return span;
}

// The digits at the end, up to 65535; none is 0, and so is the port that http need not name.
//= observed: socket-address.parse.default-port-lost
static bool read_port(struct span digits, int *port) {
    *port = 0;
    for (; digits.at < digits.end; digits.at++) {
        if (!isdigit((unsigned char)*digits.at)) return false;
        *port = *port * 10 + *digits.at - '0';
        if (*port > 65535) return false;
    }
    if (*port == HTTP_PORT) *port = 0;
    return true;
}

// -- IPv4 as in a URL ----------------------------------------------------------------------

// A decimal, octal (0...) or hexadecimal (0x...) number; negative if it is none.
static double read_number(struct span span) {
    int radix = 10;
    if (span.at == span.end) return -1;
    if (span.end - span.at >= 2 && span.at[0] == '0' && (span.at[1] | 32) == 'x') {
        radix = 16;
        span.at += 2;
    } else if (span.end - span.at >= 2 && span.at[0] == '0') {
        radix = 8;
        span.at++;
    }
    double number = 0;
    for (; span.at < span.end; span.at++) {
        int character = tolower((unsigned char)*span.at);
        int digit = isdigit(character)    ? character - '0'
                    : isxdigit(character) ? character - 'a' + 10
                                          : radix;
        if (digit >= radix) return -1;
        number = number * radix + digit;
    }
    return number;
}

// One to four numbers; the last one fills all bytes that are left.
//= observed: socket-address.parse.ipv4-numbers
static bool read_ipv4(struct span host, struct ip_address *out) {
    double parts[4];
    int count = 0;
    if (host.at < host.end && host.end[-1] == '.') host.end--;
    do {
        if (count == 4) return false;
        const char *dot = memchr(host.at, '.', (size_t)(host.end - host.at));
        struct span part = {host.at, dot ? dot : host.end};
        parts[count] = read_number(part);
        if (parts[count] < 0) return false;
        count++;
        host.at = dot ? dot + 1 : host.end + 1;
    } while (host.at <= host.end);
    double address = 0;
    for (int i = 0; i < count - 1; i++) {
        if (parts[i] > 255) return false;
        address = address * 256 + parts[i];
    }
    double last_limit = pow(256, 5 - count);
    if (parts[count - 1] >= last_limit) return false;
    uint32_t bits = (uint32_t)(address * last_limit + parts[count - 1]);
    *out = (struct ip_address){.family = 4};
    for (int i = 0; i < 4; i++) out->bytes[i] = (uint8_t)(bits >> (24 - 8 * i));
    return true;
}

// -- Parsing -------------------------------------------------------------------------------

// In brackets, without a zone.
//= socket-address.parse.ipv6-brackets
static bool read_ipv6(struct span host, struct ip_address *out) {
    char text[IP_ADDRESS_TEXT_SIZE] = {0};
    size_t size = (size_t)(host.end - host.at);
    if (size >= sizeof text || memchr(host.at, '%', size)) return false;
    memcpy(text, host.at, size);
    return ip_address_parse(text, 6, out);
}

//= socket-address.parse.address-and-port
static bool read_authority(struct span authority, struct ip_address *ip, int *port) {
    bool bracketed = authority.at < authority.end && *authority.at == '[';
    const char *host_end =
        memchr(authority.at, bracketed ? ']' : ':', (size_t)(authority.end - authority.at));
    if (bracketed) {
        if (!host_end || !read_ipv6((struct span){authority.at + 1, host_end}, ip)) return false;
        host_end++;
    } else {
        if (!host_end) host_end = authority.end;
        if (!read_ipv4((struct span){authority.at, host_end}, ip)) return false;
    }
    if (host_end == authority.end) return read_port((struct span){host_end, host_end}, port);
    return *host_end == ':' && read_port((struct span){host_end + 1, authority.end}, port);
}

struct error *socket_address_parse(void *context, struct arguments arguments,
                                   struct value *result) {
    struct heap *heap = ((struct loop *)context)->heap;
    struct value input = argument(arguments, 0);
    TRY(check_string(heap, "input", input));
    const char *text = clean(heap, input.as.string);
    struct ip_address ip;
    int port;
    //= socket-address.parse.undefined
    if (!text || !read_authority(find_authority(text), &ip, &port)) return NULL;
    *result = value_native(&socket_address_new(heap, &ip, port)->native);
    return NULL;
}

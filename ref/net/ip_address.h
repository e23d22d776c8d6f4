// SPDX-License-Identifier: MIT
//
// IP addresses as text and as bytes: what is one, what it is called, and how two compare.
//
// An IPv4 address is four decimal numbers, without leading zeroes. An IPv6 address is eight groups
// of up to four hexadecimal digits, where one `::` may stand for groups of zeroes, and the last two
// groups may be written as an IPv4 address; a zone (`%eth0`) may follow.
//
// An IPv4 address also has an IPv6 form, `::ffff:1.2.3.4`, called *mapped*. The two are the same
// address wherever addresses are compared.
//
// Interface: ip_address_kind, ip_address_family, ip_address_parse, ip_address_print;
// ip_address_compare, ip_address_is_in_subnet; net.isIP and its two neighbours.

#ifndef REF_NET_IP_ADDRESS_H
#define REF_NET_IP_ADDRESS_H

#include "ref/value/error.h"
#include "ref/value/value.h"

struct ip_address {
    int family;        // 4 or 6
    uint8_t bytes[16]; // in network order; an IPv4 address uses the first four
};

enum { IP_ADDRESS_TEXT_SIZE = 46 }; // of the longest text, with its NUL

// 4, 6, or 0 if `text` is no IP address. This is what net.isIP says.
int ip_address_kind(const char *text, size_t size);

// The same of a value: 0 if it is no string.
int ip_address_family(struct value value);

// Reads an address of the given family. Everything from a `%` (in IPv6) or a NUL on is ignored.
bool ip_address_parse(const char *text, int family, struct ip_address *out);

// The canonical text: lower case, the first longest run of two or more zero groups as `::`, and
// the end in dots if the address is mapped, or all zeroes before its last two groups.
void ip_address_print(const struct ip_address *address, char text[IP_ADDRESS_TEXT_SIZE]);

enum ip_order { IP_LESS, IP_SAME, IP_GREATER, IP_NOT_COMPARABLE };

// An IPv4 address and an IPv6 one compare only if the latter is mapped.
enum ip_order ip_address_compare(const struct ip_address *a, const struct ip_address *b);

// Do the first `prefix` bits agree? An IPv4 network has a prefix up to 32, and holds mapped
// addresses too; an IPv6 network holds an IPv4 address if it holds its mapped form.
bool ip_address_is_in_subnet(const struct ip_address *address, const struct ip_address *network,
                             int prefix);

// Is it the mapped form of an IPv4 address? If so, which one; `out` may be NULL.
bool ip_address_is_mapped(const struct ip_address *address, struct ip_address *out);

// net.isIP(input), net.isIPv4(input), net.isIPv6(input); `context` is the loop.
struct error *ip_address_is_ip(void *context, struct arguments arguments, struct value *result);
struct error *ip_address_is_ipv4(void *context, struct arguments arguments, struct value *result);
struct error *ip_address_is_ipv6(void *context, struct arguments arguments, struct value *result);

#endif

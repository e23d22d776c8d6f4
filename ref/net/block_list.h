// SPDX-License-Identifier: MIT
//
// net.BlockList: rules that say which IP addresses are blocked.
//
// A rule is an address, a range of addresses, or a subnet. An address is blocked if any rule
// matches it; an IPv4 address and its mapped IPv6 form are blocked together.
//
// Newer releases have more methods, so there are three classes, each the parent of the next;
// which one a new list gets is a matter of the profile. block_list.c holds the rules and what
// matches them; block_list_calls.c the methods with their checks; block_list_json.c the two
// methods that save and restore a list.

#ifndef REF_NET_BLOCK_LIST_H
#define REF_NET_BLOCK_LIST_H

#include "ref/net/socket_address.h"
#include "ref/net/ticks.h"
#include "ref/value/native.h"

enum block_rule_kind { BLOCK_ADDRESS, BLOCK_SUBNET, BLOCK_RANGE };

struct block_rule {
    enum block_rule_kind kind;
    struct ip_address first; // the address, the network, or the start of the range
    struct ip_address last;  // the end of the range
    int prefix;              // of the subnet
};

struct block_list {
    struct native native;
    struct loop *loop;
    size_t count, capacity;
    struct block_rule *rules; // malloc'ed, in the order in which they were added
};

extern const struct native_class block_list_class; // the parent of the others

// new net.BlockList(), and BlockList.isBlockList(value); `context` is the loop.
struct error *block_list_construct(void *context, struct arguments arguments, struct value *result);
struct error *block_list_is_block_list(void *context, struct arguments arguments,
                                       struct value *result);

// BlockList.PRIVATE_RANGES: subnets as addCIDR() takes them; NULL if the release has none.
struct array *block_list_private_ranges(const struct loop *loop);

// The block list that `value` is, or NULL.
struct block_list *block_list_of(struct value value);

// The `blockList` option of a socket or server: NULL if there is none, or if it means nothing to
// the profile.
struct error *block_list_option(struct loop *loop, struct value options,
                                struct block_list **list_out);

// Does any rule match? `ip` that is no address is not blocked.
bool block_list_blocks(const struct block_list *list, const char *ip, int family);

// -- Rules ---------------------------------------------------------------------------------

bool block_list_matches(const struct block_list *list, const struct ip_address *address);
void block_list_add(struct block_list *list, struct block_rule rule);
// Removes the newest rule that is the same, if there is one.
void block_list_remove(struct block_list *list, const struct block_rule *rule);
void block_list_clear(struct block_list *list);
// A text for each rule, newest first, as the `rules` property has it.
struct array *block_list_rules(const struct block_list *list);

// -- Calls that block_list_json.c repeats --------------------------------------------------

native_method block_list_add_address, block_list_add_range, block_list_add_subnet;
native_method block_list_to_json, block_list_from_json;

#endif

// SPDX-License-Identifier: MIT
//
// The rules of a block list: kept, matched, and told as text.
//
// They are tried one by one. Their order matters only to whoever reads them.

#include "ref/net/block_list.h"

#include <stdlib.h>
#include <string.h>

// -- Matching ------------------------------------------------------------------------------

// Addresses of two families are neither before nor after each other, so no range holds both.
//= block-list.add-range.blocks
//= block-list.add-range.inclusive
static bool is_in_range(const struct ip_address *address, const struct block_rule *rule) {
    enum ip_order to_first = ip_address_compare(address, &rule->first);
    enum ip_order to_last = ip_address_compare(address, &rule->last);
    return (to_first == IP_GREATER || to_first == IP_SAME) &&
           (to_last == IP_LESS || to_last == IP_SAME);
}

static bool matches(const struct block_rule *rule, const struct ip_address *address) {
    switch (rule->kind) {
    case BLOCK_ADDRESS: //= block-list.add-address.blocks
        return ip_address_compare(address, &rule->first) == IP_SAME;
    case BLOCK_SUBNET: //= block-list.add-subnet.blocks
        return ip_address_is_in_subnet(address, &rule->first, rule->prefix);
    case BLOCK_RANGE:
        return is_in_range(address, rule);
    }
    abort(); // never: these are all kinds
}

//= block-list.check.returns-boolean
//= block-list.new.empty
bool block_list_matches(const struct block_list *list, const struct ip_address *address) {
    for (size_t i = 0; i < list->count; i++)
        if (matches(&list->rules[i], address)) return true;
    return false;
}

bool block_list_blocks(const struct block_list *list, const char *ip, int family) {
    struct ip_address address;
    return ip_address_parse(ip, family, &address) && block_list_matches(list, &address);
}

// -- Adding and removing -------------------------------------------------------------------

// Releases that group their rules hold an address once, and its mapped form takes its place.
//= observed: block-list.add-address.replaces
static bool replace_address(struct block_list *list, const struct block_rule *rule) {
    if (rule->kind != BLOCK_ADDRESS) return false;
    if (!profile_has(list->loop->profile, BEHAVIOUR_BLOCK_LIST_EDITING)) return false;
    for (size_t i = 0; i < list->count; i++) {
        struct block_rule *at = &list->rules[i];
        if (at->kind != BLOCK_ADDRESS) continue;
        if (ip_address_compare(&at->first, &rule->first) != IP_SAME) continue;
        *at = *rule;
        return true;
    }
    return false;
}

void block_list_add(struct block_list *list, struct block_rule rule) {
    if (replace_address(list, &rule)) return;
    if (list->count == list->capacity) {
        list->capacity = list->capacity ? 2 * list->capacity : 8;
        list->rules = realloc(list->rules, list->capacity * sizeof *list->rules);
        if (!list->rules) abort();
    }
    list->rules[list->count++] = rule;
}

static bool is_identical(const struct ip_address *a, const struct ip_address *b) {
    return a->family == b->family && ip_address_compare(a, b) == IP_SAME;
}

//= observed: block-list.remove-address.removes
//= observed: block-list.remove-range.removes
//= observed: block-list.remove-subnet.removes
static bool is_same_rule(const struct block_rule *a, const struct block_rule *b) {
    if (a->kind != b->kind) return false;
    switch (a->kind) {
    case BLOCK_ADDRESS:
        return ip_address_compare(&a->first, &b->first) == IP_SAME;
    case BLOCK_SUBNET:
        return is_identical(&a->first, &b->first) && a->prefix == b->prefix;
    case BLOCK_RANGE:
        return is_identical(&a->first, &b->first) && is_identical(&a->last, &b->last);
    }
    abort(); // never: these are all kinds
}

void block_list_remove(struct block_list *list, const struct block_rule *rule) {
    for (size_t i = list->count; i-- > 0;) {
        if (!is_same_rule(&list->rules[i], rule)) continue;
        list->count--;
        memmove(&list->rules[i], &list->rules[i + 1], (list->count - i) * sizeof *list->rules);
        return;
    }
}

void block_list_clear(struct block_list *list) { list->count = 0; }

// -- Text ----------------------------------------------------------------------------------

//= observed: block-list.rules.text
static struct value rule_text(struct heap *heap, const struct block_rule *rule) {
    char first[IP_ADDRESS_TEXT_SIZE], last[IP_ADDRESS_TEXT_SIZE];
    int family = rule->first.family;
    ip_address_print(&rule->first, first);
    switch (rule->kind) {
    case BLOCK_ADDRESS:
        return value_string(string_format(heap, "Address: IPv%d %s", family, first));
    case BLOCK_SUBNET:
        return value_string(
            string_format(heap, "Subnet: IPv%d %s/%d", family, first, rule->prefix));
    case BLOCK_RANGE:
        ip_address_print(&rule->last, last);
        return value_string(string_format(heap, "Range: IPv%d %s-%s", family, first, last));
    }
    abort(); // never: these are all kinds
}

enum { ALL_KINDS = -1 };

// Adds the texts of the rules of one kind, or of all kinds.
static void push_texts(const struct block_list *list, int kind, struct array *texts) {
    for (size_t i = list->count; i-- > 0;)
        if (kind == ALL_KINDS || (int)list->rules[i].kind == kind)
            array_push(texts, rule_text(list->loop->heap, &list->rules[i]));
}

// No release promises an order. The newer ones keep their addresses in a hash table, so that two
// of them may come the other way round; newest first is what is usual with few.
//= block-list.rules.lists
//= observed: block-list.rules.newest-first
//= observed: block-list.rules.addresses-first
struct array *block_list_rules(const struct block_list *list) {
    struct array *texts = array_new(list->loop->heap);
    if (profile_has(list->loop->profile, BEHAVIOUR_BLOCK_LIST_EDITING)) {
        push_texts(list, BLOCK_ADDRESS, texts);
        push_texts(list, BLOCK_SUBNET, texts);
        push_texts(list, BLOCK_RANGE, texts);
    } else {
        push_texts(list, ALL_KINDS, texts);
    }
    return texts;
}

// SPDX-License-Identifier: MIT
//
// Saving and restoring a block list: toJSON() gives the texts of its rules, fromJSON() takes such
// texts, as an array or as JSON, and adds the rules that it finds in them.
//
// A text is searched for a rule, not matched as a whole: what stands before and after the rule is
// ignored, and so is a text without one. In older releases an IPv6 address in a text ends at the
// first dot, so that a mapped address is read as another one.
//
// The names of IPv6 rules may be written in any case; but somewhere in the text there must be
// `IPv6`.

#include "ref/net/block_list.h"
#include "ref/net/errors.h"
#include "ref/net/json.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

//= observed: block-list.to-json.gives-rules
struct error *block_list_to_json(struct native *self, struct arguments arguments,
                                 struct value *result) {
    (void)arguments;
    *result = value_array(block_list_rules((struct block_list *)self));
    return NULL;
}

// -- A rule in a text ----------------------------------------------------------------------

// Up to three digits, four times, with dots between. 0: it is something else.
static size_t ipv4_length(const char *text) {
    const char *at = text;
    for (int i = 0; i < 4; i++) {
        if (i > 0 && *at++ != '.') return 0;
        int digits = 0;
        while (digits < 3 && isdigit((unsigned char)*at)) at++, digits++;
        if (digits == 0) return 0;
    }
    return (size_t)(at - text);
}

//= observed: block-list.from-json.mapped
static size_t address_length(const struct block_list *list, int family, const char *text) {
    enum { LONGEST = 39, LONGEST_WITH_DOTS = 45 };
    if (family == 4) return ipv4_length(text);
    bool dots = profile_has(list->loop->profile, BEHAVIOUR_BLOCK_LIST_JSON_MAPPED);
    size_t longest = dots ? LONGEST_WITH_DOTS : LONGEST;
    size_t length = strspn(text, dots ? "0123456789abcdefABCDEF:." : "0123456789abcdefABCDEF:");
    return length < longest ? length : longest;
}

// Where the rule after the given words begins; NULL if it is nowhere.
struct found {
    const char *first, *second; // the address; what follows the separator, or NULL
    size_t first_length, second_length;
};

static bool read_rule(const struct block_list *list, enum block_rule_kind kind, int family,
                      const char *text, struct found *found) {
    enum { PREFIX_DIGITS_IPV4 = 2, PREFIX_DIGITS_IPV6 = 3 };
    *found = (struct found){.first = text, .first_length = address_length(list, family, text)};
    if (found->first_length == 0) return false;
    if (kind == BLOCK_ADDRESS) return true;
    const char *separator = text + found->first_length;
    if (*separator != (kind == BLOCK_SUBNET ? '/' : '-')) return false;
    found->second = separator + 1;
    if (kind == BLOCK_RANGE) {
        found->second_length = address_length(list, family, found->second);
    } else {
        size_t most = family == 4 ? PREFIX_DIGITS_IPV4 : PREFIX_DIGITS_IPV6;
        found->second_length = strspn(found->second, "0123456789");
        if (found->second_length > most) found->second_length = most;
    }
    return found->second_length > 0;
}

static bool begins_with(const char *text, const char *words, int family) {
    size_t length = strlen(words);
    return family == 4 ? strncmp(text, words, length) == 0 : strncasecmp(text, words, length) == 0;
}

//= observed: block-list.from-json.ipv6-in-any-case
static bool find_rule(const struct block_list *list, enum block_rule_kind kind, int family,
                      const char *text, struct found *found) {
    static const char *const names[] = {
        [BLOCK_ADDRESS] = "Address", [BLOCK_SUBNET] = "Subnet", [BLOCK_RANGE] = "Range"};
    char words[16];
    size_t length = (size_t)snprintf(words, sizeof words, "%s: IPv%d ", names[kind], family);
    if (family == 6 && !strstr(text, "IPv6")) return false;
    for (; *text; text++) {
        if (!begins_with(text, words, family)) continue;
        if (read_rule(list, kind, family, text + length, found)) return true;
    }
    return false;
}

static struct error *add_found(struct native *self, enum block_rule_kind kind, int family,
                               const struct found *found) {
    struct heap *heap = ((struct block_list *)self)->loop->heap;
    struct value unused;
    struct value values[3] = {
        value_string(string_new(heap, found->first, found->first_length)),
        value_undefined(),
        value_text(heap, family == 4 ? "ipv4" : "ipv6"),
    };
    struct arguments arguments = {.count = 3, .at = values};
    switch (kind) {
    case BLOCK_ADDRESS:
        values[1] = values[2];
        return block_list_add_address(self, arguments, &unused);
    case BLOCK_SUBNET:
        values[1] = value_string(string_new(heap, found->second, found->second_length));
        values[1] = value_number(value_to_number(values[1]));
        return block_list_add_subnet(self, arguments, &unused);
    case BLOCK_RANGE:
        values[1] = value_string(string_new(heap, found->second, found->second_length));
        return block_list_add_range(self, arguments, &unused);
    }
    abort(); // never: these are all kinds
}

// The first kind of rule that the text holds, in this order.
static struct error *add_text(struct native *self, const char *text) {
    static const struct {
        enum block_rule_kind kind;
        int family;
    } order[] = {{BLOCK_SUBNET, 4}, {BLOCK_ADDRESS, 4}, {BLOCK_RANGE, 4},
                 {BLOCK_SUBNET, 6}, {BLOCK_ADDRESS, 6}, {BLOCK_RANGE, 6}};
    struct found found;
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++) {
        if (find_rule((struct block_list *)self, order[i].kind, order[i].family, text, &found))
            return add_found(self, order[i].kind, order[i].family, &found);
    }
    return NULL;
}

// -- fromJSON ------------------------------------------------------------------------------

static bool is_array_of_strings(struct value value) {
    if (value.kind != VALUE_ARRAY) return false;
    for (size_t i = 0; i < value.as.array->length; i++)
        if (value.as.array->items[i].kind != VALUE_STRING) return false;
    return true;
}

//= observed: block-list.from-json.adds-rules
struct error *block_list_from_json(struct native *self, struct arguments arguments,
                                   struct value *result) {
    (void)result;
    struct heap *heap = ((struct block_list *)self)->loop->heap;
    struct value data = argument(arguments, 0);
    //= observed: block-list.from-json.text-of-something-else
    if (data.kind == VALUE_STRING) TRY(json_read(heap, data.as.string, &data));
    if (!is_array_of_strings(data))
        return error_invalid_argument_type(heap, "data", "of type string or string[]", data);
    for (size_t i = 0; i < data.as.array->length; i++)
        TRY(add_text(self, data.as.array->items[i].as.string->text));
    return NULL;
}

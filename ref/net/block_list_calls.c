// SPDX-License-Identifier: MIT
//
// What a program can call on a block list. Each call checks its arguments, from left to right, and
// then does one thing to the rules.

#include "ref/net/arguments.h"
#include "ref/net/block_list.h"
#include "ref/net/errors.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static struct block_list *self_of(struct native *self) { return (struct block_list *)self; }

static struct heap *heap_of(struct native *self) { return self_of(self)->loop->heap; }

// -- Reading the arguments -----------------------------------------------------------------

static struct error *read_address(struct native *self, const char *name, struct value value,
                                  struct value family, struct ip_address *out) {
    struct socket_address *address;
    TRY(socket_address_read(heap_of(self), name, value, family, &address));
    *out = address->ip;
    return NULL;
}

//= block-list.add-address.socket-address
//= block-list.add-address.type-default
static struct error *read_address_rule(struct native *self, struct arguments arguments,
                                       struct block_rule *rule) {
    *rule = (struct block_rule){.kind = BLOCK_ADDRESS};
    return read_address(self, "address", argument(arguments, 0), argument(arguments, 1),
                        &rule->first);
}

//= block-list.add-range.type-default
static struct error *read_range_rule(struct native *self, struct arguments arguments,
                                     struct block_rule *rule) {
    *rule = (struct block_rule){.kind = BLOCK_RANGE};
    struct value family = argument(arguments, 2);
    TRY(read_address(self, "start", argument(arguments, 0), family, &rule->first));
    return read_address(self, "end", argument(arguments, 1), family, &rule->last);
}

//= block-list.add-subnet.prefix-range-ipv4
//= block-list.add-subnet.prefix-range-ipv6
static struct error *read_prefix(struct heap *heap, struct value value, struct block_rule *rule) {
    double maximum = rule->first.family == 4 ? 32 : 128;
    TRY(socket_address_check_integer(heap, "prefix", value, 0, maximum));
    rule->prefix = (int)value.as.number;
    return NULL;
}

//= block-list.add-subnet.type-default
static struct error *read_subnet_rule(struct native *self, struct arguments arguments,
                                      struct block_rule *rule) {
    *rule = (struct block_rule){.kind = BLOCK_SUBNET};
    TRY(read_address(self, "network", argument(arguments, 0), argument(arguments, 2),
                     &rule->first));
    return read_prefix(heap_of(self), argument(arguments, 1), rule);
}

// Digits as a number is written: no sign but minus, no leading zeroes.
static bool is_integer_text(const char *text) {
    char canonical[NUMBER_TEXT_SIZE];
    double number = strtod(text, NULL);
    if (strlen(text) >= sizeof canonical || strspn(text, "-0123456789") != strlen(text))
        return false;
    number_to_text(number, canonical);
    return *text != '\0' && strcmp(text, canonical) == 0;
}

// "10.0.0.0/8": does it have a prefix behind its last slash?
//= observed: block-list.add-cidr.invalid
static struct error *check_cidr(struct heap *heap, const char *name, struct value value) {
    TRY(check_string(heap, name, value));
    const char *slash = strrchr(value.as.string->text, '/');
    if (!slash)
        return error_invalid_argument_value(heap, "cidr", value,
                                            "must contain a prefix length (e.g. \"10.0.0.0/8\")");
    if (!is_integer_text(slash + 1))
        return error_invalid_argument_value(heap, "cidr", value,
                                            "prefix length must be a valid integer");
    return NULL;
}

// A colon before the slash tells IPv6.
//= observed: block-list.add-cidr.adds-subnet
static struct error *read_cidr(struct native *self, struct value value, struct block_rule *rule) {
    struct heap *heap = heap_of(self);
    *rule = (struct block_rule){.kind = BLOCK_SUBNET};
    TRY(check_cidr(heap, "cidr", value));
    const char *text = value.as.string->text, *slash = strrchr(text, '/');
    struct value network = value_string(string_new(heap, text, (size_t)(slash - text)));
    struct value family = value_text(heap, strchr(network.as.string->text, ':') ? "ipv6" : "ipv4");
    TRY(read_address(self, "network", network, family, &rule->first));
    return read_prefix(heap, value_number(strtod(slash + 1, NULL)), rule);
}

// -- Adding --------------------------------------------------------------------------------

struct error *block_list_add_address(struct native *self, struct arguments arguments,
                                     struct value *result) {
    (void)result;
    struct block_rule rule;
    TRY(read_address_rule(self, arguments, &rule));
    block_list_add(self_of(self), rule);
    return NULL;
}

//= observed: block-list.add-range.reversed-throws
static struct error *reversed_range(struct heap *heap, const struct block_rule *rule,
                                    struct value start) {
    char ip[IP_ADDRESS_TEXT_SIZE];
    const struct socket_address *address = socket_address_of(start);
    ip_address_print(&rule->first, ip);
    return error_coded(heap, "TypeError", "ERR_INVALID_ARG_VALUE",
                       "The argument 'start' must come before end. Received SocketAddress "
                       "{ address: '%s', port: %d, family: 'ipv%d', flowlabel: %u }",
                       ip, address ? address->port : 0, rule->first.family,
                       address ? (unsigned)address->flow_label : 0);
}

struct error *block_list_add_range(struct native *self, struct arguments arguments,
                                   struct value *result) {
    (void)result;
    struct block_rule rule;
    TRY(read_range_rule(self, arguments, &rule));
    if (ip_address_compare(&rule.first, &rule.last) == IP_GREATER)
        return reversed_range(heap_of(self), &rule, argument(arguments, 0));
    block_list_add(self_of(self), rule);
    return NULL;
}

struct error *block_list_add_subnet(struct native *self, struct arguments arguments,
                                    struct value *result) {
    (void)result;
    struct block_rule rule;
    TRY(read_subnet_rule(self, arguments, &rule));
    block_list_add(self_of(self), rule);
    return NULL;
}

static struct error *add_cidr(struct native *self, struct arguments arguments,
                              struct value *result) {
    (void)result;
    struct block_rule rule;
    TRY(read_cidr(self, argument(arguments, 0), &rule));
    block_list_add(self_of(self), rule);
    return NULL;
}

static struct error *check_array(struct heap *heap, const char *name, struct value value) {
    if (value.kind == VALUE_ARRAY) return NULL;
    return error_invalid_argument_type(heap, name, "an instance of Array", value);
}

static struct string *item_name(struct heap *heap, const char *list, size_t index) {
    return string_format(heap, "%s[%zu]", list, index);
}

// Two passes over the list, so that nothing is added if anything in it is wrong.
//= observed: block-list.add-addresses.all-or-none
static struct error *add_addresses(struct native *self, struct arguments arguments,
                                   struct value *result) {
    (void)result;
    struct heap *heap = heap_of(self);
    struct value list = argument(arguments, 0), family = argument(arguments, 1);
    TRY(check_array(heap, "addresses", list));
    if (!value_is_undefined(family)) TRY(check_string(heap, "family", family));
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < list.as.array->length; i++) {
            struct block_rule rule = {.kind = BLOCK_ADDRESS};
            const char *name = item_name(heap, "addresses", i)->text;
            TRY(read_address(self, name, list.as.array->items[i], family, &rule.first));
            if (pass == 1) block_list_add(self_of(self), rule);
        }
    }
    return NULL;
}

// The first pass finds only what has no prefix at all.
//= observed: block-list.add-cidrs.all-or-none
//= observed: block-list.add-cidrs.those-before
static struct error *add_cidrs(struct native *self, struct arguments arguments,
                               struct value *result) {
    (void)result;
    struct heap *heap = heap_of(self);
    struct value list = argument(arguments, 0);
    TRY(check_array(heap, "cidrs", list));
    for (size_t i = 0; i < list.as.array->length; i++)
        TRY(check_cidr(heap, item_name(heap, "cidrs", i)->text, list.as.array->items[i]));
    for (size_t i = 0; i < list.as.array->length; i++) {
        struct block_rule rule;
        TRY(read_cidr(self, list.as.array->items[i], &rule));
        block_list_add(self_of(self), rule);
    }
    return NULL;
}

// -- Removing ------------------------------------------------------------------------------

static struct error *remove_address(struct native *self, struct arguments arguments,
                                    struct value *result) {
    (void)result;
    struct block_rule rule;
    TRY(read_address_rule(self, arguments, &rule));
    block_list_remove(self_of(self), &rule);
    return NULL;
}

static struct error *remove_range(struct native *self, struct arguments arguments,
                                  struct value *result) {
    (void)result;
    struct block_rule rule;
    TRY(read_range_rule(self, arguments, &rule));
    block_list_remove(self_of(self), &rule);
    return NULL;
}

static struct error *remove_subnet(struct native *self, struct arguments arguments,
                                   struct value *result) {
    (void)result;
    struct block_rule rule;
    TRY(read_subnet_rule(self, arguments, &rule));
    block_list_remove(self_of(self), &rule);
    return NULL;
}

static struct error *remove_cidr(struct native *self, struct arguments arguments,
                                 struct value *result) {
    (void)result;
    struct block_rule rule;
    TRY(read_cidr(self, argument(arguments, 0), &rule));
    block_list_remove(self_of(self), &rule);
    return NULL;
}

//= observed: block-list.clear.removes-all
static struct error *clear(struct native *self, struct arguments arguments, struct value *result) {
    (void)arguments, (void)result;
    block_list_clear(self_of(self));
    return NULL;
}

// -- Asking --------------------------------------------------------------------------------

// Newer releases do not make a socket address of a text, and take any other family for IPv6.
//= observed: block-list.check.other-family-is-ipv6
//= observed: block-list.check.other-family-matches-nothing
static struct value family_to_check(struct loop *loop, struct value family) {
    bool is_text = family.kind == VALUE_STRING;
    if (!is_text || !profile_has(loop->profile, BEHAVIOUR_BLOCK_LIST_EDITING)) return family;
    bool is_ipv4 = strcasecmp(family.as.string->text, "ipv4") == 0;
    return value_text(loop->heap, is_ipv4 ? "ipv4" : "ipv6");
}

//= block-list.check.type-default
//= block-list.check.socket-address
static struct error *check(struct native *self, struct arguments arguments, struct value *result) {
    struct heap *heap = heap_of(self);
    struct value value = argument(arguments, 0), family = argument(arguments, 1);
    struct socket_address *address = socket_address_of(value);
    *result = value_boolean(false);
    if (!address) {
        TRY(check_string(heap, "address", value));
        if (!value_is_undefined(family)) TRY(check_string(heap, "family", family));
        //= observed: block-list.check.wrong-family-false
        family = family_to_check(self_of(self)->loop, family);
        if (socket_address_read(heap, "address", value, family, &address)) return NULL;
    }
    *result = value_boolean(block_list_matches(self_of(self), &address->ip));
    return NULL;
}

static struct value get_rules(struct native *self) {
    return value_array(block_list_rules(self_of(self)));
}

//= observed: block-list.size.counts-rules
static struct value get_size(struct native *self) {
    return value_number((double)self_of(self)->count);
}

// -- The classes ---------------------------------------------------------------------------

static const struct native_method_entry methods[] = {
    {"addAddress", block_list_add_address},
    {"addRange", block_list_add_range},
    {"addSubnet", block_list_add_subnet},
    {"check", check},
    {NULL, NULL},
};

static const struct native_property_entry properties[] = {{"rules", get_rules, NULL},
                                                          {NULL, NULL, NULL}};

static const struct native_method_entry json_methods[] = {
    {"toJSON", block_list_to_json}, {"fromJSON", block_list_from_json}, {NULL, NULL}};

static const struct native_method_entry editing_methods[] = {
    {"addAddresses", add_addresses},
    {"addCIDR", add_cidr},
    {"addCIDRs", add_cidrs},
    {"removeAddress", remove_address},
    {"removeRange", remove_range},
    {"removeSubnet", remove_subnet},
    {"removeCIDR", remove_cidr},
    {"clear", clear},
    {NULL, NULL},
};

static const struct native_property_entry editing_properties[] = {{"size", get_size, NULL},
                                                                  {NULL, NULL, NULL}};

static const struct native_property_entry no_properties[] = {{NULL, NULL, NULL}};
static const char *const no_names[] = {NULL};

const struct native_class block_list_class = {
    .name = "BlockList",
    .lane = "blockList",
    .methods = methods,
    .properties = properties,
    .state = no_names,
    .events = no_names,
};

static const struct native_class json_class = {
    .name = "BlockList",
    .lane = "blockList",
    .parent = &block_list_class,
    .methods = json_methods,
    .properties = no_properties,
    .state = no_names,
    .events = no_names,
};

static const struct native_class editing_class = {
    .name = "BlockList",
    .lane = "blockList",
    .parent = &json_class,
    .methods = editing_methods,
    .properties = editing_properties,
    .state = no_names,
    .events = no_names,
};

static const struct native_class *class_of(const struct profile *profile) {
    if (profile_has(profile, BEHAVIOUR_BLOCK_LIST_EDITING)) return &editing_class;
    if (profile_has(profile, BEHAVIOUR_BLOCK_LIST_JSON)) return &json_class;
    return &block_list_class;
}

// -- Making and recognising ----------------------------------------------------------------

static void mark_list(void *object) { heap_mark(((struct block_list *)object)->loop); }

static void finish_list(void *object) { free(((struct block_list *)object)->rules); }

static const struct heap_type block_list_type = {
    .name = "BlockList", .mark = mark_list, .finish = finish_list};

struct error *block_list_construct(void *context, struct arguments arguments,
                                   struct value *result) {
    (void)arguments;
    struct loop *loop = context;
    struct block_list *list = heap_allocate(loop->heap, &block_list_type, sizeof *list);
    list->native.class = class_of(loop->profile);
    list->loop = loop;
    *result = value_native(&list->native);
    return NULL;
}

struct block_list *block_list_of(struct value value) {
    if (value.kind != VALUE_NATIVE || !native_is(value.as.native, &block_list_class)) return NULL;
    return (struct block_list *)value.as.native;
}

//= block-list.is-block-list.true
//= block-list.is-block-list.false
struct error *block_list_is_block_list(void *context, struct arguments arguments,
                                       struct value *result) {
    (void)context;
    *result = value_boolean(block_list_of(argument(arguments, 0)) != NULL);
    return NULL;
}

//= observed: block-list.private-ranges
struct array *block_list_private_ranges(const struct loop *loop) {
    static const char *const ranges[] = {
        "10.0.0.0/8", "172.16.0.0/12",  "192.168.0.0/16", "127.0.0.0/8",
        "::1/128",    "169.254.0.0/16", "fe80::/10",      "fc00::/7",
    };
    if (!profile_has(loop->profile, BEHAVIOUR_BLOCK_LIST_EDITING)) return NULL;
    struct array *array = array_new(loop->heap);
    for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++)
        array_push(array, value_text(loop->heap, ranges[i]));
    return array;
}

//= observed: block-list.option.must-be-block-list
struct error *block_list_option(struct loop *loop, struct value options,
                                struct block_list **list_out) {
    struct value value = option(options, "blockList");
    *list_out = NULL;
    if (!profile_has(loop->profile, BEHAVIOUR_CONNECTION_BLOCK_LIST)) return NULL;
    if (!value_is_truthy(value)) return NULL;
    *list_out = block_list_of(value);
    if (*list_out) return NULL;
    return error_invalid_argument_type(loop->heap, "options.blockList", "an net.BlockList", value);
}

// SPDX-License-Identifier: MIT
//
// The options are checked one by one, in a fixed order (family, address, port, flowlabel); whether
// the address is one at all is found out last.

#include "ref/net/socket_address.h"

#include "ref/net/arguments.h"
#include "ref/net/errors.h"
#include "ref/net/ticks.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

static const struct heap_type socket_address_type = {.name = "SocketAddress"};

struct socket_address *socket_address_new(struct heap *heap, const struct ip_address *ip,
                                          int port) {
    struct socket_address *address =
        heap_allocate(heap, &socket_address_type, sizeof(struct socket_address));
    address->native.class = &socket_address_class;
    address->heap = heap;
    address->ip = *ip;
    address->port = port;
    return address;
}

struct socket_address *socket_address_of(struct value value) {
    if (value.kind != VALUE_NATIVE) return NULL;
    if (!native_is(value.as.native, &socket_address_class)) return NULL;
    return (struct socket_address *)value.as.native;
}

// -- Checking ------------------------------------------------------------------------------

struct error *socket_address_check_integer(struct heap *heap, const char *name, struct value value,
                                           double minimum, double maximum) {
    TRY(check_number(heap, name, value));
    double number = value.as.number;
    if (!isfinite(number) || trunc(number) != number)
        return error_out_of_range(heap, name, "an integer", value);
    if (number >= minimum && number <= maximum) return NULL;
    struct string *range = string_format(heap, ">= %.0f && <= %.0f", minimum, maximum);
    return error_out_of_range(heap, name, range->text, value);
}

// 'ipv4' and 'ipv6', in any case; 0 for any other value.
//= socket-address.family.values
//= observed: socket-address.new.family-any-case
static int family_of(struct value value) {
    if (value.kind != VALUE_STRING || value.as.string->size != 4) return 0;
    const char *text = value.as.string->text;
    for (int i = 0; i < 3; i++)
        if (tolower((unsigned char)text[i]) != "ipv"[i]) return 0;
    return text[3] == '4' ? 4 : text[3] == '6' ? 6 : 0;
}

static struct error *invalid_address(struct heap *heap) {
    return error_coded(heap, "Error", "ERR_INVALID_ADDRESS", "Invalid socket address");
}

//= observed: socket-address.new.family-invalid
static struct error *read_family(struct heap *heap, struct value value, int *family) {
    *family =
        value_is_undefined(value) ? 4 : family_of(value); //= socket-address.new.family-default
    if (*family) return NULL;
    return error_invalid_argument_value(heap, "options.family", value, "is invalid");
}

struct error *socket_address_read(struct heap *heap, const char *name, struct value value,
                                  struct value family_value, struct socket_address **out) {
    *out = socket_address_of(value);
    if (*out) return NULL;
    TRY(check_string(heap, name, value));
    if (!value_is_undefined(family_value)) TRY(check_string(heap, "family", family_value));
    int family;
    struct ip_address ip;
    TRY(read_family(heap, family_value, &family));
    if (!ip_address_parse(value.as.string->text, family, &ip)) return invalid_address(heap);
    *out = socket_address_new(heap, &ip, 0);
    return NULL;
}

// -- The constructor -----------------------------------------------------------------------

// As the property access of JavaScript: also a socket address has `address` and the others.
static struct value option_of(struct value options, const char *key) {
    if (options.kind == VALUE_NATIVE) return native_get(options.as.native, key);
    return option(options, key);
}

//= socket-address.new.port
//= observed: socket-address.new.port-default
static struct error *read_port(struct heap *heap, struct value options, int *port) {
    struct value value = option_of(options, "port");
    *port = 0;
    if (value_is_undefined(value)) return NULL;
    return check_port(heap, "options.port", value, port);
}

//= socket-address.new.flow-label
//= observed: socket-address.new.flow-label-default
//= observed: socket-address.new.flow-label-range
static struct error *read_flow_label(struct heap *heap, struct value options, int family,
                                     uint32_t *flow_label) {
    struct value value = option_of(options, "flowlabel");
    *flow_label = 0;
    if (value_is_undefined(value)) return NULL;
    TRY(socket_address_check_integer(heap, "options.flowlabel", value, 0, UINT32_MAX));
    if (family == 6) *flow_label = (uint32_t)value.as.number;
    return NULL;
}

//= observed: socket-address.new.address-default-as-written
static bool is_ipv4_as_written(struct value family) {
    return value_is_undefined(family) || string_is(family.as.string, "ipv4");
}

struct error *socket_address_construct(void *context, struct arguments arguments,
                                       struct value *result) {
    struct heap *heap = ((struct loop *)context)->heap;
    struct value options = argument(arguments, 0);
    //= observed: socket-address.new.options-object
    if (!value_is_undefined(options)) TRY(check_object(heap, "options", options));
    int family, port;
    struct value family_text = option_of(options, "family");
    TRY(read_family(heap, family_text, &family));
    struct value text = option_of(options, "address");
    if (value_is_undefined(text)) {
        //= socket-address.new.address-default-ipv4
        //= socket-address.new.address-default-ipv6
        text = value_text(heap, is_ipv4_as_written(family_text) ? "127.0.0.1" : "::");
    }
    TRY(check_string(heap, "options.address", text));
    TRY(read_port(heap, options, &port));
    uint32_t flow_label;
    TRY(read_flow_label(heap, options, family, &flow_label));
    struct ip_address ip;
    //= observed: socket-address.new.wrong-family-throws
    if (!ip_address_parse(text.as.string->text, family, &ip)) return invalid_address(heap);
    struct socket_address *address = socket_address_new(heap, &ip, port);
    address->flow_label = flow_label;
    *result = value_native(&address->native);
    return NULL;
}

//= observed: socket-address.is-socket-address
struct error *socket_address_is_socket_address(void *context, struct arguments arguments,
                                               struct value *result) {
    (void)context;
    *result = value_boolean(socket_address_of(argument(arguments, 0)) != NULL);
    return NULL;
}

// -- Properties ----------------------------------------------------------------------------

static struct socket_address *self_of(struct native *self) { return (struct socket_address *)self; }

//= socket-address.new.address
static struct value get_address(struct native *self) {
    char text[IP_ADDRESS_TEXT_SIZE];
    ip_address_print(&self_of(self)->ip, text);
    return value_text(self_of(self)->heap, text);
}

static struct value get_port(struct native *self) { return value_number(self_of(self)->port); }

static struct value get_family(struct native *self) {
    return value_text(self_of(self)->heap, self_of(self)->ip.family == 4 ? "ipv4" : "ipv6");
}

static struct value get_flow_label(struct native *self) {
    return value_number(self_of(self)->flow_label);
}

//= observed: socket-address.to-json
static struct error *to_json(struct native *self, struct arguments arguments,
                             struct value *result) {
    (void)arguments;
    struct object *object = object_new(self_of(self)->heap);
    object_set(object, "address", get_address(self));
    object_set(object, "port", get_port(self));
    object_set(object, "family", get_family(self));
    object_set(object, "flowlabel", get_flow_label(self));
    *result = value_object(object);
    return NULL;
}

//= socket-address.properties
static const struct native_property_entry properties[] = {
    {"address", get_address, NULL},      {"port", get_port, NULL}, {"family", get_family, NULL},
    {"flowlabel", get_flow_label, NULL}, {NULL, NULL, NULL},
};

static const struct native_method_entry methods[] = {{"toJSON", to_json}, {NULL, NULL}};

const struct native_class socket_address_class = {
    .name = "SocketAddress",
    .lane = "socketAddress",
    .methods = methods,
    .properties = properties,
    .state = (const char *const[]){NULL},
    .events = (const char *const[]){NULL},
};

// SPDX-License-Identifier: MIT
#include "ref/net/errors.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

// -- Coded errors --------------------------------------------------------------------------

static struct error *coded(struct heap *heap, const char *name, const char *code,
                           struct string *message) {
    struct error *error = error_new(heap, name, "");
    error->message = value_string(message);
    error->code = value_text(heap, code);
    return error;
}

struct error *error_coded(struct heap *heap, const char *name, const char *code, const char *format,
                          ...) {
    char message[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    return coded(heap, name, code, string_format(heap, "%s", message));
}

// An option's path is called a property, a plain name an argument.
static const char *noun(const char *name) { return strchr(name, '.') ? "property" : "argument"; }

//= observed: errors.invalid-arg-type.names-what-it-received
struct error *error_invalid_argument_type(struct heap *heap, const char *name, const char *expected,
                                          struct value received) {
    struct string *message =
        string_format(heap, "The \"%s\" %s must be %s. Received ", name, noun(name), expected);
    message = string_concat(heap, message, error_received(heap, received));
    return coded(heap, "TypeError", "ERR_INVALID_ARG_TYPE", message);
}

//= observed: errors.invalid-arg-value.names-what-it-received
struct error *error_invalid_argument_value(struct heap *heap, const char *name,
                                           struct value received, const char *reason) {
    struct string *message = string_format(heap, "The %s '%s' %s. Received %s", noun(name), name,
                                           reason, error_inspect_shortly(heap, received)->text);
    return coded(heap, "TypeError", "ERR_INVALID_ARG_VALUE", message);
}

// Integers above 2^32 are shown with their digits in groups of three.
static struct string *grouped(struct heap *heap, struct value received) {
    const double largest_ungrouped = 4294967296.0;
    struct string *text = error_inspect(heap, received);
    double number = received.kind == VALUE_NUMBER ? received.as.number : 0;
    if (isinf(number) || trunc(number) != number || fabs(number) <= largest_ungrouped) return text;
    size_t start = text->text[0] == '-' ? 1 : 0;
    struct string *shown = string_new(heap, text->text, start);
    for (size_t i = start; i < text->size; i++) {
        bool begins_group = i > start && (text->size - i) % 3 == 0;
        shown = string_format(heap, "%s%s%c", shown->text, begins_group ? "_" : "", text->text[i]);
    }
    return shown;
}

//= observed: errors.out-of-range.names-the-range
struct error *error_out_of_range(struct heap *heap, const char *name, const char *range,
                                 struct value received) {
    struct string *message =
        string_format(heap, "The value of \"%s\" is out of range. It must be %s. Received %s", name,
                      range, grouped(heap, received)->text);
    return coded(heap, "RangeError", "ERR_OUT_OF_RANGE", message);
}

//= observed: errors.bad-port.names-the-range
struct error *error_bad_port(struct heap *heap, const char *name, bool allow_zero,
                             struct value received) {
    struct string *message = string_format(heap, "%s should be %s 0 and < 65536. Received ", name,
                                           allow_zero ? ">=" : ">");
    message = string_concat(heap, message, error_received(heap, received));
    message = string_concat(heap, message, string_format(heap, "."));
    return coded(heap, "RangeError", "ERR_SOCKET_BAD_PORT", message);
}

//= observed: errors.ends-with-the-value
struct error *error_ending_with(struct heap *heap, const char *code, const char *what,
                                struct value value) {
    bool has_contents = value.kind == VALUE_ARRAY || value.kind == VALUE_OBJECT;
    struct string *shown = has_contents ? error_inspect(heap, value) : value_to_string(heap, value);
    struct string *message = string_concat(heap, string_format(heap, "%s: ", what), shown);
    return coded(heap, "TypeError", code, message);
}

struct error *error_aborted(struct heap *heap, struct value cause) {
    struct error *error = error_coded(heap, "AbortError", "ABORT_ERR", "The operation was aborted");
    error->cause = cause;
    return error;
}

// -- System errors -------------------------------------------------------------------------

static struct error *from_host(struct loop *loop, int number, const char *syscall, bool with_text) {
    const char *code, *text;
    int shown_number;
    loop->host->operations->describe_error(number, &code, &text, &shown_number);
    struct heap *heap = loop->heap;
    struct error *error = error_new(heap, "Error", "");
    struct string *message = with_text ? string_format(heap, "%s %s: %s", syscall, code, text)
                                       : string_format(heap, "%s %s", syscall, code);
    error->message = value_string(message);
    error->code = value_text(heap, code);
    error->number = value_number(shown_number);
    error->syscall = value_text(heap, syscall);
    return error;
}

// An address of null is not known, and is in the message only where a port follows it.
static void add_address(struct loop *loop, struct error *error, struct value address, int port,
                        const char *local) {
    struct heap *heap = loop->heap;
    error->address = address;
    if (port != 0) error->port = value_number(port);
    if (address.kind == VALUE_NULL && port <= 0) return;
    //= observed: errors.message-has-the-whole-path
    struct string *message = string_format(heap, "%s ", error->message.as.string->text);
    message = string_concat(heap, message, value_to_string(heap, address));
    if (port > 0) message = string_concat(heap, message, string_format(heap, ":%d", port));
    if (local) {
        message = string_concat(heap, message, string_format(heap, " - Local (%s)", local));
    }
    error->message = value_string(message);
}

struct error *error_from_host(struct loop *loop, int error, const char *syscall) {
    return from_host(loop, error, syscall, false);
}

struct error *error_from_connect(struct loop *loop, int error, const char *syscall,
                                 struct value address, int port, const char *local) {
    struct error *made = from_host(loop, error, syscall, false);
    add_address(loop, made, address, port, local);
    return made;
}

struct error *error_from_listen(struct loop *loop, int error, const char *syscall,
                                struct value address, int port) {
    struct error *made = from_host(loop, error, syscall, true);
    add_address(loop, made, address, port, NULL);
    return made;
}

struct error *error_from_look_up(struct loop *loop, int error, struct value host) {
    struct error *made = from_host(loop, error, "getaddrinfo", false);
    struct string *message = made->message.as.string;
    message =
        string_format(loop->heap, "%s %s", message->text, value_to_string(loop->heap, host)->text);
    made->message = value_string(message);
    made->hostname = host;
    return made;
}

// -- Several errors ------------------------------------------------------------------------

//= socket.connect-options.auto-select-family-aggregate
struct error *error_aggregate(struct heap *heap, struct array *errors) {
    struct error *error = error_new(heap, "AggregateError", "");
    error->code = array_get(errors, 0).as.error->code;
    error->errors = value_array(errors);
    return error;
}

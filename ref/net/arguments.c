// SPDX-License-Identifier: MIT
#include "ref/net/arguments.h"

#include "ref/net/errors.h"

#include <math.h>
#include <string.h>

double arguments_to_number(struct value value) {
    double number = value_to_number(value);
    return number >= 0 ? number : -1;
}

bool arguments_is_path(struct value value) {
    return value.kind == VALUE_STRING && arguments_to_number(value) < 0;
}

bool arguments_is_object(struct value value) {
    return value.kind == VALUE_OBJECT || value.kind == VALUE_ARRAY || value.kind == VALUE_BYTES ||
           value.kind == VALUE_ERROR || value.kind == VALUE_NATIVE;
}

static struct object *options_of(struct heap *heap, struct arguments arguments) {
    struct value first = argument(arguments, 0);
    if (first.kind == VALUE_OBJECT) return first.as.object;
    struct object *options = object_new(heap);
    if (arguments.count == 0) return options;
    if (first.kind == VALUE_NATIVE) {
        //= server.listen-handle.server
        object_set(options, "_handle", first);
    } else if (arguments_is_object(first)) {
        //= observed: socket.connect.object-is-options
        return options;
    } else if (arguments_is_path(first)) {
        object_set(options, "path", first);
    } else {
        object_set(options, "port", first);
        struct value host = argument(arguments, 1);
        //= observed: socket.connect.host-argument-type
        if (host.kind == VALUE_STRING) object_set(options, "host", host);
    }
    return options;
}

struct normal_arguments arguments_normalize(struct heap *heap, struct arguments arguments) {
    struct normal_arguments normal = {.options = options_of(heap, arguments)};
    struct value last = argument(arguments, arguments.count - 1);
    if (arguments.count > 0 && last.kind == VALUE_FUNCTION) normal.callback = last.as.function;
    return normal;
}

struct error *check_function(struct heap *heap, const char *name, struct value value) {
    if (value.kind == VALUE_FUNCTION) return NULL;
    return error_invalid_argument_type(heap, name, "of type function", value);
}

struct error *check_number(struct heap *heap, const char *name, struct value value) {
    if (value.kind == VALUE_NUMBER) return NULL;
    return error_invalid_argument_type(heap, name, "of type number", value);
}

struct error *check_boolean(struct heap *heap, const char *name, struct value value) {
    if (value.kind == VALUE_BOOLEAN) return NULL;
    return error_invalid_argument_type(heap, name, "of type boolean", value);
}

struct error *check_string(struct heap *heap, const char *name, struct value value) {
    if (value.kind == VALUE_STRING) return NULL;
    return error_invalid_argument_type(heap, name, "of type string", value);
}

struct error *check_object(struct heap *heap, const char *name, struct value value) {
    if (arguments_is_object(value) && value.kind != VALUE_ARRAY) return NULL;
    return error_invalid_argument_type(heap, name, "of type object", value);
}

struct error *check_no_nul(struct heap *heap, const char *name, struct value string) {
    if (!memchr(string.as.string->text, '\0', string.as.string->size)) return NULL;
    return error_invalid_argument_value(heap, name, string, "must be a string without null bytes");
}

static bool is_blank(const struct string *string) {
    for (size_t i = 0; i < string->size; i++) {
        if (string->text[i] != ' ' && (string->text[i] < '\t' || string->text[i] > '\r')) {
            return false;
        }
    }
    return true;
}

struct error *check_port(struct heap *heap, const char *name, struct value value, int *port_out) {
    bool readable =
        value.kind == VALUE_NUMBER || (value.kind == VALUE_STRING && !is_blank(value.as.string));
    double port = readable ? value_to_number(value) : -1;
    if (!(port >= 0 && port <= 65535 && trunc(port) == port)) {
        return error_bad_port(heap, name, true, value);
    }
    *port_out = (int)port;
    return NULL;
}

struct error *check_int32_from(struct heap *heap, const char *name, struct value value,
                               int minimum) {
    TRY(check_number(heap, name, value));
    if (trunc(value.as.number) != value.as.number || isinf(value.as.number)) {
        return error_out_of_range(heap, name, "an integer", value);
    }
    if (!(value.as.number >= minimum && value.as.number <= 2147483647.0)) {
        struct string *range = string_format(heap, ">= %d && <= 2147483647", minimum);
        return error_out_of_range(heap, name, range->text, value);
    }
    return NULL;
}

struct error *check_duration(struct heap *heap, const char *name, struct value value,
                             double *milliseconds_out) {
    TRY(check_number(heap, name, value));
    double milliseconds = value.as.number;
    if (!isfinite(milliseconds) || milliseconds < 0) {
        return error_out_of_range(heap, name, "a non-negative finite number", value);
    }
    *milliseconds_out = fmin(milliseconds, 2147483647.0);
    return NULL;
}

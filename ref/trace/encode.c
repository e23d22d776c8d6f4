// SPDX-License-Identifier: MIT
#include "ref/trace/encode.h"

#include "ref/value/error.h"
#include "ref/value/native.h"

#include <math.h>
#include <stdio.h>

enum { DEEPEST = 6 }; // levels of arrays, objects and errors; this also ends a circle

static void encode(struct json_text *json, struct lanes *lanes, struct value value, int depth);

static void add_text(struct json_text *json, const struct string *string) {
    json_add_string(json, string->text, string->size);
}

static void encode_number(struct json_text *json, double number) {
    char text[NUMBER_TEXT_SIZE];
    number_to_text(number, text);
    bool negative_zero = number == 0 && signbit(number);
    if (isfinite(number) && !negative_zero) {
        json_add(json, text);
        return;
    }
    json_add(json, "{\"$\":\"number\",\"text\":");
    json_add_name(json, negative_zero ? "-0" : text);
    json_add(json, "}");
}

static void encode_bytes(struct json_text *json, const struct bytes *bytes) {
    json_add(json, "{\"$\":\"bytes\",\"hex\":\"");
    for (size_t i = 0; i < bytes->size; i++) {
        char digits[3];
        snprintf(digits, sizeof digits, "%02x", bytes->data[i]);
        json_add(json, digits);
    }
    json_add(json, "\"}");
}

static void encode_array(struct json_text *json, struct lanes *lanes, const struct array *array,
                         int depth) {
    json_add(json, "[");
    for (size_t i = 0; i < array->length; i++) {
        if (i > 0) json_add(json, ",");
        encode(json, lanes, array->items[i], depth + 1);
    }
    json_add(json, "]");
}

// An object with a key "$" would look like one of the trace's own: it is written as its entries.
static void encode_object(struct json_text *json, struct lanes *lanes, const struct object *object,
                          int depth) {
    bool as_entries = object_has(object, "$");
    json_add(json, as_entries ? "{\"$\":\"object\",\"entries\":[" : "{");
    for (size_t i = 0; i < object->count; i++) {
        if (i > 0) json_add(json, ",");
        if (as_entries) json_add(json, "[");
        add_text(json, object->properties[i].key);
        json_add(json, as_entries ? "," : ":");
        encode(json, lanes, object->properties[i].value, depth + 1);
        if (as_entries) json_add(json, "]");
    }
    json_add(json, as_entries ? "]}" : "}");
}

static void encode_error(struct json_text *json, struct lanes *lanes, const struct error *error,
                         int depth) {
    const struct {
        const char *name;
        struct value value;
    } known[] = {
        {"name", error->name},    {"code", error->code},       {"message", error->message},
        {"errno", error->number}, {"syscall", error->syscall}, {"address", error->address},
        {"port", error->port},
    };
    json_add(json, "{\"$\":\"error\"");
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (value_is_undefined(known[i].value)) continue;
        json_add(json, ",");
        json_add_name(json, known[i].name);
        json_add(json, ":");
        encode(json, lanes, known[i].value, depth + 1);
    }
    if (error->errors.kind == VALUE_ARRAY) {
        json_add(json, ",\"errors\":[");
        const struct array *errors = error->errors.as.array;
        for (size_t i = 0; i < errors->length; i++) {
            if (i > 0) json_add(json, ",");
            encode(json, lanes, errors->items[i], depth + 1);
        }
        json_add(json, "]");
    }
    json_add(json, "}");
}

static void encode_native(struct json_text *json, struct lanes *lanes, struct native *native) {
    const struct lane *lane = lane_of(lanes, native);
    json_add(json, lane ? "{\"$\":\"lane\",\"name\":" : "{\"$\":\"other\",\"type\":");
    json_add_name(json, lane ? lane->name : native->class->name);
    json_add(json, "}");
}

static void encode(struct json_text *json, struct lanes *lanes, struct value value, int depth) {
    bool is_tree =
        value.kind == VALUE_ARRAY || value.kind == VALUE_OBJECT || value.kind == VALUE_ERROR;
    if (is_tree && depth == DEEPEST) {
        json_add(json, "{\"$\":\"deep\"}");
        return;
    }
    switch (value.kind) {
    case VALUE_UNDEFINED:
        json_add(json, "{\"$\":\"undefined\"}");
        return;
    case VALUE_NULL:
        json_add(json, "null");
        return;
    case VALUE_BOOLEAN:
        json_add(json, value.as.boolean ? "true" : "false");
        return;
    case VALUE_NUMBER:
        encode_number(json, value.as.number);
        return;
    case VALUE_STRING:
        add_text(json, value.as.string);
        return;
    case VALUE_SYMBOL:
        json_add(json, "{\"$\":\"other\",\"type\":\"Symbol\"}");
        return;
    case VALUE_BYTES:
        encode_bytes(json, value.as.bytes);
        return;
    case VALUE_ARRAY:
        encode_array(json, lanes, value.as.array, depth);
        return;
    case VALUE_OBJECT:
        encode_object(json, lanes, value.as.object, depth);
        return;
    case VALUE_FUNCTION:
        json_add(json, "{\"$\":\"function\"}");
        return;
    case VALUE_ERROR:
        encode_error(json, lanes, value.as.error, depth);
        return;
    case VALUE_NATIVE:
        encode_native(json, lanes, value.as.native);
        return;
    }
}

void encode_value(struct json_text *json, struct lanes *lanes, struct value value) {
    encode(json, lanes, value, 0);
}

void encode_arguments(struct json_text *json, struct lanes *lanes, struct arguments arguments) {
    json_add(json, "[");
    for (int i = 0; i < arguments.count; i++) {
        if (i > 0) json_add(json, ",");
        encode_value(json, lanes, arguments.at[i]);
    }
    json_add(json, "]");
}

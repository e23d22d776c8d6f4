// SPDX-License-Identifier: MIT
#include "ref/script/members.h"

#include "ref/script/bytes.h"
#include "ref/script/evaluate.h"
#include "ref/script/fault.h"
#include "ref/script/globals.h"
#include "ref/script/operators.h"
#include "ref/script/throw.h"
#include "ref/script/wire.h"

#include "ref/value/error.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

// -- Keys ----------------------------------------------------------------------------------

// A string, a number's text, or the name of a symbol, under which `net` lists its methods.
static struct completion key_text(struct script *script, struct value key) {
    if (key.kind == VALUE_SYMBOL) return completion_return(value_string(key.as.string));
    if (key.kind != VALUE_STRING && key.kind != VALUE_NUMBER) {
        return script_fault(script, "a key that is neither a string, a number nor a symbol");
    }
    return completion_return(value_string(value_to_string(script->heap, key)));
}

// Is the key an index, in its canonical text?
static bool key_index(const struct string *key, size_t *index_out) {
    if (key->size == 0 || key->size > 15) return false;
    if (strspn(key->text, "0123456789") != key->size) return false;
    if (key->size > 1 && key->text[0] == '0') return false;
    *index_out = (size_t)strtoull(key->text, NULL, 10);
    return true;
}

static struct completion no_such_member(struct script *script, const char *kind,
                                        const struct string *key) {
    return script_fault(script, "'.%s' of %s is not in the language", key->text, kind);
}

static struct completion method(struct script *script, const struct builtin_entry *table,
                                const char *kind, const struct string *key) {
    struct value found = builtin_from_table(script, table, key->text);
    if (value_is_undefined(found)) return no_such_member(script, kind, key);
    return completion_return(found);
}

struct completion relative_position(struct script *script, struct value position, size_t length,
                                    size_t otherwise, size_t *position_out) {
    *position_out = otherwise;
    if (value_is_undefined(position)) return completion_return(position);
    EVALUATE(position, to_number(script, position));
    double at = isnan(position.as.number) ? 0 : trunc(position.as.number);
    if (at < 0) at += (double)length;
    *position_out = at < 0 ? 0 : at > (double)length ? length : (size_t)at;
    return completion_return(position);
}

// -- Errors --------------------------------------------------------------------------------

// The place of a property in the struct, or NULL.
static struct value *error_field(struct error *error, const char *name) {
    struct {
        const char *name;
        struct value *field;
    } fields[] = {
        {"name", &error->name},    {"message", &error->message},   {"code", &error->code},
        {"errno", &error->number}, {"syscall", &error->syscall},   {"address", &error->address},
        {"port", &error->port},    {"errors", &error->errors},     {"cause", &error->cause},
        {"host", &error->host},    {"hostname", &error->hostname},
    };
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        if (strcmp(fields[i].name, name) == 0) return fields[i].field;
    }
    return NULL;
}

static struct value error_get(struct script *script, struct error *error, const char *name) {
    const struct value *field = error_field(error, name);
    if (field) return *field;
    const struct object *given = side_table_find(script, value_error(error));
    return given ? object_get(given, name) : value_undefined();
}

static void error_set(struct script *script, struct error *error, struct string *key,
                      struct value value) {
    struct value *field = error_field(error, key->text);
    if (field) {
        *field = value;
    } else {
        object_set_string(side_table_make(script, value_error(error)), key, value);
    }
}

// -- Arrays and byte arrays ----------------------------------------------------------------

static struct completion array_member(struct script *script, const struct array *array,
                                      const struct string *key) {
    size_t index;
    if (key_index(key, &index)) return completion_return(array_get(array, index));
    if (string_is(key, "length")) return return_number((double)array->length);
    return method(script, array_methods, "an array", key);
}

static struct completion array_assign(struct script *script, struct array *array,
                                      const struct string *key, struct value value) {
    size_t index;
    if (!key_index(key, &index)) return no_such_member(script, "an array", key);
    if (index > array->length) {
        return script_fault(script, "an assignment beyond the end of an array");
    }
    if (index == array->length) {
        array_push(array, value);
    } else {
        array->items[index] = value;
    }
    return completion_return(value);
}

static struct completion bytes_member(struct script *script, const struct bytes *bytes,
                                      const struct string *key) {
    size_t index;
    if (key_index(key, &index)) {
        if (index >= bytes->size) return undefined_completion();
        return return_number(bytes->data[index]);
    }
    if (string_is(key, "length")) return return_number((double)bytes->size);
    return method(script, bytes_methods, "a byte array", key);
}

static struct completion bytes_assign(struct script *script, struct bytes *bytes,
                                      const struct string *key, struct value value) {
    size_t index;
    if (!key_index(key, &index)) return no_such_member(script, "a byte array", key);
    struct value number;
    EVALUATE(number, to_number(script, value));
    if (index < bytes->size) bytes->data[index] = byte_of(number.as.number);
    return completion_return(value);
}

// -- All -----------------------------------------------------------------------------------

static struct completion nullish(struct script *script, const char *what, struct value object,
                                 const struct string *key) {
    return throw_error(script, "TypeError", "Cannot %s properties of %s (%sing '%s')", what,
                       object.kind == VALUE_NULL ? "null" : "undefined",
                       what[0] == 'r' ? "read" : "sett", key->text);
}

static struct completion get(struct script *script, struct value object, const struct string *key) {
    switch (object.kind) {
    case VALUE_UNDEFINED:
    case VALUE_NULL:
        return nullish(script, "read", object, key);
    case VALUE_BOOLEAN:
    case VALUE_NUMBER:
        return method(script, plain_methods, "a number or boolean", key);
    case VALUE_STRING:
        if (string_is(key, "length")) return return_number((double)string_length(object.as.string));
        return method(script, string_methods, "a string", key);
    case VALUE_SYMBOL:
        return no_such_member(script, "a symbol", key);
    case VALUE_BYTES:
        return bytes_member(script, object.as.bytes, key);
    case VALUE_ARRAY:
        return array_member(script, object.as.array, key);
    case VALUE_OBJECT:
        return completion_return(object_get(object.as.object, key->text));
    case VALUE_FUNCTION: {
        const struct builtin *builtin = builtin_of(object);
        if (!builtin || !builtin->members) return no_such_member(script, "a function", key);
        return completion_return(object_get(builtin->members, key->text));
    }
    case VALUE_ERROR:
        return completion_return(error_get(script, object.as.error, key->text));
    case VALUE_NATIVE:
        if (is_timer(object.as.native)) return no_such_member(script, "a timer", key);
        if (wire_lacks(object.as.native, key->text)) {
            return no_such_member(script, "the wire peer", key);
        }
        return net_member_get(script, object.as.native, key);
    }
    abort();
}

static struct completion set(struct script *script, struct value object, struct string *key,
                             struct value value) {
    switch (object.kind) {
    case VALUE_UNDEFINED:
    case VALUE_NULL:
        return nullish(script, "set", object, key);
    case VALUE_BOOLEAN:
    case VALUE_NUMBER:
    case VALUE_STRING:
    case VALUE_SYMBOL:
        return no_such_member(script, "a primitive value", key);
    case VALUE_BYTES:
        return bytes_assign(script, object.as.bytes, key, value);
    case VALUE_ARRAY:
        return array_assign(script, object.as.array, key, value);
    case VALUE_OBJECT:
        object_set_string(object.as.object, key, value);
        return completion_return(value);
    case VALUE_FUNCTION:
        return no_such_member(script, "a function", key);
    case VALUE_ERROR:
        error_set(script, object.as.error, key, value);
        return completion_return(value);
    case VALUE_NATIVE:
        if (is_timer(object.as.native)) return no_such_member(script, "a timer", key);
        if (wire_lacks(object.as.native, key->text)) {
            return no_such_member(script, "the wire peer", key);
        }
        return net_member_set(script, object.as.native, key, value);
    }
    abort();
}

struct completion member_get(struct script *script, struct value object, struct value key) {
    EVALUATE(key, key_text(script, key));
    return get(script, object, key.as.string);
}

struct completion member_set(struct script *script, struct value object, struct value key,
                             struct value value) {
    EVALUATE(key, key_text(script, key));
    return set(script, object, key.as.string, value);
}

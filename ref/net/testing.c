// SPDX-License-Identifier: MIT
#include "ref/net/testing.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LOG_SIZE = 1 << 16, SHOWN_SIZE = 4096 };

struct test test;

static char log_text[LOG_SIZE];

// -- The log -------------------------------------------------------------------------------

void test_note(const char *format, ...) {
    size_t used = strlen(log_text);
    if (used > 0) used += (size_t)snprintf(log_text + used, LOG_SIZE - used, "; ");
    va_list arguments;
    va_start(arguments, format);
    int written = vsnprintf(log_text + used, LOG_SIZE - used, format, arguments);
    va_end(arguments);
    if (written < 0 || (size_t)written >= LOG_SIZE - used) abort();
}

const char *test_take_log(void) {
    static char taken[LOG_SIZE];
    memcpy(taken, log_text, sizeof taken);
    log_text[0] = '\0';
    return taken;
}

static struct string *quoted(const char *text, size_t size) {
    enum { LONGEST = 40 };
    if (size > LONGEST) return string_format(test.heap, "<%zu>", size);
    return string_format(test.heap, "'%.*s'", (int)size, text);
}

static struct string *show_array(const struct array *array) {
    struct string *text = string_format(test.heap, "[");
    for (size_t i = 0; i < array->length; i++) {
        text = string_format(test.heap, "%s%s%s", text->text, i > 0 ? ", " : "",
                             test_show(array->items[i]));
    }
    return string_format(test.heap, "%s]", text->text);
}

static struct string *show_object(const struct object *object) {
    struct string *text = string_format(test.heap, "{");
    for (size_t i = 0; i < object->count; i++) {
        const struct property *property = &object->properties[i];
        text = string_format(test.heap, "%s%s%s: %s", text->text, i > 0 ? ", " : "",
                             property->key->text, test_show(property->value));
    }
    return string_format(test.heap, "%s}", text->text);
}

static struct string *show_error(const struct error *error) {
    bool has_code = error->code.kind == VALUE_STRING;
    return value_to_string(test.heap, has_code ? error->code : error->message);
}

const char *test_show(struct value value) {
    switch (value.kind) {
    case VALUE_STRING:
        return quoted(value.as.string->text, value.as.string->size)->text;
    case VALUE_BYTES:
        return quoted((const char *)value.as.bytes->data, value.as.bytes->size)->text;
    case VALUE_ARRAY:
        return show_array(value.as.array)->text;
    case VALUE_OBJECT:
        return show_object(value.as.object)->text;
    case VALUE_ERROR:
        return show_error(value.as.error)->text;
    case VALUE_NATIVE:
        return value.as.native->class->name;
    case VALUE_FUNCTION:
        return value.as.function->name;
    case VALUE_SYMBOL:
    case VALUE_UNDEFINED:
    case VALUE_NULL:
    case VALUE_BOOLEAN:
    case VALUE_NUMBER:
        break;
    }
    return value_to_string(test.heap, value)->text;
}

static void note_call(const char *name, struct arguments arguments) {
    char shown[SHOWN_SIZE] = "";
    for (int i = 0; i < arguments.count; i++) {
        size_t used = strlen(shown);
        snprintf(shown + used, sizeof shown - used, "%s%s", i > 0 ? ", " : "",
                 test_show(arguments.at[i]));
    }
    test_note(arguments.count > 0 ? "%s(%s)" : "%s%s", name, shown);
}

// -- Beginning and ending --------------------------------------------------------------------

static void note_uncaught(void *context, struct value thrown) {
    (void)context;
    test_note("uncaught %s", test_show(thrown));
}

void test_start_as(const char *profile) {
    log_text[0] = '\0';
    test.heap = heap_new();
    heap_set_eager(test.heap, true);
    test.host = sim_host_new(0);
    test_watch_host(test.host);
    test.loop = loop_new(test.heap, test.host, profile_find(profile));
    test.loop->observer.uncaught = note_uncaught;
}

int test_start(void **state) {
    (void)state;
    test_start_as("node@26");
    return 0;
}

int test_finish(void **state) {
    (void)state;
    int left_open = test_open_handles();
    if (left_open > 0) fprintf(stderr, "%d handles were not closed\n", left_open);
    heap_free(test.heap);
    sim_host_free(test.host);
    return left_open;
}

// -- Values --------------------------------------------------------------------------------

struct value test_text(const char *text) {
    return value_text(test.heap, text);
}

struct value test_bytes(const char *text) {
    return value_bytes(bytes_new(test.heap, text, strlen(text)));
}

struct value test_many_bytes(size_t size) {
    struct bytes *bytes = bytes_new(test.heap, NULL, size);
    memset(bytes->data, 'x', size);
    return value_bytes(bytes);
}

struct value test_object(const char *key, ...) {
    struct object *object = object_new(test.heap);
    va_list arguments;
    va_start(arguments, key);
    for (; key; key = va_arg(arguments, const char *)) {
        object_set(object, key, va_arg(arguments, struct value));
    }
    va_end(arguments);
    return value_object(object);
}

static struct completion log_call(struct function *self, struct value this_value,
                                  struct arguments arguments) {
    (void)this_value;
    note_call(((struct string *)self->data)->text, arguments);
    return completion_return(value_undefined());
}

struct value test_logger(const char *name) {
    return test_function("logger", log_call, string_format(test.heap, "%s", name));
}

struct value test_function(const char *name, test_code *code, void *data) {
    return value_function(function_new(test.heap, name, code, data));
}

// -- Acting --------------------------------------------------------------------------------

void *test_keep(void *object) {
    heap_pin(object);
    return object;
}

static struct error *call(struct native *native, const char *method, struct arguments arguments,
                          struct value *result) {
    native_method *code = native_find_method(native, method);
    assert_non_null(code);
    *result = value_undefined();
    loop_enter(test.loop);
    struct error *error = code(native, arguments, result);
    loop_leave(test.loop);
    return error;
}

struct value test_call(struct native *native, const char *method, struct arguments arguments) {
    struct value result;
    struct error *error = call(native, method, arguments, &result);
    if (error) fail_msg("%s threw %s", method, error->message.as.string->text);
    return result;
}

struct error *test_throws(struct native *native, const char *method, struct arguments arguments) {
    struct value result;
    struct error *error = call(native, method, arguments, &result);
    assert_non_null(error);
    return error;
}

static struct error *open_with(const struct namespace_entry *names, const char *name,
                               struct arguments arguments, struct value *result) {
    while (names->name && strcmp(names->name, name) != 0) names++;
    assert_non_null(names->name);
    *result = value_undefined();
    loop_enter(test.loop);
    struct error *error = names->call(test.loop, arguments, result);
    if (result->kind == VALUE_NATIVE) test_keep(result->as.native);
    loop_leave(test.loop);
    return error;
}

struct native *test_open(const struct namespace_entry *names, const char *name,
                         struct arguments arguments) {
    struct value result;
    struct error *error = open_with(names, name, arguments, &result);
    if (error) fail_msg("%s threw %s", name, error->message.as.string->text);
    assert_int_equal(result.kind, VALUE_NATIVE);
    return result.as.native;
}

struct error *test_open_throws(const struct namespace_entry *names, const char *name,
                               struct arguments arguments) {
    struct value result;
    struct error *error = open_with(names, name, arguments, &result);
    assert_non_null(error);
    return error;
}

void test_on(struct native *native, const char *event, test_code *code, void *data) {
    test_call(native, "on", ARGS(test_text(event), test_function(event, code, data)));
}

void test_listen(struct native *native, const char *label, const char *event) {
    const char *name = string_format(test.heap, "%s %s", label, event)->text;
    test_call(native, "on", ARGS(test_text(event), test_logger(name)));
}

void test_listen_all(struct native *native, const char *label, const char *events) {
    char copy[256];
    snprintf(copy, sizeof copy, "%s", events);
    for (char *event = strtok(copy, " "); event; event = strtok(NULL, " ")) {
        test_listen(native, label, event);
    }
}

// -- Letting the machine report --------------------------------------------------------------

bool test_step(void) {
    heap_collect(test.heap); // as between two reports
    bool reported = !test.loop->ended && sim_host_step(test.host);
    heap_collect(test.heap);
    return reported;
}

void test_settle(void) {
    while (test_step()) continue;
}

void test_wait(uint64_t milliseconds) {
    sim_host_advance(test.host, milliseconds);
    test_settle();
}

void test_run(void) { loop_run(test.loop); }

const char *test_get(struct native *native, const char *property) {
    return test_show(native_get(native, property));
}

static void assert_text(struct value value, const char *expected) {
    if (!expected) {
        assert_int_equal(value.kind, VALUE_UNDEFINED);
        return;
    }
    assert_int_equal(value.kind, VALUE_STRING);
    assert_string_equal(value.as.string->text, expected);
}

void test_assert_error(const struct error *error, const char *name, const char *code,
                       const char *message) {
    assert_non_null(error);
    assert_text(error->name, name);
    assert_text(error->code, code);
    assert_text(error->message, message);
}

// SPDX-License-Identifier: MIT
#include "ref/value/error.h"

static void error_mark(void *object) {
    struct error *error = object;
    value_mark(error->name);
    value_mark(error->message);
    value_mark(error->code);
    value_mark(error->number);
    value_mark(error->syscall);
    value_mark(error->address);
    value_mark(error->port);
    value_mark(error->host);
    value_mark(error->hostname);
    value_mark(error->errors);
    value_mark(error->cause);
    value_mark(error->carried);
}

static const struct heap_type error_type = {.name = "error", .mark = error_mark};

struct error *error_new(struct heap *heap, const char *name, const char *message) {
    struct error *error = heap_allocate(heap, &error_type, sizeof(struct error));
    error->name = value_text(heap, name);
    error->message = value_text(heap, message);
    return error;
}

struct error *error_for_thrown(struct heap *heap, struct value thrown) {
    if (thrown.kind == VALUE_ERROR) return thrown.as.error;
    struct error *carrier = error_new(heap, "Error", "");
    carrier->is_carrier = true;
    carrier->carried = thrown;
    return carrier;
}

struct value error_thrown(struct error *error) {
    return error->is_carrier ? error->carried : value_error(error);
}

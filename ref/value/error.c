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
}

static const struct heap_type error_type = {.name = "error", .mark = error_mark};

struct error *error_new(struct heap *heap, const char *name, const char *message) {
    struct error *error = heap_allocate(heap, &error_type, sizeof(struct error));
    error->name = value_text(heap, name);
    error->message = value_text(heap, message);
    return error;
}

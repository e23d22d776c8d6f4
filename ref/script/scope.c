// SPDX-License-Identifier: MIT
#include "ref/script/scope.h"

#include <stdlib.h>
#include <string.h>

static void scope_mark(void *object) {
    struct scope *scope = object;
    heap_mark(scope->outer);
    value_mark(scope->this_value);
    for (size_t i = 0; i < scope->count; i++) value_mark(scope->variables[i].value);
}

static void scope_finish(void *object) { free(((struct scope *)object)->variables); }

static const struct heap_type scope_type = {"scope", scope_mark, scope_finish};

struct scope *scope_new(struct heap *heap, struct scope *outer) {
    struct scope *scope = heap_allocate(heap, &scope_type, sizeof(struct scope));
    scope->outer = outer;
    if (outer) scope->this_value = outer->this_value;
    return scope;
}

static void add(struct scope *scope, struct variable variable) {
    if (scope->count == scope->capacity) {
        scope->capacity = scope->capacity ? 2 * scope->capacity : 4;
        scope->variables = realloc(scope->variables, scope->capacity * sizeof(struct variable));
        if (!scope->variables) abort();
    }
    scope->variables[scope->count++] = variable;
}

void scope_declare(struct scope *scope, const char *name, bool constant) {
    add(scope, (struct variable){.name = name, .constant = constant});
}

void scope_define(struct scope *scope, const char *name, struct value value, bool constant) {
    add(scope, (struct variable){name, value, constant, .initialised = true});
}

struct variable *scope_find(struct scope *scope, const char *name) {
    for (; scope; scope = scope->outer) {
        for (size_t i = 0; i < scope->count; i++) {
            if (strcmp(scope->variables[i].name, name) == 0) return &scope->variables[i];
        }
    }
    return NULL;
}

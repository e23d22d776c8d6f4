// SPDX-License-Identifier: MIT
#include "ref/script/builtin.h"

#include <string.h>

static void builtin_mark(void *object) {
    struct builtin *builtin = object;
    heap_mark(builtin->script);
    heap_mark(builtin->members);
}

static const struct heap_type builtin_type = {.name = "builtin", .mark = builtin_mark};

static struct completion enter(struct function *self, struct value this_value,
                               struct arguments arguments) {
    const struct builtin *builtin = self->data;
    struct invocation call = {this_value, arguments, .is_new = false};
    return builtin->code(builtin->script, builtin, &call);
}

struct function *builtin_new(struct script *script, const char *name, builtin_code *code,
                             const void *entry) {
    struct builtin *builtin = heap_allocate(script->heap, &builtin_type, sizeof(struct builtin));
    builtin->script = script;
    builtin->code = code;
    builtin->entry = entry;
    return function_new(script->heap, name, enter, builtin);
}

struct builtin *builtin_of(struct value value) {
    bool is_builtin = value.kind == VALUE_FUNCTION && value.as.function->code == enter;
    return is_builtin ? value.as.function->data : NULL;
}

struct value builtin_once(struct script *script, const char *name, builtin_code *code,
                          const void *entry) {
    struct array *made = script->callables;
    for (size_t i = 0; i < made->length; i++) {
        if (builtin_of(made->items[i])->entry == entry) return made->items[i];
    }
    struct value function = value_function(builtin_new(script, name, code, entry));
    array_push(made, function);
    return function;
}

static struct value from_entry(struct script *script, const struct builtin_entry *entry) {
    struct value function = builtin_once(script, entry->name, entry->code, entry);
    builtin_of(function)->constructor = entry->constructor;
    return function;
}

struct object *builtin_members(struct script *script, const struct builtin_entry *table) {
    struct object *members = object_new(script->heap);
    for (; table->name; table++) object_set(members, table->name, from_entry(script, table));
    return members;
}

struct value builtin_from_table(struct script *script, const struct builtin_entry *table,
                                const char *name) {
    for (; table->name; table++) {
        if (strcmp(table->name, name) == 0) return from_entry(script, table);
    }
    return value_undefined();
}

struct completion undefined_completion(void) {
    return completion_return(value_undefined());
}

struct completion return_number(double number) {
    return completion_return(value_number(number));
}

struct completion return_boolean(bool boolean) {
    return completion_return(value_boolean(boolean));
}

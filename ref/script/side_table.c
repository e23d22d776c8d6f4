// SPDX-License-Identifier: MIT
//
// Properties that the program gave to objects of `net` and to errors. Hardly any program does
// this, so it is a list; an object in it is kept, lest another take its address.

#include "ref/script/members.h"

#include <stdlib.h>

struct object *side_table_find(const struct script *script, struct value owner) {
    const struct side_table *table = &script->side_table;
    for (size_t i = 0; i < table->count; i++) {
        if (value_equals(table->entries[i].owner, owner)) return table->entries[i].properties;
    }
    return NULL;
}

struct object *side_table_make(struct script *script, struct value owner) {
    struct object *properties = side_table_find(script, owner);
    if (properties) return properties;
    struct side_table *table = &script->side_table;
    if (table->count == table->capacity) {
        table->capacity = table->capacity ? 2 * table->capacity : 4;
        table->entries = realloc(table->entries, table->capacity * sizeof(struct side_entry));
        if (!table->entries) abort();
    }
    properties = object_new(script->heap);
    table->entries[table->count++] = (struct side_entry){owner, properties};
    return properties;
}

void side_table_mark(const struct side_table *table) {
    for (size_t i = 0; i < table->count; i++) {
        value_mark(table->entries[i].owner);
        heap_mark(table->entries[i].properties);
    }
}

void side_table_free(struct side_table *table) { free(table->entries); }

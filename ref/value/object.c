// SPDX-License-Identifier: MIT
//
// Arrays and plain objects: growing lists, searched from the front.

#include "ref/value/value.h"

#include <stdlib.h>
#include <string.h>

static void *grown(void *items, size_t *capacity, size_t item_size) {
    *capacity = *capacity ? 2 * *capacity : 4;
    void *memory = realloc(items, *capacity * item_size);
    if (!memory) abort();
    return memory;
}

// -- Arrays --------------------------------------------------------------------------------

static void array_mark(void *object) {
    struct array *array = object;
    for (size_t i = 0; i < array->length; i++) value_mark(array->items[i]);
}

static void array_finish(void *object) { free(((struct array *)object)->items); }

static const struct heap_type array_type = {"array", array_mark, array_finish};

struct array *array_new(struct heap *heap) {
    struct array *array = heap_allocate(heap, &array_type, sizeof(struct array));
    array->heap = heap;
    return array;
}

void array_push(struct array *array, struct value value) {
    if (array->length == array->capacity) {
        array->items = grown(array->items, &array->capacity, sizeof(struct value));
    }
    array->items[array->length++] = value;
}

struct value array_get(const struct array *array, size_t index) {
    return index < array->length ? array->items[index] : value_undefined();
}

struct value array_shift(struct array *array) {
    if (array->length == 0) return value_undefined();
    struct value first = array->items[0];
    array->length--;
    memmove(array->items, array->items + 1, array->length * sizeof(struct value));
    return first;
}

// -- Plain objects -------------------------------------------------------------------------

static void object_mark(void *memory) {
    struct object *object = memory;
    for (size_t i = 0; i < object->count; i++) {
        heap_mark(object->properties[i].key);
        value_mark(object->properties[i].value);
    }
}

static void object_finish(void *memory) { free(((struct object *)memory)->properties); }

static const struct heap_type object_type = {"object", object_mark, object_finish};

struct object *object_new(struct heap *heap) {
    struct object *object = heap_allocate(heap, &object_type, sizeof(struct object));
    object->heap = heap;
    return object;
}

static struct property *find(const struct object *object, const char *key, size_t size) {
    for (size_t i = 0; i < object->count; i++) {
        const struct string *candidate = object->properties[i].key;
        if (candidate->size == size && memcmp(candidate->text, key, size) == 0) {
            return &object->properties[i];
        }
    }
    return NULL;
}

struct value object_get(const struct object *object, const char *key) {
    struct property *property = find(object, key, strlen(key));
    return property ? property->value : value_undefined();
}

bool object_has(const struct object *object, const char *key) {
    return find(object, key, strlen(key)) != NULL;
}

void object_set(struct object *object, const char *key, struct value value) {
    object_set_string(object, string_new(object->heap, key, strlen(key)), value);
}

void object_set_string(struct object *object, struct string *key, struct value value) {
    struct property *property = find(object, key->text, key->size);
    if (property) {
        property->value = value;
        return;
    }
    if (object->count == object->capacity) {
        object->properties = grown(object->properties, &object->capacity, sizeof(struct property));
    }
    object->properties[object->count++] = (struct property){key, value};
}

struct value option(struct value options, const char *key) {
    return options.kind == VALUE_OBJECT ? object_get(options.as.object, key) : value_undefined();
}

// SPDX-License-Identifier: MIT
//
// Mark and sweep, in its plainest form: all objects are in one list; marking sets a flag on what
// the roots reach, with an explicit stack instead of recursion; sweeping frees the rest.

#include "ref/heap/heap.h"

#include <stdlib.h>

// Stands before every object.
struct header {
    struct header *next;
    const struct heap_type *type;
    struct heap *heap;
    size_t size;
    int pins;
    bool marked;
    // The object follows, aligned for anything.
    max_align_t object[];
};

enum { WORTH_COLLECTING = 4 * 1024 * 1024 }; // bytes allocated since the last collection

struct heap {
    struct header *objects;
    struct header **pending; // marked, but what they refer to is not
    size_t pending_count, pending_capacity;
    size_t allocated; // bytes since the last collection
    bool eager;
};

static void *must_allocate(void *memory) {
    if (!memory) abort();
    return memory;
}

static struct header *header_of(void *object) {
    return (struct header *)((char *)object - offsetof(struct header, object));
}

struct heap *heap_new(void) {
    return must_allocate(calloc(1, sizeof(struct heap)));
}

static void free_object(struct header *header) {
    if (header->type->finish) header->type->finish(header->object);
    free(header);
}

void heap_free(struct heap *heap) {
    while (heap->objects) {
        struct header *header = heap->objects;
        heap->objects = header->next;
        free_object(header);
    }
    free(heap->pending);
    free(heap);
}

void *heap_allocate(struct heap *heap, const struct heap_type *type, size_t size) {
    struct header *header = must_allocate(calloc(1, sizeof(struct header) + size));
    header->next = heap->objects;
    header->type = type;
    header->heap = heap;
    header->size = size;
    heap->objects = header;
    heap->allocated += sizeof(struct header) + size;
    return header->object;
}

void heap_mark(void *object) {
    if (!object) return;
    struct header *header = header_of(object);
    if (header->marked) return;
    header->marked = true;
    struct heap *heap = header->heap;
    if (heap->pending_count == heap->pending_capacity) {
        heap->pending_capacity = heap->pending_capacity ? 2 * heap->pending_capacity : 64;
        heap->pending =
            must_allocate(realloc(heap->pending, heap->pending_capacity * sizeof(struct header *)));
    }
    heap->pending[heap->pending_count++] = header;
}

void heap_pin(void *object) { header_of(object)->pins++; }

void heap_unpin(void *object) { header_of(object)->pins--; }

void heap_set_eager(struct heap *heap, bool eager) { heap->eager = eager; }

static void mark_reachable(struct heap *heap) {
    for (struct header *header = heap->objects; header; header = header->next) {
        if (header->pins > 0) heap_mark(header->object);
    }
    while (heap->pending_count > 0) {
        struct header *header = heap->pending[--heap->pending_count];
        if (header->type->mark) header->type->mark(header->object);
    }
}

static void sweep(struct heap *heap) {
    struct header **link = &heap->objects;
    while (*link) {
        struct header *header = *link;
        if (header->marked) {
            header->marked = false;
            link = &header->next;
        } else {
            *link = header->next;
            free_object(header);
        }
    }
}

void heap_collect(struct heap *heap) {
    if (!heap->eager && heap->allocated < WORTH_COLLECTING) return;
    mark_reachable(heap);
    sweep(heap);
    heap->allocated = 0;
}

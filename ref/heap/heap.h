// SPDX-License-Identifier: MIT
//
// The heap: memory that outlives the function that asked for it.
//
// JavaScript objects live as long as something refers to them, and sockets, listeners and
// closures refer to each other in circles. The reference follows: objects are allocated here,
// are never freed by hand, and a mark-and-sweep collection frees what can no longer be reached.
//
// Always true:
//   - A collection runs only from heap_collect(), which the event loop calls between turns, when
//     no C function holds a reference. So a local variable never has to be announced.
//   - What must survive is reachable from a root, which is a pinned object.
//   - Every type marks all that it refers to. Forgetting one is the only mistake that can be made
//     here; `collect at every opportunity` (heap_set_eager) turns it into an immediate failure.
//
// Interface: heap_new, heap_free; heap_allocate, heap_mark; heap_pin, heap_unpin;
// heap_collect, heap_set_eager.

#ifndef REF_HEAP_HEAP_H
#define REF_HEAP_HEAP_H

#include <stdbool.h>
#include <stddef.h>

struct heap;

// What the heap must know of a kind of object.
struct heap_type {
    const char *name;
    // Calls heap_mark for every heap object that `object` refers to. NULL: it refers to none.
    void (*mark)(void *object);
    // Releases what lies outside the heap, just before the object is freed. NULL: nothing does.
    // It must not touch other heap objects: they may already be gone.
    void (*finish)(void *object);
};

// An empty heap. Aborts the process if there is no memory, as every allocation here does: a
// specification has no clause for an exhausted machine.
struct heap *heap_new(void);

// Finishes and frees every object, reachable or not, and the heap itself.
void heap_free(struct heap *heap);

// `size` bytes of zeroes that the heap owns, of the given type (which must outlive the heap).
void *heap_allocate(struct heap *heap, const struct heap_type *type, size_t size);

// For mark functions: `object` (from heap_allocate, or NULL) is in use.
void heap_mark(void *object);

// Keeps an object, and all that it refers to, until as many unpins as pins were made. The open
// handles of the host hold what they report to in this way.
void heap_pin(void *object);
void heap_unpin(void *object);

// Frees all that no root reaches, if enough was allocated since the last time to be worth it.
// Only for the event loop, between turns: see above.
void heap_collect(struct heap *heap);

// From now on every heap_collect really collects: for tests, and for the hostile build.
void heap_set_eager(struct heap *heap, bool eager);

#endif

// SPDX-License-Identifier: MIT
//
// The emitter: events and their listeners, as `EventEmitter` has them.
//
// Listeners of an event run in the order in which they were added (prepended ones first), with
// the emitter as `this`. The list is fixed when the emission begins: a listener added or removed
// meanwhile counts from the next one; but one that was added with once() runs once, even if an
// emission is nested in another. An 'error' that nobody listens to is thrown; who listens for
// `events.errorMonitor` sees it before.
//
// A listener is *of the program* if the program added it, directly or through a call such as
// listen(callback); the semantics add listeners of their own, which look the same to the program.
//
// Interface: emitter_init; emitter_add, emitter_remove, emitter_emit, emitter_count;
// emitter_class, the documented methods.

#ifndef REF_NET_EMITTER_H
#define REF_NET_EMITTER_H

#include "ref/net/ticks.h"
#include "ref/value/native.h"

// Events are known by their names, and `events.errorMonitor`, a symbol, by this one.
#define ERROR_MONITOR "[events.errorMonitor]"

// A registration of a function; a heap object, so that an emission can hold it.
struct listener {
    struct string *event;
    struct function *function; // a wrapper, if it was added with once()
    bool internal;             // added by the semantics, not by the program
};

struct emitter {
    struct native native;
    struct loop *loop;
    // Told after a listener was added (but not prepended), or was to be removed, even if there was
    // none; NULL: nobody is told. A stream begins to flow in this way when somebody listens for
    // 'data'.
    void (*listener_added)(struct emitter *emitter, const char *event);
    void (*listener_removed)(struct emitter *emitter, const char *event);
    // Told after removeAllListeners; `event` is NULL if it was for every event.
    void (*listeners_cleared)(struct emitter *emitter, const char *event);
    size_t listener_count, listener_capacity;
    struct listener **listeners; // malloc'ed, of all events, in order
    struct array *names;         // of events, in the order in which eventNames() gives them:
                                 // strings before the symbol
    bool keeps_names;            // also of events that have lost their last listener
    double max_listeners;
};

extern const struct native_class emitter_class;

void emitter_init(struct emitter *emitter, const struct native_class *class, struct loop *loop);
// The emitter knows these names, NULL-terminated, before anybody listens, and keeps all names.
void emitter_keep_names(struct emitter *emitter, const char *const *names);
// To be called by the mark and finish functions of the types that begin with an emitter.
void emitter_mark(struct emitter *emitter);
void emitter_finish(struct emitter *emitter);

enum listener_flags { LISTENER_ONCE = 1, LISTENER_PREPEND = 2, LISTENER_INTERNAL = 4 };

// Adds a listener; emits 'newListener' first if somebody listens to that.
void emitter_add(struct emitter *emitter, const char *event, struct function *function, int flags);
void emitter_remove(struct emitter *emitter, const char *event, struct function *function);
// Removes all listeners of an event, or of every event (NULL). Returns the error, if a listener for
// 'removeListener' has taken away what was to go next.
struct error *emitter_remove_all(struct emitter *emitter, const char *event);
// Is there a listener for the event?
bool emitter_has(const struct emitter *emitter, const char *event);
int emitter_count(const struct emitter *emitter, const char *event);

// Emits from inside the semantics: what a listener throws leaves the call of the program inside
// which it is emitted, or is uncaught if there is none. Returns whether anybody listened.
bool emitter_emit(struct emitter *emitter, const char *event, struct arguments arguments);
// The same for no argument and for one.
bool emitter_emit_plain(struct emitter *emitter, const char *event);
bool emitter_emit_value(struct emitter *emitter, const char *event, struct value argument);
// Emits for a caller that can catch: the completion holds whether anybody listened, or the throw.
struct completion emitter_emit_catching(struct emitter *emitter, const char *event,
                                        struct arguments arguments);

#endif

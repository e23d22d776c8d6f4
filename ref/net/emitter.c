// SPDX-License-Identifier: MIT
//
// Listeners and emissions. The documented methods are in emitter_methods.c.

#include "ref/net/emitter.h"

#include "ref/net/arguments.h"
#include "ref/net/errors.h"

#include <stdlib.h>
#include <string.h>

enum { DEFAULT_MAX_LISTENERS = 10 };

void emitter_init(struct emitter *emitter, const struct native_class *class, struct loop *loop) {
    emitter->native.class = class;
    emitter->loop = loop;
    emitter->names = array_new(loop->heap);
    emitter->max_listeners = DEFAULT_MAX_LISTENERS;
}

void emitter_keep_names(struct emitter *emitter, const char *const *names) {
    emitter->keeps_names = true;
    for (; *names; names++) array_push(emitter->names, value_text(emitter->loop->heap, *names));
}

void emitter_mark(struct emitter *emitter) {
    for (size_t i = 0; i < emitter->listener_count; i++) heap_mark(emitter->listeners[i]);
    heap_mark(emitter->names);
}

void emitter_finish(struct emitter *emitter) { free(emitter->listeners); }

static void listener_mark(void *object) {
    struct listener *listener = object;
    heap_mark(listener->event);
    heap_mark(listener->function);
}

static const struct heap_type listener_type = {.name = "listener", .mark = listener_mark};

// -- Names ---------------------------------------------------------------------------------

static struct value event_value(struct emitter *emitter, const char *event) {
    bool is_symbol = strcmp(event, ERROR_MONITOR) == 0;
    struct heap *heap = emitter->loop->heap;
    return is_symbol ? value_symbol(heap, event) : value_text(heap, event);
}

//= observed: emitter.error-monitor.last-name
// A name was added behind the others.
static void put_symbol_last(struct array *names) {
    if (names->length < 2) return;
    struct value *last = &names->items[names->length - 1], *before = last - 1;
    if (before->kind != VALUE_SYMBOL) return;
    struct value symbol = *before;
    *before = *last;
    *last = symbol;
}

static void remember_name(struct emitter *emitter, const char *event) {
    struct array *names = emitter->names;
    for (size_t i = 0; i < names->length; i++) {
        if (string_is(names->items[i].as.string, event)) return;
    }
    array_push(names, event_value(emitter, event));
    put_symbol_last(names);
}

static void forget_name(struct emitter *emitter, const char *event) {
    struct array *names = emitter->names;
    size_t kept = 0;
    for (size_t i = 0; i < names->length; i++) {
        if (!string_is(names->items[i].as.string, event)) names->items[kept++] = names->items[i];
    }
    names->length = kept;
}

// -- Listeners -----------------------------------------------------------------------------

int emitter_count(const struct emitter *emitter, const char *event) {
    int count = 0;
    for (size_t i = 0; i < emitter->listener_count; i++) {
        count += string_is(emitter->listeners[i]->event, event);
    }
    return count;
}

bool emitter_has(const struct emitter *emitter, const char *event) {
    return emitter_count(emitter, event) > 0;
}

static bool has_program_listener(const struct emitter *emitter, const char *event) {
    for (size_t i = 0; i < emitter->listener_count; i++) {
        const struct listener *listener = emitter->listeners[i];
        if (!listener->internal && string_is(listener->event, event)) return true;
    }
    return false;
}

// 'newListener' and 'removeListener', for those who listen to that.
static void tell_about(struct emitter *emitter, const char *what, const char *event,
                       struct function *function) {
    if (!emitter_has(emitter, what)) return;
    struct value given[] = {event_value(emitter, event), value_function(function)};
    emitter_emit(emitter, what, (struct arguments){2, given});
}

// -- Functions for one event only ----------------------------------------------------------

// The data of the function that stands for one that was added with once().
struct once {
    struct emitter *emitter;
    struct string *event;
    bool has_run;
};

static void once_mark(void *object) {
    struct once *once = object;
    heap_mark(once->emitter);
    heap_mark(once->event);
}

static const struct heap_type once_type = {.name = "once", .mark = once_mark};

//= observed: emitter.once.called-once
// It is removed before the function runs.
static struct completion run_once(struct function *self, struct value this_value,
                                  struct arguments arguments) {
    (void)this_value;
    struct once *once = self->data;
    if (once->has_run) return completion_return(value_undefined());
    emitter_remove(once->emitter, once->event->text, self);
    once->has_run = true;
    return function_call(self->target, value_native(&once->emitter->native), arguments);
}

static struct function *wrap_once(struct emitter *emitter, struct string *event,
                                  struct function *function) {
    struct once *once = heap_allocate(emitter->loop->heap, &once_type, sizeof *once);
    *once = (struct once){emitter, event, false};
    struct function *wrapper =
        function_new(emitter->loop->heap, "bound onceWrapper", run_once, once);
    wrapper->target = function;
    return wrapper;
}

// What the program gave.
static struct function *given_function(struct function *function) {
    while (function->target) function = function->target;
    return function;
}

// What is registered, as the program may see it: the wrapper of once(), but none of a recorder.
static struct function *registered_function(struct function *function) {
    return function->code == run_once ? function : given_function(function);
}

// -- Adding and removing -------------------------------------------------------------------

static void make_room(struct emitter *emitter) {
    if (emitter->listener_count < emitter->listener_capacity) return;
    emitter->listener_capacity = emitter->listener_capacity ? 2 * emitter->listener_capacity : 8;
    size_t size = emitter->listener_capacity * sizeof *emitter->listeners;
    emitter->listeners = realloc(emitter->listeners, size);
    if (!emitter->listeners) abort();
}

static void insert_at(struct emitter *emitter, size_t index, struct listener *listener) {
    make_room(emitter);
    struct listener **place = &emitter->listeners[index];
    memmove(place + 1, place, (emitter->listener_count - index) * sizeof *place);
    *place = listener;
    emitter->listener_count++;
}

//= observed: emitter.on.order
//= observed: emitter.prepend-listener.first
void emitter_add(struct emitter *emitter, const char *event, struct function *function, int flags) {
    //= observed: emitter.new-listener.before-it-is-added
    tell_about(emitter, "newListener", event, given_function(function));
    struct heap *heap = emitter->loop->heap;
    struct listener *listener = heap_allocate(heap, &listener_type, sizeof *listener);
    listener->event = string_format(heap, "%s", event);
    bool once = flags & LISTENER_ONCE;
    listener->function = once ? wrap_once(emitter, listener->event, function) : function;
    listener->internal = flags & LISTENER_INTERNAL;
    bool prepend = flags & LISTENER_PREPEND;
    insert_at(emitter, prepend ? 0 : emitter->listener_count, listener);
    remember_name(emitter, event);
    if (!prepend && emitter->listener_added) emitter->listener_added(emitter, event);
}

// Takes a listener out of the list, untold.
static void take_out(struct emitter *emitter, size_t index) {
    struct listener **place = &emitter->listeners[index];
    emitter->listener_count--;
    memmove(place, place + 1, (emitter->listener_count - index) * sizeof *place);
}

//= observed: emitter.remove-listener.only-listener-of-a-stream-untold
//# Older releases emit no 'removeListener' when an event of a stream loses its only listener.
static bool tells_of_removal(const struct emitter *emitter, bool was_only_one) {
    return !was_only_one || !emitter->keeps_names ||
           profile_has(emitter->loop->profile, BEHAVIOUR_EVERY_REMOVAL_IS_TOLD);
}

// `shown` is what 'removeListener' tells, unless it is the only listener of its event.
static void remove_at(struct emitter *emitter, size_t index, struct function *shown) {
    const struct listener *removed = emitter->listeners[index];
    const char *event = removed->event->text;
    take_out(emitter, index);
    bool was_only_one = !emitter_has(emitter, event);
    if (was_only_one && !emitter->keeps_names) forget_name(emitter, event);
    //= observed: emitter.remove-listener.after-it-is-removed
    if (!tells_of_removal(emitter, was_only_one)) return;
    //= observed: emitter.remove-listener.tells-what-was-given
    if (was_only_one) shown = given_function(removed->function);
    tell_about(emitter, "removeListener", event, shown);
}

static void tell_owner(struct emitter *emitter, const char *event) {
    if (emitter->listener_removed) emitter->listener_removed(emitter, event);
}

//= observed: emitter.remove-listener.not-called
//# Of several equal ones, the last that was added goes first.
void emitter_remove(struct emitter *emitter, const char *event, struct function *function) {
    for (size_t i = emitter->listener_count; i-- > 0;) {
        const struct listener *listener = emitter->listeners[i];
        if (!string_is(listener->event, event)) continue;
        if (!function_is(listener->function, function)) continue;
        remove_at(emitter, i, function);
        break;
    }
    tell_owner(emitter, event);
}

// -- All listeners -------------------------------------------------------------------------

static struct function *function_at(const struct emitter *emitter, const char *event,
                                    size_t index) {
    for (size_t i = 0; i < emitter->listener_count; i++) {
        const struct listener *listener = emitter->listeners[i];
        if (string_is(listener->event, event) && index-- == 0) return listener->function;
    }
    return NULL;
}

// The last of an event goes first, and each is told of.
static struct error *remove_one_by_one(struct emitter *emitter, const char *event) {
    struct function *last = NULL; // remembered, for a listener may be put before it meanwhile
    for (size_t left = (size_t)emitter_count(emitter, event); left-- > 0;) {
        struct function *next = last ? last : function_at(emitter, event, left);
        if (!next && left == 0) break;
        //= observed: emitter.remove-all-listeners.misses-one-taken-away-meanwhile
        if (!next) return check_function(emitter->loop->heap, "listener", value_undefined());
        if (emitter_count(emitter, event) == 2) last = function_at(emitter, event, 0);
        emitter_remove(emitter, event, registered_function(next));
    }
    return NULL;
}

static struct error *remove_every_event(struct emitter *emitter) {
    if (emitter_has(emitter, "removeListener")) {
        struct array *names = array_new(emitter->loop->heap);
        for (size_t i = 0; i < emitter->names->length; i++) {
            array_push(names, emitter->names->items[i]);
        }
        for (size_t i = 0; i < names->length; i++) {
            if (value_is_text(names->items[i], "removeListener")) continue;
            TRY(emitter_remove_all(emitter, names->items[i].as.string->text));
        }
    }
    emitter->listener_count = 0;
    emitter->names->length = 0;
    emitter->keeps_names = false;
    return NULL;
}

static struct error *remove_event(struct emitter *emitter, const char *event) {
    if (emitter_has(emitter, "removeListener")) {
        return remove_one_by_one(emitter, event);
    }
    for (size_t i = emitter->listener_count; i-- > 0;) {
        if (string_is(emitter->listeners[i]->event, event)) take_out(emitter, i);
    }
    forget_name(emitter, event);
    emitter->keeps_names = false;
    return NULL;
}

//= observed: emitter.remove-all-listeners.untold-unless-listened-to
//# Without a listener for 'removeListener' all go at once.
struct error *emitter_remove_all(struct emitter *emitter, const char *event) {
    TRY(event ? remove_event(emitter, event) : remove_every_event(emitter));
    if (emitter->listeners_cleared) emitter->listeners_cleared(emitter, event);
    return NULL;
}

// -- Emissions -----------------------------------------------------------------------------

// The listeners of an event at this moment. It does not outlive the turn, so nothing is marked.
struct emission {
    size_t count;
    struct listener *listeners[];
};

static const struct heap_type emission_type = {.name = "emission"};

static struct emission *listeners_of(const struct emitter *emitter, const char *event) {
    size_t size =
        sizeof(struct emission) + (size_t)emitter_count(emitter, event) * sizeof(struct listener *);
    struct emission *emission = heap_allocate(emitter->loop->heap, &emission_type, size);
    for (size_t i = 0; i < emitter->listener_count; i++) {
        if (!string_is(emitter->listeners[i]->event, event)) continue;
        emission->listeners[emission->count++] = emitter->listeners[i];
    }
    return emission;
}

static struct completion call_all(struct emitter *emitter, const struct emission *emission,
                                  struct arguments arguments) {
    for (size_t i = 0; i < emission->count && !emitter->loop->ended; i++) {
        struct function *function = emission->listeners[i]->function;
        struct completion completion =
            loop_call_catching(emitter->loop, function, value_native(&emitter->native), arguments);
        if (completion.threw) return completion;
    }
    return completion_return(value_boolean(emission->count > 0));
}

//= observed: emitter.error.unhandled-throws
static struct completion throw_unhandled(struct emitter *emitter, struct value error) {
    if (error.kind == VALUE_ERROR) return completion_throw(error);
    struct heap *heap = emitter->loop->heap;
    return completion_throw(
        value_error(error_coded(heap, "Error", "ERR_UNHANDLED_ERROR", "Unhandled error. (%s)",
                                error_inspect(heap, error)->text)));
}

static struct completion call_listeners(struct emitter *emitter, const char *event,
                                        struct arguments arguments) {
    return call_all(emitter, listeners_of(emitter, event), arguments);
}

//= observed: emitter.error-monitor.first
static struct completion call_error_listeners(struct emitter *emitter, struct arguments arguments) {
    if (emitter_has(emitter, ERROR_MONITOR)) {
        struct completion seen = emitter_emit_catching(emitter, ERROR_MONITOR, arguments);
        if (seen.threw) return seen;
    }
    //= observed: emitter.error-monitor.prevents-nothing
    if (!emitter_has(emitter, "error")) return throw_unhandled(emitter, argument(arguments, 0));
    return call_listeners(emitter, "error", arguments);
}

struct completion emitter_emit_catching(struct emitter *emitter, const char *event,
                                        struct arguments arguments) {
    struct loop *loop = emitter->loop;
    if (loop->ended) return completion_return(value_boolean(false));
    const struct observer *observer = &loop->observer;
    if (observer->event_begins) {
        observer->event_begins(observer->context, &emitter->native, event, arguments,
                               has_program_listener(emitter, event));
    }
    bool is_error = strcmp(event, "error") == 0;
    struct completion completion = is_error ? call_error_listeners(emitter, arguments)
                                            : call_listeners(emitter, event, arguments);
    if (observer->event_ended) observer->event_ended(observer->context);
    return completion;
}

bool emitter_emit(struct emitter *emitter, const char *event, struct arguments arguments) {
    struct completion completion = emitter_emit_catching(emitter, event, arguments);
    //= observed: emitter.emit.throw-leaves-the-call
    if (completion.threw) loop_throw(emitter->loop, completion.value);
    return !completion.threw && completion.value.as.boolean;
}

bool emitter_emit_plain(struct emitter *emitter, const char *event) {
    return emitter_emit(emitter, event, (struct arguments){0, NULL});
}

bool emitter_emit_value(struct emitter *emitter, const char *event, struct value argument_value) {
    return emitter_emit(emitter, event, (struct arguments){1, &argument_value});
}

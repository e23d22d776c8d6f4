// SPDX-License-Identifier: MIT
//
// Listeners and emissions. The documented methods are in emitter_methods.c.

#include "ref/net/emitter.h"

#include "ref/net/errors.h"

#include <stdlib.h>
#include <string.h>

void emitter_init(struct emitter *emitter, const struct native_class *class, struct loop *loop) {
    emitter->native.class = class;
    emitter->loop = loop;
}

void emitter_mark(struct emitter *emitter) {
    for (size_t i = 0; i < emitter->listener_count; i++) {
        heap_mark(emitter->listeners[i].event);
        heap_mark(emitter->listeners[i].function);
    }
}

void emitter_finish(struct emitter *emitter) { free(emitter->listeners); }

// -- Listeners -----------------------------------------------------------------------------

int emitter_count(const struct emitter *emitter, const char *event) {
    int count = 0;
    for (size_t i = 0; i < emitter->listener_count; i++) {
        count += string_is(emitter->listeners[i].event, event);
    }
    return count;
}

bool emitter_has(const struct emitter *emitter, const char *event) {
    return emitter_count(emitter, event) > 0;
}

static bool has_program_listener(const struct emitter *emitter, const char *event) {
    for (size_t i = 0; i < emitter->listener_count; i++) {
        const struct listener *listener = &emitter->listeners[i];
        if (!listener->internal && string_is(listener->event, event)) return true;
    }
    return false;
}

// 'newListener' and 'removeListener', for those who listen to that.
static void tell_about(struct emitter *emitter, const char *what, const char *event,
                       struct function *function) {
    if (!emitter_has(emitter, what)) return;
    struct function *shown = function->target ? function->target : function;
    struct value given[] = {value_text(emitter->loop->heap, event), value_function(shown)};
    emitter_emit(emitter, what, (struct arguments){2, given});
}

static void make_room(struct emitter *emitter) {
    if (emitter->listener_count < emitter->listener_capacity) return;
    emitter->listener_capacity = emitter->listener_capacity ? 2 * emitter->listener_capacity : 8;
    size_t size = emitter->listener_capacity * sizeof(struct listener);
    emitter->listeners = realloc(emitter->listeners, size);
    if (!emitter->listeners) abort();
}

//= emitter.on.order
//= emitter.prepend-listener.first
void emitter_add(struct emitter *emitter, const char *event, struct function *function,
                 int flags) {
    //= observed: emitter.new-listener.before-it-is-added
    tell_about(emitter, "newListener", event, function);
    make_room(emitter);
    bool prepend = flags & LISTENER_PREPEND;
    struct listener *place = emitter->listeners + (prepend ? 0 : emitter->listener_count);
    memmove(emitter->listeners + 1, emitter->listeners,
            prepend ? emitter->listener_count * sizeof(struct listener) : 0);
    *place = (struct listener){
        .event = string_format(emitter->loop->heap, "%s", event),
        .function = function,
        .once = flags & LISTENER_ONCE,
        .internal = flags & LISTENER_INTERNAL,
    };
    emitter->listener_count++;
    if (!prepend && emitter->listener_added) emitter->listener_added(emitter, event);
}

static void remove_at(struct emitter *emitter, size_t index) {
    struct listener removed = emitter->listeners[index];
    emitter->listener_count--;
    memmove(&emitter->listeners[index], &emitter->listeners[index + 1],
            (emitter->listener_count - index) * sizeof(struct listener));
    //= observed: emitter.remove-listener.after-it-is-removed
    tell_about(emitter, "removeListener", removed.event->text, removed.function);
    if (emitter->listener_removed) emitter->listener_removed(emitter, removed.event->text);
}

//= emitter.remove-listener.not-called
//# Of several equal ones, the last that was added goes first.
void emitter_remove(struct emitter *emitter, const char *event, const struct function *function) {
    for (size_t i = emitter->listener_count; i-- > 0;) {
        const struct listener *listener = &emitter->listeners[i];
        if (!string_is(listener->event, event)) continue;
        if (!function_is(listener->function, function)) continue;
        remove_at(emitter, i);
        return;
    }
}

void emitter_remove_all(struct emitter *emitter, const char *event) {
    for (size_t i = emitter->listener_count; i-- > 0;) {
        if (i >= emitter->listener_count) continue; // a 'removeListener' listener took more away
        if (event && !string_is(emitter->listeners[i].event, event)) continue;
        remove_at(emitter, i);
    }
}

// -- Emissions -----------------------------------------------------------------------------

// The listeners of an event at this moment, as an array of functions.
static struct array *listeners_of(const struct emitter *emitter, const char *event) {
    struct array *functions = array_new(emitter->loop->heap);
    for (size_t i = 0; i < emitter->listener_count; i++) {
        if (!string_is(emitter->listeners[i].event, event)) continue;
        array_push(functions, value_function(emitter->listeners[i].function));
    }
    return functions;
}

//= emitter.once.called-once
// A once-listener is removed before it runs.
static void remove_if_once(struct emitter *emitter, const char *event,
                           const struct function *function) {
    for (size_t i = 0; i < emitter->listener_count; i++) {
        const struct listener *listener = &emitter->listeners[i];
        if (listener->function != function || !string_is(listener->event, event)) continue;
        if (listener->once) remove_at(emitter, i);
        return;
    }
}

static struct completion call_all(struct emitter *emitter, const char *event,
                                  const struct array *functions, struct arguments arguments) {
    struct value self = value_native(&emitter->native);
    for (size_t i = 0; i < functions->length && !emitter->loop->ended; i++) {
        struct function *function = functions->items[i].as.function;
        remove_if_once(emitter, event, function);
        struct completion completion = function_call(function, self, arguments);
        if (completion.threw) return completion;
    }
    return completion_return(value_boolean(functions->length > 0));
}

//= emitter.error.unhandled-throws
static struct completion throw_unhandled(struct emitter *emitter, struct value error) {
    if (error.kind == VALUE_ERROR) return completion_throw(error);
    struct heap *heap = emitter->loop->heap;
    return completion_throw(
        value_error(error_coded(heap, "Error", "ERR_UNHANDLED_ERROR", "Unhandled error. (%s)",
                                error_inspect(heap, error)->text)));
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
    struct array *functions = listeners_of(emitter, event);
    bool unhandled = functions->length == 0 && strcmp(event, "error") == 0;
    struct completion completion = unhandled
                                       ? throw_unhandled(emitter, argument(arguments, 0))
                                       : call_all(emitter, event, functions, arguments);
    if (observer->event_ended) observer->event_ended(observer->context);
    return completion;
}

bool emitter_emit(struct emitter *emitter, const char *event, struct arguments arguments) {
    struct completion completion = emitter_emit_catching(emitter, event, arguments);
    if (completion.threw) loop_uncaught(emitter->loop, completion.value);
    return !completion.threw && completion.value.as.boolean;
}

bool emitter_emit_plain(struct emitter *emitter, const char *event) {
    return emitter_emit(emitter, event, (struct arguments){0, NULL});
}

bool emitter_emit_value(struct emitter *emitter, const char *event, struct value argument_value) {
    return emitter_emit(emitter, event, (struct arguments){1, &argument_value});
}

// SPDX-License-Identifier: MIT
#include "ref/net/contact.h"

#include "ref/net/cluster.h"
#include "ref/net/handover.h"
#include "ref/net/share.h"

#include <stdlib.h>
#include <string.h>

static struct contact *cast(struct native *self) { return (struct contact *)self; }

static struct loop *loop_of(const struct contact *contact) { return contact->emitter.loop; }

static const struct host_operations *host_of(const struct contact *contact) {
    return loop_of(contact)->host->operations;
}

// -- Posting -------------------------------------------------------------------------------

static void call_back_sent(void *object, struct value extra) {
    (void)extra;
    struct value nothing = value_null();
    struct completion completion =
        function_call(object, value_undefined(), (struct arguments){1, &nothing});
    (void)completion;
}

// `callback`, which may be undefined, waits until it was sent. That the other process is gone is
// told by reading.
static void send_letter(struct contact *contact, const struct letter *letter,
                        struct host_handle *handle, struct value callback) {
    if (contact->channel && letter_send(letter, handle) >= 0) {
        array_push(contact->unsent, callback);
    }
}

static void post_now(struct contact *contact, struct letter *letter) {
    struct host_handle *handle = letter->handle ? letter->handle : handover_send(contact, letter);
    //= observed: socket.sent.callback
    //# A message alone is sent at once, and its callback called on a tick; with a handle, the
    //# callback is called from the event loop.
    struct value callback = handle ? value_function(letter->callback) : value_undefined();
    send_letter(contact, letter, handle, callback);
    if (handle) {
        contact->awaits_acknowledgement = true;
        if (letter->kind == LETTER_SOCKET && !letter->keep_open) contact->in_transit = handle;
    } else if (letter->callback) {
        tick_add(loop_of(contact), call_back_sent, letter->callback, value_undefined());
    }
}

//= observed: socket.sent.in-order
//# Behind a handle that the other process has not acknowledged, letters wait; send() says so from
//# the second on.
bool contact_post(struct contact *contact, struct letter *letter) {
    if (!contact->awaits_acknowledgement) {
        post_now(contact, letter);
        return true;
    }
    struct letter **link = &contact->waiting;
    bool is_first = *link == NULL;
    while (*link) link = &(*link)->next;
    *link = letter;
    return is_first;
}

void contact_tell(struct contact *contact, enum letter_kind kind, int key, int number) {
    struct letter *letter = letter_new(contact, kind, key);
    letter->message = value_number(number);
    contact_post(contact, letter);
}

static void on_sent(void *owner) {
    struct contact *contact = owner;
    struct value callback = array_shift(contact->unsent);
    if (callback.kind != VALUE_FUNCTION) return;
    loop_enter(loop_of(contact));
    call_back_sent(callback.as.function, value_undefined());
    loop_leave(loop_of(contact));
}

// -- The end -------------------------------------------------------------------------------

static void emit_exit(void *object, struct value extra) {
    (void)extra;
    emitter_emit_plain(&((struct contact *)object)->emitter, "exit");
}

// All that the worker sent is told before that.
static void tell_exit(struct contact *contact) {
    if (contact->channel || !contact->exited) return;
    tick_add(loop_of(contact), emit_exit, contact, value_undefined());
}

static void close_in_transit(struct contact *contact) {
    if (contact->in_transit) host_of(contact)->close(contact->in_transit);
    contact->in_transit = NULL;
}

static void close_channel(struct contact *contact) {
    contact->connected = false;
    if (!contact->channel) return;
    host_of(contact)->close(contact->channel);
    contact->channel = NULL;
    close_in_transit(contact);
    handover_disconnected(contact);
    share_disconnected(contact);
    tell_exit(contact);
}

static void close_channel_now(void *object, struct value extra) {
    (void)extra;
    close_channel(object);
}

// What waits to be sent goes first.
static void disconnect_if_idle(struct contact *contact) {
    if (contact->awaits_acknowledgement) return;
    tick_add(loop_of(contact), close_channel_now, contact, value_undefined());
}

static void hang_up(struct contact *contact) {
    contact->connected = false;
    disconnect_if_idle(contact);
}

static void acknowledged(struct contact *contact) {
    close_in_transit(contact);
    contact->awaits_acknowledgement = false;
    struct letter *letter = contact->waiting;
    contact->waiting = NULL;
    while (letter) {
        struct letter *next = letter->next;
        letter->next = NULL;
        contact_post(contact, letter);
        letter = next;
    }
    if (!contact->connected) disconnect_if_idle(contact);
}

// -- Receiving -----------------------------------------------------------------------------

static void emit_message(void *object, struct value extra) {
    (void)extra;
    struct letter *letter = object;
    struct value given[] = {letter->message, letter->subject};
    int count = value_is_undefined(letter->subject) ? 1 : 2;
    emitter_emit(&letter->contact->emitter, "message", (struct arguments){count, given});
}

void contact_deliver(struct contact *contact, struct value message, struct value subject) {
    struct letter *letter = letter_new(contact, LETTER_MESSAGE, 0);
    letter->message = message;
    letter->subject = subject;
    tick_add(loop_of(contact), emit_message, letter, value_undefined());
}

// A worker of a cluster disconnects only when all that was offered to it has come, and was
// answered.
static void take_leave(struct contact *contact) {
    if (contact == loop_of(contact)->primary)
        hang_up(contact);
    else
        contact_tell(contact, LETTER_FAREWELL, 0, 0);
}

static void acknowledge(struct contact *contact) {
    const struct letter *letter = letter_new(contact, LETTER_ACKNOWLEDGEMENT, 0);
    send_letter(contact, letter, NULL, value_undefined());
}

static void take_letter(void *object, struct value extra) {
    struct letter *letter = object;
    struct contact *contact = letter->contact;
    if (letter->handle) acknowledge(contact);
    switch (letter->kind) {
    case LETTER_MESSAGE:
        emit_message(letter, extra);
        break;
    case LETTER_ONLINE:
        emitter_emit_plain(&contact->emitter, "online");
        break;
    case LETTER_ACKNOWLEDGEMENT:
        acknowledged(contact);
        break;
    case LETTER_SOCKET:
        handover_receive_socket(contact, letter);
        break;
    case LETTER_SERVER:
        handover_receive_server(contact, letter);
        break;
    case LETTER_COUNT_WANTED:
        handover_tell_count(contact, letter);
        break;
    case LETTER_CLOSE_WANTED:
        handover_tell_when_closed(contact, letter);
        break;
    case LETTER_COUNT:
    case LETTER_ALL_CLOSED:
        handover_answered(contact, letter);
        break;
    case LETTER_LISTEN:
        share_asked(contact, letter);
        break;
    case LETTER_LISTENS:
        cluster_answered(contact, letter);
        break;
    case LETTER_CONNECTION:
        cluster_offered(contact, letter);
        break;
    case LETTER_TAKEN:
        share_offer_answered(contact, letter);
        break;
    case LETTER_LEFT:
        share_left(contact, letter);
        break;
    case LETTER_FAREWELL:
        take_leave(contact);
        break;
    }
}

// Each letter that is there as a whole is taken on a tick.
static void take_letters(struct contact *contact) {
    struct letter *letter;
    while ((letter = letter_take(contact))) {
        tick_add(loop_of(contact), take_letter, letter, value_undefined());
    }
}

static void on_read(void *owner, const void *data, size_t size, int error) {
    struct contact *contact = owner;
    loop_enter(loop_of(contact));
    if (error) {
        close_channel(contact);
    } else {
        contact->input = realloc(contact->input, contact->input_size + size);
        if (!contact->input) abort();
        memcpy(contact->input + contact->input_size, data, size);
        contact->input_size += size;
        take_letters(contact);
    }
    loop_leave(loop_of(contact));
}

static void on_exited(void *owner) {
    struct contact *contact = owner;
    loop_enter(loop_of(contact));
    contact->exited = true;
    handover_exited(contact);
    tell_exit(contact);
    loop_leave(loop_of(contact));
    heap_unpin(contact);
}

static void on_closed(void *owner, struct host_handle *handle) {
    (void)handle;
    heap_unpin(owner);
}

static const struct host_callbacks callbacks = {
    .on_read = on_read,
    .on_closed = on_closed,
    .on_sent = on_sent,
    .on_exited = on_exited,
};

// -- Methods -------------------------------------------------------------------------------

// (message[, handle[, options]][, callback])
static struct error *contact_send(struct native *self, struct arguments arguments,
                                  struct value *result) {
    struct letter *letter = letter_new(cast(self), LETTER_MESSAGE, 0);
    letter->message = argument(arguments, 0);
    for (int i = 1; i < arguments.count; i++) {
        struct value given = argument(arguments, i);
        if (given.kind == VALUE_FUNCTION) letter->callback = given.as.function;
        if (given.kind == VALUE_NATIVE) letter->subject = given;
        if (given.kind == VALUE_OBJECT) {
            letter->keep_open = value_is_truthy(option(given, "keepOpen"));
        }
    }
    *result = value_boolean(contact_post(cast(self), letter));
    return NULL;
}

static struct error *contact_disconnect(struct native *self, struct arguments arguments,
                                        struct value *result) {
    (void)arguments, (void)result;
    struct contact *contact = cast(self);
    if (contact == loop_of(contact)->primary)
        contact_tell(contact, LETTER_FAREWELL, 0, 0);
    else
        hang_up(contact);
    return NULL;
}

// -- The classes ---------------------------------------------------------------------------

static const struct native_method_entry methods[] = {
    {"disconnect", contact_disconnect},
    {"send", contact_send},
    {NULL, NULL},
};

static const char *const events[] = {"message", "online", NULL};

const struct native_class worker_class = {
    .name = "Worker",
    .lane = "worker",
    .parent = &emitter_class,
    .methods = methods,
    .events = events,
};

const struct native_class parent_class = {
    .name = "Parent",
    .lane = "parent",
    .parent = &emitter_class,
    .methods = methods,
    .events = events,
};

static void contact_mark(void *object) {
    struct contact *contact = object;
    emitter_mark(&contact->emitter);
    heap_mark(contact->waiting);
    heap_mark(contact->unsent);
    heap_mark(contact->keys);
    handover_mark(contact);
}

static void contact_finish(void *object) {
    struct contact *contact = object;
    emitter_finish(&contact->emitter);
    free(contact->input);
}

static const struct heap_type contact_type = {"Contact", contact_mark, contact_finish};

static struct contact *contact_new(struct loop *loop, const struct native_class *class) {
    struct contact *contact = heap_allocate(loop->heap, &contact_type, sizeof(struct contact));
    emitter_init(&contact->emitter, class, loop);
    contact->unsent = array_new(loop->heap);
    contact->keys = array_new(loop->heap);
    return contact;
}

static struct contact *connected(struct contact *contact, int error) {
    if (error < 0) return NULL;
    heap_pin(contact);
    contact->connected = true;
    host_of(contact)->read_start(contact->channel);
    return contact;
}

struct contact *contact_start_worker(struct loop *loop, char *const *words, int inherited) {
    struct contact *contact = contact_new(loop, &worker_class);
    int error = loop->host->operations->start_again(loop->host, words, inherited, &callbacks,
                                                    contact, &contact->channel);
    if (error >= 0) heap_pin(contact); // until it has ended
    return connected(contact, error);
}

struct contact *contact_parent(struct loop *loop) {
    struct contact *contact = contact_new(loop, &parent_class);
    int error =
        loop->host->operations->open_channel(loop->host, &callbacks, contact, &contact->channel);
    return connected(contact, error);
}

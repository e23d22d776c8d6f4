// SPDX-License-Identifier: MIT
#include "ref/net/handover.h"

#include "ref/net/errors.h"
#include "ref/net/server.h"
#include "ref/net/socket.h"

#include <assert.h>

static struct heap *heap_of(const struct contact *contact) { return contact->emitter.loop->heap; }

// -- Delegations ---------------------------------------------------------------------------

// That a contact was sent sockets of a server.
struct delegation {
    struct delegation *next;       // of the server
    struct delegation *of_contact; // the next
    struct server *server;
    struct contact *contact;
    int key;
};

static void delegation_mark(void *object) {
    struct delegation *delegation = object;
    heap_mark(delegation->next);
    heap_mark(delegation->of_contact);
    heap_mark(delegation->server);
    heap_mark(delegation->contact);
}

static const struct heap_type delegation_type = {.name = "delegation", .mark = delegation_mark};

static void add_delegation(struct server *server, struct contact *contact, int key) {
    struct delegation **link = &server->delegations;
    while (*link) link = &(*link)->next;
    *link = heap_allocate(heap_of(contact), &delegation_type, sizeof(struct delegation));
    **link = (struct delegation){NULL, contact->delegations, server, contact, key};
    contact->delegations = *link;
    server->has_delegated = true;
}

//= observed: server.close.forks-by-address
//# The key stands for what the server had asked to listen on. Where two had asked for the same,
// such # as port 0, only the first knows of the sockets of both.
static int key_of(struct server *server, struct contact *contact) {
    struct value asked_for = value_string(server->asked_for);
    for (size_t i = 0; i < contact->keys->length; i++) {
        if (value_equals(contact->keys->items[i], asked_for)) return (int)i + 1;
    }
    array_push(contact->keys, asked_for);
    int key = (int)contact->keys->length;
    add_delegation(server, contact, key);
    return key;
}

static void withdraw(const struct delegation *delegation) {
    struct delegation **link = &delegation->server->delegations;
    while (*link != delegation) link = &(*link)->next;
    *link = delegation->next;
}

void handover_exited(struct contact *contact) {
    for (const struct delegation *at = contact->delegations; at; at = at->of_contact) withdraw(at);
    contact->delegations = NULL;
}

// -- Sending -------------------------------------------------------------------------------

static struct host_handle *send_socket(struct contact *contact, struct letter *letter,
                                       struct socket *socket) {
    if (!socket->handle) return NULL;
    letter->kind = LETTER_SOCKET;
    if (socket->server) {
        letter->key = key_of(socket->server, contact);
        //= observed: server.max-connections.not-with-fork
        if (!letter->keep_open) socket->server->connections--;
    }
    //= observed: socket.sent.keep-open
    return letter->keep_open ? socket->handle : socket_hand_over(socket);
}

//= observed: socket.sent.twice
//# Of a socket or server that has no handle, for it was sent already or does not listen, the
// message # alone is sent.
struct host_handle *handover_send(struct contact *contact, struct letter *letter) {
    struct server *server = server_from(letter->subject);
    struct socket *socket = socket_from(letter->subject);
    if (socket) return send_socket(contact, letter, socket);
    if (!server || !server->handle) return NULL;
    letter->kind = LETTER_SERVER;
    return server->handle->listener;
}

// -- Wards ---------------------------------------------------------------------------------

// The open sockets of one server of the contact.
struct ward {
    struct ward *next; // of the contact
    struct contact *contact;
    int key;
    int count;
    bool is_asked; // to tell when none is left
};

static void ward_mark(void *object) {
    struct ward *ward = object;
    heap_mark(ward->next);
    heap_mark(ward->contact);
}

static const struct heap_type ward_type = {.name = "ward", .mark = ward_mark};

static struct ward *ward_of(struct contact *contact, int key) {
    struct ward **link = &contact->wards;
    for (; *link; link = &(*link)->next) {
        if ((*link)->key == key) return *link;
    }
    *link = heap_allocate(heap_of(contact), &ward_type, sizeof(struct ward));
    **link = (struct ward){.contact = contact, .key = key};
    return *link;
}

static void tell_if_empty(struct ward *ward) {
    if (ward->count > 0 || !ward->is_asked) return;
    ward->is_asked = false;
    contact_tell(ward->contact, LETTER_ALL_CLOSED, ward->key, 0);
}

static struct completion ward_closed(struct function *self, struct value this_value,
                                     struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct ward *ward = self->data;
    ward->count--;
    tell_if_empty(ward);
    return completion_return(value_undefined());
}

void handover_tell_count(struct contact *contact, const struct letter *letter) {
    contact_tell(contact, LETTER_COUNT, letter->key, ward_of(contact, letter->key)->count);
}

void handover_tell_when_closed(struct contact *contact, const struct letter *letter) {
    struct ward *ward = ward_of(contact, letter->key);
    ward->is_asked = true;
    tell_if_empty(ward);
}

// -- Receiving -----------------------------------------------------------------------------

//= observed: socket.sent.reads-on-there
//= observed: socket.sent.options-stay
void handover_receive_socket(struct contact *contact, const struct letter *letter) {
    static const struct accepted_options defaults = {.high_water_mark = -1};
    struct socket *socket;
    struct error *error = socket_accept(contact->emitter.loop, letter->handle, letter->handle_kind,
                                        &defaults, &socket);
    assert(!error); // nothing is wrong with the defaults
    (void)error;
    if (letter->key) {
        struct ward *ward = ward_of(contact, letter->key);
        ward->count++;
        struct function *listener = function_new(heap_of(contact), "", ward_closed, ward);
        emitter_add(&socket->stream.emitter, "close", listener, LISTENER_ONCE | LISTENER_INTERNAL);
    }
    contact_deliver(contact, letter->message, value_native(&socket->stream.emitter.native));
}

static struct completion deliver_listening(struct function *self, struct value this_value,
                                           struct arguments arguments) {
    (void)arguments;
    struct letter *letter = self->data;
    contact_deliver(letter->contact, letter->message, this_value);
    return completion_return(value_undefined());
}

//= observed: server.sent.settings-stay
void handover_receive_server(struct contact *contact, struct letter *letter) {
    struct value made = value_undefined();
    struct error *error =
        server_construct(contact->emitter.loop, (struct arguments){0, NULL}, &made);
    assert(!error);
    (void)error;
    struct server *server = server_from(made);
    //= observed: server.sent.listening-first
    //# 'listening' is emitted before the server is delivered.
    struct function *listener = function_new(heap_of(contact), "", deliver_listening, letter);
    emitter_add(&server->emitter, "listening", listener, LISTENER_ONCE | LISTENER_INTERNAL);
    server_listen_on_received(server, letter->handle, letter->handle_kind);
}

// -- Questions -----------------------------------------------------------------------------

// A question that the contact was asked.
struct inquiry {
    struct inquiry *next; // of the contact
    enum letter_kind answer;
    int key;
    void (*answered)(void *object, struct error *error, int count);
    void *object;
};

static void inquiry_mark(void *object) {
    struct inquiry *inquiry = object;
    heap_mark(inquiry->next);
    heap_mark(inquiry->object);
}

static const struct heap_type inquiry_type = {.name = "inquiry", .mark = inquiry_mark};

static struct error *closed_before_reply(struct contact *contact) {
    return error_coded(heap_of(contact), "Error", "ERR_CHILD_CLOSED_BEFORE_REPLY",
                       "Child closed before reply received");
}

static void ask(const struct delegation *delegation, enum letter_kind question,
                const struct inquiry *about) {
    struct contact *contact = delegation->contact;
    //= observed: server.get-connections.fork-cannot-answer
    if (!contact->connected) {
        about->answered(about->object, closed_before_reply(contact), 0);
        return;
    }
    struct inquiry **link = &contact->inquiries;
    while (*link) link = &(*link)->next;
    *link = heap_allocate(heap_of(contact), &inquiry_type, sizeof(struct inquiry));
    **link = *about;
    (*link)->key = delegation->key;
    contact_tell(contact, question, delegation->key, 0);
}

void handover_answered(struct contact *contact, const struct letter *letter) {
    struct inquiry **link = &contact->inquiries;
    while (*link && ((*link)->answer != letter->kind || (*link)->key != letter->key)) {
        link = &(*link)->next;
    }
    const struct inquiry *inquiry = *link;
    if (!inquiry) return;
    *link = inquiry->next;
    inquiry->answered(inquiry->object, NULL, (int)letter->message.as.number);
}

void handover_disconnected(struct contact *contact) {
    struct inquiry *inquiry = contact->inquiries;
    contact->inquiries = NULL;
    for (; inquiry; inquiry = inquiry->next) {
        inquiry->answered(inquiry->object, closed_before_reply(contact), 0);
    }
}

// -- The connections of a server -----------------------------------------------------------

// What the answers of all to one question come to.
struct poll {
    struct server *server;
    int left; // to answer; negative: one has failed
    int total;
    struct function *callback; // of getConnections
};

static void poll_mark(void *object) {
    struct poll *poll = object;
    heap_mark(poll->server);
    heap_mark(poll->callback);
}

static const struct heap_type poll_type = {.name = "poll", .mark = poll_mark};

static struct poll *poll_new(struct server *server) {
    struct poll *poll = heap_allocate(server->emitter.loop->heap, &poll_type, sizeof(struct poll));
    poll->server = server;
    for (const struct delegation *at = server->delegations; at; at = at->next) poll->left++;
    return poll;
}

static void ask_all(struct poll *poll, enum letter_kind question, enum letter_kind answer,
                    void (*answered_by)(void *object, struct error *error, int count)) {
    struct inquiry about = {.answer = answer, .answered = answered_by, .object = poll};
    for (const struct delegation *at = poll->server->delegations; at; at = at->next) {
        ask(at, question, &about);
    }
}

static void call_back(void *object, struct value error) {
    struct poll *poll = object;
    bool failed = !value_is_undefined(error);
    struct value given[] = {failed ? error : value_null(),
                            failed ? value_undefined() : value_number(poll->total)};
    struct completion completion =
        function_call(poll->callback, value_undefined(), (struct arguments){2, given});
    (void)completion;
}

static void counted(void *object, struct error *error, int count) {
    struct poll *poll = object;
    struct loop *loop = poll->server->emitter.loop;
    poll->total += count;
    poll->left = error ? -1 : poll->left - 1;
    if (error || poll->left == 0) tick_add(loop, call_back, poll, value_error(error));
}

//= server.get-connections.forks
//= observed: server.get-connections.fork-has-ended
//# With nobody left to be asked, nobody answers, and the callback is not called.
void handover_count(struct server *server, struct function *callback) {
    struct poll *poll = poll_new(server);
    poll->callback = callback;
    poll->total = server->connections;
    ask_all(poll, LETTER_COUNT_WANTED, LETTER_COUNT, counted);
}

static void all_closed(void *object, struct error *error, int count) {
    (void)error, (void)count;
    struct poll *poll = object;
    if (--poll->left != 0) return;
    poll->server->connections = 0;
    server_close_if_drained(poll->server);
}

//= observed: server.close.waits-for-forks
void handover_close(struct server *server) {
    struct poll *poll = poll_new(server);
    server->connections++; // so that it is not closed before all have answered
    ask_all(poll, LETTER_CLOSE_WANTED, LETTER_ALL_CLOSED, all_closed);
}

void handover_mark(const struct contact *contact) {
    heap_mark(contact->delegations);
    heap_mark(contact->wards);
    heap_mark(contact->inquiries);
}

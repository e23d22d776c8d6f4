// SPDX-License-Identifier: MIT
//
// A contact: another process, as a program knows it, and the letters that go to and fro.
//
// A process starts workers, and a worker has a parent; the two ends of the channel between them are
// alike. A letter is a message of the program, perhaps with a socket or a server, or something that
// the semantics have to say (handover.h). Letters arrive in the order in which they were posted.
//
// Always true:
//   - One handle is in transit at a time: further letters wait until the other process has
//     acknowledged it.
//   - The contact stays pinned until its channel is closed and, of a worker, its process has ended.
//
// Where to read: contact.c carries letters; handover.c and cluster.c know what they mean.

#ifndef REF_NET_CONTACT_H
#define REF_NET_CONTACT_H

#include "ref/net/emitter.h"

enum letter_kind {
    LETTER_MESSAGE, // of the program, as the two after it, which bring a handle
    LETTER_SOCKET,
    LETTER_SERVER,
    LETTER_ONLINE,          // a worker is ready for letters
    LETTER_ACKNOWLEDGEMENT, // a handle has arrived
    // About the sockets of one server that the receiver was sent; questions and their answers.
    LETTER_COUNT_WANTED,
    LETTER_COUNT,
    LETTER_CLOSE_WANTED,
    LETTER_ALL_CLOSED,
    // About what the workers of a cluster listen on (cluster.h).
    LETTER_LISTEN,     // a worker asks
    LETTER_LISTENS,    // the primary answers, with a handle or a host error
    LETTER_CONNECTION, // the primary gives one away
    LETTER_TAKEN,      // the worker answers: 1, or 0 if it does not take it
    LETTER_LEFT,       // a server of the worker listens no more
    LETTER_FAREWELL,   // the worker is about to disconnect; the primary returns it
};

struct letter {
    struct letter *next;
    enum letter_kind kind;
    int key;                    // of the server that it is about, or 0
    struct host_handle *handle; // that comes with it, or NULL
    struct value message;       // a string or a number
    // Of a letter that goes out.
    struct value subject; // the socket or server that is sent, or undefined
    bool keep_open;
    struct function *callback; // or NULL
    // Of a letter that came in.
    struct contact *contact;
    enum host_handle_kind handle_kind;
};

struct contact {
    struct emitter emitter;
    struct host_handle *channel; // NULL once it is closed
    bool connected;              // disconnect() was not called, and the other process is there
    bool exited;
    bool awaits_acknowledgement;
    struct host_handle *in_transit; // to be closed when it has arrived, or NULL
    struct letter *waiting;         // behind what is in transit, in order
    struct array *unsent;           // the callbacks of letters on their way; undefined: none
    char *input;                    // malloc'ed: of letters that have not come in whole
    size_t input_size;
    struct inquiry *inquiries;      // not answered yet; see handover.c, as for the next two
    struct ward *wards;             // sockets that were sent from there, by server
    struct array *keys;             // what servers of this process had asked for, when sockets of
                                    // theirs were sent; the key is the place in the list, from 1
    struct delegation *delegations; // of those servers
};

// Processes that this one started, and the one that started this one.
extern const struct native_class worker_class, parent_class;

// Starts a worker; see start_again in host.h. NULL if that fails.
struct contact *contact_start_worker(struct loop *loop, char *const *words, int inherited);
// The process that started this one.
struct contact *contact_parent(struct loop *loop);

// A letter to the contact, and its posting; false if it is not the first that waits.
struct letter *letter_new(struct contact *contact, enum letter_kind kind, int key);
bool contact_post(struct contact *contact, struct letter *letter);
// Posts a letter with a number.
void contact_tell(struct contact *contact, enum letter_kind kind, int key, int number);
// Closes the channel when all letters that wait are on their way.
void contact_hang_up(struct contact *contact);
// Emits 'message' on a tick. `subject` came with it, or is undefined.
void contact_deliver(struct contact *contact, struct value message, struct value subject);

#endif

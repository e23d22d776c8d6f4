// SPDX-License-Identifier: MIT
//
// A letter: what goes from one process to another over the channel between the two.
//
// It is a message of the program, perhaps with a socket or a server, or something that the
// semantics have to say (handover.h, cluster.h). Over the channel it goes as an envelope and a
// text.

#ifndef REF_NET_LETTER_H
#define REF_NET_LETTER_H

#include "ref/heap/heap.h"
#include "ref/host/host.h"
#include "ref/value/value.h"

struct contact;

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

// To the contact, or from it.
struct letter *letter_new(struct contact *contact, enum letter_kind kind, int key);
// Sends it, with a handle or NULL; a host error if the channel does not take it.
int letter_send(const struct letter *letter, struct host_handle *handle);
// The first letter that has come in whole, taken from the contact's input; NULL if there is none.
struct letter *letter_take(struct contact *contact);

#endif

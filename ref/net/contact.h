// SPDX-License-Identifier: MIT
//
// A contact: another process, as a program knows it, and the letters that go to and fro.
//
// A process starts workers, and a worker has a parent; the two ends of the channel between them are
// alike. Letters (letter.h) arrive in the order in which they were posted.
//
// Always true:
//   - One handle is in transit at a time: further letters wait until the other process has
//     acknowledged it.
//   - The contact stays pinned until its channel is closed and, of a worker, its process has ended.
//
// Where to read: contact.c carries letters; handover.c, cluster.c and share.c know what they mean.

#ifndef REF_NET_CONTACT_H
#define REF_NET_CONTACT_H

#include "ref/net/emitter.h"
#include "ref/net/letter.h"

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

// Posts a letter; false if it is not the first that waits.
bool contact_post(struct contact *contact, struct letter *letter);
// Posts a letter with a number.
void contact_tell(struct contact *contact, enum letter_kind kind, int key, int number);
// Emits 'message' on a tick. `subject` came with it, or is undefined.
void contact_deliver(struct contact *contact, struct value message, struct value subject);

#endif

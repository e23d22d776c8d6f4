// SPDX-License-Identifier: MIT
//
// Handing over: sockets and servers that go to another process.
//
// A server that was sent listens in both processes. A socket that was sent leaves its process. The
// server that had accepted it keeps a *delegation* for each process that was sent one, and asks
// there how many are left, and when the last is closed; there they are *wards*, counted by the
// key that the server has with that contact.

#ifndef REF_NET_HANDOVER_H
#define REF_NET_HANDOVER_H

#include "ref/net/contact.h"

struct server;

// Takes out of this process what the letter is to bring, and says in the letter what it is. NULL if
// there is no handle to be sent: then the letter is a mere message.
struct host_handle *handover_send(struct contact *contact, struct letter *letter);
// A letter with a handle, a question or an answer has come in.
void handover_receive(struct contact *contact, struct letter *letter);
// The contact can answer no more, or its process has ended.
void handover_disconnected(struct contact *contact);
void handover_exited(struct contact *contact);

// Asks all who were sent sockets of the server how many there are; calls back with the sum.
void handover_count(struct server *server, struct function *callback);
// Asks them to say when they have closed them, and closes the server then.
void handover_close(struct server *server);

void handover_mark(const struct contact *contact);

#endif

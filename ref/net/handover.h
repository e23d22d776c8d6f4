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
// A socket or a server has come in; it is delivered with the letter's message.
void handover_receive_socket(struct contact *contact, const struct letter *letter);
void handover_receive_server(struct contact *contact, struct letter *letter);
// The contact asks how many sockets of a server are left here, or to be told when none is.
void handover_tell_count(struct contact *contact, const struct letter *letter);
void handover_tell_when_closed(struct contact *contact, const struct letter *letter);
// It has answered such a question.
void handover_answered(struct contact *contact, const struct letter *letter);
// The contact can answer no more, or its process has ended.
void handover_disconnected(struct contact *contact);
void handover_exited(struct contact *contact);

// Asks all who were sent sockets of the server how many there are; calls back with the sum.
void handover_count(struct server *server, struct function *callback);
// Asks them to say when they have closed them, and closes the server then.
void handover_close(struct server *server);

void handover_mark(const struct contact *contact);

#endif

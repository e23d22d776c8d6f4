// SPDX-License-Identifier: MIT
//
// The share: what the primary of a cluster listens on for its workers.
//
// Each connection is offered to one worker, in turn, as they are free; one that the worker gives
// back is offered to another.
//
// Always true:
//   - A worker has a *seat* for each of its servers that listens there.
//   - A seat is offered one connection at a time, and keeps its place until that was answered.

#ifndef REF_NET_SHARE_H
#define REF_NET_SHARE_H

#include "ref/net/cluster.h"

// A query as the text that goes over the channel. Servers of one worker that listen on port 0 have
// an index each.
struct string *share_query(struct heap *heap, const struct cluster_query *query, int index);
// Do both ask for one share? The backlog, which comes first, makes no difference.
bool share_is_same(const struct string *query, const struct string *other);

// A worker asks to listen; answers whether it has taken a connection; has closed a server.
void share_asked(struct contact *contact, const struct letter *letter);
void share_offer_answered(struct contact *contact, const struct letter *letter);
void share_left(struct contact *contact, const struct letter *letter);
// The worker is not connected any more.
void share_disconnected(struct contact *contact);

#endif

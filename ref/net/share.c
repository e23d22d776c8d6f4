// SPDX-License-Identifier: MIT
#include "ref/net/share.h"

#include "ref/net/ipc_path.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static const struct host_operations *host_of(const struct loop *loop) {
    return loop->host->operations;
}

// -- Queries -------------------------------------------------------------------------------

struct string *share_query(struct heap *heap, const struct cluster_query *query, int index) {
    struct string *numbers = string_format(heap, "%d %d %d %d %d ", query->backlog, query->family,
                                           query->port, index, query->ipv6_only);
    return query->address ? string_concat(heap, numbers, query->address) : numbers;
}

bool share_is_same(const struct string *query, const struct string *other) {
    size_t skipped = strcspn(query->text, " "), others = strcspn(other->text, " ");
    size_t size = query->size - skipped;
    return size == other->size - others &&
           memcmp(query->text + skipped, other->text + others, size) == 0;
}

static struct cluster_query read_query(struct heap *heap, const struct string *text) {
    struct cluster_query query;
    int index, ipv6_only, end;
    sscanf(text->text, "%d %d %d %d %d %n", &query.backlog, &query.family, &query.port, &index,
           &ipv6_only, &end);
    query.ipv6_only = ipv6_only != 0;
    size_t size = text->size - (size_t)end;
    query.address = size ? string_new(heap, text->text + end, size) : NULL;
    return query;
}

// -- What is kept --------------------------------------------------------------------------

// A connection that no worker has taken yet.
struct arrival {
    struct arrival *next;
    struct host_handle *handle;
};

static void arrival_mark(void *object) { heap_mark(((struct arrival *)object)->next); }

static const struct heap_type arrival_type = {.name = "arrival", .mark = arrival_mark};

struct seat {
    struct seat *next; // of the share
    struct contact *contact;
    int key;
    int free_since;          // a turn of the share; 0: it is not free
    struct arrival *offered; // or NULL
    bool has_left;           // only the answer to the offer is waited for
};

static void seat_mark(void *object) {
    struct seat *seat = object;
    heap_mark(seat->next);
    heap_mark(seat->contact);
    heap_mark(seat->offered);
}

static const struct heap_type seat_type = {.name = "seat", .mark = seat_mark};

struct share {
    struct share *next; // of the loop
    struct loop *loop;
    struct string *query;
    struct host_handle *handle;
    struct seat *seats;
    struct arrival *arrivals; // that wait for a free seat
    int turn;
};

static void share_mark(void *object) {
    struct share *share = object;
    heap_mark(share->next);
    heap_mark(share->loop);
    heap_mark(share->query);
    heap_mark(share->seats);
    heap_mark(share->arrivals);
}

static const struct heap_type share_type = {.name = "share", .mark = share_mark};

static void send_handle(struct contact *contact, enum letter_kind kind, int key,
                        struct host_handle *handle) {
    struct letter *letter = letter_new(contact, kind, key);
    letter->handle = handle;
    contact_post(contact, letter);
}

// -- Giving connections away ---------------------------------------------------------------

static void offer_next(struct share *share, struct seat *seat) {
    struct arrival *arrival = share->arrivals;
    if (!arrival) {
        seat->free_since = ++share->turn;
        return;
    }
    share->arrivals = arrival->next;
    seat->free_since = 0;
    seat->offered = arrival;
    send_handle(seat->contact, LETTER_CONNECTION, seat->key, arrival->handle);
}

//= observed: server.cluster.in-turn
static struct seat *longest_free(const struct share *share) {
    struct seat *found = NULL;
    for (struct seat *at = share->seats; at; at = at->next) {
        if (at->free_since && (!found || at->free_since < found->free_since)) found = at;
    }
    return found;
}

static void distribute(struct share *share, struct arrival *arrival) {
    struct arrival **link = &share->arrivals;
    while (*link) link = &(*link)->next;
    arrival->next = NULL;
    *link = arrival;
    struct seat *seat = longest_free(share);
    if (seat) offer_next(share, seat);
}

static void on_connection(void *owner, int error, struct host_handle *accepted) {
    struct share *share = owner;
    if (error < 0) return;
    loop_enter(share->loop);
    struct arrival *arrival =
        heap_allocate(share->loop->heap, &arrival_type, sizeof(struct arrival));
    arrival->handle = accepted;
    distribute(share, arrival);
    loop_leave(share->loop);
}

static void on_closed(void *owner, struct host_handle *handle) {
    (void)handle;
    heap_unpin(owner);
}

static const struct host_callbacks callbacks = {
    .on_connection = on_connection,
    .on_closed = on_closed,
};

// -- Listening -----------------------------------------------------------------------------

static int bind_path(struct share *share, struct string *text) {
    struct ipc_path path;
    ipc_path_resolve(share->loop, text, &path);
    return host_of(share->loop)->bind_path(share->handle, path.bytes, path.size, path.is_removed);
}

static int bind_address(struct share *share, const struct cluster_query *query, const char *ip) {
    struct host_address address = {.family = query->family, .port = query->port};
    strncpy(address.ip, ip, sizeof address.ip - 1);
    return host_of(share->loop)->bind(share->handle, &address, query->ipv6_only, false);
}

static int listen(struct share *share, const struct cluster_query *query) {
    const struct host_operations *host = host_of(share->loop);
    bool is_path = query->family == 0;
    heap_pin(share);
    share->handle =
        host->new_handle(share->loop->host, is_path ? HOST_PIPE : HOST_TCP, &callbacks, share);
    int error = is_path ? bind_path(share, query->address)
                        : bind_address(share, query, query->address->text);
    if (error >= 0) error = host->listen(share->handle, query->backlog);
    if (error < 0) host->close(share->handle);
    return error;
}

static int listen_on_any(struct share *share, struct cluster_query query, const char *ip,
                         int family) {
    query.address = string_new(share->loop->heap, ip, strlen(ip));
    query.family = family;
    return listen(share, &query);
}

//= server.listen-options.exclusive-first-backlog
static int open_share(struct share *share, const struct cluster_query *query) {
    if (query->address) return listen(share, query);
    int error = listen_on_any(share, *query, "::", 6);
    if (error >= 0 || error == -EADDRINUSE) return error;
    return listen_on_any(share, *query, "0.0.0.0", 4);
}

static struct seat **find_seat(struct share *share, const struct contact *contact, int key) {
    struct seat **link = &share->seats;
    while (*link && ((*link)->contact != contact || (*link)->key != key)) link = &(*link)->next;
    return link;
}

static bool has_seat(const struct share *share, const struct contact *contact) {
    const struct seat *at = share->seats;
    while (at && (at->contact != contact || at->has_left)) at = at->next;
    return at != NULL;
}

// NULL if it must be opened: another worker's, that listens on the same.
static struct share *find_share(struct contact *contact, const struct string *query) {
    struct share *at = contact->emitter.loop->shares;
    while (at && (!share_is_same(at->query, query) || has_seat(at, contact))) at = at->next;
    return at;
}

static struct seat *sit_down(struct share *share, struct contact *contact, int key) {
    struct seat **link = &share->seats;
    while (*link) link = &(*link)->next;
    *link = heap_allocate(share->loop->heap, &seat_type, sizeof(struct seat));
    **link = (struct seat){.contact = contact, .key = key};
    return *link;
}

//= server.listen-options.exclusive-default
void share_asked(struct contact *contact, const struct letter *letter) {
    struct loop *loop = contact->emitter.loop;
    struct string *text = letter->message.as.string;
    struct share *share = find_share(contact, text);
    if (!share) {
        share = heap_allocate(loop->heap, &share_type, sizeof(struct share));
        *share = (struct share){.next = loop->shares, .loop = loop, .query = text};
        struct cluster_query query = read_query(loop->heap, text);
        int error = open_share(share, &query);
        if (error < 0) {
            contact_tell(contact, LETTER_LISTENS, letter->key, error);
            return;
        }
        loop->shares = share;
    }
    send_handle(contact, LETTER_LISTENS, letter->key, share->handle);
    offer_next(share, sit_down(share, contact, letter->key));
}

// -- Leaving -------------------------------------------------------------------------------

static void close_share(struct share *share) {
    for (const struct arrival *at = share->arrivals; at; at = at->next) {
        host_of(share->loop)->close(at->handle);
    }
    host_of(share->loop)->close(share->handle);
    struct share **link = &share->loop->shares;
    while (*link != share) link = &(*link)->next;
    *link = share->next;
}

static void close_if_left_by_all(struct share *share) {
    const struct seat *at = share->seats;
    while (at && at->has_left) at = at->next;
    //= observed: server.cluster.closed-by-all
    //= observed: server.cluster.closed-while-full
    if (!at) close_share(share);
}

static void stand_up(struct share *share, struct seat **link) {
    struct seat *seat = *link;
    seat->has_left = true;
    if (!seat->offered) *link = seat->next;
    close_if_left_by_all(share);
}

static void answer_offer(struct share *share, struct seat **link, bool taken) {
    struct seat *seat = *link;
    struct arrival *arrival = seat->offered;
    seat->offered = NULL;
    if (seat->has_left) *link = seat->next;
    if (taken)
        host_of(share->loop)->close(arrival->handle);
    else
        distribute(share, arrival);
    if (!seat->has_left) offer_next(share, seat);
}

void share_disconnected(struct contact *contact) {
    struct share *next;
    for (struct share *at = contact->emitter.loop->shares; at; at = next) {
        next = at->next;
        struct seat **link = &at->seats;
        while (*link) {
            if ((*link)->contact == contact)
                *link = (*link)->next;
            else
                link = &(*link)->next;
        }
        close_if_left_by_all(at);
    }
}

// -- Letters -------------------------------------------------------------------------------

// NULL if the worker has no such seat.
static struct share *share_of(struct contact *contact, int key, struct seat ***link_out) {
    struct share *at = contact->emitter.loop->shares;
    while (at && !*(*link_out = find_seat(at, contact, key))) at = at->next;
    return at;
}

void share_offer_answered(struct contact *contact, const struct letter *letter) {
    struct seat **link;
    struct share *share = share_of(contact, letter->key, &link);
    if (share) answer_offer(share, link, letter->message.as.number != 0);
}

void share_left(struct contact *contact, const struct letter *letter) {
    struct seat **link;
    struct share *share = share_of(contact, letter->key, &link);
    if (share) stand_up(share, link);
}

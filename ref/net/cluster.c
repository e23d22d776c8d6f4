// SPDX-License-Identifier: MIT
#include "ref/net/cluster.h"

#include "ref/net/ipc_path.h"
#include "ref/net/server.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct host_operations *host_of(const struct loop *loop) {
    return loop->host->operations;
}

// -- Queries -------------------------------------------------------------------------------

// A query as the text that goes over the channel. But for the backlog, which comes first, the same
// text is the same share. Of servers that listen on port 0 in one worker, each has an index.
static struct string *query_text(struct heap *heap, const struct cluster_query *query, int index) {
    return string_format(heap, "%d %d %d %d %d %s", query->backlog, query->family, query->port,
                         index, query->ipv6_only, query->address);
}

static bool is_same_share(const struct string *one, const struct string *other) {
    return strcmp(strchr(one->text, ' '), strchr(other->text, ' ')) == 0;
}

static struct cluster_query read_query(const struct string *text) {
    struct cluster_query query;
    int index, ipv6_only, end;
    sscanf(text->text, "%d %d %d %d %d %n", &query.backlog, &query.family, &query.port, &index,
           &ipv6_only, &end);
    query.ipv6_only = ipv6_only != 0;
    query.address = text->text + end;
    return query;
}

// -- In a worker ---------------------------------------------------------------------------

struct place {
    struct place *next; // of the loop
    struct server *server;
    int key;
    struct string *query;
    void (*answered)(void *object, int error, struct host_handle *handle);
    void *object;
};

static void place_mark(void *object) {
    struct place *place = object;
    heap_mark(place->next);
    heap_mark(place->server);
    heap_mark(place->query);
    heap_mark(place->object);
}

static const struct heap_type place_type = {.name = "place", .mark = place_mark};

static bool has_query(const struct loop *loop, const struct string *query) {
    for (const struct place *at = loop->places; at; at = at->next) {
        if (is_same_share(at->query, query)) return true;
    }
    return false;
}

//= observed: server.cluster.port-zero
static struct string *new_query(struct loop *loop, const struct cluster_query *query) {
    struct string *text = query_text(loop->heap, query, 0);
    for (int index = 1; query->port == 0 && has_query(loop, text); index++) {
        text = query_text(loop->heap, query, index);
    }
    return text;
}

void cluster_listen(struct server *server, const struct cluster_query *query,
                    void (*answered)(void *object, int error, struct host_handle *handle),
                    void *object) {
    struct loop *loop = server->emitter.loop;
    struct place *place = heap_allocate(loop->heap, &place_type, sizeof(struct place));
    *place = (struct place){
        .next = loop->places,
        .server = server,
        .key = loop->places ? loop->places->key + 1 : 1,
        .query = new_query(loop, query),
        .answered = answered,
        .object = object,
    };
    loop->places = place;
    struct letter *letter = letter_new(loop->primary, LETTER_LISTEN, place->key);
    letter->message = value_string(place->query);
    contact_post(loop->primary, letter);
}

static struct place *find_place(const struct loop *loop, int key) {
    struct place *at = loop->places;
    while (at && at->key != key) at = at->next;
    return at;
}

static void remove_place(struct loop *loop, const struct place *place) {
    struct place **link = &loop->places;
    while (*link != place) link = &(*link)->next;
    *link = place->next;
}

void cluster_leave(struct server *server) {
    struct loop *loop = server->emitter.loop;
    for (const struct place *at = loop->places; at; at = at->next) {
        if (at->server != server) continue;
        remove_place(loop, at);
        contact_tell(loop->primary, LETTER_LEFT, at->key, 0);
        return;
    }
}

static void listen_answered(struct contact *contact, const struct letter *letter) {
    struct loop *loop = contact->emitter.loop;
    struct place *place = find_place(loop, letter->key);
    if (!place) { // the server was closed meanwhile
        if (letter->handle) host_of(loop)->close(letter->handle);
        return;
    }
    if (!letter->handle) remove_place(loop, place);
    place->answered(place->object, (int)letter->message.as.number, letter->handle);
}

static void receive_connection(struct contact *contact, const struct letter *letter) {
    struct loop *loop = contact->emitter.loop;
    const struct place *place = find_place(loop, letter->key);
    //= server.max-connections.cluster
    bool taken = place && server_takes_connections(place->server);
    contact_tell(contact, LETTER_TAKEN, letter->key, taken);
    if (taken)
        server_take(place->server, 0, letter->handle);
    else
        host_of(loop)->close(letter->handle);
}

// -- In the primary ------------------------------------------------------------------------

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

// -- Giving connections away

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

// -- Listening

static int bind_to(struct share *share, const struct cluster_query *query, const char *ip,
                   int family) {
    const struct host_operations *host = host_of(share->loop);
    struct host_address address = {.family = family, .port = query->port};
    heap_pin(share);
    share->handle =
        host->new_handle(share->loop->host, family == 0 ? HOST_PIPE : HOST_TCP, &callbacks, share);
    int error;
    if (family == 0) {
        struct ipc_path path;
        struct string *text = string_new(share->loop->heap, ip, strlen(ip));
        ipc_path_resolve(share->loop, text, &path);
        error = host->bind_path(share->handle, path.bytes, path.size, path.is_removed);
    } else {
        strncpy(address.ip, ip, sizeof address.ip - 1);
        error = host->bind(share->handle, &address, query->ipv6_only, false);
    }
    if (error >= 0) error = host->listen(share->handle, query->backlog);
    if (error < 0) host->close(share->handle);
    return error;
}

//= server.listen-options.exclusive-first-backlog
static int open_share(struct share *share, const struct cluster_query *query) {
    if (query->address[0]) return bind_to(share, query, query->address, query->family);
    int error = bind_to(share, query, "::", 6);
    if (error >= 0 || error == -EADDRINUSE) return error;
    return bind_to(share, query, "0.0.0.0", 4);
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
    while (at && (!is_same_share(at->query, query) || has_seat(at, contact))) at = at->next;
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
static void receive_query(struct contact *contact, const struct letter *letter) {
    struct loop *loop = contact->emitter.loop;
    struct string *text = letter->message.as.string;
    struct share *share = find_share(contact, text);
    if (!share) {
        share = heap_allocate(loop->heap, &share_type, sizeof(struct share));
        *share = (struct share){.next = loop->shares, .loop = loop, .query = text};
        struct cluster_query query = read_query(text);
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

// -- Leaving

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
    seat->free_since = 0;
    if (!seat->offered) *link = seat->next;
    close_if_left_by_all(share);
}

static void connection_answered(struct share *share, struct seat **link, bool taken) {
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

void cluster_disconnected(struct contact *contact) {
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

// A worker disconnects only when all that was offered to it has come, and was answered.
static void take_leave(struct contact *contact) {
    if (contact == contact->emitter.loop->primary)
        contact_hang_up(contact);
    else
        contact_tell(contact, LETTER_FAREWELL, 0, 0);
}

// -- Letters -------------------------------------------------------------------------------

static struct share *share_of(struct contact *contact, int key, struct seat ***link_out) {
    struct share *at = contact->emitter.loop->shares;
    while (at && !*(*link_out = find_seat(at, contact, key))) at = at->next;
    return at;
}

void cluster_receive(struct contact *contact, struct letter *letter) {
    struct seat **link;
    struct share *share;
    switch (letter->kind) {
    case LETTER_LISTEN:
        receive_query(contact, letter);
        break;
    case LETTER_LISTENS:
        listen_answered(contact, letter);
        break;
    case LETTER_CONNECTION:
        receive_connection(contact, letter);
        break;
    case LETTER_TAKEN:
        share = share_of(contact, letter->key, &link);
        if (share) connection_answered(share, link, letter->message.as.number != 0);
        break;
    case LETTER_LEFT:
        share = share_of(contact, letter->key, &link);
        if (share) stand_up(share, link);
        break;
    case LETTER_FAREWELL:
        take_leave(contact);
        break;
    case LETTER_MESSAGE: // never: others take these
    case LETTER_SOCKET:
    case LETTER_SERVER:
    case LETTER_ONLINE:
    case LETTER_ACKNOWLEDGEMENT:
    case LETTER_COUNT_WANTED:
    case LETTER_COUNT:
    case LETTER_CLOSE_WANTED:
    case LETTER_ALL_CLOSED:
        abort();
    }
}

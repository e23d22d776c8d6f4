// SPDX-License-Identifier: MIT
#include "ref/net/cluster.h"

#include "ref/net/server.h"
#include "ref/net/share.h"

static const struct host_operations *host_of(const struct loop *loop) {
    return loop->host->operations;
}

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
        if (share_is_same(at->query, query)) return true;
    }
    return false;
}

//= observed: server.cluster.port-zero
static struct string *new_query(struct loop *loop, const struct cluster_query *query) {
    struct string *text = share_query(loop->heap, query, 0);
    for (int index = 1; query->port == 0 && has_query(loop, text); index++) {
        text = share_query(loop->heap, query, index);
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

void cluster_answered(struct contact *contact, const struct letter *letter) {
    struct loop *loop = contact->emitter.loop;
    struct place *place = find_place(loop, letter->key);
    if (!place) { // the server was closed meanwhile
        if (letter->handle) host_of(loop)->close(letter->handle);
        return;
    }
    if (!letter->handle) remove_place(loop, place);
    place->answered(place->object, (int)letter->message.as.number, letter->handle);
}

void cluster_offered(struct contact *contact, const struct letter *letter) {
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

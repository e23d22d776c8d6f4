// SPDX-License-Identifier: MIT
//
// Names: getaddrinfo on libuv's thread pool, addresses in the order in which it gives them.
//
// A look-up cannot be taken back. One that nobody waits for any more is left to finish unheard.

#include "ref/host/uv_host_internal.h"

#include <netdb.h>
#include <stdlib.h>
#include <string.h>

struct uv_host_look_up {
    uv_getaddrinfo_t request;
    struct uv_host *host;
    struct uv_host_look_up *next;
    void (*done)(void *context, int error, const struct host_address *addresses, size_t count);
    void *context;
};

static void forget(struct uv_host_look_up *look_up) {
    struct uv_host_look_up **at = &look_up->host->look_ups;
    while (*at != look_up) at = &(*at)->next;
    *at = look_up->next;
    free(look_up);
}

static size_t collect(const struct addrinfo *list, struct host_address *addresses) {
    size_t count = 0;
    for (const struct addrinfo *at = list; at && count < HOST_LOOKUP_MAXIMUM; at = at->ai_next)
        if (uv_host_address_from_native(at->ai_addr, &addresses[count]) == 0) count++;
    return count;
}

static void on_result(uv_getaddrinfo_t *request, int error, struct addrinfo *list) {
    struct uv_host_look_up look_up = *(struct uv_host_look_up *)request->data;
    struct host_address addresses[HOST_LOOKUP_MAXIMUM];
    size_t count = error ? 0 : collect(list, addresses);
    uv_freeaddrinfo(list);
    forget(request->data);
    if (look_up.done) look_up.done(look_up.context, error, addresses, count);
}

static int native_family(int family) {
    return family == 4 ? AF_INET : family == 6 ? AF_INET6 : AF_UNSPEC;
}

int uv_host_look_up(struct host *base, const char *name, int family, int hints,
                    void (*done)(void *context, int error, const struct host_address *addresses,
                                 size_t count),
                    void *context) {
    struct uv_host *host = uv_host_of(base);
    struct uv_host_look_up *look_up = uv_host_allocate(sizeof *look_up);
    look_up->host = host;
    look_up->done = done;
    look_up->context = context;
    look_up->request.data = look_up;
    look_up->next = host->look_ups;
    host->look_ups = look_up;
    struct addrinfo wanted = {
        .ai_family = native_family(family), .ai_socktype = SOCK_STREAM, .ai_flags = hints};
    int error = uv_getaddrinfo(&host->loop, &look_up->request, on_result, name, NULL, &wanted);
    if (error) forget(look_up);
    return error;
}

void uv_host_abandon_look_ups(struct uv_host *host) {
    for (struct uv_host_look_up *at = host->look_ups; at; at = at->next) {
        at->done = NULL;
        uv_cancel((uv_req_t *)&at->request); // if it has not begun; otherwise it runs to its end
    }
}

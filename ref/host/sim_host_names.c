// SPDX-License-Identifier: MIT
//
// Names on the simulated machine: of other machines, and of errors.

#include "ref/host/sim_host_internal.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NOT_FOUND = -3008 }; // libuv's number for a name that does not exist

void sim_host_add_name(struct host *base, const char *name, int family, const char *ip) {
    struct sim_host *host = sim_host_of(base);
    struct sim_name *entry = sim_host_allocate(sizeof *entry);
    entry->name = sim_host_allocate(strlen(name) + 1);
    memcpy(entry->name, name, strlen(name));
    entry->address.family = family;
    snprintf(entry->address.ip, sizeof entry->address.ip, "%s", ip);
    struct sim_name **end = &host->names;
    while (*end) end = &(*end)->next;
    *end = entry;
}

static void resolve(const struct sim_host *host, const char *name, int family,
                    struct sim_look_up *look_up) {
    for (const struct sim_name *at = host->names; at; at = at->next) {
        if (strcmp(at->name, name) || look_up->count == HOST_LOOKUP_MAXIMUM) continue;
        if (family != 0 && family != at->address.family) continue;
        look_up->addresses[look_up->count++] = at->address;
    }
    if (look_up->count == 0) look_up->error = NOT_FOUND;
}

int sim_host_look_up(struct host *base, const char *name, int family, int hints,
                     void (*done)(void *context, int error, const struct host_address *addresses,
                                  size_t count),
                     void *context) {
    (void)hints;
    struct sim_host *host = sim_host_of(base);
    struct sim_look_up *look_up = sim_host_allocate(sizeof *look_up);
    look_up->done = done;
    look_up->context = context;
    look_up->error = sim_host_take_failure(host, SIM_LOOK_UP);
    if (!look_up->error) resolve(host, name, family, look_up);
    struct sim_look_up **end = &host->look_ups;
    while (*end) end = &(*end)->next;
    *end = look_up;
    sim_host_notice(host);
    return 0;
}

void sim_host_report_look_up(struct sim_host *host, struct sim_look_up *look_up) {
    struct sim_look_up **at = &host->look_ups;
    while (*at != look_up) at = &(*at)->next;
    *at = look_up->next;
    look_up->done(look_up->context, look_up->error, look_up->addresses, look_up->count);
    free(look_up);
}

void sim_host_free_names(struct sim_host *host) {
    while (host->names) {
        struct sim_name *name = host->names;
        host->names = name->next;
        free(name->name);
        free(name);
    }
    while (host->look_ups) {
        struct sim_look_up *look_up = host->look_ups;
        host->look_ups = look_up->next;
        free(look_up);
    }
}

// -- Errors --------------------------------------------------------------------------------

struct error_name {
    int error;
    const char *code;
    const char *text;
};

// Those that the simulated machine makes itself, and those that tests like to script.
static const struct error_name error_names[] = {
    {-EACCES, "EACCES", "permission denied"},
    {-EADDRINUSE, "EADDRINUSE", "address already in use"},
    {-EADDRNOTAVAIL, "EADDRNOTAVAIL", "address not available"},
    {-EAFNOSUPPORT, "EAFNOSUPPORT", "address family not supported"},
    {-EBADF, "EBADF", "bad file descriptor"},
    {-ECANCELED, "ECANCELED", "operation canceled"},
    {-ECONNABORTED, "ECONNABORTED", "software caused connection abort"},
    {-ECONNREFUSED, "ECONNREFUSED", "connection refused"},
    {-ECONNRESET, "ECONNRESET", "connection reset by peer"},
    {-EHOSTUNREACH, "EHOSTUNREACH", "host is unreachable"},
    {-EINVAL, "EINVAL", "invalid argument"},
    {-EMFILE, "EMFILE", "too many open files"},
    {-ENETUNREACH, "ENETUNREACH", "network is unreachable"},
    {-ENOENT, "ENOENT", "no such file or directory"},
    {-ENOTCONN, "ENOTCONN", "socket is not connected"},
    {-EPIPE, "EPIPE", "broken pipe"},
    {-ETIMEDOUT, "ETIMEDOUT", "connection timed out"},
    {NOT_FOUND, "ENOTFOUND", "unknown node or service"},
    {HOST_END_OF_STREAM, "EOF", "end of file"},
    {HOST_RESET_BEHIND_DATA, "ECONNRESET", "connection reset by peer"},
};

void sim_host_describe_error(int error, const char **code, const char **text, int *number) {
    *code = "UNKNOWN";
    *text = "unknown error";
    *number = error == HOST_END_OF_STREAM       ? -4095
              : error == HOST_RESET_BEHIND_DATA ? -ECONNRESET
                                                : error;
    for (size_t i = 0; i < sizeof error_names / sizeof error_names[0]; i++) {
        if (error_names[i].error != error) continue;
        *code = error_names[i].code;
        *text = error_names[i].text;
    }
}

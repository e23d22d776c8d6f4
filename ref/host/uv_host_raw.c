// SPDX-License-Identifier: MIT
//
// Socket calls that libuv 1.44 does not make: SO_REUSEPORT, paths that are no C strings, how often
// keep-alive probes, and the type of service.
//
// A path is given to the kernel with its exact length, as libuv does since 1.46: an abstract one
// starts with NUL and may hold more of them, and one in the file system may fill sun_path to its
// last byte. The sockets are made as libuv makes them, non-blocking and closed on exec.

#include "ref/host/uv_host_internal.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stddef.h>
#include <string.h>
#include <sys/un.h>
#include <unistd.h>

static int last_error(void) { return uv_translate_sys_error(errno); }

static int new_socket(int family) {
    int descriptor = socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    return descriptor < 0 ? last_error() : descriptor;
}

static int fail(int descriptor) {
    int error = last_error();
    close(descriptor);
    return error;
}

int uv_host_raw_reusable_port(int family) {
    int descriptor = new_socket(family);
    if (descriptor < 0) return descriptor;
    int on = 1;
    if (setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on)) return fail(descriptor);
    return descriptor;
}

int uv_host_raw_bind_ipv6(void) {
    int descriptor = new_socket(AF_INET6);
    if (descriptor < 0) return descriptor;
    struct sockaddr_in6 any = {.sin6_family = AF_INET6, .sin6_addr = IN6ADDR_ANY_INIT};
    if (bind(descriptor, (struct sockaddr *)&any, sizeof any)) return fail(descriptor);
    return descriptor;
}

bool uv_host_raw_is_path(const char *path, size_t size) {
    if (size == 0 || size > sizeof((struct sockaddr_un *)0)->sun_path) return false;
    return path[0] == '\0' || !memchr(path, '\0', size);
}

// One byte more than the kernel looks at, so that every path ends with a NUL for those who expect
// one, like Valgrind.
struct path_address {
    struct sockaddr_un native;
    char nul;
};

static socklen_t path_to_native(const char *path, size_t size, struct path_address *out) {
    memset(out, 0, sizeof *out);
    out->native.sun_family = AF_UNIX;
    memcpy(out->native.sun_path, path, size);
    return (socklen_t)(offsetof(struct sockaddr_un, sun_path) + size);
}

//= ipc-path.existing-file-in-use
//= observed: ipc-path.missing-directory
int uv_host_raw_bind_path(const char *path, size_t size) {
    struct path_address address;
    socklen_t length = path_to_native(path, size, &address);
    int descriptor = new_socket(AF_UNIX);
    if (descriptor < 0) return descriptor;
    if (bind(descriptor, (struct sockaddr *)&address.native, length) == 0) return descriptor;
    int error = fail(descriptor);
    return error == UV_ENOENT ? UV_EACCES : error; // as libuv, which does as Windows does
}

int uv_host_raw_connect_to_path(int descriptor, const char *path, size_t size) {
    struct path_address address;
    socklen_t length = path_to_native(path, size, &address);
    return connect(descriptor, (struct sockaddr *)&address.native, length) ? last_error() : 0;
}

int uv_host_raw_connect_path(const char *path, size_t size) {
    int descriptor = new_socket(AF_UNIX);
    if (descriptor < 0) return descriptor;
    int error = uv_host_raw_connect_to_path(descriptor, path, size);
    if (error == 0) return descriptor;
    close(descriptor);
    return error;
}

int uv_host_raw_pending_error(int descriptor) {
    int error = 0;
    socklen_t size = sizeof error;
    if (getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size) != 0)
        return uv_translate_sys_error(errno);
    return uv_translate_sys_error(error);
}

// -- Options -------------------------------------------------------------------------------

static int set_option(int descriptor, int level, int name, int number) {
    return setsockopt(descriptor, level, name, &number, sizeof number) ? last_error() : 0;
}

int uv_host_raw_set_keep_alive(int descriptor, const struct host_keep_alive *settings) {
    int error = set_option(descriptor, SOL_SOCKET, SO_KEEPALIVE, settings->enabled);
    if (error < 0 || !settings->enabled) return error;
    if (settings->delay == 0 || settings->interval == 0 || settings->count == 0) return UV_EINVAL;
    error = set_option(descriptor, IPPROTO_TCP, TCP_KEEPIDLE, (int)settings->delay);
    if (error < 0) return error;
    error = set_option(descriptor, IPPROTO_TCP, TCP_KEEPINTVL, (int)settings->interval);
    if (error < 0) return error;
    return set_option(descriptor, IPPROTO_TCP, TCP_KEEPCNT, (int)settings->count);
}

static bool is_ipv6(int descriptor) {
    struct sockaddr_storage address;
    socklen_t size = sizeof address;
    uv_host_must(getsockname(descriptor, (struct sockaddr *)&address, &size), "getsockname");
    return address.ss_family == AF_INET6;
}

int uv_host_raw_set_type_of_service(int descriptor, int type) {
    if (is_ipv6(descriptor)) return set_option(descriptor, IPPROTO_IPV6, IPV6_TCLASS, type);
    return set_option(descriptor, IPPROTO_IP, IP_TOS, type);
}

int uv_host_raw_type_of_service(int descriptor) {
    bool ipv6 = is_ipv6(descriptor);
    int type;
    socklen_t size = sizeof type;
    int result = getsockopt(descriptor, ipv6 ? IPPROTO_IPV6 : IPPROTO_IP,
                            ipv6 ? IPV6_TCLASS : IP_TOS, &type, &size);
    return result < 0 ? last_error() : type;
}

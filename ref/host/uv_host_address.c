// SPDX-License-Identifier: MIT
//
// Addresses of sockets: between the host's form and the kernel's.
//
// An IPv6 address that is only valid on one link carries the name of that link as its zone, both
// ways: "fe80::1%eth0".

#include "ref/host/uv_host_internal.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>
#include <unistd.h>

int uv_host_address_to_native(const struct host_address *address, struct sockaddr_storage *out) {
    memset(out, 0, sizeof *out);
    if (address->family == 6)
        return uv_ip6_addr(address->ip, address->port, (struct sockaddr_in6 *)out);
    return uv_ip4_addr(address->ip, address->port, (struct sockaddr_in *)out);
}

static void append_zone(char *ip, size_t size, unsigned scope) {
    size_t length = strlen(ip);
    size_t room = size - length - 1;
    if (uv_if_indextoiid(scope, ip + length + 1, &room) == 0) ip[length] = '%';
}

int uv_host_address_from_native(const struct sockaddr *native, struct host_address *out) {
    memset(out, 0, sizeof *out);
    if (native->sa_family == AF_INET) {
        struct sockaddr_in v4;
        memcpy(&v4, native, sizeof v4);
        out->family = 4;
        out->port = ntohs(v4.sin_port);
        return uv_inet_ntop(AF_INET, &v4.sin_addr, out->ip, sizeof out->ip);
    }
    if (native->sa_family != AF_INET6) return UV_EAFNOSUPPORT;
    struct sockaddr_in6 v6;
    memcpy(&v6, native, sizeof v6);
    out->family = 6;
    out->port = ntohs(v6.sin6_port);
    int error = uv_inet_ntop(AF_INET6, &v6.sin6_addr, out->ip, sizeof out->ip);
    if (error) return error;
    if (IN6_IS_ADDR_LINKLOCAL(&v6.sin6_addr) && v6.sin6_scope_id > 0)
        append_zone(out->ip, sizeof out->ip, v6.sin6_scope_id);
    return 0;
}

int uv_host_local_address(struct host_handle *handle, struct host_address *address_out) {
    if (handle->kind != HOST_TCP) return UV_EINVAL;
    struct sockaddr_storage native;
    int size = sizeof native;
    int error = uv_tcp_getsockname(&handle->uv.tcp, (struct sockaddr *)&native, &size);
    return error ? error : uv_host_address_from_native((struct sockaddr *)&native, address_out);
}

int uv_host_peer_address(struct host_handle *handle, struct host_address *address_out) {
    if (handle->kind != HOST_TCP) return UV_EINVAL;
    struct sockaddr_storage native;
    int size = sizeof native;
    int error = uv_tcp_getpeername(&handle->uv.tcp, (struct sockaddr *)&native, &size);
    return error ? error : uv_host_address_from_native((struct sockaddr *)&native, address_out);
}

bool uv_host_has_ipv6(struct host *host) {
    (void)host;
    int descriptor = uv_host_raw_bind_ipv6();
    if (descriptor < 0) return false;
    close(descriptor);
    return true;
}

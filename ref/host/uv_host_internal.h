// SPDX-License-Identifier: MIT
//
// What the files of the libuv host share: its state, the state of a handle, and the operations,
// each declared beside the file that holds it. For ref/host/uv_host*.c only.

#ifndef REF_HOST_UV_HOST_INTERNAL_H
#define REF_HOST_UV_HOST_INTERNAL_H

#include "ref/host/host.h"

#include <sys/socket.h>
#include <uv.h>

// The hostile build reads in bits of three bytes, so that nobody relies on how bytes arrive.
#ifdef HOSTILE
enum { UV_HOST_READ_SIZE = 3 };
#else
enum { UV_HOST_READ_SIZE = 64 * 1024 };
#endif

struct uv_host_look_up;

struct uv_host {
    struct host host;
    uv_loop_t loop;
    const struct host_loop_callbacks *callbacks;
    void *context;
    bool stopped;

    // The phases in which the host itself has something to do. Only `idle` and `timer` ever keep
    // the loop alive.
    uv_timer_t timer;
    uv_prepare_t prepare;
    uv_check_t check;
    uv_idle_t idle;
    bool immediate; // on_immediate is asked for

    struct host_handle *pending_first; // see uv_host_pending.c
    struct host_handle *pending_last;
    struct uv_host_look_up *look_ups; // under way

    // One buffer is enough: libuv fills it and hands it over before it asks for the next.
    char read_buffer[UV_HOST_READ_SIZE];
};

// What a handle waits to be told in the pending phase.
enum uv_host_pending { PENDING_NOTHING, PENDING_SHUT_DOWN, PENDING_CONNECTED };

struct uv_host_write;

struct host_handle {
    struct uv_host *host;
    enum host_handle_kind kind;
    const struct host_callbacks *callbacks; // NULL: nobody listens (not adopted, or abandoned)
    void *owner;
    union {
        uv_handle_t any;
        uv_stream_t stream;
        uv_tcp_t tcp;
        uv_pipe_t pipe;
    } uv;

    uv_buf_t read_memory; // of the caller, to read into; base NULL: the host's own
    uv_connect_t connect_request;
    struct uv_host_write *write; // under way, or NULL
    bool shutting_down;          // shut_down was called and not yet reported

    enum uv_host_pending pending;
    int pending_error; // with PENDING_CONNECTED: what came of it
    bool polled_since; // it waits since before the last polling
    struct host_handle *pending_next;

    char *bound_path; // of a listener that owns it: removed when it closes; NULL: none
};

struct uv_host *uv_host_of(struct host *host);

// What cannot fail here; if it does, that is a bug of the host or the machine has run out.
void uv_host_must(int result, const char *what);
void *uv_host_allocate(size_t size);

// -- uv_host.c: keeps the loop turning while `immediate` or something pending asks for it.
void uv_host_update_idle(struct uv_host *host);

// -- uv_host_handle.c
struct host_handle *uv_host_new_handle(struct host *host, enum host_handle_kind kind,
                                       const struct host_callbacks *callbacks, void *owner);
int uv_host_open_descriptor(struct host *host, int descriptor,
                            const struct host_callbacks *callbacks, void *owner,
                            struct host_handle **handle_out, enum host_handle_kind *kind_out);
const char *uv_host_descriptor_type(int descriptor);
void uv_host_adopt(struct host_handle *handle, const struct host_callbacks *callbacks, void *owner);
void uv_host_close(struct host_handle *handle);
int uv_host_reset(struct host_handle *handle);
void uv_host_set_referenced(struct host_handle *handle, bool referenced);
int uv_host_descriptor(struct host_handle *handle);

// -- uv_host_address.c
int uv_host_address_to_native(const struct host_address *address, struct sockaddr_storage *out);
int uv_host_address_from_native(const struct sockaddr *native, struct host_address *out);
int uv_host_local_address(struct host_handle *handle, struct host_address *address_out);
int uv_host_peer_address(struct host_handle *handle, struct host_address *address_out);
bool uv_host_has_ipv6(struct host *host);

// -- uv_host_connect.c
int uv_host_bind(struct host_handle *handle, const struct host_address *address, bool ipv6_only,
                 bool reuse_port);
int uv_host_listen(struct host_handle *handle, int backlog);
int uv_host_connect(struct host_handle *handle, const struct host_address *address);
int uv_host_bind_path(struct host_handle *handle, const char *path, size_t size, bool owned);
int uv_host_connect_path(struct host_handle *handle, const char *path, size_t size);
int uv_host_open_to_all(struct host_handle *handle, bool readable, bool writable, bool exactly);

// -- uv_host_raw.c: what libuv 1.44 has no call for. Each returns a descriptor that the caller
// owns, or a host error.
int uv_host_raw_reusable_port(int family);
// Can the kernel take this path? Not if it is empty, longer than 108 bytes, or holds a NUL (unless
// it is abstract, and starts with one).
bool uv_host_raw_is_path(const char *path, size_t size);
int uv_host_raw_bind_path(const char *path, size_t size);
int uv_host_raw_connect_path(const char *path, size_t size);
// The same with a socket that is there; 0, or a host error.
int uv_host_raw_connect_to_path(int descriptor, const char *path, size_t size);
// A socket bound to the IPv6 wildcard address.
int uv_host_raw_bind_ipv6(void);
// The error that waits at a socket (0 if none does), which is taken from it.
int uv_host_raw_pending_error(int descriptor);
// 0, or a host error.
int uv_host_raw_set_keep_alive(int descriptor, const struct host_keep_alive *settings);
// The option that has the type of service, of the family that the socket is of.
int uv_host_raw_set_type_of_service(int descriptor, int type);
int uv_host_raw_type_of_service(int descriptor);

// -- uv_host_stream.c
int uv_host_read_start(struct host_handle *handle);
int uv_host_read_stop(struct host_handle *handle);
void uv_host_read_into(struct host_handle *handle, void *memory, size_t size);
int uv_host_write(struct host_handle *handle, const struct host_buffer *buffers, size_t count,
                  bool *pending_out);
size_t uv_host_unwritten(const struct host_handle *handle);
int uv_host_shut_down(struct host_handle *handle);
int uv_host_set_no_delay(struct host_handle *handle, bool enabled);
int uv_host_set_keep_alive(struct host_handle *handle, const struct host_keep_alive *settings);
int uv_host_set_type_of_service(struct host_handle *handle, int type);
int uv_host_type_of_service(struct host_handle *handle);

// -- uv_host_process.c
int uv_host_start_again(struct host *host, char *const *words, int inherited,
                        const struct host_callbacks *callbacks, void *owner,
                        struct host_handle **channel_out);
int uv_host_open_channel(struct host *host, const struct host_callbacks *callbacks, void *owner,
                         struct host_handle **channel_out);
int uv_host_send(struct host_handle *channel, const void *data, size_t size,
                 struct host_handle *handle);
struct host_handle *uv_host_take_handle(struct host_handle *channel,
                                        enum host_handle_kind *kind_out);
// The process goes on; nobody waits for its end any more.
void uv_host_abandon_process(uv_handle_t *uv);

// -- uv_host_pending.c
void uv_host_pending_add(struct host_handle *handle, enum uv_host_pending what);
void uv_host_pending_remove(struct host_handle *handle);
void uv_host_pending_before_poll(struct uv_host *host);
void uv_host_pending_after_poll(struct uv_host *host);

// -- uv_host_look_up.c
int uv_host_look_up(struct host *host, const char *name, int family, int hints,
                    void (*done)(void *context, int error, const struct host_address *addresses,
                                 size_t count),
                    void *context);
// Nobody waits for the look-ups under way any more.
void uv_host_abandon_look_ups(struct uv_host *host);

// -- uv_host_error.c
void uv_host_describe_error(int error, const char **code, const char **text, int *number);

#endif

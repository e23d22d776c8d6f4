// SPDX-License-Identifier: MIT
//
// What the files of the simulated host share. For ref/host/sim_host*.c only.
//
// Nothing is queued when it happens. Instead, whether a thing is ready to be reported is a question
// about the state of its handle (sim_host_is_ready), and the moment in which it became ready
// is noted by sim_host_notice, which every operation calls when it is done.

#ifndef REF_HOST_SIM_HOST_INTERNAL_H
#define REF_HOST_SIM_HOST_INTERNAL_H

#include "ref/host/sim_host.h"

enum sim_state {
    SIM_NEW,
    SIM_BOUND,
    SIM_LISTENING,
    SIM_CONNECTING,
    SIM_CONNECTED,
    SIM_CLOSING,
};

// What can be reported of a handle; each at most once at a time.
enum sim_report {
    SIM_REPORT_CONNECTED,
    SIM_REPORT_CONNECTION,
    SIM_REPORT_READ,
    SIM_REPORT_WRITTEN,
    SIM_REPORT_SHUT_DOWN,
    SIM_REPORT_CLOSED,
    SIM_REPORT_COUNT,
};

struct sim_bytes {
    char *data;
    size_t size;
};

struct host_handle {
    struct sim_host *host;
    struct host_handle *next; // in the order of creation
    enum host_handle_kind kind;
    enum sim_state state;
    const struct host_callbacks *callbacks;
    void *owner;
    bool referenced;
    int type_of_service;
    uint64_t ready_since[SIM_REPORT_COUNT]; // ordinals; 0: not ready

    struct host_address local, peer_name;
    bool ipv6_only, reuse_port;
    struct sim_bytes path; // bound to; size 0: none

    struct host_handle *backlog_next; // of a connection that waits to be accepted
    struct host_handle *backlog;      // of a listener: the first that waits
    int accept_error;                 // of a listener: to be reported instead of a connection

    struct host_handle *peer; // the other end; NULL once either end is gone
    int connect_error;        // while connecting
    bool reading;
    struct sim_memory {
        void *base;
        size_t size;
    } read_memory;          // of the caller; base NULL: none
    struct sim_bytes inbox; // arrived, not read
    bool inbox_ended;       // the peer sends no more
    bool end_reported;
    int inbox_error;
    bool was_reset; // by the peer

    bool write_pending;
    struct sim_bytes outbox; // accepted for writing, not yet taken by the peer's inbox
    int write_error;
    bool wrote_in_vain; // a write went out to a peer that is gone
    bool shutting_down, shut_down;
    int shut_down_error;
};

struct sim_look_up {
    struct sim_look_up *next;
    uint64_t ready_since;
    void (*done)(void *context, int error, const struct host_address *addresses, size_t count);
    void *context;
    int error;
    struct host_address addresses[HOST_LOOKUP_MAXIMUM];
    size_t count;
};

struct sim_name {
    struct sim_name *next;
    char *name;
    struct host_address address;
};

struct sim_host {
    struct host host;
    const struct host_loop_callbacks *callbacks;
    void *context;
    bool stopped;

    uint64_t random; // state of the generator; 0: report in order
    uint64_t ordinal;
    uint64_t time;

    bool timer_set, timer_referenced;
    uint64_t timer_due, timer_ready_since;
    bool immediate;
    uint64_t immediate_ready_since;

    int failures[SIM_OPERATION_COUNT];
    size_t capacity, read_size;
    int next_port;

    struct host_handle *handles;
    struct sim_look_up *look_ups;
    struct sim_name *names;
};

struct sim_host *sim_host_of(struct host *host);
void *sim_host_allocate(size_t size);
void sim_bytes_append(struct sim_bytes *bytes, const void *data, size_t size);
void sim_bytes_drop(struct sim_bytes *bytes, size_t size); // the first `size` bytes

// The error that the operation was told to fail with, once; 0 if it was not.
int sim_host_take_failure(struct sim_host *host, enum sim_operation operation);

// -- sim_host_ready.c
// Notes what has become ready since the last time, and what no longer is.
void sim_host_notice(struct sim_host *host);
bool sim_host_is_alive(const struct sim_host *host);

// -- sim_host_handle.c
struct host_handle *sim_host_new_handle(struct host *host, enum host_handle_kind kind,
                                        const struct host_callbacks *callbacks, void *owner);
int sim_host_open_descriptor(struct host *host, int descriptor,
                             const struct host_callbacks *callbacks, void *owner,
                             struct host_handle **handle_out, enum host_handle_kind *kind_out);
const char *sim_host_descriptor_type(int descriptor);
void sim_host_adopt(struct host_handle *handle, const struct host_callbacks *callbacks,
                    void *owner);
void sim_host_close(struct host_handle *handle);
int sim_host_reset(struct host_handle *handle);
void sim_host_set_referenced(struct host_handle *handle, bool referenced);
int sim_host_descriptor(struct host_handle *handle);
void sim_host_free_handle(struct host_handle *handle);
// Reports what was under way as cancelled, then that the handle is closed, and frees it.
void sim_host_report_closed(struct host_handle *handle);

// -- sim_host_connect.c
int sim_host_bind(struct host_handle *handle, const struct host_address *address, bool ipv6_only,
                  bool reuse_port);
int sim_host_listen(struct host_handle *handle, int backlog);
int sim_host_connect(struct host_handle *handle, const struct host_address *address);
int sim_host_bind_path(struct host_handle *handle, const char *path, size_t size, bool owned);
int sim_host_connect_path(struct host_handle *handle, const char *path, size_t size);
int sim_host_open_to_all(struct host_handle *handle, bool readable, bool writable, bool exactly);
int sim_host_local_address(struct host_handle *handle, struct host_address *address_out);
int sim_host_peer_address(struct host_handle *handle, struct host_address *address_out);
void sim_host_report_connected(struct host_handle *handle);
void sim_host_report_connection(struct host_handle *handle);

// -- sim_host_stream.c
int sim_host_read_start(struct host_handle *handle);
int sim_host_read_stop(struct host_handle *handle);
void sim_host_read_into(struct host_handle *handle, void *memory, size_t size);
int sim_host_write(struct host_handle *handle, const struct host_buffer *buffers, size_t count,
                   bool *pending_out);
size_t sim_host_unwritten(const struct host_handle *handle);
int sim_host_shut_down(struct host_handle *handle);
int sim_host_set_no_delay(struct host_handle *handle, bool enabled);
int sim_host_set_keep_alive(struct host_handle *handle, const struct host_keep_alive *settings);
int sim_host_set_type_of_service(struct host_handle *handle, int type);
int sim_host_type_of_service(struct host_handle *handle);
void sim_host_report_read(struct host_handle *handle);
void sim_host_report_written(struct host_handle *handle);
void sim_host_report_shut_down(struct host_handle *handle);
// Moves what the writer has for `handle` into its inbox, as far as there is room.
void sim_host_fill(struct host_handle *handle);
// The other end of `handle` goes away: with a reset, or with an orderly end.
void sim_host_leave_peer(struct host_handle *handle, bool with_reset);

// -- sim_host_names.c
int sim_host_look_up(struct host *host, const char *name, int family, int hints,
                     void (*done)(void *context, int error, const struct host_address *addresses,
                                  size_t count),
                     void *context);
void sim_host_report_look_up(struct sim_host *host, struct sim_look_up *look_up);
void sim_host_describe_error(int error, const char **code, const char **text, int *number);
void sim_host_free_names(struct sim_host *host);

#endif

// SPDX-License-Identifier: MIT
//
// The host: all that the semantics need from a machine, as one struct of function pointers.
//
// ref/net includes this header and no other that knows of sockets or of libuv. There are two
// hosts: uv_host, which is libuv and a real kernel, and sim_host, a scripted machine whose clock
// is turned by hand.
//
// Always true:
//   - An operation never calls back before it returns. What it starts is reported later, from
//     run(), through the callbacks given with the handle or request.
//   - Results are 0 (or a count), or a negative host error: a negated errno such as -ENOTCONN, or a
//     number of the host's own. describe_error names both.
//   - The owner given with a handle is passed back untouched. The host never looks into it.
//   - A handle lives until its on_closed was called, exactly once, after close or reset.
//   - Ports are numbers in host byte order; times are milliseconds.

#ifndef REF_HOST_HOST_H
#define REF_HOST_HOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct host;
struct host_handle; // a listener, a connection or a channel: TCP or a Unix domain socket

enum host_handle_kind { HOST_TCP, HOST_PIPE };

struct host_address {
    int family; // 4 or 6
    int port;
    char ip[64]; // numeric, with a zone (%lo) if there is one; NUL-terminated
};

struct host_buffer {
    const void *data;
    size_t size;
};

// Keep-alive of TCP. With a delay, an interval or a count of 0 it is enabled, and fails to set any
// of the three.
struct host_keep_alive {
    bool enabled;
    unsigned delay, interval; // seconds: until the first probe, and between two of them
    unsigned count;           // of probes without an answer, after which the connection is dead
};

// `error` of on_read, besides errors of the system: the peer ended its side; or it reset the
// connection, which was seen only together with the bytes before it, told already.
enum { HOST_END_OF_STREAM = -1000000, HOST_RESET_BEHIND_DATA = -1000001 };
enum { HOST_LOOKUP_MAXIMUM = 16 };

// What a handle reports. A pointer may be NULL if its operation is never used on the handle.
struct host_callbacks {
    // A listener has a new connection; `accepted` has no owner yet (see adopt). On error it is
    // NULL.
    void (*on_connection)(void *owner, int error, struct host_handle *accepted);
    void (*on_connected)(void *owner, struct host_handle *handle, int error);
    // Bytes arrived (error 0, `size` > 0, valid during the call), or the stream ended
    // (HOST_END_OF_STREAM), or reading failed (HOST_RESET_BEHIND_DATA, or an error of the system).
    void (*on_read)(void *owner, const void *data, size_t size, int error);
    // The pending write is done. There is at most one at a time.
    void (*on_written)(void *owner, int error);
    void (*on_shut_down)(void *owner, int error);
    void (*on_closed)(void *owner, struct host_handle *handle);
    // Of a channel: the oldest `send` that was not reported yet is done, one way or the other.
    void (*on_sent)(void *owner);
    // Of a channel: the process that was started with it has ended.
    void (*on_exited)(void *owner);
};

// What the event loop itself reports.
struct host_loop_callbacks {
    void (*on_timer)(void *context);        // the time set with set_timer has come
    void (*on_immediate)(void *context);    // the check phase, when asked for with set_immediate
    void (*on_idle_between)(void *context); // no callback runs: memory may be collected
};

struct host_operations {
    // -- The loop
    // Milliseconds on a steady clock, the same during one callback.
    uint64_t (*now)(struct host *host);
    // Where the loop reports to. Called once, before run.
    void (*attach)(struct host *host, const struct host_loop_callbacks *callbacks, void *context);
    // Runs until nothing is left that keeps the loop alive, or stop was called.
    void (*run)(struct host *host);
    void (*stop)(struct host *host);
    // Calls on_timer once, `delay` ms from now, replacing an earlier request; negative: never. An
    // unreferenced timer does not keep the loop alive.
    void (*set_timer)(struct host *host, int64_t delay, bool referenced);
    // Calls on_immediate in every iteration's check phase while enabled, and keeps the loop alive.
    void (*set_immediate)(struct host *host, bool enabled);

    // -- Handles
    struct host_handle *(*new_handle)(struct host *host, enum host_handle_kind kind,
                                      const struct host_callbacks *callbacks, void *owner);
    // A handle around an open file descriptor, which it then owns. *kind_out says what it is.
    int (*open_descriptor)(struct host *host, int descriptor,
                           const struct host_callbacks *callbacks, void *owner,
                           struct host_handle **handle_out, enum host_handle_kind *kind_out);
    // What a descriptor is that open_descriptor refuses with -EINVAL: "FILE", "TTY", "UNKNOWN", ...
    const char *(*descriptor_type)(int descriptor);
    // Gives a handle without an owner, such as an accepted one, its callbacks and owner.
    void (*adopt)(struct host_handle *handle, const struct host_callbacks *callbacks, void *owner);
    void (*close)(struct host_handle *handle);
    // Closes a TCP handle so that the peer receives a reset; negative if it cannot.
    int (*reset)(struct host_handle *handle);
    // Does the handle keep the loop alive while it has something under way?
    void (*set_referenced)(struct host_handle *handle, bool referenced);
    int (*descriptor)(struct host_handle *handle); // negative if it has none

    // -- Listening and connecting
    int (*bind)(struct host_handle *handle, const struct host_address *address, bool ipv6_only,
                bool reuse_port);
    int (*listen)(struct host_handle *handle, int backlog);
    int (*connect)(struct host_handle *handle, const struct host_address *address);
    // Paths are bytes: they may start with NUL (Linux's abstract sockets), and are not cut. A
    // handle that owns its path removes the file when it closes.
    int (*bind_path)(struct host_handle *handle, const char *path, size_t size, bool owned);
    int (*connect_path)(struct host_handle *handle, const char *path, size_t size);
    // Opens a bound path's permissions: readable and/or writable for all users. The file has them
    // besides those that it had, or, if `exactly`, has nothing else.
    int (*open_to_all)(struct host_handle *handle, bool readable, bool writable, bool exactly);
    int (*local_address)(struct host_handle *handle, struct host_address *address_out);
    int (*peer_address)(struct host_handle *handle, struct host_address *address_out);

    // -- A connection
    int (*read_start)(struct host_handle *handle);
    int (*read_stop)(struct host_handle *handle);
    // Puts what arrives into the caller's memory from now on, not into the host's own. Never
    // undone; the memory may change from within on_read.
    void (*read_into)(struct host_handle *handle, void *memory, size_t size);
    // Writes what the kernel takes at once. Returns 0 with *pending_out false if that was all of
    // it; 0 with *pending_out true if the rest is under way, to be reported by on_written; or a
    // host error. The buffers' bytes are copied if they are still needed.
    int (*write)(struct host_handle *handle, const struct host_buffer *buffers, size_t count,
                 bool *pending_out);
    // Bytes of the pending write that the kernel has not taken yet.
    size_t (*unwritten)(const struct host_handle *handle);
    // Ends the write side when pending writes are done; reported by on_shut_down.
    int (*shut_down)(struct host_handle *handle);
    int (*set_no_delay)(struct host_handle *handle, bool enabled);
    int (*set_keep_alive)(struct host_handle *handle, const struct host_keep_alive *settings);
    // The type of service that the packets of a TCP handle carry (with IPv6, their traffic class).
    // -EBADF: the handle has no socket yet.
    int (*set_type_of_service)(struct host_handle *handle, int type);
    int (*type_of_service)(struct host_handle *handle);

    // -- Other processes
    // Starts this program again, with these words (the first is its name; NULL ends them) and a
    // channel to it, which is read and closed like a connection. The process inherits the
    // descriptor, unless that is negative, as number 4.
    int (*start_again)(struct host *host, char *const *words, int inherited,
                       const struct host_callbacks *callbacks, void *owner,
                       struct host_handle **channel_out);
    // In a process that was so started: the channel to the one that started it.
    int (*open_channel)(struct host *host, const struct host_callbacks *callbacks, void *owner,
                        struct host_handle **channel_out);
    // Sends a copy of the bytes, reported by on_sent, and with them the handle, unless NULL: the
    // other process gets one of its own, and this one stays open.
    int (*send)(struct host_handle *channel, const void *data, size_t size,
                struct host_handle *handle);
    // The first handle that came with bytes that were read, which has no owner yet (see adopt).
    // NULL if there is none.
    struct host_handle *(*take_handle)(struct host_handle *channel,
                                       enum host_handle_kind *kind_out);

    // -- Names
    // Resolves a host name as getaddrinfo does, family 0, 4 or 6, flags as the platform's
    // AI_* constants; calls `done` later, once.
    int (*look_up)(struct host *host, const char *name, int family, int hints,
                   void (*done)(void *context, int error, const struct host_address *addresses,
                                size_t count),
                   void *context);
    // Does the machine have IPv6? (the wildcard address can be bound)
    bool (*has_ipv6)(struct host *host);

    // -- Errors
    // The code ("ECONNREFUSED"), a text ("connection refused"), and the number that `errno` of a
    // Node.js error holds.
    void (*describe_error)(int error, const char **code, const char **text, int *number);
};

// Begins every host's own struct.
struct host {
    const struct host_operations *operations;
};

#endif

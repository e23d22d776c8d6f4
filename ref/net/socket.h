// SPDX-License-Identifier: MIT
//
// The socket: a duplex stream over one connection of the host.
//
// A socket is made by the program, and connects later (connect.h), or by a server around a
// connection that it accepted (server.h). While there is a connection, `handle` is its host handle;
// before and after, it is NULL.
//
// Always true:
//   - The handle's owner is the socket, which stays pinned until the host has closed the handle.
//   - `phase` tells what the handle means; nothing else does.
//   - Bytes are counted when they are handed to the host, and when they come from it. The counts
//     outlive the handle.
//
// Where to read: socket.c makes sockets; socket_state.c answers the properties that the program
// reads; transfer.c moves bytes; socket_end.c ends sockets in each of their ways; idle_timeout.c
// and socket_options.c hold setTimeout, and the settings of the connection.

#ifndef REF_NET_SOCKET_H
#define REF_NET_SOCKET_H

#include "ref/host/host.h"
#include "ref/net/block_list.h"
#include "ref/net/duplex.h"
#include "ref/net/timers.h"

struct abort_signal;
struct server;
struct autoselect;

enum socket_phase {
    SOCKET_UNCONNECTED, // never connected; there is no handle
    SOCKET_CONNECTING,  // connect() was called
    SOCKET_CONNECTED,   // or made around a bound handle, which is not connected yet
    SOCKET_FAILED,      // connecting failed; the handle is there until the socket is destroyed
    SOCKET_CLOSED,      // destroyed; there is no handle
    SOCKET_HANDED_OVER, // sent to another process; there is no handle
};

// The `onread` option: the host reads into one buffer, of which a callback is told, past the
// stream.
struct onread {
    struct value buffer;          // bytes; true while `next_buffer` has not given any
    struct function *next_buffer; // NULL if the buffer is fixed
    struct function *callback;    // NULL: there is no such option
};

// Where to: one address, with the local end if the program chose it.
struct connect_target {
    struct value address; // an IP address, or an IPC path
    int family;           // 4 or 6; 0 for an IPC path
    int port;
    struct value local_address; // a string, or undefined
    int local_port;             // 0: any
};

// Data whose write hook was called while the socket was connecting. (transfer.c)
struct pending_write;

struct socket {
    struct duplex stream;
    enum socket_phase phase;
    struct host_handle *handle;
    struct host_handle *closing; // the handle that was, until the host has closed it
    enum host_handle_kind kind;  // of the handle
    bool reading;                // the host was asked for bytes
    bool reset_on_destroy;
    bool ended_by_peer; // 'end' came, and the socket is not half-open
    double bytes_read;
    double bytes_written;
    struct pending_write *pending; // the youngest, until it was sent, or NULL
    struct onread onread;
    struct server *server;            // that accepted it, or NULL
    struct abort_signal *signal;      // the signal option, or NULL
    struct connect_target target;     // of the attempt under way
    struct autoselect *autoselect;    // while several addresses are attempted, or NULL
    struct value attempted_addresses; // autoSelectFamilyAttemptedAddresses
    // Once read, an address is remembered, also after the handle has gone; undefined until then.
    struct value local_address;
    struct value peer_address;
    struct timer *idle_timer; // NULL until setTimeout
    size_t unwritten;         // of a write that had to wait, when the idle timer last looked
    struct value timeout;     // as given to setTimeout
    // What setNoDelay, setKeepAlive and setTypeOfService asked for, to be done when connected.
    bool no_delay;
    struct host_keep_alive keep_alive;
    int type_of_service;           // negative: nothing
    struct block_list *block_list; // the blockList option, or NULL
    bool was_bound;                // made around a net.BoundSocket
    struct value bound_path;       // {address} of the path that it was bound to, or undefined
};

extern const struct native_class socket_class;

// -- Making one (socket.c) -----------------------------------------------------------------

// `new net.Socket([options])`. `context` is the loop.
struct error *socket_construct(void *context, struct arguments arguments, struct value *result);
// The same for callers in C.
struct error *socket_new(struct loop *loop, struct value options, struct socket **socket_out);

// A socket around an accepted connection, which it then owns. An error if it cannot be as the
// options say: a `high_water_mark` is an integer; a negative one is the default.
struct accepted_options {
    bool allow_half_open;
    bool paused;
    double high_water_mark;
};
struct error *socket_accept(struct loop *loop, struct host_handle *handle,
                            enum host_handle_kind kind, const struct accepted_options *options,
                            struct socket **socket_out);

// The socket gives up its handle, which is to be closed. What still arrives there is lost.
struct host_handle *socket_hand_over(struct socket *socket);

struct loop *socket_loop(const struct socket *socket);
// Is the object a socket? NULL if not.
struct socket *socket_from(struct value value);
// The callbacks of a socket's handle.
extern const struct host_callbacks socket_host_callbacks;
// Takes a handle whose owner is, or becomes, the socket; pins the socket until it is closed.
void socket_attach(struct socket *socket, struct host_handle *handle, enum host_handle_kind kind);

// Runs `code` with the socket as `data` once, on 'connect', in its place among the listeners.
void socket_when_connected(struct socket *socket,
                           struct completion (*code)(struct function *self, struct value this_value,
                                                     struct arguments arguments));
// A socket without a connection, destroyed or ended as it may be, begins anew, so that it can
// connect.
void socket_revive(struct socket *socket);
// socket.destroy(error) with a new error; NULL destroys without one.
void socket_destroy_with(struct socket *socket, struct error *error);

// -- Moving bytes (transfer.c) -------------------------------------------------------------

extern const struct duplex_hooks socket_hooks;
// Asks the host for bytes, unless that was done.
void socket_start_reading(struct socket *socket);
// With the onread option: the host reads into the buffer, or into the next one.
void socket_read_into_buffer(struct socket *socket);
void socket_on_read(void *owner, const void *data, size_t size, int error);
void socket_on_written(void *owner, int error);
void socket_on_shut_down(void *owner, int error);
// pause(), resume() and read(), which also move the onread option's bytes.
native_method socket_pause, socket_resume, socket_read;
// Bytes that write() took and the host has not been handed yet.
double socket_queued_bytes(const struct socket *socket);

// -- Ending (socket_end.c) -----------------------------------------------------------------

void socket_hook_destroy(struct duplex *stream, struct value error);
void socket_on_closed(void *owner, struct host_handle *handle);
native_method socket_destroy_soon, socket_reset_and_destroy, socket_write;
// Closes the connection; the socket does not hear of it, and emits nothing more.
void socket_close_behind_its_back(struct socket *socket);
// The internal listener for 'end': from then on, writing tells that the other party ended.
void socket_listen_for_end(struct socket *socket);

// -- Being idle (idle_timeout.c) -----------------------------------------------------------

native_method socket_set_timeout;
// Something happened: an idle time-out begins anew.
void socket_touch(struct socket *socket);
void socket_stop_idle_timer(struct socket *socket);

// -- Settings (socket_options.c) -----------------------------------------------------------

native_method socket_set_no_delay, socket_set_keep_alive, socket_ref, socket_unref;
native_method socket_set_type_of_service, socket_get_type_of_service;
// Reads noDelay, keepAlive and keepAliveInitialDelay; used for sockets and servers.
struct connection_settings {
    bool no_delay;
    struct host_keep_alive keep_alive;
};
struct error *connection_settings_read(struct heap *heap, struct value options,
                                       struct connection_settings *settings_out);
// The typeOfService option.
struct error *socket_read_type_of_service(struct socket *socket, struct value options);
// Nothing is asked for.
void socket_init_settings(struct socket *socket);
// Does to the connection what was asked for before there was one.
void socket_apply_settings(struct socket *socket);

// -- Properties (socket_state.c) -----------------------------------------------------------

extern const struct native_property_entry socket_properties[];
native_method socket_address;
// {address, family, port}, as address() returns it.
struct value address_object(struct heap *heap, const struct host_address *address);

#endif

// SPDX-License-Identifier: MIT
//
// Moving bytes: the hooks with which a stream reaches its connection.
//
// A socket can be read and written before it is connected. What is asked of it then waits, as a
// listener for 'connect', in its place among those of the program.

#include "ref/net/errors.h"
#include "ref/net/socket.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const struct host_operations *host_of(const struct socket *socket) {
    return socket_loop(socket)->host->operations;
}

static struct completion nothing(void) { return completion_return(value_undefined()); }

// -- Reading -------------------------------------------------------------------------------

void socket_start_reading(struct socket *socket) {
    if (socket->reading) return;
    socket->reading = true;
    int error = host_of(socket)->read_start(socket->handle);
    if (error < 0) socket_destroy_with(socket, error_from_host(socket_loop(socket), error, "read"));
}

static void stop_reading(struct socket *socket) {
    socket->reading = false;
    if (!socket->handle) return;
    int error = host_of(socket)->read_stop(socket->handle);
    if (error < 0) socket_destroy_with(socket, error_from_host(socket_loop(socket), error, "read"));
}

static void hook_read(struct duplex *stream);

static struct completion read_when_connected(struct function *self, struct value this_value,
                                             struct arguments arguments) {
    (void)this_value, (void)arguments;
    hook_read(self->data);
    return nothing();
}

static void hook_read(struct duplex *stream) {
    struct socket *socket = (struct socket *)stream;
    if (socket->phase != SOCKET_CONNECTED)
        socket_when_connected(socket, read_when_connected);
    else
        socket_start_reading(socket);
}

//= socket.new.onread-buffer-function
//= observed: socket.new.onread-buffer-when
void socket_read_into_buffer(struct socket *socket) {
    struct onread *onread = &socket->onread;
    if (onread->next_buffer) {
        struct value next = loop_call(socket_loop(socket), onread->next_buffer, value_undefined(),
                                      (struct arguments){0, NULL});
        if (next.kind != VALUE_BYTES) return; //= observed: socket.new.onread-buffer-kept
        onread->buffer = next;
    }
    if (onread->buffer.kind != VALUE_BYTES || !socket->handle) return;
    struct bytes *bytes = onread->buffer.as.bytes;
    host_of(socket)->read_into(socket->handle, bytes->data, bytes->size);
}

//= socket.new.onread-replaces-data
//= observed: socket.new.onread-no-buffer
// Tells the callback of what is in the buffer. False: no more for now.
static bool tell_onread(struct socket *socket, size_t size) {
    struct value given[] = {value_number((double)size), socket->onread.buffer};
    //= observed: socket.new.onread-this
    struct value answer =
        loop_call(socket_loop(socket), socket->onread.callback,
                  value_native(&socket->stream.emitter.native), (struct arguments){2, given});
    if (socket->onread.next_buffer) socket_read_into_buffer(socket);
    //= socket.new.onread-false-pauses
    return answer.kind != VALUE_BOOLEAN || answer.as.boolean;
}

static void take_bytes(struct socket *socket, const void *data, size_t size) {
    socket->bytes_read += (double)size;
    if (socket->stream.destruction.destroyed) return;
    bool wants_more =
        socket->onread.callback
            ? tell_onread(socket, size)
            : readable_push(&socket->stream, bytes_new(socket_loop(socket)->heap, data, size));
    if (!wants_more) stop_reading(socket);
}

static bool is_end(const struct loop *loop, int error) {
    if (error == HOST_END_OF_STREAM) return true;
    //= observed: socket.event-end.reset-behind-data
    return error == HOST_RESET_BEHIND_DATA &&
           !profile_has(loop->profile, BEHAVIOUR_RESET_BEHIND_DATA_FAILS);
}

void socket_on_read(void *owner, const void *data, size_t size, int error) {
    struct socket *socket = owner;
    struct loop *loop = socket_loop(socket);
    if (!socket->handle) return; // it was handed over
    loop_enter(loop);
    socket_touch(socket);
    if (error == 0) {
        take_bytes(socket, data, size);
    } else if (is_end(loop, error)) {
        //= socket.event-end.peer-ended
        readable_push_end(&socket->stream);
        readable_read_zero(&socket->stream);
    } else {
        //= errors.peer-reset
        socket_destroy_with(socket, error_from_host(loop, error, "read"));
    }
    loop_leave(loop);
}

// The onread option has no stream that would start and stop the host.
static bool moves_past_stream(const struct socket *socket) {
    return socket->onread.callback && socket->phase == SOCKET_CONNECTED;
}

//= socket.new.onread-pause-resume
struct error *socket_pause(struct native *self, struct arguments arguments, struct value *result) {
    (void)arguments;
    struct socket *socket = (struct socket *)self;
    if (moves_past_stream(socket) && socket->reading) stop_reading(socket);
    readable_pause(&socket->stream);
    *result = value_native(self);
    return NULL;
}

struct error *socket_resume(struct native *self, struct arguments arguments, struct value *result) {
    (void)arguments;
    struct socket *socket = (struct socket *)self;
    if (moves_past_stream(socket)) socket_start_reading(socket);
    readable_resume(&socket->stream);
    *result = value_native(self);
    return NULL;
}

//= observed: socket.new.onread-read-restarts
struct error *socket_read(struct native *self, struct arguments arguments, struct value *result) {
    struct socket *socket = (struct socket *)self;
    TRY(readable_check_size(&socket->stream, argument(arguments, 0)));
    if (moves_past_stream(socket)) socket_start_reading(socket);
    *result = readable_read(&socket->stream, argument(arguments, 0));
    return NULL;
}

// -- Writing -------------------------------------------------------------------------------

static struct bytes *encoded(struct heap *heap, const struct write_request *request) {
    if (request->chunk.kind == VALUE_BYTES) return request->chunk.as.bytes;
    return encoding_encode(heap, request->chunk.as.string, request->encoding);
}

struct pending_write {
    struct socket *socket;
    struct function *on_close; // the listener that fails it
    size_t count;
    struct write_request requests[];
};

static void pending_write_mark(void *object) {
    struct pending_write *pending = object;
    heap_mark(pending->socket);
    heap_mark(pending->on_close);
    for (size_t i = 0; i < pending->count; i++) value_mark(pending->requests[i].chunk);
}

static const struct heap_type pending_write_type = {.name = "pending write",
                                                    .mark = pending_write_mark};

double socket_queued_bytes(const struct socket *socket) {
    double total = writable_queued_bytes(&socket->stream);
    const struct pending_write *pending = socket->pending;
    for (size_t i = 0; pending && i < pending->count; i++) {
        total += writable_request_size(socket_loop(socket)->heap, &pending->requests[i]);
    }
    return total;
}

// What at most needs 16 KiB is offered to the kernel before it is counted, if it is one text.
static bool is_short_text(const struct write_request *request) {
    const size_t most = 16 * 1024;
    if (request->chunk.kind != VALUE_STRING) return false;
    size_t units = string_length(request->chunk.as.string);
    switch (request->encoding) {
    case ENCODING_UTF8:
        return 3 * units <= most;
    case ENCODING_UTF16LE:
        return 2 * units <= most;
    case ENCODING_LATIN1:
    case ENCODING_ASCII:
        return units <= most;
    case ENCODING_HEX:
    case ENCODING_BASE64:
    case ENCODING_BASE64URL:
        return false; // written as the bytes that it stands for
    }
    abort();
}

static void write_now(struct socket *socket, const struct write_request *requests, size_t count) {
    struct loop *loop = socket_loop(socket);
    //= observed: socket.write.never-connected
    if (!socket->handle) {
        struct error *error =
            error_coded(loop->heap, "Error", "ERR_SOCKET_CLOSED", "Socket is closed");
        writable_write_done(&socket->stream, value_error(error));
        return;
    }
    struct host_buffer *buffers = calloc(count, sizeof *buffers);
    if (!buffers) abort();
    socket_touch(socket);
    double total = 0;
    for (size_t i = 0; i < count; i++) {
        struct bytes *bytes = encoded(loop->heap, &requests[i]);
        buffers[i] = (struct host_buffer){bytes->data, bytes->size};
        total += (double)bytes->size;
    }
    bool pending = false;
    int error = host_of(socket)->write(socket->handle, buffers, count, &pending);
    free(buffers);
    //= observed: socket.bytes-written.not-what-failed-at-once
    //= observed: socket.bytes-written.what-failed-at-once
    bool is_counted = error >= 0 || count > 1 || !is_short_text(requests);
    if (is_counted) socket->bytes_written += total;
    //= observed: socket.write.peer-has-reset
    //= observed: socket.write.peer-is-gone
    if (error < 0) {
        writable_write_done(&socket->stream, value_error(error_from_host(loop, error, "write")));
        return;
    }
    if (pending)
        socket->unwritten = (size_t)total;
    else
        writable_write_done(&socket->stream, value_undefined());
}

void socket_on_written(void *owner, int error) {
    struct socket *socket = owner;
    struct loop *loop = socket_loop(socket);
    loop_enter(loop);
    struct value outcome = value_undefined();
    //= observed: socket.write.under-way-when-destroyed
    //# A write that was under way when the socket was destroyed fails with ECANCELED; before 22 it
    //# is answered as if it had been written.
    bool fails = profile_has(loop->profile, BEHAVIOUR_CANCELLED_WRITE_FAILS) ||
                 !socket->stream.destruction.destroyed;
    if (error < 0 && fails)
        outcome = value_error(error_from_host(loop, error, "write"));
    else
        socket_touch(socket);
    writable_write_done(&socket->stream, outcome);
    loop_leave(loop);
}

//= observed: socket.connect.sends-what-never-left
//# It waits for 'connect', even if that is of another connection, and it had failed meanwhile.
static struct completion write_when_connected(struct function *self, struct value this_value,
                                              struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct pending_write *pending = self->data;
    struct socket *socket = pending->socket;
    emitter_remove(&socket->stream.emitter, "close", pending->on_close);
    socket->pending = NULL;
    write_now(socket, pending->requests, pending->count);
    return nothing();
}

//= observed: socket.write.never-connected
//# A socket that is closed before it connected fails what waited to be written, and goes on to
//# count it in bytesWritten.
static struct completion fail_pending_write(struct function *self, struct value this_value,
                                            struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct socket *socket = self->data;
    struct error *error =
        error_coded(socket_loop(socket)->heap, "Error", "ERR_SOCKET_CLOSED_BEFORE_CONNECTION",
                    "Socket closed before the connection was established");
    writable_write_done(&socket->stream, value_error(error));
    return nothing();
}

//= socket.write.before-connect
static void keep_for_later(struct socket *socket, const struct write_request *requests,
                           size_t count) {
    struct heap *heap = socket_loop(socket)->heap;
    struct emitter *emitter = &socket->stream.emitter;
    struct pending_write *pending =
        heap_allocate(heap, &pending_write_type, sizeof *pending + count * sizeof *requests);
    pending->socket = socket;
    pending->on_close = function_new(heap, "", fail_pending_write, socket);
    pending->count = count;
    memcpy(pending->requests, requests, count * sizeof *requests);
    socket->pending = pending;
    struct function *on_connect = function_new(heap, "", write_when_connected, pending);
    emitter_add(emitter, "connect", on_connect, LISTENER_ONCE | LISTENER_INTERNAL);
    emitter_add(emitter, "close", pending->on_close, LISTENER_ONCE | LISTENER_INTERNAL);
}

static void hook_write_many(struct duplex *stream, const struct write_request *requests,
                            size_t count) {
    struct socket *socket = (struct socket *)stream;
    if (socket->phase == SOCKET_CONNECTING)
        keep_for_later(socket, requests, count);
    else
        write_now(socket, requests, count);
}

static void hook_write(struct duplex *stream, const struct write_request *request) {
    hook_write_many(stream, request, 1);
}

// -- Ending the writable side --------------------------------------------------------------

static void hook_final(struct duplex *stream);

static struct completion final_when_connected(struct function *self, struct value this_value,
                                              struct arguments arguments) {
    (void)this_value, (void)arguments;
    hook_final(self->data);
    return nothing();
}

//= socket.end.sends-fin
static bool final_waits_for_connection(const struct socket *socket) {
    if (socket->phase == SOCKET_CONNECTING) return true; //= observed: socket.end.before-connect
    //= observed: socket.end.unconnected-waits
    //= observed: socket.end.unconnected-finishes
    return !socket->handle &&
           !profile_has(socket_loop(socket)->profile, BEHAVIOUR_UNCONNECTED_END_FINISHES);
}

static void hook_final(struct duplex *stream) {
    struct socket *socket = (struct socket *)stream;
    if (final_waits_for_connection(socket)) {
        socket_when_connected(socket, final_when_connected);
        return;
    }
    if (!socket->handle) {
        writable_final_done(stream);
        return;
    }
    // Refused at once only if there is no connection any more, which is told by reading.
    if (host_of(socket)->shut_down(socket->handle) < 0) {
        writable_final_done(stream);
    }
}

void socket_on_shut_down(void *owner, int error) {
    (void)error; // the other party may have gone: that is told by reading
    struct socket *socket = owner;
    struct loop *loop = socket_loop(socket);
    loop_enter(loop);
    writable_final_done(&socket->stream);
    loop_leave(loop);
}

const struct duplex_hooks socket_hooks = {
    .read = hook_read,
    .write = hook_write,
    .write_many = hook_write_many,
    .final = hook_final,
    .destroy = socket_hook_destroy,
};

// SPDX-License-Identifier: MIT
//
// Other processes: this program started once more, and the channel between the two, on which
// handles travel as well.
//
// A channel is a Unix domain socket that libuv knows to carry descriptors. Of what was read with
// bytes, libuv keeps the handles until they are taken.
//
// Always true:
//   - A channel's other end is descriptor 3 of the process that was started; 4 is what it inherits.
//   - Sends are reported in their order, and their bytes are the host's own copy until then.

#include "ref/host/uv_host_internal.h"

#include <stdlib.h>
#include <string.h>

enum { CHANNEL_DESCRIPTOR = 3, DESCRIPTORS = 5, PATH_SIZE = 4096 };

static struct host_handle *new_channel(struct host *host, const struct host_callbacks *callbacks,
                                       void *owner) {
    struct host_handle *channel = uv_host_allocate(sizeof *channel);
    channel->host = uv_host_of(host);
    channel->kind = HOST_PIPE;
    channel->callbacks = callbacks;
    channel->owner = owner;
    uv_host_must(uv_pipe_init(&channel->host->loop, &channel->uv.pipe, 1), "uv_pipe_init");
    channel->uv.any.data = channel;
    return channel;
}

// -- Starting ------------------------------------------------------------------------------

struct uv_host_process {
    uv_process_t uv;
    const struct host_callbacks *callbacks; // NULL: nobody listens
    void *owner;
};

static void on_process_closed(uv_handle_t *uv) { free(uv->data); }

void uv_host_abandon_process(uv_handle_t *uv) {
    struct uv_host_process *process = uv->data;
    process->callbacks = NULL;
    if (!uv_is_closing(uv)) uv_close(uv, on_process_closed);
}

static void on_exited(uv_process_t *uv, int64_t status, int signal) {
    (void)status, (void)signal;
    struct uv_host_process *process = uv->data;
    if (process->callbacks) process->callbacks->on_exited(process->owner);
    uv_close((uv_handle_t *)uv, on_process_closed);
}

static uv_stdio_container_t passed_on(int descriptor) {
    uv_stdio_container_t container = {.flags = UV_INHERIT_FD};
    container.data.fd = descriptor;
    return container;
}

int uv_host_start_again(struct host *base, char *const *words, int inherited,
                        const struct host_callbacks *callbacks, void *owner,
                        struct host_handle **channel_out) {
    char program[PATH_SIZE];
    size_t size = sizeof program;
    uv_host_must(uv_exepath(program, &size), "uv_exepath");
    struct host_handle *channel = new_channel(base, callbacks, owner);
    uv_stdio_container_t stdio[DESCRIPTORS] = {passed_on(0), passed_on(1), passed_on(2)};
    stdio[CHANNEL_DESCRIPTOR].flags = UV_CREATE_PIPE | UV_READABLE_PIPE | UV_WRITABLE_PIPE;
    stdio[CHANNEL_DESCRIPTOR].data.stream = &channel->uv.stream;
    if (inherited >= 0) stdio[DESCRIPTORS - 1] = passed_on(inherited);
    uv_process_options_t options = {
        .file = program,
        .args = (char **)words,
        .stdio = stdio,
        .stdio_count = inherited >= 0 ? DESCRIPTORS : DESCRIPTORS - 1,
        .exit_cb = on_exited,
    };
    struct uv_host_process *process = uv_host_allocate(sizeof *process);
    process->callbacks = callbacks;
    process->owner = owner;
    process->uv.data = process;
    int error = uv_spawn(&uv_host_of(base)->loop, &process->uv, &options);
    if (error) {
        uv_host_abandon_process((uv_handle_t *)&process->uv);
        channel->callbacks = NULL;
        uv_host_close(channel);
        return error;
    }
    *channel_out = channel;
    return 0;
}

int uv_host_open_channel(struct host *host, const struct host_callbacks *callbacks, void *owner,
                         struct host_handle **channel_out) {
    if (uv_guess_handle(CHANNEL_DESCRIPTOR) != UV_NAMED_PIPE) return UV_EBADF;
    struct host_handle *channel = new_channel(host, callbacks, owner);
    uv_host_must(uv_pipe_open(&channel->uv.pipe, CHANNEL_DESCRIPTOR), "uv_pipe_open");
    *channel_out = channel;
    return 0;
}

// -- Sending -------------------------------------------------------------------------------

struct uv_host_send {
    uv_write_t request;
    struct host_handle *channel;
    char data[];
};

static void on_sent(uv_write_t *request, int error) {
    (void)error; // the other process has gone: that is told by reading
    struct uv_host_send *send = request->data;
    struct host_handle *channel = send->channel;
    free(send);
    if (channel->callbacks) channel->callbacks->on_sent(channel->owner);
}

int uv_host_send(struct host_handle *channel, const void *data, size_t size,
                 struct host_handle *handle) {
    struct uv_host_send *send = uv_host_allocate(sizeof *send + size);
    send->channel = channel;
    send->request.data = send;
    memcpy(send->data, data, size);
    uv_buf_t buffer = uv_buf_init(send->data, (unsigned)size);
    int error = uv_write2(&send->request, &channel->uv.stream, &buffer, 1,
                          handle ? &handle->uv.stream : NULL, on_sent);
    if (error) free(send);
    return error;
}

// -- Receiving -----------------------------------------------------------------------------

struct host_handle *uv_host_take_handle(struct host_handle *channel,
                                        enum host_handle_kind *kind_out) {
    if (uv_pipe_pending_count(&channel->uv.pipe) == 0) return NULL;
    bool is_tcp = uv_pipe_pending_type(&channel->uv.pipe) == UV_TCP;
    *kind_out = is_tcp ? HOST_TCP : HOST_PIPE;
    struct host_handle *handle = uv_host_new_handle(&channel->host->host, *kind_out, NULL, NULL);
    uv_host_must(uv_accept(&channel->uv.stream, &handle->uv.stream), "uv_accept");
    return handle;
}

// SPDX-License-Identifier: MIT
//
// An echo server in C, on the semantics of net.Server and net.Socket: what it receives it sends
// back, and when the peer ends its side, so does the server. It serves one client, then ends.
//
//     bazel run //docs/examples:echo_server -- 8124
//     nc 127.0.0.1 8124
//
// It shows all that a user of the library needs: a heap, a host and a loop; objects made through
// the functions that the documents name; listeners, which are C functions with a `data` pointer.

#include "ref/host/uv_host.h"
#include "ref/net/net.h"

#include <stdio.h>
#include <stdlib.h>

static struct completion done(void) { return completion_return(value_undefined()); }

// A function that ref/net refused ends this program with its message.
static void must(struct error *error) {
    if (!error) return;
    fprintf(stderr, "echo_server: %s\n", error->message.as.string->text);
    exit(1);
}

static void call(native_method *method, struct native *object, struct value argument) {
    struct value ignored;
    must(method(object, (struct arguments){1, &argument}, &ignored));
}

static void listen_for(struct emitter *emitter, const char *event,
                       struct completion (*code)(struct function *, struct value,
                                                 struct arguments)) {
    struct heap *heap = emitter->loop->heap;
    emitter_add(emitter, event, function_new(heap, event, code, emitter), 0);
}

// socket.on('data', (data) => socket.write(data))
static struct completion on_data(struct function *self, struct value this_value,
                                 struct arguments arguments) {
    (void)this_value;
    call(socket_write, self->data, argument(arguments, 0));
    return done();
}

static struct completion on_close(struct function *self, struct value this_value,
                                  struct arguments arguments) {
    (void)this_value, (void)arguments;
    struct socket *socket = self->data;
    printf("%.0f bytes in, %.0f bytes out\n", socket->bytes_read, socket->bytes_written);
    return done();
}

// server.on('connection', ...)
static struct completion on_connection(struct function *self, struct value this_value,
                                       struct arguments arguments) {
    (void)this_value;
    struct socket *socket = socket_from(argument(arguments, 0));
    listen_for(&socket->stream.emitter, "data", on_data);
    listen_for(&socket->stream.emitter, "close", on_close);
    call(server_close, self->data, value_undefined()); // no further clients
    return done();
}

static struct completion on_listening(struct function *self, struct value this_value,
                                      struct arguments arguments) {
    (void)self, (void)this_value, (void)arguments;
    puts("listening");
    fflush(stdout);
    return done();
}

int main(int argument_count, char **argument_values) {
    if (argument_count != 2) {
        fprintf(stderr, "usage: echo_server PORT\n");
        return 2;
    }
    struct heap *heap = heap_new();
    struct host *host = uv_host_new();
    struct loop *loop = loop_new(heap, host, profile_newest());

    struct value made;
    must(server_construct(loop, (struct arguments){0, NULL}, &made));
    struct server *server = server_from(made);
    listen_for(&server->emitter, "connection", on_connection);
    listen_for(&server->emitter, "listening", on_listening);

    loop_enter(loop);
    struct value where[] = {value_text(heap, argument_values[1]), value_text(heap, "127.0.0.1")};
    must(server_listen(made.as.native, (struct arguments){2, where}, &made));
    loop_leave(loop);
    loop_run(loop);

    uv_host_free(host);
    heap_free(heap);
    return 0;
}

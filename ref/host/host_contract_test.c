// SPDX-License-Identifier: MIT
//
// One contract, two hosts: each scenario runs on the libuv host, on the simulated host in the order
// in which things become ready, and on the simulated host in twenty other orders.
//
// A scenario is written with struct side, one end of a connection: it keeps what was reported to
// it, and does what `on_...` its script says.

#include "ref/host/sim_host.h"
#include "ref/host/uv_host.h"

#include <dirent.h>
#include <netdb.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

enum { SEEDS = 20, RECEIVED_MAXIMUM = 64 };

// -- A side of a connection ----------------------------------------------------------------

struct side {
    struct host *host;
    struct host_handle *handle;
    // What to do; all may be NULL. `on_connected` is also called for an accepted connection.
    void (*on_connected)(struct side *side);
    void (*on_bytes)(struct side *side, const void *data, size_t size);
    void (*on_end)(struct side *side);
    void (*on_written)(struct side *side);
    // What was reported.
    int connects, connect_error;
    char received[RECEIVED_MAXIMUM + 1]; // the first bytes, as text
    size_t received_size;
    bool ended;
    int read_error;
    int writes, write_error;
    int shut_downs, shut_down_error;
    int closes;
    struct side *accepts_as; // of a listener: the side that becomes the accepted connection
};

static const struct host_operations *operations_of(const struct side *side) {
    return side->host->operations;
}

static void close_side(struct side *side) { operations_of(side)->close(side->handle); }

static void send_text(struct side *side, const char *text) {
    struct host_buffer buffer = {text, strlen(text)};
    bool pending;
    assert_int_equal(operations_of(side)->write(side->handle, &buffer, 1, &pending), 0);
    assert_false(pending);
}

static void end_side(struct side *side) {
    assert_int_equal(operations_of(side)->shut_down(side->handle), 0);
}

static void read_side(struct side *side) {
    assert_int_equal(operations_of(side)->read_start(side->handle), 0);
}

static void on_connected(void *owner, struct host_handle *handle, int error) {
    struct side *side = owner;
    assert_ptr_equal(handle, side->handle);
    side->connects++;
    side->connect_error = error;
    if (!error && side->on_connected) side->on_connected(side);
}

static void on_read(void *owner, const void *data, size_t size, int error) {
    struct side *side = owner;
    assert_int_equal(side->closes, 0);
    assert_false(side->ended || side->read_error);
    if (error == HOST_END_OF_STREAM) {
        side->ended = true;
        if (side->on_end) side->on_end(side);
    } else if (error) {
        side->read_error = error;
        close_side(side);
    } else {
        assert_true(size > 0);
        for (size_t i = 0; i < size && side->received_size + i < RECEIVED_MAXIMUM; i++)
            side->received[side->received_size + i] = ((const char *)data)[i];
        side->received_size += size;
        if (side->on_bytes) side->on_bytes(side, data, size);
    }
}

static void on_written(void *owner, int error) {
    struct side *side = owner;
    assert_int_equal(side->closes, 0);
    side->writes++;
    side->write_error = error;
    if (side->on_written) side->on_written(side);
}

static void on_shut_down(void *owner, int error) {
    struct side *side = owner;
    assert_int_equal(side->closes, 0);
    side->shut_downs++;
    side->shut_down_error = error;
}

static void on_closed(void *owner, struct host_handle *handle) {
    struct side *side = owner;
    assert_ptr_equal(handle, side->handle);
    side->closes++;
}

static void on_connection(void *owner, int error, struct host_handle *accepted);

static const struct host_callbacks callbacks = {
    .on_connection = on_connection,
    .on_connected = on_connected,
    .on_read = on_read,
    .on_written = on_written,
    .on_shut_down = on_shut_down,
    .on_closed = on_closed,
};

// A listener takes one connection, and closes.
static void on_connection(void *owner, int error, struct host_handle *handle) {
    struct side *listener = owner;
    struct side *accepted = listener->accepts_as;
    assert_int_equal(error, 0);
    listener->connects++;
    accepted->host = listener->host;
    accepted->handle = handle;
    operations_of(listener)->adopt(handle, &callbacks, accepted);
    close_side(listener);
    if (accepted->on_connected) accepted->on_connected(accepted);
}

static void new_side(struct side *side, struct host *host, enum host_handle_kind kind) {
    side->host = host;
    side->handle = host->operations->new_handle(host, kind, &callbacks, side);
}

static struct host_address loopback(int port) {
    return (struct host_address){.family = 4, .port = port, .ip = "127.0.0.1"};
}

static void listen_on_loopback(struct side *listener) {
    struct host_address any = loopback(0);
    assert_int_equal(operations_of(listener)->bind(listener->handle, &any, false, false), 0);
    assert_int_equal(operations_of(listener)->listen(listener->handle, 16), 0);
}

static int port_of(struct side *side) {
    struct host_address address;
    assert_int_equal(operations_of(side)->local_address(side->handle, &address), 0);
    return address.port;
}

// Three sides that will be a listener, a client that is connecting to it, and the accepted
// connection.
struct trio {
    struct side listener, client, accepted;
};

static void start_trio(struct trio *trio, struct host *host) {
    new_side(&trio->listener, host, HOST_TCP);
    trio->listener.accepts_as = &trio->accepted;
    listen_on_loopback(&trio->listener);
    new_side(&trio->client, host, HOST_TCP);
    struct host_address address = loopback(port_of(&trio->listener));
    assert_int_equal(host->operations->connect(trio->client.handle, &address), 0);
}

static void assert_trio_closed(const struct trio *trio) {
    assert_int_equal(trio->listener.closes, 1);
    assert_int_equal(trio->client.closes, 1);
    assert_int_equal(trio->accepted.closes, 1);
}

static void assert_code(struct host *host, int error, const char *expected) {
    const char *code, *text;
    int number;
    host->operations->describe_error(error, &code, &text, &number);
    assert_string_equal(code, expected);
    assert_true(strlen(text) > 0);
    assert_true(number < 0);
}

// -- Connections ---------------------------------------------------------------------------

static void echo_bytes(struct side *side, const void *data, size_t size) {
    struct host_buffer buffer = {data, size};
    bool pending;
    assert_int_equal(operations_of(side)->write(side->handle, &buffer, 1, &pending), 0);
}

static void end_and_close(struct side *side) {
    end_side(side);
    close_side(side);
}

static void say_hello(struct side *side) {
    read_side(side);
    send_text(side, "hello");
    end_side(side);
}

static void scenario_echo(struct host *host) {
    struct trio trio = {
        .client = {.on_connected = say_hello, .on_end = close_side},
        .accepted = {.on_connected = read_side, .on_bytes = echo_bytes, .on_end = close_side},
    };
    start_trio(&trio, host);
    assert_int_equal(trio.client.connects, 0); // nothing is reported before run
    host->operations->run(host);
    assert_int_equal(trio.client.connects, 1);
    assert_int_equal(trio.client.shut_downs, 1);
    assert_string_equal(trio.client.received, "hello");
    assert_string_equal(trio.accepted.received, "hello");
    assert_trio_closed(&trio);
}

static void answer_after_end(struct side *side) {
    send_text(side, "still here");
    end_and_close(side);
}

static void read_and_end(struct side *side) {
    read_side(side);
    end_side(side);
}

// Closing right after shut_down cancels it, but what was written arrives, and so does the end.
static void scenario_half_close(struct host *host) {
    struct trio trio = {
        .client = {.on_connected = read_and_end, .on_end = close_side},
        .accepted = {.on_connected = read_side, .on_end = answer_after_end},
    };
    start_trio(&trio, host);
    host->operations->run(host);
    assert_true(trio.accepted.ended);
    assert_string_equal(trio.client.received, "still here");
    assert_true(trio.client.ended);
    assert_int_equal(trio.client.shut_down_error, 0);
    assert_int_equal(trio.accepted.shut_downs, 1);
    assert_code(host, trio.accepted.shut_down_error, "ECANCELED");
    assert_trio_closed(&trio);
}

static void reset_side(struct side *side) {
    assert_int_equal(operations_of(side)->reset(side->handle), 0);
}

static void scenario_reset(struct host *host) {
    struct trio trio = {
        .client = {.on_connected = read_side},
        .accepted = {.on_connected = reset_side},
    };
    start_trio(&trio, host);
    host->operations->run(host);
    assert_int_equal(trio.client.connects, 1);
    // A reset that comes before the client learned that it is connected may fail the attempt.
    assert_code(host,
                trio.client.connect_error ? trio.client.connect_error : trio.client.read_error,
                "ECONNRESET");
    assert_int_equal(trio.accepted.closes, 1);
}

static void scenario_refused(struct host *host) {
    struct side listener = {0}, client = {0};
    new_side(&listener, host, HOST_TCP);
    listen_on_loopback(&listener);
    struct host_address address = loopback(port_of(&listener));
    close_side(&listener);
    host->operations->run(host);
    new_side(&client, host, HOST_TCP);
    assert_int_equal(host->operations->connect(client.handle, &address), 0);
    host->operations->run(host);
    assert_int_equal(client.connects, 1);
    assert_code(host, client.connect_error, "ECONNREFUSED");
    close_side(&client);
    host->operations->run(host);
    assert_int_equal(client.closes, 1);
}

static void scenario_address_in_use(struct host *host) {
    struct side first = {0}, second = {0};
    new_side(&first, host, HOST_TCP);
    listen_on_loopback(&first);
    struct host_address address = loopback(port_of(&first));
    new_side(&second, host, HOST_TCP);
    int error = host->operations->bind(second.handle, &address, false, false);
    assert_code(host, error, "EADDRINUSE");
    close_side(&first);
    close_side(&second);
    host->operations->run(host);
    assert_int_equal(first.closes + second.closes, 2);
}

static void scenario_reused_port(struct host *host) {
    struct side first = {0}, second = {0};
    struct host_address address = loopback(0);
    new_side(&first, host, HOST_TCP);
    assert_int_equal(host->operations->bind(first.handle, &address, false, true), 0);
    assert_int_equal(host->operations->listen(first.handle, 16), 0);
    address.port = port_of(&first);
    new_side(&second, host, HOST_TCP);
    assert_int_equal(host->operations->bind(second.handle, &address, false, true), 0);
    assert_int_equal(host->operations->listen(second.handle, 16), 0);
    close_side(&first);
    close_side(&second);
    host->operations->run(host);
}

static void check_addresses(struct side *side) {
    struct host_address local, peer;
    assert_int_equal(operations_of(side)->local_address(side->handle, &local), 0);
    assert_int_equal(operations_of(side)->peer_address(side->handle, &peer), 0);
    assert_string_equal(local.ip, "127.0.0.1");
    assert_string_equal(peer.ip, "127.0.0.1");
    assert_int_equal(local.family, 4);
    assert_true(local.port > 0 && peer.port > 0 && local.port != peer.port);
    read_and_end(side);
}

static void scenario_addresses(struct host *host) {
    struct trio trio = {
        .client = {.on_connected = check_addresses, .on_end = close_side},
        .accepted = {.on_connected = check_addresses, .on_end = close_side},
    };
    start_trio(&trio, host);
    host->operations->run(host);
    assert_trio_closed(&trio);
}

// -- Back-pressure and cancelling ----------------------------------------------------------

// More than the machine holds for a reader.
static size_t much;

static void send_much(struct side *side) {
    char *data = calloc(1, much);
    struct host_buffer buffers[] = {{data, much / 2}, {data + much / 2, much - much / 2}};
    bool pending;
    assert_int_equal(operations_of(side)->write(side->handle, buffers, 2, &pending), 0);
    assert_true(pending);
    size_t unwritten = operations_of(side)->unwritten(side->handle);
    assert_true(unwritten > 0 && unwritten <= much);
    free(data); // the host has its own copy
}

static void send_much_and_end(struct side *side) {
    send_much(side);
    end_side(side);
}

static void check_order_of_end(struct side *side) { assert_int_equal(side->shut_downs, 0); }

static void scenario_back_pressure(struct host *host) {
    struct trio trio = {
        .client = {.on_connected = send_much_and_end, .on_written = check_order_of_end},
        .accepted = {.on_connected = read_side, .on_end = close_side},
    };
    start_trio(&trio, host);
    host->operations->run(host);
    assert_int_equal(trio.client.writes, 1);
    assert_int_equal(trio.client.write_error, 0);
    assert_int_equal(trio.client.shut_downs, 1);
    assert_int_equal(trio.client.shut_down_error, 0);
    assert_int_equal(trio.accepted.received_size, much);
    close_side(&trio.client);
    host->operations->run(host);
    assert_trio_closed(&trio);
}

static void send_much_and_close(struct side *side) {
    send_much_and_end(side);
    close_side(side);
}

static void scenario_close_during_write(struct host *host) {
    struct trio trio = {.client = {.on_connected = send_much_and_close}};
    start_trio(&trio, host);
    host->operations->run(host);
    assert_int_equal(trio.client.writes, 1);
    assert_code(host, trio.client.write_error, "ECANCELED");
    assert_int_equal(trio.client.shut_downs, 1);
    assert_code(host, trio.client.shut_down_error, "ECANCELED");
    assert_int_equal(trio.client.closes, 1);
    close_side(&trio.accepted);
    host->operations->run(host);
    assert_trio_closed(&trio);
}

static void scenario_close_while_connecting(struct host *host) {
    struct trio trio = {.accepted = {.on_connected = close_side}};
    start_trio(&trio, host);
    close_side(&trio.client);
    host->operations->run(host);
    assert_int_equal(trio.client.connects, 1);
    assert_code(host, trio.client.connect_error, "ECANCELED");
    assert_int_equal(trio.client.closes, 1);
}

static void close_on_bytes(struct side *side, const void *data, size_t size) {
    (void)data, (void)size;
    close_side(side); // on_read asserts that nothing comes after on_closed
}

static void scenario_close_during_read(struct host *host) {
    struct trio trio = {
        .client = {.on_connected = send_much},
        .accepted = {.on_connected = read_side, .on_bytes = close_on_bytes},
    };
    start_trio(&trio, host);
    host->operations->run(host);
    assert_int_equal(trio.accepted.closes, 1);
    assert_int_equal(trio.client.writes, 1);
    assert_true(trio.client.write_error < 0);
    close_side(&trio.client);
    host->operations->run(host);
    assert_trio_closed(&trio);
}

static void stop_reading(struct side *side, const void *data, size_t size) {
    (void)data, (void)size;
    assert_int_equal(operations_of(side)->read_stop(side->handle), 0);
}

static void send_and_end(struct side *side) {
    send_text(side, "one");
    end_side(side);
}

// Neither end keeps the loop alive: one is not reading, the other neither.
static void scenario_read_stop(struct host *host) {
    struct trio trio = {
        .client = {.on_connected = send_and_end},
        .accepted = {.on_connected = read_side, .on_bytes = stop_reading, .on_end = close_side},
    };
    start_trio(&trio, host);
    host->operations->run(host);
    assert_string_equal(trio.accepted.received, "one");
    assert_false(trio.accepted.ended);
    read_side(&trio.accepted);
    host->operations->run(host);
    assert_true(trio.accepted.ended);
    close_side(&trio.client);
    host->operations->run(host);
    assert_trio_closed(&trio);
}

static char memory[2];

static void read_into_memory(struct side *side) {
    operations_of(side)->read_into(side->handle, memory, sizeof memory);
    read_side(side);
}

static void check_memory(struct side *side, const void *data, size_t size) {
    (void)side;
    assert_ptr_equal(data, memory);
    assert_true(size <= sizeof memory);
}

static void scenario_read_into(struct host *host) {
    struct trio trio = {
        .client = {.on_connected = send_and_end},
        .accepted = {.on_connected = read_into_memory,
                     .on_bytes = check_memory,
                     .on_end = close_side},
    };
    start_trio(&trio, host);
    host->operations->run(host);
    assert_string_equal(trio.accepted.received, "one");
    close_side(&trio.client);
    host->operations->run(host);
    assert_trio_closed(&trio);
}

// -- Paths ---------------------------------------------------------------------------------

static void connect_by_path(struct host *host, const char *path, size_t size) {
    struct trio trio = {
        .client = {.on_connected = say_hello, .on_end = close_side},
        .accepted = {.on_connected = read_side, .on_bytes = echo_bytes, .on_end = close_side},
    };
    new_side(&trio.listener, host, HOST_PIPE);
    trio.listener.accepts_as = &trio.accepted;
    assert_int_equal(host->operations->bind_path(trio.listener.handle, path, size, true), 0);
    assert_int_equal(host->operations->listen(trio.listener.handle, 16), 0);
    new_side(&trio.client, host, HOST_PIPE);
    assert_int_equal(host->operations->connect_path(trio.client.handle, path, size), 0);
    host->operations->run(host);
    assert_string_equal(trio.client.received, "hello");
    assert_trio_closed(&trio);
}

static const char *own_path(char path[108], const char *name) {
    snprintf(path, 108, "/tmp/host-contract-%ld-%s", (long)getpid(), name);
    return path;
}

static int connect_to_nobody(struct host *host, const char *path, size_t size) {
    struct side client = {0};
    new_side(&client, host, HOST_PIPE);
    assert_int_equal(host->operations->connect_path(client.handle, path, size), 0);
    host->operations->run(host);
    assert_int_equal(client.connects, 1);
    close_side(&client);
    host->operations->run(host);
    return client.connect_error;
}

static void scenario_paths(struct host *host) {
    char path[108];
    own_path(path, "echo");
    connect_by_path(host, path, strlen(path));
    // The listener took its path with it.
    assert_code(host, connect_to_nobody(host, path, strlen(path)), "ENOENT");
    assert_int_equal(access(path, F_OK), -1);

    char full[108]; // without room for a NUL
    memset(full, 'x', sizeof full);
    memcpy(full, own_path(path, "full"), strlen(path));
    connect_by_path(host, full, sizeof full);

    char abstract[108];
    size_t size = (size_t)snprintf(abstract, sizeof abstract, "%cabstract-%ld%crest", '\0',
                                   (long)getpid(), '\0');
    connect_by_path(host, abstract, size);
    assert_code(host, connect_to_nobody(host, abstract, size), "ECONNREFUSED");
}

static void scenario_impossible_paths(struct host *host) {
    char path[109];
    memset(path, 'x', sizeof path);
    struct side side = {0};
    new_side(&side, host, HOST_PIPE);
    assert_code(host, host->operations->bind_path(side.handle, path, 109, true), "EINVAL");
    assert_code(host, host->operations->connect_path(side.handle, path, 109), "EINVAL");
    assert_code(host, host->operations->bind_path(side.handle, "", 0, true), "EINVAL");
    assert_code(host, host->operations->connect_path(side.handle, "a\0b", 3), "EINVAL");
    close_side(&side);
    host->operations->run(host);
    assert_int_equal(side.closes, 1);
}

static void scenario_path_in_use(struct host *host) {
    char path[108];
    own_path(path, "used");
    struct side first = {0}, second = {0};
    new_side(&first, host, HOST_PIPE);
    new_side(&second, host, HOST_PIPE);
    assert_int_equal(host->operations->bind_path(first.handle, path, strlen(path), true), 0);
    assert_code(host, host->operations->bind_path(second.handle, path, strlen(path), true),
                "EADDRINUSE");
    assert_int_equal(host->operations->open_to_all(first.handle, true, true, false), 0);
    close_side(&first);
    close_side(&second);
    host->operations->run(host);
}

// -- The loop ------------------------------------------------------------------------------

struct clock {
    struct host *host;
    uint64_t started, fired_at;
    int timers, immediates, between;
};

static void on_timer(void *context) {
    struct clock *clock = context;
    clock->timers++;
    clock->fired_at = clock->host->operations->now(clock->host);
}

static void on_immediate(void *context) {
    struct clock *clock = context;
    if (++clock->immediates == 3) clock->host->operations->set_immediate(clock->host, false);
}

static void on_idle_between(void *context) { ((struct clock *)context)->between++; }

static const struct host_loop_callbacks loop_callbacks = {
    .on_timer = on_timer, .on_immediate = on_immediate, .on_idle_between = on_idle_between};

static void attach_clock(struct clock *clock, struct host *host) {
    *clock = (struct clock){.host = host, .started = host->operations->now(host)};
    host->operations->attach(host, &loop_callbacks, clock);
}

static void scenario_timer(struct host *host) {
    struct clock clock;
    attach_clock(&clock, host);
    host->operations->set_timer(host, 10000, true); // replaced by:
    host->operations->set_timer(host, 20, true);
    host->operations->run(host);
    assert_int_equal(clock.timers, 1);
    assert_true(clock.fired_at >= clock.started + 20);
    assert_true(clock.between > 0);
    host->operations->set_timer(host, 5, true);
    host->operations->set_timer(host, -1, true);
    host->operations->run(host);
    assert_int_equal(clock.timers, 1);
}

static void scenario_immediate(struct host *host) {
    struct clock clock;
    attach_clock(&clock, host);
    host->operations->set_immediate(host, true);
    host->operations->run(host);
    assert_int_equal(clock.immediates, 3);
}

static void scenario_unreferenced(struct host *host) {
    struct clock clock;
    struct side listener = {0};
    attach_clock(&clock, host);
    new_side(&listener, host, HOST_TCP);
    listen_on_loopback(&listener);
    host->operations->set_timer(host, 5000, false);
    host->operations->set_referenced(listener.handle, false);
    host->operations->run(host); // ends at once
    assert_int_equal(clock.timers, 0);
    host->operations->set_timer(host, 1, true);
    host->operations->run(host);
    assert_int_equal(clock.timers, 1);
    close_side(&listener);
    host->operations->run(host);
    assert_int_equal(listener.closes, 1);
}

static void stop_host(void *context) {
    struct clock *clock = context;
    clock->timers++;
    clock->host->operations->set_immediate(clock->host, true);
    clock->host->operations->stop(clock->host);
}

static void scenario_stop(struct host *host) {
    static const struct host_loop_callbacks stopping = {.on_timer = stop_host,
                                                        .on_immediate = on_immediate};
    struct clock clock;
    attach_clock(&clock, host);
    host->operations->attach(host, &stopping, &clock);
    host->operations->set_timer(host, 1, true);
    host->operations->run(host);
    assert_int_equal(clock.timers, 1);
    assert_int_equal(clock.immediates, 0);
    host->operations->run(host);
    assert_int_equal(clock.immediates, 3);
}

// -- Names ---------------------------------------------------------------------------------

struct answer {
    int calls, error;
    size_t count;
    struct host_address first;
};

static void on_answer(void *context, int error, const struct host_address *addresses,
                      size_t count) {
    struct answer *answer = context;
    answer->calls++;
    answer->error = error;
    answer->count = count;
    if (count) answer->first = addresses[0];
}

static void scenario_look_up(struct host *host) {
    struct answer known = {0}, unknown = {0};
    assert_int_equal(host->operations->look_up(host, "localhost", 4, 0, on_answer, &known), 0);
    assert_int_equal(
        host->operations->look_up(host, "nobody.invalid", 0, AI_NUMERICHOST, on_answer, &unknown),
        0);
    assert_int_equal(known.calls, 0);
    host->operations->run(host);
    assert_int_equal(known.calls, 1);
    assert_int_equal(known.error, 0);
    assert_true(known.count >= 1);
    assert_int_equal(known.first.family, 4);
    assert_string_equal(known.first.ip, "127.0.0.1");
    assert_int_equal(unknown.calls, 1);
    assert_int_equal(unknown.count, 0);
    assert_code(host, unknown.error, "ENOTFOUND");
}

// A program that ends in the middle of everything: freeing the host is enough.
static void scenario_free_while_busy(struct host *host) {
    static struct trio trio; // outlives the scenario, as the host does
    static struct answer answer;
    memset(&trio, 0, sizeof trio);
    trio.client.on_connected = send_much;
    start_trio(&trio, host);
    host->operations->look_up(host, "localhost", 4, 0, on_answer, &answer);
    host->operations->set_immediate(host, true);
}

// -- Running on each host ------------------------------------------------------------------

typedef void scenario(struct host *host);

static int open_descriptors(void) {
    int count = 0;
    DIR *directory = opendir("/proc/self/fd");
    assert_non_null(directory);
    while (readdir(directory)) count++;
    closedir(directory);
    return count;
}

static void on_uv(void **state) {
    much = 16 * 1024 * 1024;
    uv_host_free(uv_host_new()); // libuv keeps some descriptors for the life of the process
    int before = open_descriptors();
    struct host *host = uv_host_new();
    (*(scenario **)*state)(host);
    uv_host_free(host);
    assert_int_equal(open_descriptors(), before);
}

static void on_sim_with_seed(scenario *run, uint64_t seed) {
    struct host *host = sim_host_new(seed);
    much = 256 * 1024;
    sim_host_add_name(host, "localhost", 4, "127.0.0.1");
    run(host);
    sim_host_free(host);
}

static void on_sim(void **state) { on_sim_with_seed(*(scenario **)*state, 0); }

static void on_sim_in_any_order(void **state) {
    for (uint64_t seed = 1; seed <= SEEDS; seed++) on_sim_with_seed(*(scenario **)*state, seed);
}

#define ON_EACH_HOST(name)                                                                         \
    {"libuv: " #name, on_uv, NULL, NULL, &(scenario *){scenario_##name}},                          \
        {"simulated: " #name, on_sim, NULL, NULL, &(scenario *){scenario_##name}}, {               \
        "simulated, any order: " #name, on_sim_in_any_order, NULL, NULL, &(scenario *) {           \
            scenario_##name                                                                        \
        }                                                                                          \
    }

int main(void) {
    const struct CMUnitTest tests[] = {
        ON_EACH_HOST(echo),
        ON_EACH_HOST(half_close),
        ON_EACH_HOST(reset),
        ON_EACH_HOST(refused),
        ON_EACH_HOST(address_in_use),
        ON_EACH_HOST(reused_port),
        ON_EACH_HOST(addresses),
        ON_EACH_HOST(back_pressure),
        ON_EACH_HOST(close_during_write),
        ON_EACH_HOST(close_while_connecting),
        ON_EACH_HOST(close_during_read),
        ON_EACH_HOST(read_stop),
        ON_EACH_HOST(read_into),
        ON_EACH_HOST(paths),
        ON_EACH_HOST(impossible_paths),
        ON_EACH_HOST(path_in_use),
        ON_EACH_HOST(timer),
        ON_EACH_HOST(immediate),
        ON_EACH_HOST(unreferenced),
        ON_EACH_HOST(stop),
        ON_EACH_HOST(look_up),
        ON_EACH_HOST(free_while_busy),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

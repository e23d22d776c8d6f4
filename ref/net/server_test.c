// SPDX-License-Identifier: MIT
//
// Servers: what they accept, what they drop, and when they close.

#include "ref/net/testing_pair.h"

#include <errno.h>
#include <stddef.h>

static struct native *listening(struct value options) {
    struct native *server = test_open(net_namespace, "createServer", ARGS(options));
    test_call(server, "listen", ARGS(value_number(80), test_text("127.0.0.1")));
    test_listen_all(server, "server", "connection drop error close");
    test_settle();
    return server;
}

static struct native *connect_to_server(void) {
    struct native *client =
        test_open(net_namespace, "connect", ARGS(value_number(80), test_text("127.0.0.1")));
    test_listen_all(client, "client", "connect error close");
    test_call(client, "resume", NO_ARGS);
    return client;
}

static void close_and_run(struct native *server, struct native *client) {
    if (client) test_call(client, "destroy", NO_ARGS);
    if (server) test_call(server, "close", NO_ARGS);
    test_run();
}

static struct completion resume(struct function *self, struct value this_value,
                                struct arguments arguments) {
    (void)self, (void)this_value;
    test_call(argument(arguments, 0).as.native, "resume", NO_ARGS);
    return completion_return(value_undefined());
}

static void read_all(struct native *server) { test_on(server, "connection", resume, NULL); }

// -- Accepting -----------------------------------------------------------------------------

static void goes_on_after_an_accept_error(void **state) {
    (void)state;
    struct native *server = listening(value_undefined());
    read_all(server);
    sim_host_fail_next(test.host, SIM_ACCEPT, -EMFILE);
    struct native *client = connect_to_server();
    test_settle();
    assert_log("server error(EMFILE); client connect; server connection(Socket)");
    close_and_run(server, client);
}

static struct completion keep_error(struct function *self, struct value this_value,
                                    struct arguments arguments) {
    (void)this_value;
    array_push(self->data, argument(arguments, 0));
    return completion_return(value_undefined());
}

static void tells_the_accept_error_of_the_machine(void **state) {
    (void)state;
    struct native *server = listening(value_undefined());
    struct array *errors = test_keep(array_new(test.heap));
    test_on(server, "error", keep_error, errors);
    read_all(server);
    sim_host_fail_next(test.host, SIM_ACCEPT, -ECONNABORTED);
    struct native *client = connect_to_server();
    test_settle();
    assert_int_equal(errors->length, 1);
    struct error *error = errors->items[0].as.error;
    test_assert_error(error, "Error", "ECONNABORTED", "accept ECONNABORTED");
    assert_string_equal(test_show(error->syscall), "'accept'");
    close_and_run(server, client);
}

static void drops_above_the_maximum(void **state) {
    (void)state;
    struct native *server = listening(value_undefined());
    read_all(server);
    native_find_property(server, "maxConnections")->set(server, value_number(1));
    struct native *first = connect_to_server(), *second = connect_to_server();
    test_settle();
    assert_log("server connection(Socket); client connect; client connect; "
               "server drop({localAddress: '127.0.0.1', localPort: 80, localFamily: 'IPv4', "
               "remoteAddress: '127.0.0.1', remotePort: 40001, remoteFamily: 'IPv4'}); "
               "client close(false)");
    close_and_run(server, first);
    (void)second;
}

static void drops_all_with_a_maximum_of_zero(void **state) {
    (void)state;
    struct native *server = listening(value_undefined());
    native_find_property(server, "maxConnections")->set(server, value_number(0));
    connect_to_server();
    test_settle();
    assert_log("server drop({localAddress: '127.0.0.1', localPort: 80, localFamily: 'IPv4', "
               "remoteAddress: '127.0.0.1', remotePort: 40000, remoteFamily: 'IPv4'}); "
               "client connect; client close(false)");
    close_and_run(server, NULL);
}

static void a_maximum_of_zero_was_no_limit_once(void **state) {
    (void)state;
    test_finish(NULL);
    test_start_as("node@20");
    struct native *server = listening(value_undefined());
    read_all(server);
    native_find_property(server, "maxConnections")->set(server, value_number(0));
    struct native *client = connect_to_server();
    test_settle();
    assert_log("server connection(Socket); client connect");
    close_and_run(server, client);
}

static void drops_of_ipc_servers_tell_nothing(void **state) {
    (void)state;
    struct native *server = test_open(net_namespace, "createServer", NO_ARGS);
    native_find_property(server, "maxConnections")->set(server, value_number(0));
    test_listen_all(server, "server", "connection drop");
    test_call(server, "listen", ARGS(test_text("/s")));
    struct native *client = test_open(net_namespace, "connect", ARGS(test_text("/s")));
    test_listen_all(client, "client", "connect end close");
    test_call(client, "resume", NO_ARGS);
    test_settle();
    assert_log("server drop; client connect; client end; client close(false)");
    close_and_run(server, client);
}

static void sets_what_the_options_ask_for(void **state) {
    (void)state;
    struct native *server =
        listening(test_object("noDelay", value_boolean(true), "keepAlive", value_boolean(true),
                              "keepAliveInitialDelay", value_number(2999), NULL));
    read_all(server);
    struct native *client = connect_to_server();
    test_log_host();
    test_settle();
    assert_log("host.read_start; host.set_no_delay(1); host.set_keep_alive(1, 2); "
               "server connection(Socket); client connect; host.read_start");
    close_and_run(server, client);
}

static void does_not_read_if_told_to_pause(void **state) {
    (void)state;
    struct value options = test_object("pauseOnConnect", value_boolean(true), NULL);
    struct pair pair = pair_open(options, value_undefined());
    test_listen(pair.accepted, "accepted", "data");
    test_call(pair.client, "write", ARGS(test_bytes("early")));
    test_settle();
    assert_string_equal(test_get(pair.accepted, "bytesRead"), "0");
    test_log_host();
    test_call(pair.accepted, "resume", NO_ARGS);
    test_settle();
    assert_log("host.read_start; accepted data('early')");
    pair_close(&pair);
}

// -- Closing -------------------------------------------------------------------------------

static void closes_on_a_tick_without_connections(void **state) {
    (void)state;
    struct native *server = listening(value_undefined());
    test_log_host();
    loop_enter(test.loop);
    test_call(server, "close", ARGS(test_logger("closed")));
    test_note("returned");
    loop_leave(test.loop);
    assert_log("host.close; returned; server close; closed");
    test_run();
}

static void waits_for_the_last_connection(void **state) {
    (void)state;
    struct pair pair = pair_open(value_undefined(), value_undefined());
    test_listen_all(pair.server, "server", "close");
    test_listen_all(pair.accepted, "accepted", "close");
    test_call(pair.server, "close", NO_ARGS);
    test_settle();
    assert_log("");
    assert_string_equal(test_get(pair.server, "listening"), "false");
    test_call(pair.accepted, "destroy", NO_ARGS);
    test_settle();
    assert_log("server close; accepted close(false)");
    pair_close(&pair);
}

static void refuses_what_waits_when_it_closes(void **state) {
    (void)state;
    struct native *server = listening(value_undefined());
    struct native *client = connect_to_server();
    test_call(server, "close", NO_ARGS); // before the host has reported the connection
    test_settle();
    assert_log("server close; client connect; client error(ECONNRESET); client close(true)");
    close_and_run(NULL, client);
}

static void tells_the_callback_that_it_did_not_run(void **state) {
    (void)state;
    struct native *server = test_open(net_namespace, "createServer", NO_ARGS);
    test_listen_all(server, "server", "close error");
    test_call(server, "close", ARGS(test_logger("closed")));
    assert_log("server close; closed(ERR_SERVER_NOT_RUNNING)");
    test_call(server, "close", NO_ARGS);
    assert_log("server close");
}

static void can_listen_again(void **state) {
    (void)state;
    struct native *server = listening(value_undefined());
    loop_enter(test.loop);
    test_call(server, "close", NO_ARGS);
    test_call(server, "listen", ARGS(value_number(81), test_logger("listening")));
    loop_leave(test.loop);
    test_settle();
    assert_log("server close; listening");
    close_and_run(server, NULL);
}

static void disposal_is_fulfilled_when_closed(void **state) {
    (void)state;
    struct native *server = listening(value_undefined());
    loop_enter(test.loop);
    struct value promise = test_call(server, "[Symbol.asyncDispose]", NO_ARGS);
    test_call(promise.as.native, "then", ARGS(test_logger("disposed")));
    test_note("returned");
    loop_leave(test.loop);
    test_settle();
    assert_log("returned; server close; disposed(undefined)");
}

static struct completion count_it(struct function *self, struct value this_value,
                                  struct arguments arguments) {
    (void)self, (void)this_value;
    test_note("count %s", test_show(argument(arguments, 1)));
    return completion_return(value_undefined());
}

static void counts_connections_until_they_are_destroyed(void **state) {
    (void)state;
    struct pair pair = pair_open(value_undefined(), value_undefined());
    struct value count = test_function("count", count_it, NULL);
    test_keep(count.as.function);
    test_call(pair.server, "getConnections", ARGS(count));
    test_call(pair.accepted, "destroy", NO_ARGS);
    test_call(pair.server, "getConnections", ARGS(count));
    assert_log("count 1; count 0");
    pair_close(&pair);
}

static void does_not_hold_the_loop_when_unreferenced(void **state) {
    (void)state;
    struct native *server = listening(value_undefined());
    test_call(server, "unref", NO_ARGS);
    test_run();
    assert_log("");
    assert_string_equal(test_get(server, "listening"), "true");
    close_and_run(server, NULL);
}

// -- Abort signals ---------------------------------------------------------------------------

static struct native *aborted_by(struct native **controller_out) {
    *controller_out = test_open(abort_namespace, "AbortController", NO_ARGS);
    struct native *server = test_open(net_namespace, "createServer", NO_ARGS);
    test_listen_all(server, "server", "listening close error");
    return server;
}

static void listen_with_signal(struct native *server, struct native *controller) {
    test_call(server, "listen",
              ARGS(test_object("port", value_number(80), "host", test_text("127.0.0.1"), "signal",
                               native_get(controller, "signal"), NULL)));
}

static void is_closed_by_a_signal(void **state) {
    (void)state;
    struct native *controller, *server = aborted_by(&controller);
    listen_with_signal(server, controller);
    loop_enter(test.loop);
    test_call(controller, "abort", NO_ARGS);
    test_note("listening %s", test_get(server, "listening"));
    loop_leave(test.loop);
    test_run();
    assert_log("server listening; listening false; server close");
}

static void is_closed_by_an_aborted_signal(void **state) {
    (void)state;
    struct native *controller, *server = aborted_by(&controller);
    test_call(controller, "abort", NO_ARGS);
    listen_with_signal(server, controller);
    test_run();
    assert_log("server close");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(goes_on_after_an_accept_error),
        TEST(tells_the_accept_error_of_the_machine),
        TEST(drops_above_the_maximum),
        TEST(drops_all_with_a_maximum_of_zero),
        TEST(a_maximum_of_zero_was_no_limit_once),
        TEST(drops_of_ipc_servers_tell_nothing),
        TEST(sets_what_the_options_ask_for),
        TEST(does_not_read_if_told_to_pause),
        TEST(closes_on_a_tick_without_connections),
        TEST(waits_for_the_last_connection),
        TEST(refuses_what_waits_when_it_closes),
        TEST(tells_the_callback_that_it_did_not_run),
        TEST(can_listen_again),
        TEST(disposal_is_fulfilled_when_closed),
        TEST(counts_connections_until_they_are_destroyed),
        TEST(does_not_hold_the_loop_when_unreferenced),
        TEST(is_closed_by_a_signal),
        TEST(is_closed_by_an_aborted_signal),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// SPDX-License-Identifier: MIT
//
// server.listen(): what the machine is asked for, and what is told when it refuses.

#include "ref/net/testing_pair.h"

#include <errno.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

static struct native *new_server(void) {
    struct native *server = test_open(net_namespace, "createServer", NO_ARGS);
    test_listen_all(server, "server", "listening close error");
    test_log_host();
    return server;
}

static void close_and_run(struct native *server) {
    test_call(server, "close", NO_ARGS);
    test_run();
}

static struct value port_and_host(const char *host) {
    return test_object("port", value_number(80), "host", test_text(host), NULL);
}

// -- What the host is asked for --------------------------------------------------------------

static void binds_any_address_at_once(void **state) {
    (void)state;
    struct native *server = new_server();
    loop_enter(test.loop);
    test_call(server, "listen", ARGS(value_number(80)));
    test_note("returned");
    loop_leave(test.loop);
    assert_log("host.bind(:::80); host.listen(511); returned; server listening");
    close_and_run(server);
}

static void binds_ipv4_if_there_is_no_ipv6(void **state) {
    (void)state;
    struct native *server = new_server();
    sim_host_fail_next(test.host, SIM_BIND, -EAFNOSUPPORT);
    test_call(server, "listen", ARGS(value_number(80)));
    assert_log("host.bind(:::80); host.close; host.bind(0.0.0.0:80); host.listen(511); "
               "server listening");
    test_settle();
    assert_string_equal(test_show(test_call(server, "address", NO_ARGS)),
                        "{address: '0.0.0.0', family: 'IPv4', port: 80}");
    close_and_run(server);
}

static void binds_an_address_on_a_tick(void **state) {
    (void)state;
    struct native *server = new_server();
    loop_enter(test.loop);
    test_call(server, "listen", ARGS(port_and_host("::1")));
    test_note("returned");
    loop_leave(test.loop);
    assert_log("returned; host.bind(::1:80); host.listen(511); server listening");
    close_and_run(server);
}

static void binds_the_first_address_of_a_name(void **state) {
    (void)state;
    sim_host_add_name(test.host, "name", 6, "::1");
    sim_host_add_name(test.host, "name", 4, "127.0.0.1");
    struct native *server = new_server();
    test_call(server, "listen", ARGS(port_and_host("name")));
    assert_log("");
    test_settle();
    assert_log("host.bind(::1:80); host.listen(511); server listening");
    close_and_run(server);
}

static void passes_the_options_on(void **state) {
    (void)state;
    struct native *server = new_server();
    test_call(
        server, "listen",
        ARGS(test_object("port", value_number(80), "ipv6Only", value_boolean(true), "reusePort",
                         value_boolean(true), "backlog", value_number(7), NULL)));
    assert_log("host.bind(:::80 ipv6-only reuse-port); host.listen(7); server listening");
    close_and_run(server);
}

static void takes_the_backlog_from_any_place(void **state) {
    (void)state;
    static const struct {
        int port;
        const char *second, *third;
        const char *expected;
    } table[] = {
        {1, "5", NULL, "host.bind(:::1); host.listen(5); server listening"},
        {2, NULL, "6", "host.bind(:::2); host.listen(6); server listening"},
        {3, "0", "6", "host.bind(:::3); host.listen(6); server listening"},
        {4, "0", "0", "host.bind(:::4); host.listen(511); server listening"},
        {5, "-1", NULL, "host.bind(:::5); host.listen(511); server listening"},
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        struct native *server = new_server();
        struct value second = value_undefined(), third = value_undefined();
        if (table[i].second) second = value_number(value_to_number(test_text(table[i].second)));
        if (table[i].third) third = value_number(value_to_number(test_text(table[i].third)));
        test_call(server, "listen", ARGS(value_number(table[i].port), second, third));
        assert_log(table[i].expected);
        close_and_run(server);
        test_take_log();
    }
}

static void takes_its_place_from_a_server(void **state) {
    (void)state;
    struct native *first = new_server();
    test_call(first, "listen", ARGS(value_number(80)));
    struct native *second = test_open(net_namespace, "createServer", NO_ARGS);
    test_listen_all(second, "second", "listening error");
    test_take_log();
    sim_host_fail_next(test.host, SIM_LISTEN, -EINVAL);
    test_call(second, "listen", ARGS(value_native(first)));
    assert_log("host.listen(511); host.close; second error(EINVAL)"); // closed for both
    assert_string_equal(test_get(first, "listening"), "true");
    close_and_run(first);
}

// -- What the host refuses -------------------------------------------------------------------

static void fails_later_if_it_cannot_bind(void **state) {
    (void)state;
    struct native *server = new_server();
    sim_host_fail_next(test.host, SIM_BIND, -EADDRNOTAVAIL);
    loop_enter(test.loop);
    test_call(server, "listen", ARGS(port_and_host("1.2.3.4")));
    test_note("returned");
    loop_leave(test.loop);
    assert_log("returned; host.bind(1.2.3.4:80); host.close; server error(EADDRNOTAVAIL)");
    assert_string_equal(test_get(server, "listening"), "false");
    test_run();
}

static struct completion keep_error(struct function *self, struct value this_value,
                                    struct arguments arguments) {
    (void)this_value;
    array_push(self->data, argument(arguments, 0));
    return completion_return(value_undefined());
}

static struct error *listen_error(struct value where, enum sim_operation operation, int error) {
    struct native *server = test_open(net_namespace, "createServer", NO_ARGS);
    struct array *errors = test_keep(array_new(test.heap));
    test_on(server, "error", keep_error, errors);
    sim_host_fail_next(test.host, operation, error);
    test_call(server, "listen", ARGS(where));
    test_run();
    assert_int_equal(errors->length, 1);
    return errors->items[0].as.error;
}

static void tells_which_address_failed(void **state) {
    (void)state;
    struct error *error = listen_error(port_and_host("127.0.0.1"), SIM_LISTEN, -EADDRINUSE);
    test_assert_error(error, "Error", "EADDRINUSE",
                      "listen EADDRINUSE: address already in use 127.0.0.1:80");
    assert_string_equal(test_show(error->syscall), "'listen'");
    assert_string_equal(test_show(error->address), "'127.0.0.1'");
    assert_string_equal(test_show(error->port), "80");
    assert_int_equal((int)error->number.as.number, -EADDRINUSE);
}

static void tells_which_path_failed(void **state) {
    (void)state;
    struct value path = test_object("path", test_text("/s"), NULL);
    struct error *error = listen_error(path, SIM_BIND, -EACCES);
    test_assert_error(error, "Error", "EACCES", "listen EACCES: permission denied /s");
    assert_string_equal(test_show(error->address), "'/s'");
    assert_string_equal(test_show(error->port), "-1");
}

static void tells_which_name_was_not_found(void **state) {
    (void)state;
    struct error *error = listen_error(port_and_host("nowhere"), SIM_LOOK_UP, 0);
    test_assert_error(error, "Error", "ENOTFOUND", "getaddrinfo ENOTFOUND nowhere");
    assert_string_equal(test_show(error->syscall), "'getaddrinfo'");
}

static void tells_that_an_address_is_in_use(void **state) {
    (void)state;
    struct native *first = new_server(), *second = new_server();
    test_call(first, "listen", ARGS(value_number(80)));
    test_call(second, "listen", ARGS(port_and_host("127.0.0.1")));
    assert_log("host.bind(:::80); host.listen(511); server listening; host.bind(127.0.0.1:80); "
               "host.close; server error(EADDRINUSE)");
    close_and_run(first);
}

// -- close() and listen() in turn --------------------------------------------------------------

static void close_cancels_what_was_not_begun(void **state) {
    (void)state;
    struct native *server = new_server();
    loop_enter(test.loop);
    test_call(server, "listen", ARGS(port_and_host("127.0.0.1")));
    test_call(server, "close", ARGS(test_logger("closed")));
    loop_leave(test.loop);
    test_settle();
    assert_log("server close; closed(ERR_SERVER_NOT_RUNNING)");
}

static void close_cancels_a_look_up(void **state) {
    (void)state;
    sim_host_add_name(test.host, "name", 4, "127.0.0.1");
    struct native *server = new_server();
    test_call(server, "listen", ARGS(port_and_host("name")));
    test_call(server, "close", NO_ARGS);
    test_settle();
    assert_log("server close");
}

static void close_hides_listening(void **state) {
    (void)state;
    struct native *server = new_server();
    loop_enter(test.loop);
    test_call(server, "listen", ARGS(value_number(80)));
    test_call(server, "close", ARGS(test_logger("closed")));
    loop_leave(test.loop);
    test_run();
    assert_log("host.bind(:::80); host.listen(511); host.close; server close; closed");
}

static void the_second_of_two_calls_wins(void **state) {
    (void)state;
    sim_host_add_name(test.host, "name", 4, "127.0.0.1");
    struct native *server = new_server();
    test_call(server, "listen", ARGS(port_and_host("name")));
    test_call(server, "listen", ARGS(value_number(81), test_text("127.0.0.1")));
    test_settle();
    assert_log("host.bind(127.0.0.1:81); host.listen(511); server listening");
    close_and_run(server);
}

static void refuses_to_listen_twice(void **state) {
    (void)state;
    struct native *server = new_server();
    test_call(server, "listen", ARGS(value_number(80)));
    test_assert_error(test_throws(server, "listen", ARGS(value_number(81))), "Error",
                      "ERR_SERVER_ALREADY_LISTEN",
                      "Listen method has been called more than once without closing.");
    close_and_run(server);
}

// -- What is no place to listen ----------------------------------------------------------------

static void refuses(struct value argument, const char *code, const char *message) {
    struct native *server = new_server();
    const char *name = strcmp(code, "ERR_SOCKET_BAD_PORT") == 0 ? "RangeError" : "TypeError";
    test_assert_error(test_throws(server, "listen", ARGS(argument)), name, code, message);
    test_settle();
    assert_log("");
}

static void refuses_what_is_no_port(void **state) {
    (void)state;
    static const char code[] = "ERR_SOCKET_BAD_PORT";
#define BAD_PORT "options.port should be >= 0 and < 65536. Received type "
    refuses(value_number(65536), code, BAD_PORT "number (65536).");
    refuses(value_number(-1), code, BAD_PORT "number (-1).");
    refuses(test_text(""), code, BAD_PORT "string ('').");
    refuses(test_object("port", value_number(1.5), NULL), code, BAD_PORT "number (1.5).");
    refuses(test_object("port", value_number(NAN), NULL), code, BAD_PORT "number (NaN).");
    refuses(test_object("port", test_text("-1"), NULL), code, BAD_PORT "string ('-1').");
}

static void refuses_what_is_no_place(void **state) {
    (void)state;
    static const char code[] = "ERR_INVALID_ARG_VALUE";
#define NEITHER "The argument 'options' must have the property \"port\" or \"path\". Received "
#define INVALID "The argument 'options' is invalid. Received "
    refuses(test_object(NULL), code, NEITHER "{}");
    refuses(test_object("fd", value_number(-1), NULL), code, NEITHER "{ fd: -1 }");
    refuses(value_array(array_new(test.heap)), code, NEITHER "[]");
    refuses(value_boolean(true), code, INVALID "{ port: true }");
    refuses(test_object("path", value_number(5), NULL), code, INVALID "{ path: 5 }");
    refuses(test_object("path", test_text("80"), NULL), code, INVALID "{ path: '80' }");
}

static void takes_texts_for_ports_and_paths(void **state) {
    (void)state;
    struct native *server = new_server();
    test_call(server, "listen", ARGS(test_object("port", test_text("0x50"), NULL)));
    assert_log("host.bind(:::80); host.listen(511); server listening");
    close_and_run(server);
    struct native *on_path = new_server();
    test_call(on_path, "listen", ARGS(test_text("-1")));
    assert_string_equal(test_show(test_call(on_path, "address", NO_ARGS)), "'-1'");
    close_and_run(on_path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(binds_any_address_at_once),
        TEST(binds_ipv4_if_there_is_no_ipv6),
        TEST(binds_an_address_on_a_tick),
        TEST(binds_the_first_address_of_a_name),
        TEST(passes_the_options_on),
        TEST(takes_the_backlog_from_any_place),
        TEST(takes_its_place_from_a_server),
        TEST(fails_later_if_it_cannot_bind),
        TEST(tells_which_address_failed),
        TEST(tells_which_path_failed),
        TEST(tells_which_name_was_not_found),
        TEST(tells_that_an_address_is_in_use),
        TEST(close_cancels_what_was_not_begun),
        TEST(close_cancels_a_look_up),
        TEST(close_hides_listening),
        TEST(the_second_of_two_calls_wins),
        TEST(refuses_to_listen_twice),
        TEST(refuses_what_is_no_port),
        TEST(refuses_what_is_no_place),
        TEST(takes_texts_for_ports_and_paths),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

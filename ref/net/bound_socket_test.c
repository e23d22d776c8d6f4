// SPDX-License-Identifier: MIT
//
// net.BoundSocket: what the machine is asked for, and who gets the handle.

#include "ref/net/testing_pair.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>

static struct value bound_to(const char *host, double port) {
    return test_object("host", test_text(host), "port", value_number(port), NULL);
}

static struct native *new_bound(double port) {
    return test_open(net_namespace, "BoundSocket", ARGS(bound_to("127.0.0.1", port)));
}

static struct value of_handle(struct native *bound) {
    return test_object("handle", value_native(bound), NULL);
}

static void binds_when_it_is_made(void **state) {
    (void)state;
    test_log_host();
    struct native *bound = new_bound(80);
    assert_log("host.bind(127.0.0.1:80)");
    assert_string_equal(test_show(test_call(bound, "address", NO_ARGS)),
                        "{address: '127.0.0.1', family: 'IPv4', port: 80}");
    test_call(bound, "close", NO_ARGS);
    assert_log("host.close");
    test_assert_error(test_throws(bound, "address", NO_ARGS), "Error", "ERR_SOCKET_HANDLE_ADOPTED",
                      "The bound socket has already been adopted by a server or socket");
}

static void closes_what_it_cannot_bind(void **state) {
    (void)state;
    test_log_host();
    sim_host_fail_next(test.host, SIM_BIND, -EADDRINUSE);
    test_assert_error(
        test_open_throws(net_namespace, "BoundSocket", ARGS(bound_to("127.0.0.1", 80))), "Error",
        "EADDRINUSE", "bind EADDRINUSE 127.0.0.1:80");
    assert_log("host.bind(127.0.0.1:80); host.close");
    sim_host_fail_next(test.host, SIM_BIND, -EACCES);
    struct value path = test_object("path", test_text("/p"), NULL);
    test_assert_error(test_open_throws(net_namespace, "BoundSocket", ARGS(path)), "Error", "EACCES",
                      "bind EACCES");
    assert_log("host.close");
}

static void a_server_takes_the_handle(void **state) {
    (void)state;
    struct native *bound = new_bound(80);
    struct native *server = test_open(net_namespace, "createServer", NO_ARGS);
    test_listen_all(server, "server", "listening close error");
    test_log_host();
    test_call(server, "listen", ARGS(value_native(bound)));
    assert_log("host.listen(511); server listening");
    test_throws(bound, "close", NO_ARGS);
    test_call(server, "close", NO_ARGS);
    test_run();
    assert_log("host.close; server close");
}

static void a_socket_connects_within_the_call(void **state) {
    (void)state;
    struct native *server = test_open(net_namespace, "createServer", NO_ARGS);
    test_call(server, "listen", ARGS(bound_to("127.0.0.1", 80)));
    test_settle();
    struct native *client = test_open(net_namespace, "Socket", ARGS(of_handle(new_bound(5000))));
    assert_string_equal(test_get(client, "readyState"), "'open'");
    assert_string_equal(test_get(client, "localPort"), "5000");
    test_log_host();
    loop_enter(test.loop);
    test_call(client, "connect", ARGS(value_number(80), test_text("127.0.0.1")));
    test_note("returned");
    loop_leave(test.loop);
    assert_log("host.connect(127.0.0.1:80); returned");
    test_settle();
    assert_string_equal(test_get(client, "remotePort"), "80");
    test_call(client, "destroy", NO_ARGS);
    test_call(server, "close", NO_ARGS);
    test_run();
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(binds_when_it_is_made),
        TEST(closes_what_it_cannot_bind),
        TEST(a_server_takes_the_handle),
        TEST(a_socket_connects_within_the_call),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

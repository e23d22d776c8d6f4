// SPDX-License-Identifier: MIT
//
// What only a real machine has: descriptors, file modes, IPv6, and the phases of the loop.

#include "ref/host/uv_host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static struct host *host;
static const struct host_operations *operations;

static int set_up(void **state) {
    (void)state;
    host = uv_host_new();
    operations = host->operations;
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    uv_host_free(host);
    return 0;
}

static const char *code_of(int error) {
    const char *code, *text;
    int number;
    operations->describe_error(error, &code, &text, &number);
    return code;
}

// -- A log of what is reported -------------------------------------------------------------

static char story[256];

static void note(const char *what, int error) {
    size_t used = strlen(story);
    snprintf(story + used, sizeof story - used, "%s%s%s ", what, error ? ":" : "",
             error ? code_of(error) : "");
}

static void on_connected(void *owner, struct host_handle *handle, int error) {
    (void)owner;
    note("connected", error);
    operations->close(handle);
}

static void on_shut_down(void *owner, int error) {
    (void)owner;
    note("shut-down", error);
}

static void on_closed(void *owner, struct host_handle *handle) {
    (void)owner, (void)handle;
    note("closed", 0);
}

static const struct host_callbacks noting = {
    .on_connected = on_connected, .on_shut_down = on_shut_down, .on_closed = on_closed};

static struct host_handle *new_handle(enum host_handle_kind kind) {
    return operations->new_handle(host, kind, &noting, NULL);
}

// -- Phases --------------------------------------------------------------------------------

static void on_immediate(void *context) {
    (void)context;
    note("immediate", 0);
    operations->set_immediate(host, false);
}

static const struct host_loop_callbacks loop_callbacks = {.on_immediate = on_immediate};

static struct host_handle *ending; // what `end_in_poll` ends

// In the poll phase: bytes have come.
static void end_in_poll(void *owner, const void *data, size_t size, int error) {
    (void)owner, (void)data, (void)size, (void)error;
    note("read", 0);
    operations->set_immediate(host, true);
    assert_int_equal(operations->shut_down(ending), 0);
    assert_int_equal(operations->connect_path(new_handle(HOST_PIPE), "/no/such", 8), 0);
    operations->read_stop(ending);
}

// As in libuv 1.45 and newer: what a poll-phase callback started is reported before immediates.
static void reports_pending_before_immediates(void **state) {
    static const struct host_callbacks reading = {
        .on_read = end_in_poll, .on_shut_down = on_shut_down, .on_closed = on_closed};
    (void)state;
    int pair[2];
    enum host_handle_kind kind;
    story[0] = '\0';
    operations->attach(host, &loop_callbacks, NULL);
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
    assert_int_equal(operations->open_descriptor(host, pair[0], &reading, NULL, &ending, &kind), 0);
    assert_int_equal(kind, HOST_PIPE);
    assert_int_equal(operations->read_start(ending), 0);
    assert_int_equal(write(pair[1], "x", 1), 1);
    operations->run(host);
    assert_string_equal(story, "read shut-down connected:ENOENT immediate closed ");
    operations->close(ending);
    close(pair[1]);
}

// -- Descriptors ---------------------------------------------------------------------------

static void opens_descriptors(void **state) {
    (void)state;
    struct host_handle *handle;
    enum host_handle_kind kind;
    int tcp = socket(AF_INET, SOCK_STREAM, 0), udp = socket(AF_INET, SOCK_DGRAM, 0);
    assert_int_equal(operations->open_descriptor(host, tcp, &noting, NULL, &handle, &kind), 0);
    assert_int_equal(kind, HOST_TCP);
    assert_int_equal(operations->descriptor(handle), tcp);
    assert_string_equal(
        code_of(operations->open_descriptor(host, udp, &noting, NULL, &handle, &kind)), "EINVAL");
    assert_string_equal(
        code_of(operations->open_descriptor(host, -1, &noting, NULL, &handle, &kind)), "EBADF");
    assert_string_equal(operations->descriptor_type(udp), "UDP");
    close(udp);
    assert_string_equal(operations->descriptor_type(udp), "UNKNOWN");
    assert_true(operations->descriptor(new_handle(HOST_TCP)) < 0); // no socket yet
}

// -- Paths and addresses -------------------------------------------------------------------

static void opens_paths_to_all(void **state) {
    (void)state;
    char path[64];
    struct stat status;
    snprintf(path, sizeof path, "/tmp/uv-host-test-%ld", (long)getpid());
    struct host_handle *handle = new_handle(HOST_PIPE);
    mode_t mask = umask(077);
    assert_int_equal(operations->bind_path(handle, path, strlen(path), true), 0);
    umask(mask);
    assert_int_equal(operations->open_to_all(handle, false, false, false), 0);
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_mode & 066, 0);
    assert_int_equal(operations->open_to_all(handle, true, true, false), 0);
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_mode & 066, 066);
    assert_int_equal(operations->open_to_all(handle, true, false, true), 0);
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0444);
    operations->close(handle);
    assert_int_equal(stat(path, &status), -1); // gone with the close, not later
}

static void leaves_what_it_does_not_own(void **state) {
    (void)state;
    char path[64];
    snprintf(path, sizeof path, "/tmp/uv-host-test-left-%ld", (long)getpid());
    struct host_handle *handle = new_handle(HOST_PIPE);
    assert_int_equal(operations->bind_path(handle, path, strlen(path), false), 0);
    operations->close(handle);
    assert_int_equal(unlink(path), 0);
}

static void reports_missing_directories_as_node_does(void **state) {
    (void)state;
    struct host_handle *handle = new_handle(HOST_PIPE);
    assert_string_equal(code_of(operations->bind_path(handle, "/no/such/path", 13, true)),
                        "EACCES");
}

static struct host_handle *listen_on(const char *ip, int port, bool ipv6_only, int *error) {
    struct host_handle *handle = new_handle(HOST_TCP);
    struct host_address address = {.family = strchr(ip, ':') ? 6 : 4, .port = port};
    snprintf(address.ip, sizeof address.ip, "%s", ip);
    *error = operations->bind(handle, &address, ipv6_only, false);
    if (!*error) *error = operations->listen(handle, 16);
    return handle;
}

static void separates_families_if_asked(void **state) {
    (void)state;
    int error;
    struct host_address address;
    if (!operations->has_ipv6(host)) skip();
    struct host_handle *both = listen_on("::", 0, false, &error);
    assert_int_equal(error, 0);
    assert_int_equal(operations->local_address(both, &address), 0);
    assert_string_equal(address.ip, "::");
    assert_int_equal(address.family, 6);
    listen_on("0.0.0.0", address.port, false, &error);
    assert_string_equal(code_of(error), "EADDRINUSE");
    struct host_handle *only = listen_on("::", 0, true, &error);
    assert_int_equal(error, 0);
    assert_int_equal(operations->local_address(only, &address), 0);
    listen_on("0.0.0.0", address.port, false, &error);
    assert_int_equal(error, 0);
}

static void refuses_what_is_no_address(void **state) {
    (void)state;
    int error;
    listen_on("1.2.3", 0, false, &error);
    assert_string_equal(code_of(error), "EINVAL");
    listen_on("192.0.2.1", 0, false, &error); // an address for documents: nobody has it
    assert_string_equal(code_of(error), "EADDRNOTAVAIL");
}

// -- Options -------------------------------------------------------------------------------

static void sets_options_of_tcp_only(void **state) {
    (void)state;
    int error;
    struct host_handle *tcp = listen_on("127.0.0.1", 0, false, &error);
    assert_int_equal(operations->set_no_delay(tcp, true), 0);
    struct host_keep_alive settings = {.enabled = true, .delay = 60, .interval = 5, .count = 3};
    assert_int_equal(operations->set_keep_alive(tcp, &settings), 0);
    assert_int_equal(operations->set_type_of_service(tcp, 16), 0);
    assert_int_equal(operations->type_of_service(tcp), 16);
    struct host_handle *pipe = new_handle(HOST_PIPE);
    assert_string_equal(code_of(operations->set_no_delay(pipe, true)), "EINVAL");
    assert_string_equal(code_of(operations->set_keep_alive(pipe, &settings)), "EINVAL");
    assert_string_equal(code_of(operations->set_type_of_service(pipe, 16)), "EINVAL");
    assert_string_equal(code_of(operations->type_of_service(pipe)), "EINVAL");
    assert_string_equal(code_of(operations->reset(pipe)), "EINVAL");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reports_pending_before_immediates, set_up, tear_down),
        cmocka_unit_test_setup_teardown(opens_descriptors, set_up, tear_down),
        cmocka_unit_test_setup_teardown(opens_paths_to_all, set_up, tear_down),
        cmocka_unit_test_setup_teardown(leaves_what_it_does_not_own, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reports_missing_directories_as_node_does, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(separates_families_if_asked, set_up, tear_down),
        cmocka_unit_test_setup_teardown(refuses_what_is_no_address, set_up, tear_down),
        cmocka_unit_test_setup_teardown(sets_options_of_tcp_only, set_up, tear_down),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

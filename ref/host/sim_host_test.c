// SPDX-License-Identifier: MIT
//
// What only the simulated host can do: single steps, a clock turned by hand, failures on demand,
// and another order of events for each seed.

#include "ref/host/sim_host.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

// -- A listener and a client that write down what is reported ------------------------------

struct log {
    struct host *host;
    struct host_handle *listener, *client, *accepted;
    char text[256];
};

static void note(struct log *log, const char *what, int error) {
    const char *code = "", *text;
    int number;
    if (error) log->host->operations->describe_error(error, &code, &text, &number);
    size_t used = strlen(log->text);
    snprintf(log->text + used, sizeof log->text - used, "%s%s%s ", what, error ? ":" : "", code);
}

static void on_connection(void *owner, int error, struct host_handle *accepted) {
    ((struct log *)owner)->accepted = accepted;
    note(owner, "connection", error);
}

static void on_connected(void *owner, struct host_handle *handle, int error) {
    (void)handle;
    note(owner, "connected", error);
}

static void on_read(void *owner, const void *data, size_t size, int error) {
    char bytes[16] = {0};
    if (size) memcpy(bytes, data, size < 15 ? size : 15);
    note(owner, error ? "read" : bytes, error);
}

static void on_written(void *owner, int error) { note(owner, "written", error); }

static void on_shut_down(void *owner, int error) { note(owner, "shut-down", error); }

static void on_closed(void *owner, struct host_handle *handle) {
    (void)handle;
    note(owner, "closed", 0);
}

static const struct host_callbacks callbacks = {
    .on_connection = on_connection,
    .on_connected = on_connected,
    .on_read = on_read,
    .on_written = on_written,
    .on_shut_down = on_shut_down,
    .on_closed = on_closed,
};

static void on_timer(void *context) { note(context, "timer", 0); }

static void on_immediate(void *context) {
    struct log *log = context;
    note(log, "immediate", 0);
    log->host->operations->set_immediate(log->host, false);
}

static const struct host_loop_callbacks loop_callbacks = {.on_timer = on_timer,
                                                          .on_immediate = on_immediate};

static const struct host_address address = {.family = 4, .port = 80, .ip = "127.0.0.1"};

static void start(struct log *log, uint64_t seed) {
    memset(log, 0, sizeof *log);
    log->host = sim_host_new(seed);
    log->host->operations->attach(log->host, &loop_callbacks, log);
    log->listener = log->host->operations->new_handle(log->host, HOST_TCP, &callbacks, log);
    log->client = log->host->operations->new_handle(log->host, HOST_TCP, &callbacks, log);
}

static int start_listening(struct log *log) {
    int error = log->host->operations->bind(log->listener, &address, false, false);
    return error ? error : log->host->operations->listen(log->listener, 1);
}

static void connect_both(struct log *log) {
    assert_int_equal(start_listening(log), 0);
    assert_int_equal(log->host->operations->connect(log->client, &address), 0);
    while (sim_host_step(log->host)) continue;
    log->host->operations->adopt(log->accepted, &callbacks, log);
    log->text[0] = '\0';
}

static void step_all(struct log *log) {
    while (sim_host_step(log->host)) continue;
}

static void write_text(struct log *log, struct host_handle *handle, const char *text, int error) {
    struct host_buffer buffer = {text, strlen(text)};
    bool pending;
    assert_int_equal(log->host->operations->write(handle, &buffer, 1, &pending), error);
}

// -- Steps and the clock -------------------------------------------------------------------

static void reports_one_thing_a_step(void **state) {
    struct log log;
    (void)state;
    start(&log, 0);
    assert_false(sim_host_step(log.host));
    assert_int_equal(start_listening(&log), 0);
    assert_int_equal(log.host->operations->connect(log.client, &address), 0);
    log.host->operations->set_immediate(log.host, true);
    assert_string_equal(log.text, "");
    assert_true(sim_host_step(log.host));
    assert_true(strlen(log.text) > 0 && strchr(log.text, ' ') == log.text + strlen(log.text) - 1);
    assert_true(sim_host_step(log.host));
    assert_true(sim_host_step(log.host));
    assert_non_null(strstr(log.text, "connection "));
    assert_non_null(strstr(log.text, "connected "));
    assert_non_null(strstr(log.text, "immediate "));
    assert_false(sim_host_step(log.host));
    sim_host_free(log.host);
}

static void turns_the_clock_by_hand(void **state) {
    struct log log;
    (void)state;
    start(&log, 0);
    uint64_t begin = log.host->operations->now(log.host);
    log.host->operations->set_timer(log.host, 50, true);
    sim_host_advance(log.host, 49);
    assert_false(sim_host_step(log.host));
    sim_host_advance(log.host, 1);
    assert_string_equal(log.text, ""); // due, but not reported yet
    assert_true(sim_host_step(log.host));
    assert_string_equal(log.text, "timer ");
    log.host->operations->set_timer(log.host, 1000, true);
    log.host->operations->run(log.host); // nothing else to do: time passes
    assert_int_equal(log.host->operations->now(log.host), begin + 1050);
    sim_host_free(log.host);
}

static void picks_orders_by_seed(void **state) {
    (void)state;
    struct log log;
    bool first = false, last = false;
    char again[sizeof log.text] = "";
    for (uint64_t seed = 1; seed <= 30; seed++) {
        for (int time = 0; time < 2; time++) {
            start(&log, seed);
            assert_int_equal(start_listening(&log), 0);
            assert_int_equal(log.host->operations->connect(log.client, &address), 0);
            step_all(&log);
            sim_host_free(log.host);
            if (time == 1) assert_string_equal(log.text, again); // the same seed, the same order
            memcpy(again, log.text, sizeof again);
        }
        if (!strcmp(log.text, "connection connected ")) first = true;
        if (!strcmp(log.text, "connected connection ")) last = true;
    }
    assert_true(first && last);
}

// -- Failures ------------------------------------------------------------------------------

static void fails_at_once(void **state) {
    struct log log;
    (void)state;
    start(&log, 0);
    sim_host_fail_next(log.host, SIM_BIND, -EADDRNOTAVAIL);
    assert_int_equal(start_listening(&log), -EADDRNOTAVAIL);
    sim_host_fail_next(log.host, SIM_LISTEN, -EADDRINUSE);
    assert_int_equal(start_listening(&log), -EADDRINUSE);
    assert_int_equal(log.host->operations->listen(log.listener, 1), 0); // the next one only
    assert_int_equal(log.host->operations->connect(log.client, &address), 0);
    step_all(&log);
    sim_host_fail_next(log.host, SIM_WRITE, -EPIPE);
    write_text(&log, log.client, "x", -EPIPE);
    sim_host_free(log.host);
}

static void fails_by_a_report(void **state) {
    struct log log;
    (void)state;
    start(&log, 0);
    connect_both(&log);
    sim_host_fail_next(log.host, SIM_READ, -ETIMEDOUT);
    log.host->operations->read_start(log.client);
    sim_host_fail_next(log.host, SIM_SHUT_DOWN, -ENOTCONN);
    log.host->operations->shut_down(log.accepted);
    step_all(&log);
    assert_string_equal(log.text, "read:ETIMEDOUT shut-down:ENOTCONN ");
    sim_host_free(log.host);
}

static void fails_to_connect_and_accept(void **state) {
    struct log log;
    (void)state;
    start(&log, 0);
    assert_int_equal(start_listening(&log), 0);
    sim_host_fail_next(log.host, SIM_CONNECT, -ENETUNREACH);
    assert_int_equal(log.host->operations->connect(log.client, &address), 0);
    step_all(&log);
    assert_string_equal(log.text, "connected:ENETUNREACH ");
    log.text[0] = '\0';
    sim_host_fail_next(log.host, SIM_ACCEPT, -EMFILE);
    assert_int_equal(log.host->operations->connect(log.client, &address), 0);
    assert_true(sim_host_step(log.host));
    step_all(&log);
    assert_non_null(strstr(log.text, "connection:EMFILE "));
    assert_null(strstr(log.text, "connected:"));
    sim_host_free(log.host);
}

// -- Bytes ---------------------------------------------------------------------------------

static void hands_over_in_portions(void **state) {
    struct log log;
    (void)state;
    start(&log, 0);
    connect_both(&log);
    sim_host_set_capacity(log.host, 4);
    sim_host_set_read_size(log.host, 3);
    struct host_buffer buffers[] = {{"abc", 3}, {"", 0}, {"defgh", 5}};
    bool pending;
    assert_int_equal(log.host->operations->write(log.client, buffers, 3, &pending), 0);
    assert_true(pending);
    assert_false(sim_host_step(log.host)); // nobody reads
    log.host->operations->read_start(log.accepted);
    step_all(&log);
    assert_string_equal(log.text, "abc def written gh ");
    sim_host_free(log.host);
}

static void loses_unread_bytes_in_a_reset(void **state) {
    struct log log;
    (void)state;
    start(&log, 0);
    connect_both(&log);
    write_text(&log, log.client, "never read", 0);
    write_text(&log, log.accepted, "nor this", 0);
    log.host->operations->close(log.accepted);
    log.host->operations->read_start(log.client);
    step_all(&log);
    assert_string_equal(log.text, "closed read:ECONNRESET ");
    write_text(&log, log.client, "x", -EPIPE);
    sim_host_free(log.host);
}

static void learns_late_that_nobody_is_there(void **state) {
    struct log log;
    (void)state;
    start(&log, 0);
    connect_both(&log);
    log.host->operations->close(log.accepted);
    step_all(&log);
    write_text(&log, log.client, "x", 0);
    write_text(&log, log.client, "x", -EPIPE);
    sim_host_free(log.host);
}

// -- Names ---------------------------------------------------------------------------------

struct answer {
    int error;
    size_t count;
    char first[64];
};

static void on_answer(void *context, int error, const struct host_address *addresses,
                      size_t count) {
    struct answer *answer = context;
    answer->error = error;
    answer->count = count;
    if (count) snprintf(answer->first, sizeof answer->first, "%s", addresses[0].ip);
}

static void looks_up_in_its_table(void **state) {
    struct log log;
    struct answer both = {0}, ipv6 = {0}, failed = {0};
    (void)state;
    start(&log, 0);
    sim_host_add_name(log.host, "example", 4, "1.2.3.4");
    sim_host_add_name(log.host, "example", 6, "::2");
    log.host->operations->look_up(log.host, "example", 0, 0, on_answer, &both);
    log.host->operations->look_up(log.host, "example", 6, 0, on_answer, &ipv6);
    sim_host_fail_next(log.host, SIM_LOOK_UP, -ETIMEDOUT);
    log.host->operations->look_up(log.host, "example", 0, 0, on_answer, &failed);
    log.host->operations->run(log.host);
    assert_int_equal(both.count, 2);
    assert_string_equal(both.first, "1.2.3.4");
    assert_int_equal(ipv6.count, 1);
    assert_string_equal(ipv6.first, "::2");
    assert_int_equal(failed.error, -ETIMEDOUT);
    sim_host_free(log.host);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reports_one_thing_a_step),
        cmocka_unit_test(turns_the_clock_by_hand),
        cmocka_unit_test(picks_orders_by_seed),
        cmocka_unit_test(fails_at_once),
        cmocka_unit_test(fails_by_a_report),
        cmocka_unit_test(fails_to_connect_and_accept),
        cmocka_unit_test(hands_over_in_portions),
        cmocka_unit_test(loses_unread_bytes_in_a_reset),
        cmocka_unit_test(learns_late_that_nobody_is_there),
        cmocka_unit_test(looks_up_in_its_table),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

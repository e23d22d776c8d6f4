// SPDX-License-Identifier: MIT
//
// What the unit tests of the semantics share: a loop on a simulated machine, and a log.
//
// A test acts as a program would (test_call, each call a turn of its own), lets the machine report
// (test_step, test_settle, test_run), and compares the log, in which everything that it listened
// for stands in order, with what it expects. The heap collects at every opportunity, so that what
// a mark function forgets fails at once; a test keeps what it holds itself with test_keep, and
// everything that comes from test_open is kept.
//
// Always true: when a test is over, every handle that was made has been closed (test_finish looks).
//
// Interface: test_start and test_finish, which are a cmocka setup and teardown; the rest below.

#ifndef REF_NET_TESTING_H
#define REF_NET_TESTING_H

#include "ref/host/sim_host.h"
#include "ref/net/ticks.h"
#include "ref/value/native.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

struct test {
    struct heap *heap;
    struct host *host;
    struct loop *loop;
};

// Of the test that runs.
extern struct test test;

// With the newest profile, or with a named one.
int test_start(void **state);
void test_start_as(const char *profile);
int test_finish(void **state);

#define TEST(function) cmocka_unit_test_setup_teardown(function, test_start, test_finish)

// -- The log -------------------------------------------------------------------------------

// Appends an entry; entries are separated by "; ".
void test_note(const char *format, ...) __attribute__((format(printf, 1, 2)));
// The log so far, which is empty then.
const char *test_take_log(void);
#define assert_log(expected) assert_string_equal(test_take_log(), expected)

// What the semantics ask of the host from now on is logged, too: "host.write(5)".
void test_log_host(void);
// The next attempt to connect does not end until its handle is closed.
void test_hang_next_connect(void);
// How many handles have been made or accepted, and not closed.
int test_open_handles(void);
// For test_start_as: looks at what is asked of the host from now on.
void test_watch_host(struct host *host);

// A value as the log shows it: texts and bytes in quotes, an error by its code or its message.
const char *test_show(struct value value);

// -- Values --------------------------------------------------------------------------------

struct value test_text(const char *text);
struct value test_bytes(const char *text);
// As many bytes, all 'x'.
struct value test_many_bytes(size_t size);
// Keys and values in turn; ends with a NULL key.
struct value test_object(const char *key, ...);

#define ARGS(...)                                                                                  \
    (struct arguments) {                                                                           \
        sizeof((struct value[]){__VA_ARGS__}) / sizeof(struct value), (struct value[]) {           \
            __VA_ARGS__                                                                            \
        }                                                                                          \
    }
#define NO_ARGS ((struct arguments){0, NULL})

// A function that logs its name and its arguments.
struct value test_logger(const char *name);
// A function that runs C code, with `data` (a heap object, or NULL).
typedef struct completion test_code(struct function *self, struct value this_value,
                                    struct arguments arguments);
struct value test_function(const char *name, test_code *code, void *data);

// -- Acting --------------------------------------------------------------------------------

// Keeps a heap object until the test is over.
void *test_keep(void *object);

// Calls a method in a turn of its own, unless one is open already. It must not throw.
struct value test_call(struct native *native, const char *method, struct arguments arguments);
// The same for a call that throws.
struct error *test_throws(struct native *native, const char *method, struct arguments arguments);
// A call of the module ("createServer"), whose result is kept; likewise.
struct native *test_open(const struct namespace_entry *names, const char *name,
                         struct arguments arguments);
struct error *test_open_throws(const struct namespace_entry *names, const char *name,
                               struct arguments arguments);

// Logs the event, whenever it is emitted, with `label` before it.
void test_listen(struct native *native, const char *label, const char *event);
// The same for several events, separated by spaces.
void test_listen_all(struct native *native, const char *label, const char *events);
// Runs C code on an event.
void test_on(struct native *native, const char *event, test_code *code, void *data);

// -- Letting the machine report --------------------------------------------------------------

// One report; false if nothing is ready.
bool test_step(void);
// Reports until nothing is ready. The clock stands still.
void test_settle(void);
// Turns the clock, and reports.
void test_wait(uint64_t milliseconds);
// Runs the loop until nothing keeps it alive.
void test_run(void);

// What a property is now, as the log shows values.
const char *test_get(struct native *native, const char *property);

void test_assert_error(const struct error *error, const char *name, const char *code,
                       const char *message);

#endif

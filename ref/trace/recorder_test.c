// SPDX-License-Identifier: MIT
//
// Golden traces: a story is told to the recorder, and the lines that it writes are compared whole.
// The objects are of made-up classes, since the recorder knows no other.

#include "ref/trace/recorder.h"

#include "ref/value/error.h"
#include "ref/value/native.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

// -- Made-up classes -----------------------------------------------------------------------

struct thing {
    struct native native;
    double size;
};

static const struct heap_type thing_type = {.name = "thing"};

static struct value get_size(struct native *self) {
    return value_number(((struct thing *)self)->size);
}

static struct value get_name(struct native *self) {
    (void)self;
    return value_undefined();
}

static const struct native_property_entry properties[] = {
    {"size", get_size, NULL}, {"label", get_name, NULL}, {NULL, NULL, NULL}};
static const char *const state[] = {"size", "label", NULL};
static const char *const events[] = {"close", NULL};

static const struct native_class server_class = {
    .name = "Server", .lane = "server", .properties = properties, .state = state, .events = events};
static const struct native_class socket_class = {
    .name = "Socket", .lane = "client", .properties = properties, .state = state, .events = events};
static const struct native_class signal_class = {.name = "AbortSignal"};

// -- The bench -----------------------------------------------------------------------------

struct bench {
    struct heap *heap;
    struct recorder *recorder;
    struct observer observer;
    FILE *file;
    char *text;
    size_t size;
};

static int set_up(void **state_out) {
    struct bench *bench = calloc(1, sizeof *bench);
    bench->heap = heap_new();
    bench->file = tmpfile();
    bench->recorder = recorder_new(bench->heap, bench->file);
    bench->observer = recorder_observer(bench->recorder);
    *state_out = bench;
    return 0;
}

static int tear_down(void **given) {
    struct bench *bench = *given;
    heap_free(bench->heap);
    fclose(bench->file);
    free(bench->text);
    free(bench);
    return 0;
}

static struct thing *thing_new(struct bench *bench, const struct native_class *class) {
    struct thing *thing = heap_allocate(bench->heap, &thing_type, sizeof(struct thing));
    thing->native.class = class;
    return thing;
}

static struct value text(struct bench *bench, const char *characters) {
    return value_text(bench->heap, characters);
}

static struct arguments one(const struct value *value) { return (struct arguments){1, value}; }

static const struct arguments none = {0, NULL};

static struct completion returned(struct value value) { return completion_return(value); }

static void event_begins(struct bench *bench, struct thing *thing, const char *name,
                         struct arguments arguments, bool heard) {
    bench->observer.event_begins(bench->observer.context, &thing->native, name, arguments, heard);
}

static void event_ends(struct bench *bench) {
    bench->observer.event_ended(bench->observer.context);
}

static struct record *call(struct bench *bench, struct thing *thing, const char *name) {
    struct lane *lane = lane_of(&bench->recorder->lanes, &thing->native);
    return record_call(bench->recorder, lane, name, none, 0);
}

static struct record *factory(struct bench *bench, const char *name) {
    struct lane *lane = lane_pending(&bench->recorder->lanes);
    return record_call(bench->recorder, lane, name, none, 0);
}

// A thing of the class, with its lane: as if a factory had made it. Told in a turn of its own.
static struct thing *made(struct bench *bench, const struct native_class *class, const char *name) {
    struct thing *thing = thing_new(bench, class);
    record_ends_call(bench->recorder, factory(bench, name), returned(value_native(&thing->native)));
    return thing;
}

static void check_trace(struct bench *bench, const char *wanted) {
    fflush(bench->file);
    long size = ftell(bench->file);
    assert_true(size >= 0);
    free(bench->text);
    bench->text = calloc(1, (size_t)size + 1);
    rewind(bench->file);
    assert_int_equal(fread(bench->text, 1, (size_t)size, bench->file), size);
    assert_string_equal(bench->text, wanted);
}

#define STATE_0 "\"state\":{\"size\":0,\"label\":{\"$\":\"undefined\"}}"
#define MADE_SERVER                                                                                \
    "{\"n\":1,\"in\":null,\"lane\":\"server\",\"kind\":\"call\",\"name\":\"net.createServer\","    \
    "\"args\":[],\"result\":{\"$\":\"lane\",\"name\":\"server\"}," STATE_0 "}\n"

// -- Tests ---------------------------------------------------------------------------------

static void test_header(void **given) {
    struct bench *bench = *given;
    recorder_header(bench->recorder, "a/case", "24.7.0");
    fflush(bench->file);
    char line[200] = "";
    rewind(bench->file);
    assert_non_null(fgets(line, sizeof line, bench->file));
    const char *wanted = "{\"format\":\"net-trace/1\",\"case\":\"a/case\",\"implementation\":"
                         "{\"name\":\"reference\",\"version\":\"24.7.0\"},\"platform\":\"";
    assert_memory_equal(line, wanted, strlen(wanted));
}

static void test_nothing_is_written_before_the_turn_ends(void **given) {
    struct bench *bench = *given;
    struct record *body = record_main(bench->recorder);
    record_ends_call(bench->recorder, factory(bench, "net.createServer"),
                     returned(value_undefined()));
    check_trace(bench, "");
    record_ends(bench->recorder, body);
    recorder_finish(bench->recorder, NULL);
    check_trace(bench,
                "{\"n\":1,\"in\":null,\"lane\":\"program\",\"kind\":\"main\",\"name\":\"main\"}\n"
                "{\"n\":2,\"in\":1,\"lane\":\"net\",\"kind\":\"call\",\"name\":"
                "\"net.createServer\",\"args\":[],\"result\":{\"$\":\"undefined\"}}\n"
                "{\"n\":3,\"in\":null,\"lane\":\"program\",\"kind\":\"exit\",\"name\":"
                "\"empty\"}\n");
}

static void test_lanes_are_numbered_as_they_are_met(void **given) {
    struct bench *bench = *given;
    struct lanes *lanes = &bench->recorder->lanes;
    struct thing *server = made(bench, &server_class, "net.createServer");
    struct thing *client = made(bench, &socket_class, "net.connect");
    struct thing *client2 = made(bench, &socket_class, "net.connect");
    struct thing *accepted = thing_new(bench, &socket_class);
    assert_string_equal(lane_of(lanes, &server->native)->name, "server");
    assert_string_equal(lane_of(lanes, &client2->native)->name, "client2");
    assert_string_equal(lane_of(lanes, &accepted->native)->name, "accepted");
    assert_string_equal(lane_of(lanes, &client->native)->name, "client");
    struct thing *signal = thing_new(bench, &signal_class);
    assert_null(lane_of(lanes, &signal->native));
}

static void test_an_event_inside_a_factory_is_of_what_it_makes(void **given) {
    struct bench *bench = *given;
    struct record *record = factory(bench, "net.connect");
    struct thing *client = thing_new(bench, &socket_class);
    event_begins(bench, client, "close", none, false);
    event_ends(bench);
    client->size = 5;
    record_ends_call(bench->recorder, record, returned(value_native(&client->native)));
    check_trace(bench,
                "{\"n\":1,\"in\":null,\"lane\":\"client\",\"kind\":\"call\",\"name\":"
                "\"net.connect\",\"args\":[],\"result\":{\"$\":\"lane\",\"name\":\"client\"},"
                "\"state\":{\"size\":5}}\n"
                "{\"n\":2,\"in\":1,\"lane\":\"client\",\"kind\":\"event\",\"name\":\"close\","
                "\"args\":[]," STATE_0 "}\n");
}

static void test_a_factory_that_throws_is_of_the_module(void **given) {
    struct bench *bench = *given;
    struct error *error = error_new(bench->heap, "TypeError", "no");
    error->code = text(bench, "ERR_X");
    error->port = value_number(80);
    record_ends_call(bench->recorder, factory(bench, "new net.Socket"),
                     completion_throw(value_error(error)));
    check_trace(bench,
                "{\"n\":1,\"in\":null,\"lane\":\"net\",\"kind\":\"call\",\"name\":"
                "\"new net.Socket\",\"args\":[],\"threw\":{\"$\":\"error\",\"name\":\"TypeError\","
                "\"code\":\"ERR_X\",\"message\":\"no\",\"port\":80}}\n");
    struct thing *client = made(bench, &socket_class, "net.connect");
    assert_string_equal(lane_of(&bench->recorder->lanes, &client->native)->name, "client");
}

static void test_events_that_nobody_wants_are_left_out(void **given) {
    struct bench *bench = *given;
    struct thing *server = made(bench, &server_class, "net.createServer");
    event_begins(bench, server, "other", none, false);
    record_ends_call(bench->recorder, call(bench, server, "ref"), returned(value_undefined()));
    event_ends(bench);
    event_begins(bench, server, "other", none, true);
    event_ends(bench);
    check_trace(bench, MADE_SERVER
                "{\"n\":2,\"in\":null,\"lane\":\"server\",\"kind\":\"call\",\"name\":\"ref\","
                "\"args\":[],\"result\":{\"$\":\"undefined\"}}\n"
                "{\"n\":3,\"in\":null,\"lane\":\"server\",\"kind\":\"event\",\"name\":\"other\","
                "\"args\":[]}\n");
}

static void test_state_is_told_once(void **given) {
    struct bench *bench = *given;
    struct thing *server = made(bench, &server_class, "net.createServer");
    struct record *record = call(bench, server, "grow");
    server->size = 1;
    event_begins(bench, server, "close", none, false);
    server->size = 2;
    event_ends(bench);
    record_ends_call(bench->recorder, record, returned(value_native(&server->native)));
    struct lane *lane = lane_of(&bench->recorder->lanes, &server->native);
    record_get(bench->recorder, lane, "size", value_number(2), 7);
    record_ends_set(bench->recorder, record_set(bench->recorder, lane, "size", value_number(3), 8),
                    completion_throw(text(bench, "no")));
    check_trace(
        bench, MADE_SERVER
        "{\"n\":2,\"in\":null,\"lane\":\"server\",\"kind\":\"call\",\"name\":\"grow\","
        "\"args\":[],\"result\":{\"$\":\"lane\",\"name\":\"server\"},\"state\":{\"size\":2}}\n"
        "{\"n\":3,\"in\":2,\"lane\":\"server\",\"kind\":\"event\",\"name\":\"close\","
        "\"args\":[],\"state\":{\"size\":1}}\n"
        "{\"n\":4,\"in\":null,\"lane\":\"server\",\"kind\":\"get\",\"name\":\"size\","
        "\"value\":2,\"line\":7}\n"
        "{\"n\":5,\"in\":null,\"lane\":\"server\",\"kind\":\"set\",\"name\":\"size\","
        "\"value\":3,\"threw\":\"no\",\"line\":8}\n");
}

static struct completion say_nothing(struct function *self, struct value this_value,
                                     struct arguments arguments) {
    (void)self, (void)this_value, (void)arguments;
    return completion_return(value_undefined());
}

static void test_callbacks_are_of_the_call_they_were_given_to(void **given) {
    struct bench *bench = *given;
    struct function *function = function_new(bench->heap, "f", say_nothing, NULL);
    struct object *options = object_new(bench->heap);
    object_set(options, "port", value_number(1));
    object_set(options, "lookup", value_function(function));

    struct record *record = factory(bench, "net.connect");
    struct value inside = recorder_translate(bench->recorder, record, value_object(options));
    struct value direct = recorder_translate(bench->recorder, record, value_function(function));
    struct thing *client = thing_new(bench, &socket_class);
    record_ends_call(bench->recorder, record, returned(value_native(&client->native)));

    assert_true(function_is(direct.as.function, function));
    assert_true(value_equals(recorder_original(direct), value_function(function)));
    struct value argument_value = value_null();
    function_call(direct.as.function, value_undefined(), one(&argument_value));
    function_call(option(inside, "lookup").as.function, value_undefined(), none);
    check_trace(
        bench,
        "{\"n\":1,\"in\":null,\"lane\":\"client\",\"kind\":\"call\",\"name\":"
        "\"net.connect\",\"args\":[],\"result\":{\"$\":\"lane\",\"name\":\"client\"}," STATE_0 "}\n"
        "{\"n\":2,\"in\":null,\"lane\":\"client\",\"kind\":\"callback\",\"name\":"
        "\"net.connect\",\"args\":[null]}\n"
        "{\"n\":3,\"in\":null,\"lane\":\"client\",\"kind\":\"callback\",\"name\":"
        "\"lookup\",\"args\":[]}\n");
}

static void test_what_is_given_twice_to_one_call_stays_the_same(void **given) {
    struct bench *bench = *given;
    struct value function = value_function(function_new(bench->heap, "f", say_nothing, NULL));
    struct thing *client = made(bench, &socket_class, "net.connect");
    struct record *first = call(bench, client, "setTimeout");
    struct record *second = call(bench, client, "setTimeout");
    struct record *other = call(bench, client, "write");
    struct value stand_in = recorder_translate(bench->recorder, first, function);
    assert_true(value_equals(recorder_translate(bench->recorder, second, function), stand_in));
    assert_false(value_equals(recorder_translate(bench->recorder, other, function), stand_in));
    record_ends_call(bench->recorder, other, returned(value_undefined()));
    record_ends_call(bench->recorder, second, returned(value_undefined()));
    record_ends_call(bench->recorder, first, returned(value_undefined()));
}

static void test_what_holds_no_function_is_passed_as_it_is(void **given) {
    struct bench *bench = *given;
    struct object *options = object_new(bench->heap);
    struct array *list = array_new(bench->heap);
    array_push(list, value_number(NAN));
    object_set(options, "list", value_array(list));
    object_set(options, "itself", value_object(options));
    struct record *record = factory(bench, "net.connect");
    struct value same = recorder_translate(bench->recorder, record, value_object(options));
    assert_ptr_equal(same.as.object, options);
    record_ends_call(bench->recorder, record, returned(value_undefined()));
}

static void test_an_uncaught_error_ends_after_what_is_open(void **given) {
    struct bench *bench = *given;
    struct thing *server = made(bench, &server_class, "net.createServer");
    struct record *record = call(bench, server, "emit");
    event_begins(bench, server, "close", none, false);
    bench->observer.uncaught(bench->observer.context, text(bench, "gone"));
    assert_null(record_main(bench->recorder));
    event_ends(bench);
    record_ends_call(bench->recorder, record, returned(value_undefined()));
    recorder_finish(bench->recorder, NULL);
    check_trace(bench, MADE_SERVER
                "{\"n\":2,\"in\":null,\"lane\":\"server\",\"kind\":\"call\",\"name\":\"emit\","
                "\"args\":[],\"threw\":\"gone\"}\n"
                "{\"n\":3,\"in\":2,\"lane\":\"server\",\"kind\":\"event\",\"name\":\"close\","
                "\"args\":[]}\n"
                "{\"n\":4,\"in\":null,\"lane\":\"program\",\"kind\":\"exit\",\"name\":\"uncaught\","
                "\"threw\":\"gone\"}\n");
}

static bool tell_of_the_end(void *context) {
    struct bench *bench = context;
    struct lane *lane = bench->recorder->lanes.probe;
    record_ends(bench->recorder, record_event(bench->recorder, lane, "fin", none));
    record_ends(bench->recorder, record_event(bench->recorder, lane, "rst", none));
    return true;
}

static void test_the_epilogue_comes_after_what_is_open_and_before_the_exit(void **given) {
    struct bench *bench = *given;
    recorder_set_epilogue(bench->recorder, (struct epilogue){tell_of_the_end, bench});
    struct record *record = record_main(bench->recorder);
    bench->observer.uncaught(bench->observer.context, text(bench, "gone"));
    record_ends(bench->recorder, record);
    recorder_finish(bench->recorder, NULL);
    check_trace(bench,
                "{\"n\":1,\"in\":null,\"lane\":\"program\",\"kind\":\"main\",\"name\":\"main\"}\n"
                "{\"n\":2,\"in\":null,\"lane\":\"probe\",\"kind\":\"event\",\"name\":\"fin\","
                "\"args\":[]}\n"
                "{\"n\":3,\"in\":null,\"lane\":\"probe\",\"kind\":\"event\",\"name\":\"rst\","
                "\"args\":[]}\n"
                "{\"n\":4,\"in\":null,\"lane\":\"program\",\"kind\":\"exit\",\"name\":\"uncaught\","
                "\"threw\":\"gone\"}\n");
}

static bool tell_nothing(void *context) {
    (void)context;
    return false;
}

static void test_an_epilogue_that_cannot_be_told_leaves_no_exit(void **given) {
    struct bench *bench = *given;
    recorder_set_epilogue(bench->recorder, (struct epilogue){tell_nothing, NULL});
    recorder_finish(bench->recorder, NULL);
    check_trace(bench, "");
}

static void check_value(struct bench *bench, struct value value, const char *wanted) {
    struct record *record =
        record_call(bench->recorder, bench->recorder->lanes.console, "log", one(&value), 0);
    record_ends_call(bench->recorder, record, returned(value_undefined()));
    fflush(bench->file);
    char line[600] = "";
    rewind(bench->file);
    while (fgets(line, sizeof line, bench->file)) continue;
    const char *begin = strstr(line, "\"args\":[");
    assert_non_null(begin);
    begin += strlen("\"args\":[");
    assert_memory_equal(begin, wanted, strlen(wanted));
    assert_memory_equal(begin + strlen(wanted), "],\"result\"", 10);
}

static void test_values(void **given) {
    struct bench *bench = *given;
    struct heap *heap = bench->heap;
    check_value(bench, value_null(), "null");
    check_value(bench, value_boolean(true), "true");
    check_value(bench, value_undefined(), "{\"$\":\"undefined\"}");
    check_value(bench, value_number(1e21), "1e+21");
    check_value(bench, value_number(-0.0), "{\"$\":\"number\",\"text\":\"-0\"}");
    check_value(bench, value_number(-INFINITY), "{\"$\":\"number\",\"text\":\"-Infinity\"}");
    check_value(bench, value_string(string_new(heap, "a\"\\\n\0\x1f\x7f", 7)),
                "\"a\\\"\\\\\\n\\u0000\\u001f\x7f\"");
    check_value(bench, value_bytes(bytes_new(heap, "\x00\xff", 2)),
                "{\"$\":\"bytes\",\"hex\":\"00ff\"}");
    check_value(bench, value_function(function_new(heap, "f", say_nothing, NULL)),
                "{\"$\":\"function\"}");
    check_value(bench, value_native(&thing_new(bench, &signal_class)->native),
                "{\"$\":\"other\",\"type\":\"AbortSignal\"}");
    struct object *object = object_new(heap);
    object_set(object, "a", value_number(1));
    check_value(bench, value_object(object), "{\"a\":1}");
    object_set(object, "$", value_null());
    check_value(bench, value_object(object),
                "{\"$\":\"object\",\"entries\":[[\"a\",1],[\"$\",null]]}");
    struct array *list = array_new(heap);
    array_push(list, value_array(list));
    check_value(bench, value_array(list), "[[[[[[{\"$\":\"deep\"}]]]]]]");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_header, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_nothing_is_written_before_the_turn_ends, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(test_lanes_are_numbered_as_they_are_met, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_an_event_inside_a_factory_is_of_what_it_makes, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(test_a_factory_that_throws_is_of_the_module, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(test_events_that_nobody_wants_are_left_out, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(test_state_is_told_once, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_callbacks_are_of_the_call_they_were_given_to, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(test_what_is_given_twice_to_one_call_stays_the_same, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(test_what_holds_no_function_is_passed_as_it_is, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(test_an_uncaught_error_ends_after_what_is_open, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(
            test_the_epilogue_comes_after_what_is_open_and_before_the_exit, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_an_epilogue_that_cannot_be_told_leaves_no_exit, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(test_values, set_up, tear_down),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

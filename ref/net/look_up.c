// SPDX-License-Identifier: MIT
#include "ref/net/look_up.h"

#include "ref/net/errors.h"

struct request {
    struct loop *loop;
    struct look_up_query query;
    look_up_done *done;
    void *object;
};

static void request_mark(void *memory) {
    struct request *request = memory;
    value_mark(request->query.host);
    value_mark(request->query.family);
    heap_mark(request->query.function);
    heap_mark(request->object);
}

static const struct heap_type request_type = {.name = "look-up", .mark = request_mark};

int look_up_family(const struct look_up_query *query) {
    if (value_equals(query->family, value_number(4))) return 4;
    if (value_equals(query->family, value_number(6))) return 6;
    return 0;
}

// -- By the machine ------------------------------------------------------------------------

static struct value family_of(const struct host_address *address) {
    return value_number(address->family);
}

static void answer_with_all(struct request *request, const struct host_address *addresses,
                            size_t count) {
    struct heap *heap = request->loop->heap;
    struct array *list = array_new(heap);
    for (size_t i = 0; i < count; i++) {
        struct object *entry = object_new(heap);
        object_set(entry, "address", value_text(heap, addresses[i].ip));
        object_set(entry, "family", family_of(&addresses[i]));
        array_push(list, value_object(entry));
    }
    struct value answer[] = {value_null(), value_array(list)};
    request->done(request->object, (struct arguments){2, answer});
}

static void answer_with_first(struct request *request, const struct host_address *first) {
    struct heap *heap = request->loop->heap;
    struct value answer[] = {value_null(), value_text(heap, first->ip), family_of(first)};
    request->done(request->object, (struct arguments){3, answer});
}

static void machine_answered(void *context, int error, const struct host_address *addresses,
                             size_t count) {
    struct request *request = context;
    struct loop *loop = request->loop;
    loop_enter(loop);
    if (error < 0) {
        struct error *failure = error_from_look_up(loop, error, request->query.host);
        struct value answer = value_error(failure);
        request->done(request->object, (struct arguments){1, &answer});
    } else if (request->query.all) {
        answer_with_all(request, addresses, count);
    } else {
        answer_with_first(request, &addresses[0]);
    }
    loop_leave(loop);
    heap_unpin(request);
}

static void report_failure(void *object, struct value error) {
    struct request *request = object;
    request->done(request->object, (struct arguments){1, &error});
}

static void ask_machine(struct request *request) {
    struct loop *loop = request->loop;
    const struct look_up_query *query = &request->query;
    heap_pin(request);
    int error = loop->host->operations->look_up(loop->host, query->host.as.string->text,
                                                look_up_family(query), (int)query->hints,
                                                machine_answered, request);
    if (error == 0) return;
    heap_unpin(request);
    struct error *failure = error_from_look_up(loop, error, query->host);
    tick_add(loop, report_failure, request, value_error(failure));
}

// -- By the program ------------------------------------------------------------------------

static struct completion program_answered(struct function *self, struct value this_value,
                                          struct arguments arguments) {
    (void)this_value;
    struct request *request = self->data;
    request->done(request->object, arguments);
    return completion_return(value_undefined());
}

static struct value options_for_program(struct heap *heap, const struct look_up_query *query) {
    struct object *options = object_new(heap);
    object_set(options, "family", query->family);
    object_set(options, "hints", value_number(query->hints));
    if (query->all) object_set(options, "all", value_boolean(true));
    return value_object(options);
}

//= socket.connect-options.lookup
static struct error *ask_program(struct request *request) {
    struct loop *loop = request->loop;
    const struct look_up_query *query = &request->query;
    struct function *callback = function_new(loop->heap, "emitLookup", program_answered, request);
    struct value given[] = {query->host, options_for_program(loop->heap, query),
                            value_function(callback)};
    struct completion completion =
        function_call(query->function, value_undefined(), (struct arguments){3, given});
    return completion.threw ? error_for_thrown(loop->heap, completion.value) : NULL;
}

struct error *look_up(struct loop *loop, const struct look_up_query *query, look_up_done *done,
                      void *object) {
    struct request *request = heap_allocate(loop->heap, &request_type, sizeof(struct request));
    *request = (struct request){loop, *query, done, object};
    if (query->function) return ask_program(request);
    ask_machine(request);
    return NULL;
}

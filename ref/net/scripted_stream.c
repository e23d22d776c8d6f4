// SPDX-License-Identifier: MIT
#include "ref/net/scripted_stream.h"

#include <string.h>

static struct scripted *cast(struct duplex *stream) { return (struct scripted *)stream; }

// -- Hooks ---------------------------------------------------------------------------------

static void hook_read(struct duplex *stream) {
    (void)stream;
    test_note("read");
}

static void answered(struct duplex *stream) {
    if (cast(stream)->writes == ANSWER_AT_ONCE) writable_write_done(stream, value_undefined());
}

static void hook_write(struct duplex *stream, const struct write_request *request) {
    test_note("write %s", test_show(request->chunk));
    answered(stream);
}

static void hook_write_many(struct duplex *stream, const struct write_request *requests,
                            size_t count) {
    char shown[256] = "write_many";
    for (size_t i = 0; i < count; i++) {
        strcat(shown, " ");
        strcat(shown, test_show(requests[i].chunk));
    }
    test_note("%s", shown);
    answered(stream);
}

static void hook_final(struct duplex *stream) {
    test_note("final");
    if (cast(stream)->final == ANSWER_AT_ONCE) writable_final_done(stream);
}

static void hook_destroy(struct duplex *stream, struct value error) {
    test_note("destroy %s", test_show(error));
    destroy_done(stream, error);
}

static const struct duplex_hooks hooks = {
    .read = hook_read,
    .write = hook_write,
    .write_many = hook_write_many,
    .final = hook_final,
    .destroy = hook_destroy,
};

// -- The class -----------------------------------------------------------------------------

static struct error *pause(struct native *self, struct arguments arguments, struct value *result) {
    (void)arguments;
    readable_pause((struct duplex *)self);
    *result = value_native(self);
    return NULL;
}

static struct error *resume(struct native *self, struct arguments arguments, struct value *result) {
    (void)arguments;
    readable_resume((struct duplex *)self);
    *result = value_native(self);
    return NULL;
}

static struct error *read(struct native *self, struct arguments arguments, struct value *result) {
    TRY(readable_check_size((struct duplex *)self, argument(arguments, 0)));
    *result = readable_read((struct duplex *)self, argument(arguments, 0));
    return NULL;
}

static const struct native_method_entry methods[] = {
    {"pause", pause},
    {"read", read},
    {"resume", resume},
    {NULL, NULL},
};

static const struct native_class scripted_class = {
    .name = "Scripted",
    .parent = &duplex_class,
    .methods = methods,
};

// -- Life ----------------------------------------------------------------------------------

static void scripted_mark(void *object) { duplex_mark(&((struct scripted *)object)->stream); }

static void scripted_finish(void *object) { duplex_finish(&((struct scripted *)object)->stream); }

static const struct heap_type scripted_type = {"scripted", scripted_mark, scripted_finish};

struct scripted *scripted_new(const struct duplex_options *options) {
    struct scripted *stream = heap_allocate(test.heap, &scripted_type, sizeof *stream);
    duplex_init(&stream->stream, &scripted_class, test.loop, &hooks, options);
    stream->writes = stream->final = ANSWER_LATER;
    return test_keep(stream);
}

struct scripted *scripted_small(void) {
    return scripted_new(&(struct duplex_options){
        .allow_half_open = true,
        .readable_high_water_mark = 4,
        .writable_high_water_mark = 4,
    });
}

struct native *scripted_native(struct scripted *stream) {
    return &stream->stream.emitter.native;
}

// -- Acting --------------------------------------------------------------------------------

bool scripted_push(struct scripted *stream, const char *text) {
    bool wants_more;
    ONE_TURN(wants_more = readable_push(&stream->stream, test_bytes(text).as.bytes));
    return wants_more;
}

void scripted_push_end(struct scripted *stream) { ONE_TURN(readable_push_end(&stream->stream)); }

void scripted_answer_write(struct scripted *stream, struct error *error) {
    ONE_TURN(writable_write_done(&stream->stream, value_error(error)));
}

void scripted_answer_final(struct scripted *stream) {
    ONE_TURN(writable_final_done(&stream->stream));
}

static void note_tick(void *object, struct value extra) {
    (void)extra;
    test_note("%s", ((struct string *)object)->text);
}

void scripted_note_on_tick(const char *name) {
    tick_add(test.loop, note_tick, string_format(test.heap, "%s", name), value_undefined());
}

// SPDX-License-Identifier: MIT
//
// Endpoints, which listen, and peers, which are connections.

#include "ref/script/wire.h"

#include "ref/script/fault.h"
#include "ref/script/harness.h"

#include "ref/net/encoding.h"

#include <string.h>

static void wire_object_mark(void *object) {
    struct wire_object *wire = object;
    heap_mark(wire->script);
    value_mark(wire->port);
    value_mark(wire->path);
}

static const struct heap_type wire_object_type = {.name = "wire", .mark = wire_object_mark};

// -- Making --------------------------------------------------------------------------------

// A field of an answer that may be left out.
static bool read_field(struct script *script, const json_t *answer, const char *name,
                       enum value_kind kind, struct value *value_out) {
    const json_t *field = json_object_get(answer, name);
    *value_out = value_undefined();
    return !field || (harness_value(script, field, value_out) && value_out->kind == kind);
}

struct error *wire_make(struct script *script, const struct native_class *class, json_t *request,
                        struct value *result) {
    const json_t *answer;
    TRY(harness_ask(script, request, &answer));
    if (!answer) return NULL;
    struct wire_object *made =
        heap_allocate(script->heap, &wire_object_type, sizeof(struct wire_object));
    made->native.class = class;
    made->script = script;
    const json_t *id = json_object_get(answer, "id");
    made->id = json_integer_value(id);
    if (!json_is_integer(id) || !read_field(script, answer, "port", VALUE_NUMBER, &made->port) ||
        !read_field(script, answer, "path", VALUE_STRING, &made->path)) {
        harness_mistrust(script);
        return NULL;
    }
    *result = value_native(&made->native);
    if (class == &wire_peer_class) array_push(script->peers, *result);
    return NULL;
}

// -- Events --------------------------------------------------------------------------------

static void tell_event(struct wire_object *peer, const char *name, struct arguments arguments) {
    struct recorder *recorder = peer->script->recorder;
    struct lane *lane = lane_of(&recorder->lanes, &peer->native);
    record_ends(recorder, record_event(recorder, lane, name, arguments));
}

// NULL if the text is not hexadecimal.
static struct bytes *bytes_from_hex(struct script *script, const json_t *text) {
    struct value value;
    if (!json_is_string(text) || !harness_value(script, text, &value)) return NULL;
    struct bytes *bytes = encoding_encode(script->heap, value.as.string, ENCODING_HEX);
    return 2 * bytes->size == value.as.string->size ? bytes : NULL;
}

static struct bytes *join(struct script *script, const struct bytes *first,
                          const struct bytes *second) {
    struct bytes *joined = bytes_new(script->heap, NULL, first->size + second->size);
    memcpy(joined->data, first->data, first->size);
    memcpy(joined->data + first->size, second->data, second->size);
    return joined;
}

// Returns `before` with the data of the event after it; NULL if it is none.
static struct bytes *tell_json_event(struct wire_object *peer, const json_t *event,
                                     struct bytes *before) {
    if (json_is_true(json_object_get(event, "fin"))) {
        tell_event(peer, "fin", (struct arguments){0, NULL});
        return before;
    }
    if (json_is_true(json_object_get(event, "rst"))) {
        tell_event(peer, "rst", (struct arguments){0, NULL});
        return before;
    }
    struct bytes *bytes = bytes_from_hex(peer->script, json_object_get(event, "data"));
    if (!bytes) return NULL;
    struct value data = value_bytes(bytes);
    tell_event(peer, "data", (struct arguments){1, &data});
    return join(peer->script, before, bytes);
}

struct bytes *wire_tell_events(struct wire_object *peer, const json_t *events) {
    if (!json_is_array(events)) return NULL;
    struct bytes *data = bytes_new(peer->script->heap, NULL, 0);
    for (size_t i = 0; data && i < json_array_size(events); i++) {
        data = tell_json_event(peer, json_array_get(events, i), data);
    }
    return data;
}

// -- Methods -------------------------------------------------------------------------------

static struct wire_object *wire_of(struct native *self) { return (struct wire_object *)self; }

static json_t *request_of(struct native *self, const char *name) {
    return json_pack("{s:s, s:I}", "do", name, "id", wire_of(self)->id);
}

// Asks for something that has no result.
static struct error *ask(struct native *self, json_t *request) {
    const json_t *answer;
    return harness_ask(wire_of(self)->script, request, &answer);
}

static struct error *accept(struct native *self, struct arguments arguments, struct value *result) {
    (void)arguments;
    return wire_make(wire_of(self)->script, &wire_peer_class, request_of(self, "wire.accept"),
                     result);
}

static struct error *close_endpoint(struct native *self, struct arguments arguments,
                                    struct value *result) {
    (void)arguments, (void)result;
    return ask(self, request_of(self, "wire.close"));
}

static struct error *send(struct native *self, struct arguments arguments, struct value *result) {
    (void)result;
    struct script *script = wire_of(self)->script;
    struct value data = argument(arguments, 0);
    if (data.kind == VALUE_STRING) {
        data = value_bytes(encoding_encode(script->heap, data.as.string, ENCODING_UTF8));
    }
    if (data.kind != VALUE_BYTES) {
        script_fault(script, "'send' of a peer needs a string or bytes");
        return NULL;
    }
    const struct bytes *bytes = data.as.bytes;
    const struct string *hex =
        encoding_decode(script->heap, bytes->data, bytes->size, ENCODING_HEX);
    json_t *request = request_of(self, "wire.send");
    json_object_set_new(request, "hex", json_stringn(hex->text, hex->size));
    return ask(self, request);
}

static struct error *end(struct native *self, struct arguments arguments, struct value *result) {
    (void)arguments, (void)result;
    return ask(self, request_of(self, "wire.end"));
}

static struct error *reset(struct native *self, struct arguments arguments, struct value *result) {
    (void)arguments, (void)result;
    return ask(self, request_of(self, "wire.reset"));
}

static struct error *fetch(struct native *self, json_t *request, struct value *result) {
    struct script *script = wire_of(self)->script;
    const json_t *answer;
    TRY(harness_ask(script, request, &answer));
    if (!answer) return NULL;
    struct bytes *data = wire_tell_events(wire_of(self), json_object_get(answer, "events"));
    if (data) {
        *result = value_bytes(data);
    } else {
        harness_mistrust(script);
    }
    return NULL;
}

static struct error *receive(struct native *self, struct arguments arguments,
                             struct value *result) {
    struct value count = argument(arguments, 0);
    if (!value_is_integer(count) || count.as.number < 1) {
        script_fault(wire_of(self)->script, "'receive' of a peer needs a number of bytes");
        return NULL;
    }
    json_t *request = request_of(self, "wire.receive");
    json_object_set_new(request, "bytes", harness_json(count));
    return fetch(self, request, result);
}

static struct error *receive_to_end(struct native *self, struct arguments arguments,
                                    struct value *result) {
    (void)arguments;
    return fetch(self, request_of(self, "wire.receiveToEnd"), result);
}

// -- Classes -------------------------------------------------------------------------------

static struct value get_port(struct native *self) { return wire_of(self)->port; }

static struct value get_path(struct native *self) { return wire_of(self)->path; }

static const struct native_method_entry endpoint_methods[] = {
    {"accept", accept}, {"close", close_endpoint}, {NULL, NULL}};
static const struct native_property_entry endpoint_properties[] = {
    {"port", get_port, NULL}, {"path", get_path, NULL}, {NULL, NULL, NULL}};

static const struct native_method_entry peer_methods[] = {{"send", send},
                                                          {"end", end},
                                                          {"reset", reset},
                                                          {"receive", receive},
                                                          {"receiveToEnd", receive_to_end},
                                                          {NULL, NULL}};
static const struct native_property_entry peer_properties[] = {{"port", get_port, NULL},
                                                               {NULL, NULL, NULL}};

const struct native_class wire_endpoint_class = {.name = "Endpoint",
                                                 .lane = "endpoint",
                                                 .methods = endpoint_methods,
                                                 .properties = endpoint_properties};
const struct native_class wire_peer_class = {
    .name = "Peer", .lane = "peer", .methods = peer_methods, .properties = peer_properties};

bool wire_lacks(const struct native *object, const char *name) {
    if (object->class != &wire_endpoint_class && object->class != &wire_peer_class) return false;
    return !native_find_method(object, name) && !native_find_property(object, name);
}

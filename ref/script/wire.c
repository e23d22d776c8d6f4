// SPDX-License-Identifier: MIT
#include "ref/script/wire.h"

#include "ref/script/fault.h"
#include "ref/script/harness.h"
#include "ref/script/net_members.h"

#include <math.h>
#include <stdio.h>

// -- What nobody fetched -------------------------------------------------------------------

static struct wire_object *find_peer(const struct script *script, json_int_t id) {
    for (size_t i = 0; i < script->peers->length; i++) {
        struct wire_object *peer = (struct wire_object *)script->peers->items[i].as.native;
        if (peer->id == id) return peer;
    }
    return NULL;
}

static bool tell_rest_of(const struct script *script, const json_t *entry) {
    struct wire_object *peer = find_peer(script, json_integer_value(json_object_get(entry, "id")));
    return peer && wire_tell_events(peer, json_object_get(entry, "events"));
}

// The epilogue of a case that used `wire`. No call of the case is there to throw what goes wrong.
static bool tell_rest(void *context) {
    struct script *script = context;
    const json_t *answer;
    struct error *error = harness_ask(script, json_pack("{s:s}", "do", "wire.rest"), &answer);
    if (error) script_fault(script, "wire.rest: %s", error->message.as.string->text);
    if (!answer) return false;
    const json_t *peers = json_object_get(answer, "peers");
    bool understood = json_is_array(peers);
    for (size_t i = 0; understood && i < json_array_size(peers); i++) {
        understood = tell_rest_of(script, json_array_get(peers, i));
    }
    if (!understood) harness_mistrust(script);
    return understood;
}

static void is_used(struct script *script) {
    if (script->peers) return;
    script->peers = array_new(script->heap);
    recorder_set_epilogue(script->recorder, (struct epilogue){tell_rest, script});
}

// -- Making --------------------------------------------------------------------------------

struct making {
    const struct native_class *class;
    json_t *request;
};

static struct error *run_making(const struct operation *operation, struct arguments arguments,
                                struct value *result) {
    (void)arguments;
    const struct making *making = operation->entry;
    return wire_make(operation->object, making->class, making->request, result);
}

// Takes over `request`; NULL, after a fault, makes nothing.
static struct completion make(struct script *script, const struct native_class *class,
                              json_t *request, struct arguments arguments) {
    if (!request) return completion_throw(value_undefined());
    is_used(script);
    struct making making = {class, request};
    struct operation operation = {.run = run_making, .entry = &making, .object = script};
    const char *name = json_string_value(json_object_get(request, "do"));
    struct lane *lane = lane_pending(&script->recorder->lanes);
    return perform(script, &operation, lane, name, arguments);
}

static json_t *request_of(const struct builtin *self) {
    const struct builtin_entry *entry = self->entry;
    char name[40];
    snprintf(name, sizeof name, "wire.%s", entry->name);
    return json_pack("{s:s}", "do", name);
}

// -- Functions -----------------------------------------------------------------------------

// Those options of `listen` that are there go into the request. False after a fault.
static bool add_options(struct script *script, json_t *request, struct value options) {
    static const struct {
        const char *name;
        enum value_kind kind;
    } known[] = {{"host", VALUE_STRING},
                 {"port", VALUE_NUMBER},
                 {"path", VALUE_STRING},
                 {"backlog", VALUE_NUMBER}};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        struct value given = option(options, known[i].name);
        if (value_is_undefined(given)) continue;
        json_t *json = given.kind == known[i].kind ? harness_json(given) : NULL;
        if (!json) {
            script_fault(script, "'%s' of wire.listen is of another type", known[i].name);
            return false;
        }
        json_object_set_new(request, known[i].name, json);
    }
    return true;
}

static struct completion listen(struct script *script, const struct builtin *self,
                                const struct invocation *call) {
    json_t *request = request_of(self);
    if (!add_options(script, request, argument(call->arguments, 0))) {
        json_decref(request);
        request = NULL;
    }
    return make(script, &wire_endpoint_class, request, call->arguments);
}

// The endpoints that nothing need be said about.
static struct completion listen_badly(struct script *script, const struct builtin *self,
                                      const struct invocation *call) {
    return make(script, &wire_endpoint_class, request_of(self), call->arguments);
}

static struct completion connect(struct script *script, const struct builtin *self,
                                 const struct invocation *call) {
    struct value where = argument(call->arguments, 0), host = argument(call->arguments, 1);
    bool to_port = where.kind == VALUE_NUMBER && isfinite(where.as.number);
    bool has_host = to_port && host.kind == VALUE_STRING;
    if ((!to_port && where.kind != VALUE_STRING) || (!has_host && !value_is_undefined(host))) {
        return script_fault(script, "wire.connect needs a port, a port and a host, or a path");
    }
    json_t *request = request_of(self);
    json_object_set_new(request, to_port ? "port" : "path", harness_json(where));
    if (has_host) json_object_set_new(request, "host", harness_json(host));
    return make(script, &wire_peer_class, request, call->arguments);
}

const struct builtin_entry wire_functions[] = {
    {"listen", listen, false},         {"unanswering", listen_badly, false},
    {"refusing", listen_badly, false}, {"resetting", listen_badly, false},
    {"connect", connect, false},       {NULL, NULL, false},
};

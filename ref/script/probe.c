// SPDX-License-Identifier: MIT
#include "ref/script/probe.h"

#include "ref/script/fault.h"
#include "ref/script/harness.h"
#include "ref/script/net_members.h"

#include "ref/value/native.h"

#include <stdio.h>

// -- Addresses -----------------------------------------------------------------------------

// {"address":A,"port":P}; NULL if it is not known.
static json_t *address_json(struct value address, struct value port) {
    if (address.kind != VALUE_STRING || port.kind != VALUE_NUMBER) return NULL;
    json_t *json = json_object();
    json_object_set_new(json, "address", harness_json(address));
    json_object_set_new(json, "port", harness_json(port));
    return json;
}

static bool add_addresses_of_socket(json_t *request, struct native *socket) {
    json_t *local =
        address_json(native_get(socket, "localAddress"), native_get(socket, "localPort"));
    json_t *remote =
        address_json(native_get(socket, "remoteAddress"), native_get(socket, "remotePort"));
    if (local) json_object_set_new(request, "local", local);
    if (remote) json_object_set_new(request, "remote", remote);
    return local && remote;
}

static bool add_address_of_server(json_t *request, struct native *server) {
    struct value address = value_undefined();
    struct error *error =
        native_find_method(server, "address")(server, (struct arguments){0, NULL}, &address);
    if (error) return false;
    json_t *local = address.kind == VALUE_STRING
                        ? json_pack("{s:o}", "path", harness_json(address))
                        : address_json(option(address, "address"), option(address, "port"));
    if (local) json_object_set_new(request, "local", local);
    return local != NULL;
}

// A Socket has an address of its own and one of its peer; a Server can tell the one that it has.
static bool is_socket(const struct native *object) {
    return native_find_property(object, "remoteAddress") != NULL;
}

static bool is_server(const struct native *object) {
    return !is_socket(object) && native_find_method(object, "address");
}

static bool add_addresses(json_t *request, struct native *object) {
    return is_socket(object) ? add_addresses_of_socket(request, object)
                             : add_address_of_server(request, object);
}

// -- Asking --------------------------------------------------------------------------------

struct probing {
    json_t *request;
    struct native *object; // NULL: the request is complete
};

static struct error *run_probing(const struct operation *operation, struct arguments arguments,
                                 struct value *result) {
    (void)arguments;
    struct script *script = operation->object;
    const struct probing *probing = operation->entry;
    if (probing->object && !add_addresses(probing->request, probing->object)) {
        json_decref(probing->request);
        return harness_error(script, "the object has no address by which it can be found");
    }
    const json_t *answer;
    TRY(harness_ask(script, probing->request, &answer));
    if (answer && !harness_value(script, json_object_get(answer, "value"), result)) {
        harness_mistrust(script);
    }
    return NULL;
}

// Asks about `object`, if it is not NULL, and what else is told of: `key` is left out if NULL.
static struct completion ask(struct script *script, const struct builtin *self,
                             struct arguments arguments, struct native *object, const char *key,
                             struct value value) {
    const struct builtin_entry *entry = self->entry;
    char name[40];
    snprintf(name, sizeof name, "probe.%s", entry->name);
    struct probing probing = {json_pack("{s:s}", "do", name), object};
    if (key) json_object_set_new(probing.request, key, harness_json(value));
    struct operation operation = {.run = run_probing, .entry = &probing, .object = script};
    struct lane *lane = script->recorder->lanes.probe;
    return perform(script, &operation, lane, entry->name, arguments);
}

static struct completion probe_option(struct script *script, const struct builtin *self,
                                      const struct invocation *call) {
    struct value object = argument(call->arguments, 0), name = argument(call->arguments, 1);
    bool known =
        object.kind == VALUE_NATIVE && (is_socket(object.as.native) || is_server(object.as.native));
    if (!known || name.kind != VALUE_STRING) {
        return script_fault(script, "probe.option needs a Socket or Server, and a name");
    }
    return ask(script, self, call->arguments, object.as.native, "name", name);
}

static struct completion probe_backlog(struct script *script, const struct builtin *self,
                                       const struct invocation *call) {
    struct value server = argument(call->arguments, 0);
    if (server.kind != VALUE_NATIVE || !is_server(server.as.native)) {
        return script_fault(script, "probe.backlog needs a Server");
    }
    return ask(script, self, call->arguments, server.as.native, NULL, value_undefined());
}

static struct completion probe_mode(struct script *script, const struct builtin *self,
                                    const struct invocation *call) {
    struct value path = argument(call->arguments, 0);
    if (path.kind != VALUE_STRING) return script_fault(script, "probe.mode needs a path");
    return ask(script, self, call->arguments, NULL, "path", path);
}

const struct builtin_entry probe_functions[] = {
    {"option", probe_option, false},
    {"backlog", probe_backlog, false},
    {"mode", probe_mode, false},
    {NULL, NULL, false},
};

// SPDX-License-Identifier: MIT
#include "ref/script/ends.h"

#include "ref/script/fault.h"
#include "ref/script/harness.h"

#include <math.h>
#include <stdlib.h>

// -- The client ----------------------------------------------------------------------------

static void run_client(void *object, struct value value) {
    struct script *script = object;
    struct recorder *recorder = script->recorder;
    struct arguments arguments = {1, &value};
    struct record *record =
        record_callback(recorder, recorder->lanes.program, "ends.client", arguments);
    loop_call(script->loop, script->ends.client, value_undefined(), arguments);
    record_ends(recorder, record);
}

static struct completion start_client_alone(struct script *script) {
    struct value value;
    if (!harness_value(script, script->surroundings->ready_value, &value)) {
        return script_fault(script, "the client's end needs what the server's called 'ready' with");
    }
    script->ends.state = ENDS_READY;
    tick_add(script->loop, run_client, script, value);
    return undefined_completion();
}

// -- The server ----------------------------------------------------------------------------

static struct completion pass_on(struct script *script, struct value value) {
    switch (script->surroundings->role) {
    case ENDS_BOTH:
        tick_add(script->loop, run_client, script, value);
        return undefined_completion();
    case ENDS_SERVER: {
        json_t *request = json_pack("{s:s, s:o}", "do", "ends.ready", "value", harness_json(value));
        const json_t *answer;
        struct error *error = harness_ask(script, request, &answer);
        return error ? completion_throw(value_error(error)) : undefined_completion();
    }
    case ENDS_CLIENT: // never: its server does not run
        abort();
    }
    abort();
}

static struct completion ready(struct script *script, const struct builtin *self,
                               const struct invocation *call) {
    (void)self;
    struct value value = argument(call->arguments, 0);
    if (script->ends.state != ENDS_STARTED) {
        return script_fault(script, "'ready' is called more than once");
    }
    bool is_number = value.kind == VALUE_NUMBER && isfinite(value.as.number);
    if (!is_number && value.kind != VALUE_STRING) {
        return script_fault(script, "'ready' needs a finite number or a string");
    }
    script->ends.state = ENDS_READY;
    struct recorder *recorder = script->recorder;
    struct record *record = record_call(recorder, recorder->lanes.program, "ready",
                                        (struct arguments){1, &value}, script->line);
    struct completion completion = pass_on(script, value);
    record_ends_call(recorder, record, completion);
    return completion;
}

static struct completion run_server(struct script *script, struct function *server) {
    script->ends.state = ENDS_STARTED;
    struct value argument = value_function(builtin_new(script, "ready", ready, NULL));
    struct arguments arguments = {1, &argument};
    struct recorder *recorder = script->recorder;
    struct record *record =
        record_callback(recorder, recorder->lanes.program, "ends.server", arguments);
    struct completion completion = function_call(server, value_undefined(), arguments);
    record_ends(recorder, record);
    return completion.threw ? completion : undefined_completion();
}

// -- Both ----------------------------------------------------------------------------------

struct completion mark_ends(struct script *script, const struct builtin *self,
                            const struct invocation *call) {
    (void)self;
    struct value server = option(argument(call->arguments, 0), "server");
    struct value client = option(argument(call->arguments, 0), "client");
    if (server.kind != VALUE_FUNCTION || client.kind != VALUE_FUNCTION) {
        return script_fault(script, "'ends' needs the functions 'server' and 'client'");
    }
    if (script->ends.state != ENDS_UNMARKED) {
        return script_fault(script, "'ends' is called more than once");
    }
    script->ends.client = client.as.function;
    if (script->surroundings->role == ENDS_CLIENT) return start_client_alone(script);
    return run_server(script, server.as.function);
}

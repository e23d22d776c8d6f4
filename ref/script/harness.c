// SPDX-License-Identifier: MIT
#include "ref/script/harness.h"

#include "ref/script/fault.h"

struct error *harness_error(struct script *script, const char *message) {
    struct error *error = error_new(script->heap, "Error", message);
    error->code = value_text(script->heap, "ERR_HARNESS");
    return error;
}

void harness_mistrust(struct script *script) {
    struct channel *channel = script->surroundings->channel;
    channel_mistrust(channel);
    script_fault(script, "%s", channel_failure(channel));
}

static const json_t *ask_runner(struct script *script, json_t *request) {
    struct channel *channel = script->surroundings->channel;
    if (!channel) {
        script_fault(script, "'%s' needs a runner: give its channel (--channel DIR)",
                     json_string_value(json_object_get(request, "do")));
        json_decref(request);
        return NULL;
    }
    const json_t *answer = channel_ask(channel, request);
    if (!answer) script_fault(script, "%s", channel_failure(channel));
    return answer;
}

struct error *harness_ask(struct script *script, json_t *request, const json_t **answer_out) {
    *answer_out = ask_runner(script, request);
    const json_t *error = json_object_get(*answer_out, "error");
    if (!error) return NULL;
    *answer_out = NULL;
    return harness_error(script, json_is_string(error) ? json_string_value(error) : "no reason");
}

bool harness_value(struct script *script, const json_t *json, struct value *value_out) {
    if (json_is_number(json)) {
        *value_out = value_number(json_number_value(json));
        return true;
    }
    if (!json_is_string(json)) return false;
    *value_out =
        value_string(string_new(script->heap, json_string_value(json), json_string_length(json)));
    return true;
}

json_t *harness_json(struct value value) {
    if (value.kind == VALUE_STRING) {
        return json_stringn(value.as.string->text, value.as.string->size);
    }
    if (value.kind != VALUE_NUMBER) return NULL;
    if (!value_is_integer(value)) return json_real(value.as.number);
    return json_integer((json_int_t)value.as.number);
}

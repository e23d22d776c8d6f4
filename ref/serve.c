// SPDX-License-Identifier: MIT
#include "ref/serve.h"

#include "ref/case_files.h"
#include "ref/failure.h"

#include <stdlib.h>
#include <string.h>

static const char protocol[] = "net-control/1";

// -- The case that the runner hands out ----------------------------------------------------

static bool is_ready_value(const json_t *value) {
    return json_is_number(value) || json_is_string(value);
}

static bool read_end(const json_t *assignment, struct surroundings *surroundings) {
    const json_t *end = json_object_get(assignment, "end");
    surroundings->ready_value = json_object_get(assignment, "value");
    if (!end) return true;
    const char *name = json_is_string(end) ? json_string_value(end) : "";
    if (strcmp(name, "server") == 0) surroundings->role = ENDS_SERVER;
    if (strcmp(name, "client") == 0) surroundings->role = ENDS_CLIENT;
    if (surroundings->role == ENDS_CLIENT) return is_ready_value(surroundings->ready_value);
    return surroundings->role == ENDS_SERVER;
}

// False if it is not as the page says.
static bool read_assignment(const json_t *assignment, struct case_files *files) {
    files->case_file = json_string_value(json_object_get(assignment, "file"));
    files->trace_file = json_string_value(json_object_get(assignment, "trace"));
    files->surroundings.directory = json_string_value(json_object_get(assignment, "tmp"));
    return files->case_file && files->trace_file && files->surroundings.directory &&
           read_end(assignment, &files->surroundings);
}

// -- How it ended --------------------------------------------------------------------------

static json_t *ended(const char *how) { return json_pack("{s:s, s:s}", "do", "ended", "how", how); }

// This process could go on. But the case is to be run once more, in a process of its own, whose
// status and last words say why it failed.
static json_t *failed(void) {
    return json_pack("{s:s, s:s, s:s}", "do", "ended", "how", "uncaught", "spoiled",
                     "the case could not be run to its end");
}

// Runs the case, and returns what is to be asked next; NULL if the channel broke meanwhile, of
// which the line that explains the case tells.
static json_t *run_files(const struct service *service, const struct case_files *files) {
    char reason[CASE_FILES_REASON_SIZE];
    enum case_outcome outcome = case_files_run(files, reason);
    switch (outcome) {
    case CASE_EMPTY:
        return ended("empty");
    case CASE_UNCAUGHT:
        return ended("uncaught");
    case CASE_BAD_INPUT:
    case CASE_FAILED:
        fail(STATUS_FAILED, reason, "");
        if (channel_failure(service->channel)) return NULL;
        return failed();
    }
    abort();
}

// -- Serving -------------------------------------------------------------------------------

// The same for the case in an answer, which has to outlive what the case itself asks.
static json_t *run_assignment(const struct service *service, json_t *assignment) {
    struct case_files files = {
        .profile = service->profile,
        .collect = service->collect,
        .surroundings = {.channel = service->channel},
    };
    if (!read_assignment(assignment, &files)) {
        channel_mistrust(service->channel);
        fail(STATUS_FAILED, channel_failure(service->channel), "");
        return NULL;
    }
    json_incref(assignment);
    json_t *request = run_files(service, &files);
    json_decref(assignment);
    return request;
}

int serve(const struct service *service) {
    struct channel *channel = service->channel;
    json_t *request = json_pack("{s:s, s:s}", "do", "serve", "protocol", protocol);
    while (request) {
        const json_t *answer = channel_ask(channel, request);
        if (!answer && channel_is_over(channel)) return 0;
        if (!answer) return fail(STATUS_FAILED, channel_failure(channel), "");
        if (json_is_true(json_object_get(answer, "stop"))) return 0;
        request = run_assignment(service, json_object_get(answer, "case"));
    }
    return channel_is_over(channel) ? 0 : STATUS_FAILED;
}

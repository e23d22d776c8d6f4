// SPDX-License-Identifier: MIT
#include "ref/script/processes.h"

#include "ref/script/fault.h"
#include "ref/script/net_members.h"

#include "ref/net/contact.h"
#include "ref/net/server.h"

#include <stdio.h>
#include <stdlib.h>

enum { MOST_WORDS = 16, TRACE_NAME_SIZE = 4096 };

// -- Starting a worker ---------------------------------------------------------------------

// Negative if there is none.
static int descriptor_of(const struct script *script, struct value inherited) {
    const struct server *server = server_from(inherited);
    const struct socket *socket = socket_from(inherited);
    struct host_handle *handle = socket ? socket->handle : NULL;
    if (server && server->handle) handle = server->handle->listener;
    return handle ? script->loop->host->operations->descriptor(handle) : -1;
}

static struct contact *start(struct script *script, int number, struct value options) {
    const struct surroundings *surroundings = script->surroundings;
    char trace[TRACE_NAME_SIZE];
    snprintf(trace, sizeof trace, number == 1 ? "%s.worker" : "%s.worker%d",
             surroundings->trace_file, number);
    const char *words[MOST_WORDS] = {
        "netref",
        "run",
        surroundings->case_file,
        "--profile",
        surroundings->profile_name,
        "--trace",
        trace,
        "--worker",
        value_is_truthy(option(options, "cluster")) ? "cluster" : "fork",
    };
    int count = 9;
    if (surroundings->directory) {
        words[count++] = "--tmp";
        words[count++] = surroundings->directory;
    }
    if (surroundings->collect) words[count++] = "--collect";
    int inherited = descriptor_of(script, option(options, "inherit"));
    return contact_start_worker(script->loop, (char *const *)words, inherited);
}

static struct error *run_fork(const struct operation *operation, struct arguments arguments,
                              struct value *result) {
    struct script *script = operation->object;
    struct contact *worker = start(script, ++script->workers, argument(arguments, 0));
    if (!worker) {
        script_fault(script, "no process can be started");
        return NULL;
    }
    *result = value_native(&worker->emitter.native);
    return NULL;
}

static struct completion fork_worker(struct script *script, const struct builtin *self,
                                     const struct invocation *call) {
    (void)self;
    if (!script->surroundings->case_file || !script->surroundings->trace_file) {
        return script_fault(script, "'fork' needs the case and its trace to be files");
    }
    struct operation operation = {.run = run_fork, .object = script};
    struct lane *lane = lane_pending(&script->recorder->lanes);
    return perform(script, &operation, lane, "fork", call->arguments);
}

// -- Playing a part ------------------------------------------------------------------------

static struct completion play(struct script *script, const char *name, struct function *part,
                              struct value given) {
    struct recorder *recorder = script->recorder;
    struct arguments arguments = {1, &given};
    struct record *record = record_callback(recorder, recorder->lanes.program, name, arguments);
    struct completion completion = function_call(part, value_undefined(), arguments);
    record_ends(recorder, record);
    return completion.threw ? completion : undefined_completion();
}

struct completion mark_processes(struct script *script, const struct builtin *self,
                                 const struct invocation *call) {
    (void)self;
    struct value parent = option(argument(call->arguments, 0), "parent");
    struct value worker = option(argument(call->arguments, 0), "worker");
    if (parent.kind != VALUE_FUNCTION || worker.kind != VALUE_FUNCTION) {
        return script_fault(script, "'processes' needs the functions 'parent' and 'worker'");
    }
    switch (script->surroundings->process) {
    case PROCESS_FIRST: {
        struct value fork = value_function(builtin_new(script, "fork", fork_worker, NULL));
        return play(script, "processes.parent", parent.as.function, fork);
    }
    case PROCESS_FORKED:
    case PROCESS_OF_CLUSTER: {
        struct contact *contact = contact_parent(script->loop);
        if (!contact) return script_fault(script, "there is no channel to a parent");
        if (script->surroundings->process == PROCESS_OF_CLUSTER) script->loop->primary = contact;
        struct value given = value_native(&contact->emitter.native);
        struct completion completion = play(script, "processes.worker", worker.as.function, given);
        if (!completion.threw && contact->connected) contact_tell(contact, LETTER_ONLINE, 0, 0);
        return completion;
    }
    }
    abort();
}

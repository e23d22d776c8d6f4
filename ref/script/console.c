// SPDX-License-Identifier: MIT
//
// The console prints into the trace: its arguments are kept as values.

#include "ref/script/globals.h"

static struct completion print(struct script *script, const struct builtin *self,
                               const struct invocation *call) {
    const struct builtin_entry *entry = self->entry;
    struct recorder *recorder = script->recorder;
    struct record *record =
        record_call(recorder, recorder->lanes.console, entry->name, call->arguments, script->line);
    record_ends_call(recorder, record, undefined_completion());
    return undefined_completion();
}

const struct builtin_entry console_functions[] = {
    {"log", print, false},  {"error", print, false}, {"warn", print, false},
    {"info", print, false}, {NULL, NULL, false},
};

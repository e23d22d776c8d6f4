// SPDX-License-Identifier: MIT
#include "ref/script/globals.h"

#include "ref/script/bytes.h"
#include "ref/script/ends.h"
#include "ref/script/evaluate.h"
#include "ref/script/fault.h"
#include "ref/script/net_members.h"
#include "ref/script/operators.h"
#include "ref/script/probe.h"
#include "ref/script/processes.h"
#include "ref/script/wire.h"

#include "ref/net/abort_signal.h"

#include <math.h>
#include <string.h>

// -- Functions that stand alone ------------------------------------------------------------

static struct completion string_of(struct script *script, const struct builtin *self,
                                   const struct invocation *call) {
    (void)self;
    return to_text(script, argument(call->arguments, 0));
}

static bool is_plain_name(const struct string *name) {
    static const char allowed[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_";
    if (name->size == 0 || strspn(name->text, allowed) != name->size) return false;
    return !string_is(name, ".") && !string_is(name, "..");
}

static struct completion temporary_path(struct script *script, const struct builtin *self,
                                        const struct invocation *call) {
    (void)self;
    struct value name = argument(call->arguments, 0);
    if (name.kind != VALUE_STRING || !is_plain_name(name.as.string)) {
        return script_fault(script, "'tmp' needs a name of letters, digits, '.', '-' and '_'");
    }
    const char *directory = script->surroundings->directory;
    if (!directory) return script_fault(script, "'tmp' needs a folder; none was given");
    return completion_return(
        value_string(string_format(script->heap, "%s/%s", directory, name.as.string->text)));
}

static const struct builtin_entry functions[] = {
    {"String", string_of, false},
    {"tmp", temporary_path, false},
    {"ends", mark_ends, false},
    {"processes", mark_processes, false},
    {"Uint8Array", make_uint8_array, true},
    {NULL, NULL, false},
};

static const struct builtin_entry assert_entry = {"assert", assert_truth, false};

// -- The scope -----------------------------------------------------------------------------

static void define(struct scope *scope, const char *name, struct value value) {
    scope_define(scope, name, value, true);
}

// Each row of the table as a global of its name.
static void define_functions(struct script *script, struct scope *scope,
                             const struct builtin_entry *table) {
    for (; table->name; table++) {
        define(scope, table->name, builtin_from_table(script, table, table->name));
    }
}

// The rows of the table as members of one global.
static void define_namespace(struct script *script, struct scope *scope, const char *name,
                             const struct builtin_entry *table) {
    define(scope, name, value_object(builtin_members(script, table)));
}

static void define_assert(struct script *script, struct scope *scope) {
    struct value function =
        builtin_once(script, assert_entry.name, assert_entry.code, &assert_entry);
    builtin_of(function)->members = builtin_members(script, assert_functions);
    define(scope, "assert", function);
}

static void define_symbols(struct script *script, struct scope *scope) {
    struct object *symbol = object_new(script->heap), *events = object_new(script->heap);
    object_set(symbol, "asyncDispose", value_symbol(script->heap, "[Symbol.asyncDispose]"));
    object_set(symbol, "asyncIterator", value_symbol(script->heap, "[Symbol.asyncIterator]"));
    object_set(events, "errorMonitor", value_symbol(script->heap, "[events.errorMonitor]"));
    define(scope, "Symbol", value_object(symbol));
    define(scope, "events", value_object(events));
}

struct scope *globals_new(struct script *script) {
    struct scope *scope = scope_new(script->heap, NULL);
    define(scope, "undefined", value_undefined());
    define(scope, "NaN", value_number(NAN));
    define(scope, "Infinity", value_number(INFINITY));
    define(scope, "net", value_native(module_new(script)));
    for (const struct namespace_entry *entry = abort_namespace; entry->name; entry++) {
        define(scope, entry->name, module_function(script, entry, ""));
    }
    define_functions(script, scope, timer_functions);
    define_functions(script, scope, error_constructors);
    define_functions(script, scope, functions);
    define_namespace(script, scope, "process", process_functions);
    define_namespace(script, scope, "console", console_functions);
    define_namespace(script, scope, "Buffer", buffer_functions);
    define_namespace(script, scope, "wire", wire_functions);
    define_namespace(script, scope, "probe", probe_functions);
    define_assert(script, scope);
    define_symbols(script, scope);
    return scope;
}

// SPDX-License-Identifier: MIT
//
// The functions of the module: factories and constructors, which make an object and begin its lane,
// and others, which are recorded on the module's lane.

#include "ref/script/net_members.h"

#include "ref/script/throw.h"

#include "ref/net/block_list.h"
#include "ref/net/net.h"

#include <stdio.h>
#include <string.h>

enum { NAME_SIZE = 96 };

static const char *const factories[] = {"createServer", "connect", "createConnection", NULL};
// The constructors that also work without `new`.
static const char *const old_classes[] = {"Server", "Socket", NULL};

// -- Calling -------------------------------------------------------------------------------

static struct error *run_entry(const struct operation *operation, struct arguments arguments,
                               struct value *result) {
    const struct namespace_entry *entry = operation->entry;
    return entry->call(operation->object, arguments, result);
}

static struct error *run_without_new(const struct operation *operation, struct arguments arguments,
                                     struct value *result) {
    (void)arguments, (void)result;
    const struct namespace_entry *entry = operation->entry;
    return throw_error(operation->object, "TypeError",
                       "Class constructor %s cannot be invoked without 'new'", entry->name)
        .value.as.error;
}

static struct completion call_entry(struct script *script, const struct builtin *self,
                                    const struct invocation *call) {
    const struct namespace_entry *entry = self->entry;
    struct recorder *recorder = script->recorder;
    struct operation operation = {.run = run_entry, .entry = entry, .object = script->loop};
    if (entry->constructor && !call->is_new && !name_is_one_of(old_classes, entry->name)) {
        operation.run = run_without_new;
        operation.object = script;
    }
    if (!entry->constructor && !name_is_one_of(factories, entry->name)) {
        return perform(script, &operation, recorder->lanes.net, entry->name, call->arguments);
    }
    char name[NAME_SIZE];
    snprintf(name, sizeof name, "%s%s%s", call->is_new ? "new " : "", self->prefix, entry->name);
    return perform(script, &operation, lane_pending(&recorder->lanes), name, call->arguments);
}

struct value module_function(struct script *script, const struct namespace_entry *entry,
                             const char *prefix) {
    struct function *function = builtin_new(script, entry->name, call_entry, entry);
    struct builtin *builtin = function->data;
    builtin->constructor = entry->constructor;
    builtin->prefix = prefix;
    if (entry->constructor) builtin->members = object_new(script->heap);
    return value_function(function);
}

// -- The module ----------------------------------------------------------------------------

struct module {
    struct native native;
    struct object *functions;
};

static void module_mark(void *object) { heap_mark(((struct module *)object)->functions); }

static const struct heap_type module_type = {.name = "module", .mark = module_mark};

static const struct native_class module_class = {.name = "Module", .lane = "net"};

// "BlockList.isBlockList" becomes a member of "BlockList", which stands before it in the table.
static void add_member(struct object *functions, const char *name, struct value function) {
    const char *dot = strchr(name, '.');
    if (!dot) {
        object_set(functions, name, function);
        return;
    }
    char owner[NAME_SIZE];
    snprintf(owner, sizeof owner, "%.*s", (int)(dot - name), name);
    struct builtin *builtin = builtin_of(object_get(functions, owner));
    if (builtin && builtin->members) object_set(builtin->members, dot + 1, function);
}

// The one member of a class that is no function.
static void add_private_ranges(struct script *script, struct object *functions) {
    struct array *ranges = block_list_private_ranges(script->loop);
    struct builtin *builtin = builtin_of(object_get(functions, "BlockList"));
    if (ranges) object_set(builtin->members, "PRIVATE_RANGES", value_array(ranges));
}

struct native *module_new(struct script *script) {
    struct module *module = heap_allocate(script->heap, &module_type, sizeof(struct module));
    module->native.class = &module_class;
    module->functions = object_new(script->heap);
    for (const struct namespace_entry *entry = net_namespace; entry->name; entry++) {
        if (!net_has(script->loop, entry->name)) continue;
        add_member(module->functions, entry->name, module_function(script, entry, "net."));
    }
    add_private_ranges(script, module->functions);
    //= observed: net.stream.is-socket
    object_set(module->functions, "Stream", object_get(module->functions, "Socket"));
    lane_bind(script->recorder->lanes.net, &module->native);
    return &module->native;
}

struct value module_find(const struct native *object, const char *name) {
    if (object->class != &module_class) return value_undefined();
    return object_get(((const struct module *)object)->functions, name);
}

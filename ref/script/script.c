// SPDX-License-Identifier: MIT
#include "ref/script/script.h"

#include "ref/script/evaluate.h"
#include "ref/script/globals.h"
#include "ref/script/members.h"

static void script_mark(void *object) {
    struct script *script = object;
    heap_mark(script->loop);
    heap_mark(script->recorder);
    heap_mark(script->globals);
    heap_mark(script->callables);
    heap_mark(script->peers);
    heap_mark(script->ends.client);
    side_table_mark(&script->side_table);
}

static void script_finish(void *object) { side_table_free(&((struct script *)object)->side_table); }

static const struct heap_type script_type = {"script", script_mark, script_finish};

struct script *script_new(struct loop *loop, struct recorder *recorder,
                          const struct case_form *form, const struct surroundings *surroundings) {
    struct script *script = heap_allocate(loop->heap, &script_type, sizeof(struct script));
    heap_pin(script);
    script->heap = loop->heap;
    script->loop = loop;
    script->recorder = recorder;
    script->form = form;
    script->surroundings = surroundings;
    script->callables = array_new(loop->heap);
    script->globals = globals_new(script);
    return script;
}

void script_run_main(struct script *script) {
    struct recorder *recorder = script->recorder;
    loop_enter(script->loop);
    struct record *record = record_main(recorder);
    struct scope *scope = scope_new(script->heap, script->globals);
    struct flow flow = execute_block(script, script->form->program, scope);
    if (flow.kind == FLOW_THROW) loop_uncaught(script->loop, flow.value);
    record_ends(recorder, record);
    loop_leave(script->loop);
}

// SPDX-License-Identifier: MIT
#include "ref/script/run.h"

#include "ref/net/net.h"
#include "ref/script/script.h"

#include <string.h>

static void write_header(struct recorder *recorder, const struct run *run) {
    const struct release *release = &run->profile->release;
    char version[40];
    snprintf(version, sizeof version, "%d.%d.%d", release->major, release->minor, release->patch);
    recorder_header(recorder, run->form->id, version);
}

// How the program ended, which is told to the recorder.
static enum run_end end_of(struct script *script, char fault[RUN_FAULT_SIZE]) {
    bool uncaught = script->loop->ended;
    if (!script->fault[0]) recorder_finish(script->recorder, NULL);
    snprintf(fault, RUN_FAULT_SIZE, "%s", script->fault);
    if (fault[0]) return RUN_FAULTED;
    if (!recorder_is_sound(script->recorder)) return RUN_UNRECORDED;
    return uncaught ? RUN_UNCAUGHT : RUN_EMPTY;
}

enum run_end run_case(const struct run *run, char fault[RUN_FAULT_SIZE]) {
    struct heap *heap = heap_new();
    heap_set_eager(heap, run->eager_heap);
    struct loop *loop = loop_new(heap, run->host, run->profile);
    if (run->surroundings.options) net_read_options(loop, run->surroundings.options);
    struct recorder *recorder = recorder_new(heap, run->trace);
    loop->observer = recorder_observer(recorder);
    struct script *script = script_new(loop, recorder, run->form, &run->surroundings);

    write_header(recorder, run);
    script_run_main(script);
    loop_run(loop);
    enum run_end end = end_of(script, fault);
    heap_free(heap);
    return end;
}

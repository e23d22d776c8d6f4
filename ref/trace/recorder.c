// SPDX-License-Identifier: MIT
#include "ref/trace/recorder.h"

#include "ref/trace/encode.h"
#include "ref/trace/record.h"
#include "ref/trace/state.h"

#include <stdlib.h>
#include <string.h>

// -- Its life ------------------------------------------------------------------------------

static void free_record(struct record *record) {
    json_free(&record->fields);
    json_free(&record->state);
    free(record->name);
    free(record);
}

static void recorder_mark(void *object) { lanes_mark(&((struct recorder *)object)->lanes); }

static void recorder_free(void *object) {
    struct recorder *recorder = object;
    for (size_t i = 0; i < recorder->turn_count; i++) free_record(recorder->turn[i]);
    free(recorder->turn);
    free(recorder->open);
    json_free(&recorder->thrown);
    lanes_free(&recorder->lanes);
}

static const struct heap_type recorder_type = {"recorder", recorder_mark, recorder_free};

struct recorder *recorder_new(struct heap *heap, FILE *file) {
    struct recorder *recorder = heap_allocate(heap, &recorder_type, sizeof(struct recorder));
    heap_pin(recorder);
    recorder->heap = heap;
    recorder->file = file;
    lanes_init(&recorder->lanes);
    return recorder;
}

// -- Writing -------------------------------------------------------------------------------

static void write_line(struct recorder *recorder, struct json_text *line) {
    json_add(line, "\n");
    fwrite(line->at, 1, line->size, recorder->file);
    json_clear(line);
}

bool recorder_is_sound(const struct recorder *recorder) { return !ferror(recorder->file); }

static void write_record(struct recorder *recorder, const struct record *record,
                         struct json_text *line) {
    json_add(line, "{\"n\":");
    json_add_number(line, record->n);
    json_add(line, ",\"in\":");
    if (record->inside) {
        json_add_number(line, record->inside);
    } else {
        json_add(line, "null");
    }
    json_add(line, ",\"lane\":");
    json_add_name(line, record->lane->name);
    json_add(line, ",\"kind\":");
    json_add_name(line, record->kind);
    json_add(line, ",\"name\":");
    json_add_name(line, record->name);
    if (record->fields.size > 0) json_add(line, record->fields.at);
    if (record->state.size > 0) {
        json_add(line, ",\"state\":");
        json_add(line, record->state.at);
    }
    if (record->line) {
        json_add(line, ",\"line\":");
        json_add_number(line, record->line);
    }
    json_add(line, "}");
    write_line(recorder, line);
}

static void write_turn(struct recorder *recorder) {
    struct json_text line = {0};
    for (size_t i = 0; i < recorder->turn_count; i++) {
        write_record(recorder, recorder->turn[i], &line);
        free_record(recorder->turn[i]);
    }
    recorder->turn_count = 0;
    fflush(recorder->file);
    json_free(&line);
}

// -- The stack -----------------------------------------------------------------------------

static void push(struct record ***list, size_t *count, size_t *capacity, struct record *record) {
    if (*count == *capacity) {
        *capacity = *capacity ? 2 * *capacity : 16;
        *list = realloc(*list, *capacity * sizeof(struct record *));
        if (!*list) abort();
    }
    (*list)[(*count)++] = record;
}

// The innermost open record; events that are not recorded do not count.
static struct record *innermost(const struct recorder *recorder) {
    for (size_t i = recorder->open_count; i > 0; i--) {
        if (recorder->open[i - 1]) return recorder->open[i - 1];
    }
    return NULL;
}

static void lane_in_progress_changes(struct recorder *recorder) {
    struct record *record = innermost(recorder);
    recorder->lanes.in_progress = record ? record->lane : NULL;
}

static void open_push(struct recorder *recorder, struct record *record) {
    push(&recorder->open, &recorder->open_count, &recorder->open_capacity, record);
    lane_in_progress_changes(recorder);
}

// Takes what was encoded into `fields`, which is empty afterwards.
static struct record *begin(struct recorder *recorder, const char *kind, struct lane *lane,
                            const char *name, struct json_text *fields) {
    struct record *record = calloc(1, sizeof *record);
    if (!record) abort();
    const struct record *around = innermost(recorder);
    record->n = ++recorder->count;
    record->inside = around ? around->n : 0;
    record->kind = kind;
    record->lane = lane;
    record->name = malloc(strlen(name) + 1);
    if (!record->name) abort();
    strcpy(record->name, name);
    record->fields = *fields;
    *fields = (struct json_text){0};
    push(&recorder->turn, &recorder->turn_count, &recorder->turn_capacity, record);
    open_push(recorder, record);
    return record;
}

static void write_exit(struct recorder *recorder, const char *name) {
    struct json_text fields = {0};
    if (recorder->thrown.size > 0) {
        json_add(&fields, ",\"threw\":");
        json_add(&fields, recorder->thrown.at);
    }
    begin(recorder, "exit", recorder->lanes.program, name, &fields);
    recorder->open_count--;
    write_turn(recorder);
}

static bool tell_epilogue(struct recorder *recorder) {
    if (!recorder->epilogue.tell) return true;
    recorder->finished = false;
    bool told = recorder->epilogue.tell(recorder->epilogue.context);
    recorder->finished = true;
    return told;
}

// The name is taken away first: the epilogue makes turns, which end here as well.
static void turn_ends(struct recorder *recorder) {
    write_turn(recorder);
    const char *exit_name = recorder->exit_name;
    recorder->exit_name = NULL;
    if (exit_name && tell_epilogue(recorder)) write_exit(recorder, exit_name);
}

static void pop(struct recorder *recorder) {
    recorder->open_count--;
    lane_in_progress_changes(recorder);
    if (!innermost(recorder)) turn_ends(recorder);
}

void record_ends(struct recorder *recorder, struct record *record) {
    if (record) pop(recorder);
}

void recorder_set_epilogue(struct recorder *recorder, struct epilogue epilogue) {
    recorder->epilogue = epilogue;
}

void recorder_finish(struct recorder *recorder, const struct value *thrown) {
    if (recorder->finished) return;
    recorder->finished = true;
    recorder->exit_name = thrown ? "uncaught" : "empty";
    if (thrown) encode_value(&recorder->thrown, &recorder->lanes, *thrown);
    if (!innermost(recorder)) turn_ends(recorder);
}

// -- Records -------------------------------------------------------------------------------

static void add_field(struct json_text *fields, const char *name) {
    json_add(fields, ",");
    json_add_name(fields, name);
    json_add(fields, ":");
}

static void add_value(struct recorder *recorder, struct json_text *fields, const char *name,
                      struct value value) {
    add_field(fields, name);
    encode_value(fields, &recorder->lanes, value);
}

static void note_state(struct recorder *recorder, struct record *record) {
    state_add_changes(&record->state, &recorder->lanes, record->lane);
}

static struct record *begin_with_arguments(struct recorder *recorder, const char *kind,
                                           struct lane *lane, const char *name,
                                           struct arguments arguments) {
    struct json_text fields = {0};
    add_field(&fields, "args");
    encode_arguments(&fields, &recorder->lanes, arguments);
    return begin(recorder, kind, lane, name, &fields);
}

struct record *record_main(struct recorder *recorder) {
    if (recorder->finished) return NULL;
    struct json_text fields = {0};
    return begin(recorder, "main", recorder->lanes.program, "main", &fields);
}

struct record *record_call(struct recorder *recorder, struct lane *lane, const char *name,
                           struct arguments arguments, int line) {
    if (recorder->finished) return NULL;
    struct record *record = begin_with_arguments(recorder, "call", lane, name, arguments);
    record->line = line;
    record->of_module = lane_is_pending(lane) || lane == recorder->lanes.net;
    return record;
}

struct record *record_callback(struct recorder *recorder, struct lane *lane, const char *name,
                               struct arguments arguments) {
    if (recorder->finished) return NULL;
    struct record *record = begin_with_arguments(recorder, "callback", lane, name, arguments);
    note_state(recorder, record);
    return record;
}

struct record *record_event(struct recorder *recorder, struct lane *lane, const char *name,
                            struct arguments arguments) {
    if (recorder->finished) return NULL;
    struct record *record = begin_with_arguments(recorder, "event", lane, name, arguments);
    note_state(recorder, record);
    return record;
}

// A call of the module belongs to the object that it made, and to the module if it made none.
static void settle_lane(struct recorder *recorder, struct record *record,
                        struct completion completion) {
    struct lane *begun = record->lane;
    bool made = !completion.threw && completion.value.kind == VALUE_NATIVE;
    struct lane *lane = made ? lane_of(&recorder->lanes, completion.value.as.native) : NULL;
    record->lane = lane ? lane : recorder->lanes.net;
    if (record->callee) record->callee->lane = record->lane;
    lane_abandon(&recorder->lanes, begun);
}

// After an error that nobody caught, every call that is still open passes it on.
static void add_outcome(struct recorder *recorder, struct record *record,
                        struct completion completion, bool with_result) {
    if (recorder->thrown.size > 0) {
        add_field(&record->fields, "threw");
        json_add(&record->fields, recorder->thrown.at);
    } else if (completion.threw) {
        add_value(recorder, &record->fields, "threw", completion.value);
    } else if (with_result) {
        add_value(recorder, &record->fields, "result", completion.value);
    }
}

void record_ends_call(struct recorder *recorder, struct record *record,
                      struct completion completion) {
    if (!record) return;
    if (record->of_module) settle_lane(recorder, record, completion);
    add_outcome(recorder, record, completion, true);
    note_state(recorder, record);
    pop(recorder);
}

void record_get(struct recorder *recorder, struct lane *lane, const char *name, struct value value,
                int line) {
    if (recorder->finished) return;
    struct json_text fields = {0};
    add_value(recorder, &fields, "value", value);
    struct record *record = begin(recorder, "get", lane, name, &fields);
    record->line = line;
    note_state(recorder, record);
    pop(recorder);
}

struct record *record_set(struct recorder *recorder, struct lane *lane, const char *name,
                          struct value value, int line) {
    if (recorder->finished) return NULL;
    struct json_text fields = {0};
    add_value(recorder, &fields, "value", value);
    struct record *record = begin(recorder, "set", lane, name, &fields);
    record->line = line;
    return record;
}

void record_ends_set(struct recorder *recorder, struct record *record,
                     struct completion completion) {
    if (!record) return;
    add_outcome(recorder, record, completion, false);
    note_state(recorder, record);
    pop(recorder);
}

// -- Events --------------------------------------------------------------------------------

static bool is_always_recorded(const struct native *emitter, const char *name) {
    const struct native_class *class = emitter->class;
    while (class && !class->events) class = class->parent;
    for (const char *const *at = class ? class->events : NULL; at && *at; at++) {
        if (strcmp(*at, name) == 0) return true;
    }
    return false;
}

static void event_begins(void *context, struct native *emitter, const char *name,
                         struct arguments arguments, bool has_program_listener) {
    struct recorder *recorder = context;
    bool wanted = has_program_listener || is_always_recorded(emitter, name);
    struct lane *lane = wanted && !recorder->finished ? lane_of(&recorder->lanes, emitter) : NULL;
    if (!lane) {
        open_push(recorder, NULL);
        return;
    }
    record_event(recorder, lane, name, arguments);
}

static void event_ended(void *context) {
    struct recorder *recorder = context;
    struct record *record = recorder->open[recorder->open_count - 1];
    if (record) {
        pop(recorder);
    } else {
        recorder->open_count--;
    }
}

static void uncaught(void *context, struct value thrown) { recorder_finish(context, &thrown); }

struct observer recorder_observer(struct recorder *recorder) {
    return (struct observer){recorder, event_begins, event_ended, uncaught};
}

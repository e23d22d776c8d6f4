// SPDX-License-Identifier: MIT
#include "ref/trace/state.h"

#include "ref/trace/encode.h"

#include <stdlib.h>
#include <string.h>

static const char *const *names_of(const struct native *object) {
    const struct native_class *class = object->class;
    while (class && !class->state) class = class->parent;
    return class ? class->state : NULL;
}

// Remembers `text` in `*told`. Returns whether that is something new.
static bool replace(char **told, const char *text) {
    if (*told && strcmp(*told, text) == 0) return false;
    free(*told);
    *told = malloc(strlen(text) + 1);
    if (!*told) abort();
    strcpy(*told, text);
    return true;
}

void state_add_changes(struct json_text *json, struct lanes *lanes, struct lane *lane) {
    const char *const *names = lane->object ? names_of(lane->object) : NULL;
    bool changed = false;
    struct json_text text = {0};
    for (int i = 0; names && names[i] && i < LANE_STATE_MAXIMUM; i++) {
        json_clear(&text);
        encode_value(&text, lanes, native_get(lane->object, names[i]));
        if (!replace(&lane->state[i], text.at)) continue;
        json_add(json, changed ? "," : "{");
        json_add_name(json, names[i]);
        json_add(json, ":");
        json_add(json, text.at);
        changed = true;
    }
    if (changed) json_add(json, "}");
    json_free(&text);
}

// SPDX-License-Identifier: MIT
#include "ref/trace/lanes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The kinds of socket, by who made them.
static const char made_here[] = "client";
static const char handed_out[] = "accepted";

static struct lane *add_lane(struct lanes *lanes) {
    struct lane *lane = calloc(1, sizeof *lane);
    if (!lane) abort();
    struct lane **link = &lanes->first;
    while (*link) link = &(*link)->next;
    *link = lane;
    return lane;
}

static void give_name(struct lanes *lanes, struct lane *lane, const char *kind) {
    int count = 1;
    for (const struct lane *at = lanes->first; at; at = at->next) {
        if (at->kind && strcmp(at->kind, kind) == 0) count++;
    }
    lane->kind = kind;
    if (count == 1) {
        snprintf(lane->name, sizeof lane->name, "%s", kind);
    } else {
        snprintf(lane->name, sizeof lane->name, "%s%d", kind, count);
    }
}

void lanes_init(struct lanes *lanes) {
    *lanes = (struct lanes){0};
    lanes->program = lane_open(lanes, "program");
    lanes->net = lane_open(lanes, "net");
    lanes->console = lane_open(lanes, "console");
    lanes->probe = lane_open(lanes, "probe");
}

void lanes_mark(const struct lanes *lanes) {
    for (const struct lane *lane = lanes->first; lane; lane = lane->next) heap_mark(lane->object);
}

void lanes_free(struct lanes *lanes) {
    while (lanes->first) {
        struct lane *lane = lanes->first;
        lanes->first = lane->next;
        for (int i = 0; i < LANE_STATE_MAXIMUM; i++) free(lane->state[i]);
        free(lane);
    }
}

struct lane *lane_open(struct lanes *lanes, const char *kind) {
    struct lane *lane = add_lane(lanes);
    give_name(lanes, lane, kind);
    return lane;
}

struct lane *lane_pending(struct lanes *lanes) {
    return add_lane(lanes);
}

bool lane_is_pending(const struct lane *lane) { return !lane->kind; }

// The lane itself stays, as records hold it: it only looks like the module's.
void lane_abandon(struct lanes *lanes, struct lane *lane) {
    if (!lane_is_pending(lane)) return;
    lane->kind = "abandoned";
    snprintf(lane->name, sizeof lane->name, "%s", lanes->net->name);
}

void lane_bind(struct lane *lane, struct native *object) { lane->object = object; }

static const char *kind_of(const struct native *object) {
    const struct native_class *class = object->class;
    while (class && !class->lane) class = class->parent;
    return class ? class->lane : NULL;
}

static struct lane *meet(struct lanes *lanes, struct native *object, const char *kind) {
    struct lane *lane = lanes->in_progress;
    if (lane && lane_is_pending(lane)) {
        give_name(lanes, lane, kind);
    } else {
        lane = lane_open(lanes, strcmp(kind, made_here) == 0 ? handed_out : kind);
    }
    lane->object = object;
    return lane;
}

struct lane *lane_of(struct lanes *lanes, struct native *object) {
    const char *kind = kind_of(object);
    if (!kind) return NULL;
    for (struct lane *lane = lanes->first; lane; lane = lane->next) {
        if (lane->object == object) return lane;
    }
    return meet(lanes, object, kind);
}

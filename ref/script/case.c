// SPDX-License-Identifier: MIT
#include "ref/script/case.h"

#include "ref/script/parser.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char form_name[] = "net-case/1";

// A case as it lies in memory: what others see of it comes first.
struct owned_case {
    struct case_form form;
    json_t *json;
    struct allocation *allocations;
};

static void free_allocations(struct allocation *allocation) {
    while (allocation) {
        struct allocation *next = allocation->next;
        free(allocation);
        allocation = next;
    }
}

// What is wrong with the fields beside the program; NULL if nothing is.
static const char *fault_of_envelope(const json_t *json) {
    if (!json_is_object(json)) return "the case is not a JSON object";
    const char *format = json_string_value(json_object_get(json, "format"));
    if (!format) return "the case has no 'format'";
    if (strcmp(format, form_name) != 0) return "the format of the case is not net-case/1";
    const json_t *id = json_object_get(json, "case");
    if (!json_is_string(id)) return "the case has no id ('case')";
    if (strlen(json_string_value(id)) != json_string_length(id)) return "the id holds a NUL";
    return NULL;
}

struct case_form *case_read(const char *name, const char *text, size_t size,
                            char reason[CASE_REASON_SIZE]) {
    reason[0] = '\0';
    json_error_t fault;
    // Every number becomes a double, as in JavaScript: an integer of 64 bits would be too small.
    size_t flags = JSON_ALLOW_NUL | JSON_REJECT_DUPLICATES | JSON_DECODE_INT_AS_REAL;
    json_t *json = json_loadb(text, size, flags, &fault);
    if (!json) {
        snprintf(reason, CASE_REASON_SIZE, "%s: %d:%d: not JSON: %s", name, fault.line,
                 fault.column, fault.text);
        return NULL;
    }
    const char *wrong = fault_of_envelope(json);
    if (wrong) {
        snprintf(reason, CASE_REASON_SIZE, "%s: 1:1: %s", name, wrong);
        json_decref(json);
        return NULL;
    }
    struct parser parser = {.file = name, .line = 1, .column = 1, .reason = reason};
    const struct node *program = parse_block(&parser, json_object_get(json, "program"), "Program");
    if (reason[0]) {
        free_allocations(parser.allocations);
        json_decref(json);
        return NULL;
    }
    struct owned_case *owned = calloc(1, sizeof *owned);
    if (!owned) abort();
    owned->form.id = json_string_value(json_object_get(json, "case"));
    owned->form.program = program;
    owned->json = json;
    owned->allocations = parser.allocations;
    return &owned->form;
}

void case_free(struct case_form *form) {
    struct owned_case *owned = (struct owned_case *)form;
    free_allocations(owned->allocations);
    json_decref(owned->json);
    free(owned);
}

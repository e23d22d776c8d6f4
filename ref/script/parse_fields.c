// SPDX-License-Identifier: MIT
#include "ref/script/parser.h"

#include "ref/script/case.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DEEPEST = 1000 }; // the compiler allows 200; this only protects the C stack

void *parser_allocate(struct parser *parser, size_t count, size_t size) {
    struct allocation *allocation = calloc(1, sizeof(struct allocation) + count * size);
    if (!allocation) abort();
    allocation->next = parser->allocations;
    parser->allocations = allocation;
    return allocation->memory;
}

void parser_fault(struct parser *parser, const char *format, ...) {
    if (parser->reason[0]) return;
    int used = snprintf(parser->reason, CASE_REASON_SIZE, "%s: %d:%d: ", parser->file, parser->line,
                        parser->column);
    if (used < 0 || used >= CASE_REASON_SIZE) return;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(parser->reason + used, (size_t)(CASE_REASON_SIZE - used), format, arguments);
    va_end(arguments);
}

const char *parser_type(const json_t *json) {
    const char *type = json_string_value(json_object_get(json, "type"));
    return type ? type : "";
}

static void field_fault(struct parser *parser, const json_t *json, const char *field,
                        const char *wanted) {
    parser_fault(parser, "%.40s: '%s' is not %s", parser_type(json), field, wanted);
}

struct text parser_text(struct parser *parser, const json_t *json, const char *field) {
    const json_t *text = json_object_get(json, field);
    if (!json_is_string(text)) {
        field_fault(parser, json, field, "a string");
        return (struct text){"", 0};
    }
    return (struct text){json_string_value(text), json_string_length(text)};
}

const char *parser_name(struct parser *parser, const json_t *json, const char *field) {
    struct text text = parser_text(parser, json, field);
    if (strlen(text.at) != text.size) field_fault(parser, json, field, "a name");
    return text.at;
}

bool parser_boolean(struct parser *parser, const json_t *json, const char *field) {
    const json_t *boolean = json_object_get(json, field);
    if (!json_is_boolean(boolean)) field_fault(parser, json, field, "a boolean");
    return json_is_true(boolean);
}

const json_t *parser_list(struct parser *parser, const json_t *json, const char *field) {
    const json_t *list = json_object_get(json, field);
    if (json_is_array(list)) return list;
    field_fault(parser, json, field, "a list");
    return NULL;
}

bool parser_is_null(const json_t *json, const char *field) {
    return json_is_null(json_object_get(json, field));
}

int parser_choice(struct parser *parser, const json_t *json, const char *field,
                  const char *const *choices) {
    const char *name = parser_name(parser, json, field);
    for (int i = 0; choices[i]; i++) {
        if (strcmp(choices[i], name) == 0) return i;
    }
    parser_fault(parser, "%.40s: '%s' is '%.20s', which is not in the language", parser_type(json),
                 field, name);
    return 0;
}

static int count_at(const json_t *json, const char *field) {
    const json_t *number = json_object_get(json, field);
    double count = json_is_number(number) ? json_number_value(number) : -1;
    return count >= 0 && count <= 1e9 ? (int)count : -1;
}

static const json_t *start_of(const json_t *json) {
    return json_object_get(json_object_get(json, "loc"), "start");
}

int parser_line(const json_t *json) { return count_at(start_of(json), "line"); }

// Where the node says that it begins; false if it does not say so.
static bool locate(struct parser *parser, const json_t *json) {
    int line = parser_line(json);
    int column = count_at(start_of(json), "column");
    if (line < 1 || column < 0) return false;
    parser->line = line;
    parser->column = column + 1;
    return true;
}

struct node *parser_enter(struct parser *parser, const json_t *json, struct parser *outer_out) {
    *outer_out = *parser;
    if (!json_is_object(json) || !json_is_string(json_object_get(json, "type"))) {
        parser_fault(parser, "a node is missing here, or has no type");
        return NULL;
    }
    if (parser->depth == DEEPEST) {
        parser_fault(parser, "nodes are nested more than %d deep", DEEPEST);
        return NULL;
    }
    if (!locate(parser, json)) {
        parser_fault(parser, "%.40s: 'loc' is not a location", parser_type(json));
        return NULL;
    }
    parser->depth++;
    struct node *node = parser_allocate(parser, 1, sizeof(struct node));
    node->line = parser->line;
    return node;
}

void parser_leave(struct parser *parser, const struct parser *outer) {
    parser->line = outer->line;
    parser->column = outer->column;
    parser->depth = outer->depth;
}

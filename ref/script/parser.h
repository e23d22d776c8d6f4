// SPDX-License-Identifier: MIT
//
// What the files of the case reader share: memory of the tree, checked access to the fields of a
// JSON node, and the first fault that was found.
//
// Reading goes on after a fault with a harmless node in the place of the bad one; who started it
// looks at `reason` at the end. So no parsing function has to ask whether another one failed.
//
// parse_fields.c has fields and memory, parse_statements.c and parse_expressions.c the nodes,
// case.c the whole.

#ifndef REF_SCRIPT_PARSER_H
#define REF_SCRIPT_PARSER_H

#include "ref/script/tree.h"

#include <jansson.h>

struct allocation {
    struct allocation *next;
    max_align_t memory[];
};

struct parser {
    const char *file;
    struct allocation *allocations; // all that the tree is made of
    int line, column;               // of the node that is being read, in the case's source
    int depth;
    const char *function_name; // of the function that is about to be read, or NULL
    char *reason;              // CASE_REASON_SIZE bytes; empty while all is well
};

// -- parse_fields.c

// Zeroed memory that lives as long as the tree.
void *parser_allocate(struct parser *parser, size_t count, size_t size);
// The reason becomes `FILE: LINE:COLUMN: ...`, if nothing was wrong before.
void parser_fault(struct parser *parser, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

const char *parser_type(const json_t *json); // of a node; "" if it has none
int parser_line(const json_t *json);         // where a node begins; not positive if it has none
// The fields of the node `json`. A wrong type is a fault and gives "", false or an empty array.
const char *parser_name(struct parser *parser, const json_t *json, const char *field);
struct text parser_text(struct parser *parser, const json_t *json, const char *field);
bool parser_boolean(struct parser *parser, const json_t *json, const char *field);
// NULL if it is not a list, which is a fault.
const json_t *parser_list(struct parser *parser, const json_t *json, const char *field);
bool parser_is_null(const json_t *json, const char *field);
// Index of the field's text in a NULL-terminated list of texts; 0 with a fault if it is not there.
int parser_choice(struct parser *parser, const json_t *json, const char *field,
                  const char *const *choices);

// Opens a node: checks that it is an object at a bearable depth, and takes its place as the
// current one. Every parser_enter that returns non-NULL is followed by parser_leave.
struct node *parser_enter(struct parser *parser, const json_t *json, struct parser *outer_out);
void parser_leave(struct parser *parser, const struct parser *outer);

// -- parse_statements.c

const struct node *parse_statement(struct parser *parser, const json_t *json);
// A list of statements as a block: for the nodes `BlockStatement` and `Program`.
const struct node *parse_block(struct parser *parser, const json_t *json, const char *type);

// -- parse_expressions.c

const struct node *parse_expression(struct parser *parser, const json_t *json);
// The value of a name or key, which a function expression takes for its own.
const struct node *parse_named(struct parser *parser, const json_t *json, const char *name);
struct node_list parse_expressions(struct parser *parser, const json_t *json, const char *field);

#endif

// SPDX-License-Identifier: MIT
//
// The tree: a case's program as the evaluator walks it.
//
// The nodes are those of spec/case-form.md with their kinds and operators resolved and their
// lists counted, so that nothing is looked up by name twice. A tree is immutable, and holds the
// JSON text that its names and strings point into; both live until case_free (case.h).
//
// Start reading at struct node.

#ifndef REF_SCRIPT_TREE_H
#define REF_SCRIPT_TREE_H

#include <stdbool.h>
#include <stddef.h>

enum node_kind {
    // Statements
    NODE_DECLARATION,
    NODE_EXPRESSION_STATEMENT,
    NODE_BLOCK, // also the whole program
    NODE_IF,
    NODE_FOR,
    NODE_RETURN,
    NODE_THROW,
    NODE_TRY,
    // Expressions
    NODE_IDENTIFIER,
    NODE_NULL,
    NODE_BOOLEAN,
    NODE_NUMBER,
    NODE_STRING,
    NODE_TEMPLATE,
    NODE_ARRAY,
    NODE_OBJECT,
    NODE_FUNCTION,
    NODE_CALL,
    NODE_NEW,
    NODE_MEMBER,
    NODE_ASSIGNMENT,
    NODE_UPDATE,
    NODE_NEGATION,
    NODE_NOT,
    NODE_TYPEOF,
    NODE_BINARY,
    NODE_LOGICAL,
    NODE_CONDITIONAL,
    NODE_THIS,
};

enum binary_operator {
    BINARY_ADD,
    BINARY_SUBTRACT,
    BINARY_MULTIPLY,
    BINARY_DIVIDE,
    BINARY_REMAINDER,
    BINARY_EQUAL,
    BINARY_NOT_EQUAL,
    BINARY_LESS,
    BINARY_LESS_OR_EQUAL,
    BINARY_GREATER,
    BINARY_GREATER_OR_EQUAL,
};

enum logical_operator { LOGICAL_AND, LOGICAL_OR, LOGICAL_NULLISH };

struct node;

struct node_list {
    size_t count;
    const struct node **at;
};

// A piece of text that may hold NUL bytes.
struct text {
    const char *at;
    size_t size;
};

struct declarator {
    const char *name;
    const struct node *init; // NULL: undefined
};

struct object_property {
    struct text key;
    const struct node *value;
};

struct node {
    enum node_kind kind;
    int line; // of its first character, from 1
    union {
        struct {
            bool constant;
            size_t count;
            const struct declarator *at;
        } declaration;
        const struct node *operand; // expression statement, return (NULL: none), throw,
                                    // negation, not, typeof
        struct {
            struct node_list body;
            bool declares; // there is a declaration directly in the body
        } block;
        struct {
            const struct node *test, *then, *otherwise; // otherwise: NULL if there is none
        } branch;                                       // if, and the conditional expression
        struct {
            const struct node *init, *test, *update, *body;
        } loop;
        struct {
            const struct node *block;
            const struct node *handler;   // NULL if there is no catch
            const char *parameter;        // of the handler, or NULL
            const struct node *finalizer; // NULL if there is no finally
        } attempt;
        const char *name; // identifier
        bool boolean;
        double number;
        struct text string;
        struct {
            const struct text *texts; // one more than there are expressions
            struct node_list expressions;
        } template;
        struct node_list elements; // array
        struct {
            size_t count;
            const struct object_property *at;
        } object;
        struct {
            const char *name; // of what it is given to at once; "" if that has none
            size_t parameter_count;
            const char *const *parameters;
            const struct node *body; // a block, or the expression that is returned
            bool arrow;              // `this` is that of the code around it
        } function;
        struct {
            const struct node *callee;
            struct node_list arguments;
        } call; // call and new
        struct {
            const struct node *object;
            const char *name;            // `.name`, or NULL
            const struct node *computed; // `[computed]`, or NULL
        } member;
        struct {
            const struct node *left, *right;
            bool compound;             // `left = left operator right`
            enum binary_operator kind; // if it is compound
        } assignment;
        struct {
            const struct node *target;
            double step; // 1 or -1
            bool prefix;
        } update;
        struct {
            enum binary_operator kind;
            const struct node *left, *right;
        } binary;
        struct {
            enum logical_operator kind;
            const struct node *left, *right;
        } logical;
    } as;
};

#endif

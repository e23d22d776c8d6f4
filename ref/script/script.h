// SPDX-License-Identifier: MIT
//
// A script: one case that is being run, and what its evaluator needs.
//
// The evaluator walks the tree (tree.h) directly. Evaluating an expression comes to a completion,
// a value returned or thrown; executing a statement comes to a flow, which may also be "return".
// What the program can name beyond its own variables is in globals.c. What it does to objects of
// `net` is told to the recorder (ref/trace) in net_members.c and nowhere else; timers, console and
// ends tell of themselves.
//
// Start reading at expressions.c, then calls.c; members.c and net_members.c are what `a.b` means.
//
// Always true:
//   - Once the loop has ended (an error was not caught, or a fault), everything unwinds: each call
//     comes to a throw that no `catch` and no `finally` of the program sees.
//   - All state is in this struct: any number of scripts can run in one process.
//
// Interface: script_new, script_run_main.

#ifndef REF_SCRIPT_SCRIPT_H
#define REF_SCRIPT_SCRIPT_H

#include "ref/net/ticks.h"
#include "ref/script/case.h"
#include "ref/script/scope.h"
#include "ref/script/surroundings.h"
#include "ref/trace/recorder.h"

// Properties that the program gave to objects that have no place for them: a linear list.
struct side_table {
    size_t count, capacity;
    struct side_entry *entries; // malloc'ed, owned
};

struct side_entry {
    struct value owner;
    struct object *properties;
};

// The two ends of a case that is marked with `ends`.
struct ends {
    enum { ENDS_UNMARKED, ENDS_STARTED, ENDS_READY } state; // READY: `ready` was called
    struct function *client;                                // what then runs; NULL if unmarked
};

struct script {
    struct heap *heap;
    struct loop *loop;
    struct recorder *recorder;
    const struct case_form *form;
    const struct surroundings *surroundings;
    struct scope *globals;
    struct side_table side_table;
    struct array *callables; // the builtins made so far: each exists once
    struct array *peers;     // of the wire peer; NULL: the case did not use `wire`
    struct ends ends;
    int workers;     // that were started
    int depth;       // of evaluation, to stop a recursion without end
    int line;        // of the source, where the latest call, get or set stands
    char fault[256]; // what the program did that the language has not; else empty
};

// A script in the loop's heap, which keeps it until the heap is freed. `form` and `surroundings`
// must outlive the heap.
struct script *script_new(struct loop *loop, struct recorder *recorder,
                          const struct case_form *form, const struct surroundings *surroundings);

// Runs the body of the program, and the ticks that it leaves behind.
void script_run_main(struct script *script);

#endif

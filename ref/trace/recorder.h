// SPDX-License-Identifier: MIT
//
// The recorder: writes the trace of one run in the form of docs/trace-format.md.
//
// Records begin and end strictly nested, so the open ones are a stack; `in` is what lies on top
// of it. When the stack is empty again a turn is over, and is written.
//
// Always true:
//   - A record's arguments are encoded just before it begins, its result and its object's state
//     when they are told.
//   - Once the exit was told nothing begins any more. What is open still ends, then the epilogue
//     has its say, and then the exit is written.
//
// Events arrive through the loop's observer (recorder_observer). Whoever runs the program tells the
// rest. Functions that begin a record return NULL when the recording is over; those that take
// a record accept that.
//
// Interface: recorder_new, recorder_header, recorder_observer, recorder_set_epilogue,
// recorder_finish; record_*; recorder_translate and recorder_original, for the functions of the
// program (callbacks.c).

#ifndef REF_TRACE_RECORDER_H
#define REF_TRACE_RECORDER_H

#include "ref/net/ticks.h"
#include "ref/trace/lanes.h"

#include <stdio.h>

struct record;

// What belongs into the trace when the program has ended, but no record of the program told: turns
// that `tell` makes, just before the exit. False: the exit cannot be told, and is not.
struct epilogue {
    bool (*tell)(void *context); // NULL: there is nothing
    void *context;
};

struct recorder {
    struct heap *heap;
    struct lanes lanes;
    FILE *file;
    int count;            // of the records that began
    struct record **turn; // malloc'ed: the records of this turn, in the order of their beginning
    size_t turn_count, turn_capacity;
    struct record **open; // malloc'ed: the stack; NULL for an event that is not recorded
    size_t open_count, open_capacity;
    bool finished;           // the exit was told
    const char *exit_name;   // while the exit waits to be written
    struct json_text thrown; // what nobody caught: JSON, or empty
    struct epilogue epilogue;
};

// A recorder that writes to `file`, in the heap, which keeps it until the heap is freed. The file
// must stay open until then.
struct recorder *recorder_new(struct heap *heap, FILE *file);
void recorder_header(struct recorder *recorder, const char *case_id, const char *version);
// What the loop must be given as its observer.
struct observer recorder_observer(struct recorder *recorder);
// Called once at most. What `context` points to must live as long as the recorder.
void recorder_set_epilogue(struct recorder *recorder, struct epilogue epilogue);
// The program ended. `thrown` is what nobody caught, or NULL.
void recorder_finish(struct recorder *recorder, const struct value *thrown);
// False once a line could not be written to the file.
bool recorder_is_sound(const struct recorder *recorder);

// -- Records

struct record *record_main(struct recorder *recorder);
// A call. `lane` may be pending, or the module's: then the record moves to the lane of the object
// that the call returns, if it returns one.
struct record *record_call(struct recorder *recorder, struct lane *lane, const char *name,
                           struct arguments arguments, int line);
// A callback given to the call whose record had this lane.
struct record *record_callback(struct recorder *recorder, struct lane *lane, const char *name,
                               struct arguments arguments);
// An event of an object that is no emitter of `net`: those arrive through the observer.
struct record *record_event(struct recorder *recorder, struct lane *lane, const char *name,
                            struct arguments arguments);
// Ends a call with what it came to, and notes the state of its object.
void record_ends_call(struct recorder *recorder, struct record *record,
                      struct completion completion);
// Ends any other record.
void record_ends(struct recorder *recorder, struct record *record);
// A property that was read, and its value.
void record_get(struct recorder *recorder, struct lane *lane, const char *name, struct value value,
                int line);
// A property to which a value is assigned, and what that came to.
struct record *record_set(struct recorder *recorder, struct lane *lane, const char *name,
                          struct value value, int line);
void record_ends_set(struct recorder *recorder, struct record *record,
                     struct completion completion);

// -- Functions of the program (callbacks.c)

// What the callee is given in the place of an argument of the call `record`: functions in it, also
// inside option objects and lists, are replaced by ones that make callback records.
struct value recorder_translate(struct recorder *recorder, struct record *record,
                                struct value argument);
// The way back: a function that the recorder made gives the one that it replaced.
struct value recorder_original(struct value value);

#endif

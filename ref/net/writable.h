// SPDX-License-Identifier: MIT
//
// The writable side of a stream: from write() to the machine.
//
// One write is under way at a time: the chunk that was handed to a write hook, which has not
// answered. What is written meanwhile waits in a buffer, and is then handed over, all at once if
// the owner can take several chunks. `length` counts what is under way and what waits: bytes, and
// UTF-16 code units of strings, whose size in bytes is not known yet. When it reaches the
// high-water mark, write() returns false, and 'drain' tells when it has come back to zero.
//
// The side ends in these steps, each after the one before: end() was called; the last write has
// been answered; the final hook has answered; 'finish' is emitted.
//
// Interface for the owner of the stream: writable_write_done, writable_final_done. For the
// semantics: writable_end, writable_queued_bytes,
// writable_request_size. For the program: the methods below.
//
// Where to read: writable_write.c has write(); writable.c does what it asks for, and goes on when
// the hooks answer; writable_end.c has end() and the steps after it.

#ifndef REF_NET_WRITABLE_H
#define REF_NET_WRITABLE_H

#include "ref/net/encoding.h"
#include "ref/value/native.h"

struct duplex;

// One chunk on its way: a string with its encoding, or bytes.
struct write_request {
    struct value chunk;
    enum encoding encoding; // if the chunk is a string
};

// A chunk that waits, and who is told when it was written; NULL: nobody.
struct waiting_write {
    struct write_request request;
    struct function *callback;
};

enum writable_phase {
    WRITABLE_OPEN,
    WRITABLE_ENDING,     // end() was called; writes are still under way
    WRITABLE_FINALIZING, // the final hook was called
    WRITABLE_FINISHING,  // it has answered; 'finish' is about to be emitted
    WRITABLE_FINISHED,
};

struct writable {
    bool is_absent; // the stream has no writable side
    enum writable_phase phase;
    bool finished_before; // it finished, and was opened anew meanwhile; it will not finish again
    double high_water_mark;
    double length;
    enum encoding default_encoding;
    int corked;
    bool needs_drain;                  // write() returned false since the last 'drain'
    bool in_hook;                      // a write hook is on the C stack: its answer is synchronous
    bool is_writing;                   // a write hook has not answered
    double under_way;                  // length of what it was handed
    struct array *under_way_callbacks; // of what it was handed; functions or undefined
    struct waiting_write *waiting;     // malloc'ed, owned
    size_t waiting_count, waiting_capacity;
    struct array *finish_callbacks; // those given to end()
    struct array *queued_answer;    // callbacks of the youngest tick of after_writes_later
    bool answer_tick_is_queued;     // such a tick is waiting
};

void writable_init(struct duplex *stream, double high_water_mark);
void writable_revive(struct duplex *stream);
void writable_mark(struct writable *writable);
void writable_finish(struct writable *writable);

// Answers the write hooks; `error` is undefined if all went well. May be called inside the hook.
void writable_write_done(struct duplex *stream, struct value error);
// Answers the final hook, which cannot fail; likewise.
void writable_final_done(struct duplex *stream);

// end() without arguments, as the semantics call it.
void writable_end(struct duplex *stream);
// The bytes that a request counts in bytesWritten while it waits.
double writable_request_size(struct heap *heap, const struct write_request *request);
// Those of all that waits in the buffer.
double writable_queued_bytes(const struct duplex *stream);
// Is there anything whose callback must be called if the stream is destroyed now?
bool writable_has_waiting(const struct duplex *stream);
// The stream was destroyed: calls those callbacks with its error. A job for a tick.
void writable_fail_waiting(void *stream, struct value extra);

// What the `writableFinished` property tells.
bool writable_is_finished(const struct duplex *stream);
// Not destroyed, failed or ended: what the `writable` property tells.
bool writable_is_writable(const struct duplex *stream);

// -- Between writable.c, writable_write.c and writable_end.c ---------------------------------

// Hands a checked chunk over, or lets it wait; tells whether there is room for more.
bool writable_hand_over(struct duplex *stream, const struct waiting_write *write);
// What accepting a chunk came to: an error that is told later, or whether there is room for more.
struct write_outcome {
    struct error *refusal;
    bool has_room;
};
// Checks a chunk and writes it, now or when its turn comes. Returns what write() throws.
struct error *writable_accept(struct duplex *stream, struct value chunk, struct value encoding,
                              struct function *callback, struct write_outcome *outcome);
// Takes back one cork().
void writable_uncork_once(struct duplex *stream);
// ERR_STREAM_DESTROYED; `what` is "write" or "end".
struct error *writable_destroyed(struct heap *heap, const char *what);
// Calls `callback` with `error` on a tick.
void writable_call_back_later(struct duplex *stream, struct function *callback, struct value error);
// Goes on to the final hook if end() was called and nothing is left to write.
void writable_try_to_finish(struct duplex *stream);
void writable_fail_finish_callbacks(struct duplex *stream);

// write(), end(), cork(), uncork(), setDefaultEncoding().
native_method writable_write, writable_end_method, writable_cork, writable_uncork,
    writable_set_default_encoding;
extern const struct native_property_entry writable_properties[];

#endif

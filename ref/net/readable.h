// SPDX-License-Identifier: MIT
//
// The readable side of a stream: from the machine to 'data', or to read().
//
// What arrives is pushed. If the stream flows and nothing waits, it is emitted as 'data' at once;
// else it waits in a buffer, and 'readable' or the flow, each on a tick, takes it from there.
// While less than the high-water mark waits, the read hook is asked for more.
//
// A stream neither flows nor is paused until somebody listens for 'data' (then it flows), listens
// for 'readable' or pauses it (then it does not). The end comes after all data was taken.
//
// Interface for the owner of the stream: readable_push, readable_push_end, readable_read_zero,
// readable_start_paused. For the semantics: readable_read, readable_resume, readable_pause. For
// the program: the methods and properties at the end.
//
// Where to read: readable.c takes data in and gives it out; flow.c decides when. readable_buffer.c
// has setEncoding(), push() and unshift(); readable_state.c answers the properties.

#ifndef REF_NET_READABLE_H
#define REF_NET_READABLE_H

#include "ref/net/encoding.h"
#include "ref/value/native.h"

struct duplex;

enum flow {
    FLOW_UNDECIDED, // readableFlowing is null
    FLOW_PAUSED,    // false
    FLOW_FLOWING,   // true
};

struct readable {
    double high_water_mark;
    struct array *buffer; // chunks: bytes, or strings if there is an encoding
    size_t taken_chunks;  // out of the buffer, since it was empty last
    double length;        // of the buffer: bytes, or UTF-16 code units
    enum flow flow;
    bool has_encoding;
    struct decoder decoder;

    bool is_absent;     // the stream has no readable side
    bool ended;         // nothing more will be pushed
    bool end_is_untold; // it came while nobody looked; the next listener for 'readable' is told
    bool end_is_queued; // a tick that emits 'end' is queued
    bool end_emitted;   // 'end' was emitted
    bool did_read;      // data was given out: readableDidRead

    bool is_asking;                 // the read hook was called and has not pushed yet
    bool in_hook;                   // the read hook is on the C stack, or none was called yet
    bool wants_readable;            // the next push is told by 'readable'
    bool readable_is_queued;        // the tick that emits 'readable' is queued, or it was emitted
    bool somebody_listens_for_data; // added by on() or once(), not by prependListener()
    bool somebody_listens_for_readable;
    bool resume_is_queued;
    bool ask_more_is_queued;
    bool explicitly_paused; // by pause(), and not resumed since

    struct array *pipes;          // destinations, natives
    struct array *awaited_drains; // destinations that are full, natives
    bool awaits_several;          // there has been more than one destination at a time
};

void readable_init(struct duplex *stream, double high_water_mark);
void readable_revive(struct duplex *stream);
void readable_mark(struct readable *readable);

// Bytes for the reader. Returns whether more is wanted now (false: the buffer is full).
bool readable_push(struct duplex *stream, struct bytes *bytes);
// The same for bytes or a string, which is taken as it is; and at the front of what waits.
bool readable_put(struct duplex *stream, struct value chunk);
bool readable_put_back(struct duplex *stream, struct value chunk);
// Nothing more will come.
void readable_push_end(struct duplex *stream);
// The stream begins paused, as by pause() but without an event.
void readable_start_paused(struct duplex *stream);

// read(0): makes the stream ask its read hook, without consuming anything.
void readable_read_zero(struct duplex *stream);
// What read(size) throws: more than 1 GiB was asked for.
struct error *readable_check_size(struct duplex *stream, struct value size);
// read(size): bytes, a string, or null.
struct value readable_read(struct duplex *stream, struct value size);
void readable_resume(struct duplex *stream);
void readable_pause(struct duplex *stream);
bool readable_is_paused(const struct duplex *stream);

// -- Between readable.c and flow.c -----------------------------------------------------------

// Tells with 'readable', on a tick, that there is something to take.
void flow_tell_readable(struct duplex *stream);
// The same at once.
void flow_tell_readable_now(struct duplex *stream);
// Asks for more, on a tick, as long as the buffer is below its mark.
void flow_ask_more_later(struct duplex *stream);
// A listener was added or removed.
void flow_listener_added(struct duplex *stream, const char *event);
void flow_listener_removed(struct duplex *stream, const char *event);
// removeAllListeners() was called, for one event or for every one (NULL).
void flow_listeners_cleared(struct duplex *stream, const char *event);
// 'end', on a tick, unless data still waits by then.
void flow_end_later(struct duplex *stream);

// -- For the program -------------------------------------------------------------------------

native_method readable_set_encoding, readable_push_method, readable_unshift;
extern const struct native_property_entry readable_properties[];

#endif

// SPDX-License-Identifier: MIT
//
// When data is given out: flowing and pausing, 'readable', and 'end'.

#include "ref/net/duplex.h"
#include "ref/net/readable.h"

#include <math.h>
#include <string.h>

static void on_tick(struct duplex *stream, job *run) {
    tick_add(duplex_loop(stream), run, stream, value_undefined());
}

// Reads chunk after chunk, which emits 'data', until nothing is left or somebody pauses.
static void flow(struct duplex *stream) {
    const struct readable *readable = &stream->readable;
    struct value taken = value_undefined();
    while (readable->flow == FLOW_FLOWING && taken.kind != VALUE_NULL &&
           !duplex_loop(stream)->ended) {
        taken = readable_read(stream, value_undefined());
    }
}

// -- 'readable' ----------------------------------------------------------------------------

void flow_tell_readable_now(struct duplex *stream) {
    struct readable *readable = &stream->readable;
    if (!destroy_is_due(stream) && (readable->length > 0 || readable->ended)) {
        emitter_emit_plain(&stream->emitter, "readable");
        readable->readable_is_queued = false;
    }
    bool more_is_wanted = readable->flow != FLOW_FLOWING && !readable->ended &&
                          readable->length <= readable->high_water_mark;
    if (more_is_wanted) readable->wants_readable = true;
    flow(stream);
}

static void tell_readable(void *object, struct value extra) {
    (void)extra;
    flow_tell_readable_now(object);
}

void flow_tell_readable(struct duplex *stream) {
    struct readable *readable = &stream->readable;
    readable->wants_readable = false;
    if (readable->readable_is_queued) return;
    readable->readable_is_queued = true;
    on_tick(stream, tell_readable);
}

// -- Asking for more -----------------------------------------------------------------------

static void ask_more(void *object, struct value extra) {
    (void)extra;
    struct duplex *stream = object;
    struct readable *readable = &stream->readable;
    for (;;) {
        bool below_mark = readable->length < readable->high_water_mark ||
                          (readable->flow == FLOW_FLOWING && readable->length == 0);
        if (readable->is_asking || readable->ended || !below_mark) break;
        double before = readable->length;
        readable_read_zero(stream);
        if (readable->length == before) break;
    }
    readable->ask_more_is_queued = false;
}

void flow_ask_more_later(struct duplex *stream) {
    struct readable *readable = &stream->readable;
    if (readable->ask_more_is_queued) return;
    if (readable->is_asking &&
        profile_has(duplex_loop(stream)->profile, BEHAVIOUR_ASK_MORE_ONLY_IF_IDLE)) {
        return;
    }
    readable->ask_more_is_queued = true;
    on_tick(stream, ask_more);
}

// -- Flowing and pausing -------------------------------------------------------------------

static void resume(void *object, struct value extra) {
    (void)extra;
    struct duplex *stream = object;
    struct readable *readable = &stream->readable;
    if (!readable->is_asking) readable_read_zero(stream);
    readable->resume_is_queued = false;
    emitter_emit_plain(&stream->emitter, "resume");
    flow(stream);
    if (readable->flow == FLOW_FLOWING && !readable->is_asking) readable_read_zero(stream);
}

//= observed: stream.pause.ignored-when-destroyed
static bool is_deaf(const struct duplex *stream) {
    return stream->destruction.destroyed &&
           profile_has(duplex_loop(stream)->profile, BEHAVIOUR_DESTROYED_IGNORES_PAUSE);
}

//= socket.resume.restarts-data
void readable_resume(struct duplex *stream) {
    struct readable *readable = &stream->readable;
    if (is_deaf(stream)) return;
    if (readable->flow != FLOW_FLOWING) {
        // A listener for 'readable' reads by itself.
        readable->flow = readable->somebody_listens_for_readable ? FLOW_PAUSED : FLOW_FLOWING;
        if (!readable->resume_is_queued) {
            readable->resume_is_queued = true;
            on_tick(stream, resume);
        }
    }
    readable->explicitly_paused = false;
}

//= socket.pause.stops-data
void readable_pause(struct duplex *stream) {
    struct readable *readable = &stream->readable;
    if (is_deaf(stream)) return;
    if (readable->flow != FLOW_PAUSED) {
        readable->flow = FLOW_PAUSED;
        emitter_emit_plain(&stream->emitter, "pause");
    }
    readable->explicitly_paused = true;
}

bool readable_is_paused(const struct duplex *stream) {
    return stream->readable.explicitly_paused || stream->readable.flow == FLOW_PAUSED;
}

// -- Listeners -----------------------------------------------------------------------------

static void read_zero(void *object, struct value extra) {
    (void)extra;
    readable_read_zero(object);
}

static void somebody_listens_for_readable(struct duplex *stream) {
    struct readable *readable = &stream->readable;
    if (readable->end_emitted || readable->somebody_listens_for_readable) return;
    readable->somebody_listens_for_readable = true;
    readable->wants_readable = true;
    readable->flow = FLOW_PAUSED;
    readable->readable_is_queued = false;
    bool has_news = readable->length > 0 || readable->end_is_untold;
    readable->end_is_untold = false;
    if (has_news) flow_tell_readable(stream);
    if (readable->length == 0 && !readable->is_asking) on_tick(stream, read_zero);
}

void flow_listener_added(struct duplex *stream, const char *event) {
    struct readable *readable = &stream->readable;
    if (strcmp(event, "data") == 0) {
        readable->somebody_listens_for_data = true;
        if (emitter_has(&stream->emitter, "readable")) {
            readable->somebody_listens_for_readable = true;
        }
        //= observed: stream.readable.data-starts-flow
        if (readable->flow != FLOW_PAUSED) readable_resume(stream);
    } else if (strcmp(event, "readable") == 0) {
        somebody_listens_for_readable(stream);
    }
}

static void reconsider_flow(void *object, struct value extra) {
    (void)extra;
    struct duplex *stream = object;
    struct readable *readable = &stream->readable;
    readable->somebody_listens_for_readable = emitter_has(&stream->emitter, "readable");
    if (readable->resume_is_queued && !readable->explicitly_paused) {
        readable->flow = FLOW_FLOWING;
    } else if (readable->somebody_listens_for_data) {
        readable_resume(stream);
    } else if (!readable->somebody_listens_for_readable) {
        readable->flow = FLOW_UNDECIDED;
    }
}

void flow_listener_removed(struct duplex *stream, const char *event) {
    if (strcmp(event, "readable") == 0)
        on_tick(stream, reconsider_flow);
    else if (strcmp(event, "data") == 0 && !emitter_has(&stream->emitter, "data")) {
        stream->readable.somebody_listens_for_data = false;
    }
}

//= observed: stream.remove-all-listeners.flow-goes-on
//# A stream that flowed for a listener of 'data' flows on without it, and loses its data.
void flow_listeners_cleared(struct duplex *stream, const char *event) {
    if (!event || strcmp(event, "readable") == 0) on_tick(stream, reconsider_flow);
}

// -- 'end' ---------------------------------------------------------------------------------

static void end_writable_side(void *object, struct value extra) {
    (void)extra;
    struct duplex *stream = object;
    if (writable_is_writable(stream)) writable_end(stream);
}

//= observed: stream.readable.end-waits-for-consumption
static void end(void *object, struct value extra) {
    (void)extra;
    struct duplex *stream = object;
    struct readable *readable = &stream->readable;
    readable->end_is_queued = false;
    bool failed = !value_is_undefined(stream->destruction.error) || stream->destruction.told;
    if (failed || readable->end_emitted || readable->length > 0) return;
    readable->end_emitted = true;
    emitter_emit_plain(&stream->emitter, "end");
    if (writable_is_writable(stream) && !stream->allow_half_open) {
        //= socket.event-end.ends-writable
        on_tick(stream, end_writable_side);
    } else {
        //= socket.event-end.destroys
        destroy_if_both_sides_done(stream);
    }
}

void flow_end_later(struct duplex *stream) {
    struct readable *readable = &stream->readable;
    if (readable->end_emitted) return;
    readable->ended = true;
    //= observed: stream.readable.end-is-looked-for-again
    //= observed: stream.readable.end-is-looked-for-once
    bool is_enough = readable->end_is_queued &&
                     profile_has(duplex_loop(stream)->profile, BEHAVIOUR_END_IS_QUEUED_ONCE);
    if (is_enough) return;
    readable->end_is_queued = true;
    on_tick(stream, end);
}

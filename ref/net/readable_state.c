// SPDX-License-Identifier: MIT
//
// What a program can read of the readable side.

#include "ref/net/duplex.h"
#include "ref/net/readable.h"

static const struct duplex *cast(struct native *self) { return (const struct duplex *)self; }

static struct value get_readable(struct native *self) {
    const struct destruction *destruction = &cast(self)->destruction;
    bool over = destruction->destroyed || destruction->error_emitted;
    return value_boolean(!over && !cast(self)->readable.end_emitted);
}

static struct value get_aborted(struct native *self) {
    return value_boolean(destroy_is_due(cast(self)) && !cast(self)->readable.end_emitted);
}

static struct value get_did_read(struct native *self) {
    return value_boolean(cast(self)->readable.did_read);
}

static struct value get_encoding(struct native *self) {
    const struct readable *readable = &cast(self)->readable;
    if (!readable->has_encoding) return value_null();
    return value_text(cast(self)->emitter.loop->heap, encoding_name(readable->decoder.encoding));
}

static struct value get_ended(struct native *self) {
    return value_boolean(cast(self)->readable.end_emitted);
}

static struct value get_flowing(struct native *self) {
    enum flow flow = cast(self)->readable.flow;
    return flow == FLOW_UNDECIDED ? value_null() : value_boolean(flow == FLOW_FLOWING);
}

static struct value get_high_water_mark(struct native *self) {
    return value_number(cast(self)->readable.high_water_mark);
}

static struct value get_length(struct native *self) {
    return value_number(cast(self)->readable.length);
}

static struct value get_object_mode(struct native *self) {
    (void)self;
    return value_boolean(false);
}

const struct native_property_entry readable_properties[] = {
    {"readable", get_readable, NULL},
    {"readableAborted", get_aborted, NULL},
    {"readableDidRead", get_did_read, NULL},
    {"readableEncoding", get_encoding, NULL},
    {"readableEnded", get_ended, NULL},
    {"readableFlowing", get_flowing, NULL},
    {"readableHighWaterMark", get_high_water_mark, NULL},
    {"readableLength", get_length, NULL},
    {"readableObjectMode", get_object_mode, NULL},
    {NULL, NULL, NULL},
};

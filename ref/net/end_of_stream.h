// SPDX-License-Identifier: MIT
//
// Waiting for a stream to be over, as `stream.finished()` does it for promises and iterators.
//
// Whoever waits is told once, on a tick if the stream is over already: with the error that it
// failed with, with ERR_STREAM_PREMATURE_CLOSE if it closed before its sides were done, or with
// undefined. The listeners stay where they are then, so that an 'error' that comes later is heard.
//
// Interface: end_of_stream_of_reading, end_of_stream_of_destroyed; end_of_stream_forget.

#ifndef REF_NET_END_OF_STREAM_H
#define REF_NET_END_OF_STREAM_H

#include "ref/net/ticks.h"

struct duplex;
struct end_of_stream;

// Waits for the readable side alone; then runs `told` with `object` and the failure or undefined.
struct end_of_stream *end_of_stream_of_reading(struct duplex *stream, job *told, void *object);
// The same for both sides of a stream that has been destroyed.
void end_of_stream_of_destroyed(struct duplex *stream, job *told, void *object);
// Tells nobody, and takes the listeners back.
void end_of_stream_forget(struct end_of_stream *end);

#endif

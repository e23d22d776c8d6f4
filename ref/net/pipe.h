// SPDX-License-Identifier: MIT
//
// Pipes: what one stream reads is written to another, no faster than the other can take it.
//
// A pipe is nothing but listeners: on the source for 'data' and 'end', on the destination for
// 'drain', 'error', 'close', 'finish' and 'unpipe'. Ending a pipe takes them away.

#ifndef REF_NET_PIPE_H
#define REF_NET_PIPE_H

#include "ref/value/native.h"

// source.pipe(destination[, {end}]) and source.unpipe([destination]).
native_method pipe_method, unpipe_method;

#endif

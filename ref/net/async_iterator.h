// SPDX-License-Identifier: MIT
//
// Async iteration: what is read from a stream, a promise for each chunk.
//
// The iterator does nothing before its first next(); then it listens for 'readable', and waits for
// the end of the readable side. Each next() reads what there is, or waits. When nothing more comes,
// when the stream fails, or when return() is called, the iterator is done, and destroys the stream.
// Requests that come while one is waiting are answered in their order.
//
// Up to Node.js 24 the iterator is an async generator, so that what it yields, and the value given
// to return(), are awaited first: a microtask each.
//
// Interface: stream_async_iterator, which the program calls as `stream[Symbol.asyncIterator]()`.
// The iterator has next() and return(). Start reading at answer_requests() in async_iterator.c.

#ifndef REF_NET_ASYNC_ITERATOR_H
#define REF_NET_ASYNC_ITERATOR_H

#include "ref/value/native.h"

native_method stream_async_iterator;

#endif

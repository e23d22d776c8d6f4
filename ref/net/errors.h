// SPDX-License-Identifier: MIT
//
// The specified errors: their names, codes and messages, made in one place.
//
// Three kinds. *Coded* errors are what `net` and the streams throw for wrong arguments and wrong
// states; the message belongs to the code. *System* errors tell what the host reported, with
// `errno`, `syscall`, and the address concerned; error_from_host and its two neighbours are the
// only place where a host error becomes a Node.js error. An *AggregateError* holds others.
//
// All functions return a new error on the heap.

#ifndef REF_NET_ERRORS_H
#define REF_NET_ERRORS_H

#include "ref/net/ticks.h"
#include "ref/value/error.h"

// An error with a code and a message made as by printf.
struct error *error_coded(struct heap *heap, const char *name, const char *code, const char *format,
                          ...) __attribute__((format(printf, 4, 5)));

// ERR_INVALID_ARG_TYPE. `name` is the argument's ("callback") or an option's path
// ("options.fd"); `expected` completes "must be ...", as in "of type function".
struct error *error_invalid_argument_type(struct heap *heap, const char *name, const char *expected,
                                          struct value received);
// ERR_INVALID_ARG_VALUE. `reason` completes "The argument 'name' ...", as in "is invalid".
struct error *error_invalid_argument_value(struct heap *heap, const char *name,
                                           struct value received, const char *reason);
// ERR_OUT_OF_RANGE. `range` completes "It must be ...", as in ">= 0 && <= 255".
struct error *error_out_of_range(struct heap *heap, const char *name, const char *range,
                                 struct value received);
// ERR_SOCKET_BAD_PORT, for "options.port" and the like.
struct error *error_bad_port(struct heap *heap, const char *name, bool allow_zero,
                             struct value received);

// A TypeError whose message ends with a value: "Unknown encoding: x". A text stands there as it is.
struct error *error_ending_with(struct heap *heap, const char *code, const char *what,
                                struct value value);

// AbortError with ABORT_ERR. `cause` is the signal's reason.
struct error *error_aborted(struct heap *heap, struct value cause);

// "read ECONNRESET": what a system call reported, without an address.
struct error *error_from_host(struct loop *loop, int error, const char *syscall);
// "connect ECONNREFUSED 127.0.0.1:1": with the address, and the port unless negative. `address`
// is an IP address or an IPC path. `local`, the local end as text, is shown if it is not NULL.
struct error *error_from_connect(struct loop *loop, int error, const char *syscall,
                                 struct value address, int port, const char *local);
// "listen EADDRINUSE: address already in use 127.0.0.1:80": likewise, with the host's text.
struct error *error_from_listen(struct loop *loop, int error, const char *syscall,
                                struct value address, int port);
// "getaddrinfo ENOTFOUND name"
struct error *error_from_look_up(struct loop *loop, int error, struct value host);

// All attempts failed: `errors` is an array of at least one error, whose first code it takes.
struct error *error_aggregate(struct heap *heap, struct array *errors);

// What a message shows of a value: "'text'", "5", "[Function: f]".
struct string *error_inspect(struct heap *heap, struct value value);
// The same, cut after 128 characters.
struct string *error_inspect_shortly(struct heap *heap, struct value value);
// How a message tells what it got: "undefined", "type number (5)", "an instance of Socket".
struct string *error_received(struct heap *heap, struct value value);

#endif

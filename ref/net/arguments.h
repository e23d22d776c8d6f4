// SPDX-License-Identifier: MIT
//
// Arguments: the many signatures of listen() and connect() brought to one form, and the checks
// that several functions share.
//
// Interface: arguments_normalize; check_*.

#ifndef REF_NET_ARGUMENTS_H
#define REF_NET_ARGUMENTS_H

#include "ref/value/error.h"
#include "ref/value/value.h"

// What listen(...) and connect(...) come to: an options object, and the last argument if that is a
// function (else NULL).
struct normal_arguments {
    struct object *options;
    struct function *callback;
};

// (options[, callback]), (path[, ...][, callback]) or (port[, host][, ...][, callback]). The
// options are the program's own object, if it gave one.
struct normal_arguments arguments_normalize(struct heap *heap, struct arguments arguments);

// A non-negative number that `value` is or reads as; -1 if there is none. (`"80"` is 80.)
double arguments_to_number(struct value value);
// Is it a string that does not read as a number, and so an IPC path?
bool arguments_is_path(struct value value);
// Is it an object of any kind, functions excepted?
bool arguments_is_object(struct value value);

struct error *check_function(struct heap *heap, const char *name, struct value value);
struct error *check_number(struct heap *heap, const char *name, struct value value);
struct error *check_boolean(struct heap *heap, const char *name, struct value value);
struct error *check_string(struct heap *heap, const char *name, struct value value);
// Bytes are an object, too, to this check; an array is not.
struct error *check_object(struct heap *heap, const char *name, struct value value);
// Of a string: that it holds no NUL.
struct error *check_no_nul(struct heap *heap, const char *name, struct value string);
// A port: an integer from 0 to 65535, or a string that reads as one.
struct error *check_port(struct heap *heap, const char *name, struct value value, int *port_out);
// An integer from `minimum` to 2^31-1.
struct error *check_int32_from(struct heap *heap, const char *name, struct value value,
                               int minimum);
// A duration in milliseconds: a finite number from 0; above 2^31-1 it is cut to that.
struct error *check_duration(struct heap *heap, const char *name, struct value value,
                             double *milliseconds_out);

#endif

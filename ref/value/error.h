// SPDX-License-Identifier: MIT
//
// Errors as values: what is thrown, emitted with 'error', or passed to a callback.
//
// The fields are the properties that the documents and the Node.js lines give to errors of
// `net`; an absent one is undefined. Which error belongs where is not said here but in
// ref/net/errors.h.

#ifndef REF_VALUE_ERROR_H
#define REF_VALUE_ERROR_H

#include "ref/value/value.h"

struct error {
    struct value name;    // "Error", "TypeError", "RangeError", "AggregateError", "AbortError", ...
    struct value message; // a string
    struct value code;    // a string such as "ECONNREFUSED"; a number for a DOMException
    struct value number;  // `errno` of a system error
    struct value syscall;
    struct value address;
    struct value port;
    struct value host;     // of ERR_INVALID_ADDRESS_FAMILY
    struct value hostname; // of a look-up
    struct value errors;   // an array: of an AggregateError
    struct value cause;

    bool is_carrier; // see error_for_thrown
    struct value carried;
};

struct error *error_new(struct heap *heap, const char *name, const char *message);

// A program can throw anything, but only errors are returned upward: this is the error itself, or
// one that carries another value. error_thrown gives back what was thrown.
struct error *error_for_thrown(struct heap *heap, struct value thrown);
struct value error_thrown(struct error *error);

// A specified error, returned upward: a function that can fail in a way that the documents
// specify returns `struct error *`, NULL if all went well.
#define TRY(expression)                                                                            \
    do {                                                                                           \
        struct error *try_error = (expression);                                                    \
        if (try_error) return try_error;                                                           \
    } while (0)

#endif

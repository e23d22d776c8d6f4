// SPDX-License-Identifier: MIT
//
// What a case asks of the runner through the globals `wire`, `probe` and `ends`.
//
// There are three ways for a request to fail, and they are kept apart: the runner could not do it,
// which is an Error with the code ERR_HARNESS that the program can catch; there is no runner, which
// is a fault (fault.h); the runner speaks another language than docs/control-channel.md, which
// breaks the channel and is a fault, too.

#ifndef REF_SCRIPT_HARNESS_H
#define REF_SCRIPT_HARNESS_H

#include "ref/script/script.h"

#include "ref/value/error.h"

// Takes over `request`. *answer_out stays as it is until the next request; it is NULL after an
// error, which is returned, and after a fault.
struct error *harness_ask(struct script *script, json_t *request, const json_t **answer_out);
// The error of the harness, for what it cannot do.
struct error *harness_error(struct script *script, const char *message);
// The latest answer is not as it must be: a fault.
void harness_mistrust(struct script *script);

// Numbers and strings from one world to the other. False, or NULL, if it is neither, or a number
// that JSON has not.
bool harness_value(struct script *script, const json_t *json, struct value *value_out);
json_t *harness_json(struct value value);

#endif

// SPDX-License-Identifier: MIT
//
// A case: the JSON form of spec/case-form.md, read and checked.
//
// The form comes from a file that anyone may have written, so it is believed in nothing: whatever
// is wrong with it becomes one line of text, `FILE: LINE:COLUMN: REASON`, and no case. For JSON
// that cannot be parsed, line and column are those of the JSON text; for a node that is not as
// the page says, those of the nearest node around it in the case's source.
//
// Interface: case_read, case_free.

#ifndef REF_SCRIPT_CASE_H
#define REF_SCRIPT_CASE_H

#include "ref/script/tree.h"

struct case_form {
    const char *id;             // "socket/end-then-peer-writes"
    const struct node *program; // a block
};

enum { CASE_REASON_SIZE = 512 };

// Reads a case from the text of a file; `name` is the file's, for the reason. Returns NULL with
// the reason filled in if the text is no case.
struct case_form *case_read(const char *name, const char *text, size_t size,
                            char reason[CASE_REASON_SIZE]);
// Frees the case and its tree. Nothing that was made by running it may be used afterwards.
void case_free(struct case_form *form);

#endif

// SPDX-License-Identifier: MIT
#include "ref/script/throw.h"

#include "ref/value/error.h"

#include <stdarg.h>
#include <stdio.h>

enum { MESSAGE_SIZE = 512 };

struct completion throw_error(struct script *script, const char *name, const char *format, ...) {
    char message[MESSAGE_SIZE];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    return completion_throw(value_error(error_new(script->heap, name, message)));
}

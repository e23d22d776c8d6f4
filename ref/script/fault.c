// SPDX-License-Identifier: MIT
#include "ref/script/fault.h"

#include <stdarg.h>
#include <stdio.h>

struct completion script_fault(struct script *script, const char *format, ...) {
    if (!script->fault[0]) {
        int used = snprintf(script->fault, sizeof script->fault, "line %d: ", script->line);
        va_list arguments;
        va_start(arguments, format);
        vsnprintf(script->fault + used, sizeof script->fault - (size_t)used, format, arguments);
        va_end(arguments);
    }
    script->loop->ended = true;
    script->loop->host->operations->stop(script->loop->host);
    return completion_throw(value_undefined());
}

// SPDX-License-Identifier: MIT
#include "ref/failure.h"

#include <stdio.h>

int fail(int status, const char *what, const char *why) {
    fprintf(stderr, "netref: %s%s%s\n", what, *what && *why ? ": " : "", why);
    return status;
}

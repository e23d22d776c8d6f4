// SPDX-License-Identifier: MIT
//
// Names for host errors: libuv's numbers, as Node.js shows them. The texts are overwritten by the
// next call.

#include "ref/host/uv_host_internal.h"

// Node.js reports three failures of getaddrinfo under one made-up name.
static bool is_not_found(int error) {
    return error == UV_EAI_NONAME || error == UV_EAI_NODATA || error == UV_EAI_MEMORY;
}

void uv_host_describe_error(int error, const char **code, const char **text, int *number) {
    static char unknown_code[64], unknown_text[64];
    if (error == HOST_END_OF_STREAM) error = UV_EOF;
    if (error == HOST_RESET_BEHIND_DATA) error = UV_ECONNRESET;
    uv_err_name_r(error, unknown_code, sizeof unknown_code);
    uv_strerror_r(error, unknown_text, sizeof unknown_text);
    *code = is_not_found(error) ? "ENOTFOUND" : unknown_code;
    *text = unknown_text;
    *number = error;
}

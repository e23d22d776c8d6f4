// SPDX-License-Identifier: MIT
//
// The first line of a trace: which case, on which implementation, on which platform.

#include "ref/trace/recorder.h"

#if defined __x86_64__
#define MACHINE "x64"
#elif defined __aarch64__
#define MACHINE "arm64"
#else
#define MACHINE "unknown"
#endif

#if defined __APPLE__
#define SYSTEM "darwin"
#else
#define SYSTEM "linux"
#endif

void recorder_header(struct recorder *recorder, const char *case_id, const char *version) {
    struct json_text line = {0};
    json_add(&line, "{\"format\":\"net-trace/1\",\"case\":");
    json_add_name(&line, case_id);
    json_add(&line, ",\"implementation\":{\"name\":\"reference\",\"version\":");
    json_add_name(&line, version);
    json_add(&line, "},\"platform\":\"" SYSTEM "-" MACHINE "\"}\n");
    fwrite(line.at, 1, line.size, recorder->file);
    fflush(recorder->file);
    json_free(&line);
}

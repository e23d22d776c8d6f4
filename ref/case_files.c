// SPDX-License-Identifier: MIT
#include "ref/case_files.h"

#include "ref/host/uv_host.h"
#include "ref/script/run.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

__attribute__((format(printf, 3, 4))) static enum case_outcome
explain(enum case_outcome outcome, char reason[CASE_FILES_REASON_SIZE], const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(reason, CASE_FILES_REASON_SIZE, format, arguments);
    va_end(arguments);
    return outcome;
}

// -- The case file -------------------------------------------------------------------------

// The whole of a file in malloc'ed memory; NULL with errno if it cannot be read.
static char *read_all(FILE *file, size_t *size_out) {
    char *text = NULL;
    size_t size = 0, capacity = 0;
    do {
        capacity = capacity ? 2 * capacity : 64 * 1024;
        text = realloc(text, capacity);
        if (!text) abort();
        size += fread(text + size, 1, capacity - size, file);
    } while (size == capacity);
    if (ferror(file)) {
        free(text);
        return NULL;
    }
    *size_out = size;
    return text;
}

static char *read_case_file(const char *name, size_t *size_out) {
    if (strcmp(name, "-") == 0) return read_all(stdin, size_out);
    FILE *file = fopen(name, "rb");
    if (!file) return NULL;
    char *text = read_all(file, size_out);
    int error = errno;
    fclose(file);
    errno = error;
    return text;
}

// -- Running -------------------------------------------------------------------------------

static enum case_outcome run_on_host(struct run *run, char reason[CASE_FILES_REASON_SIZE]) {
    char fault[RUN_FAULT_SIZE];
    run->host = uv_host_new();
    enum run_end end = run_case(run, fault);
    uv_host_free(run->host);
    switch (end) {
    case RUN_EMPTY:
        return CASE_EMPTY;
    case RUN_UNCAUGHT:
        return CASE_UNCAUGHT;
    case RUN_FAULTED:
        return explain(CASE_FAILED, reason, "%s: %s", run->form->id, fault);
    case RUN_UNRECORDED:
        return explain(CASE_FAILED, reason, "the trace could not be written");
    }
    abort();
}

static enum case_outcome run_to_file(struct run *run, const char *trace_file,
                                     char reason[CASE_FILES_REASON_SIZE]) {
    run->trace = trace_file ? fopen(trace_file, "wb") : stdout;
    if (!run->trace) {
        return explain(CASE_BAD_INPUT, reason, "%s: %s", trace_file, strerror(errno));
    }
    enum case_outcome outcome = run_on_host(run, reason);
    bool closed = fclose(run->trace) == 0;
    bool complete = outcome == CASE_EMPTY || outcome == CASE_UNCAUGHT;
    if (!complete || closed) return outcome;
    return explain(CASE_FAILED, reason, "the trace: %s", strerror(errno));
}

enum case_outcome case_files_run(const struct case_files *files,
                                 char reason[CASE_FILES_REASON_SIZE]) {
    size_t size;
    char *text = read_case_file(files->case_file, &size);
    if (!text) return explain(CASE_BAD_INPUT, reason, "%s: %s", files->case_file, strerror(errno));
    char wrong[CASE_REASON_SIZE];
    struct case_form *form = case_read(files->case_file, text, size, wrong);
    free(text);
    if (!form) return explain(CASE_BAD_INPUT, reason, "%s", wrong);
    struct surroundings surroundings = files->surroundings;
    surroundings.case_file = files->case_file;
    surroundings.trace_file = files->trace_file;
    surroundings.profile_name = files->profile_name;
    surroundings.collect = files->collect;
    struct run run = {
        .form = form,
        .profile = files->profile,
        .surroundings = surroundings,
        .eager_heap = files->collect,
    };
    enum case_outcome outcome = run_to_file(&run, files->trace_file, reason);
    case_free(form);
    return outcome;
}

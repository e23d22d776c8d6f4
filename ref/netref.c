// SPDX-License-Identifier: MIT
//
// netref: the reference as a command. It runs one case and writes the trace.
//
// Exit status: 0 if the trace is complete, even if it tells of an uncaught error; 2 if something
// was wrong with the command line or the case, which one line on standard error then says; 3 if the
// program did what the case language has not, or the trace could not be written.

#include "ref/host/uv_host.h"
#include "ref/script/run.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STATUS_BAD_INPUT = 2, STATUS_FAILED = 3 };

static const char version[] = "1.0";
static const char newest_profile[] = "node@26";

static const char usage[] =
    "usage: netref run CASE.json [--profile node@24.7] [--trace FILE] [--tmp DIR] [--collect]\n"
    "       netref --version | --help\n"
    "\n"
    "Runs a case (spec/case-form.md) on the reference and writes its trace\n"
    "(docs/trace-format.md).\n"
    "\n"
    "  CASE.json        the case in its JSON form; - is standard input\n"
    "  --profile NAME   the Node.js release to behave as; the newest if absent\n"
    "  --trace FILE     where the trace goes; standard output if absent\n"
    "  --tmp DIR        the folder that `tmp` gives to the case; it must exist\n"
    "  --collect        free what is unreachable after each turn: slow, and finds every object\n"
    "                   that the reference forgot to hold\n"
    "\n"
    "Exit status: 0, the trace is complete (an uncaught error in the case is told in it);\n"
    "2, wrong usage or a bad case; 3, the case left the language while it ran, or the trace\n"
    "could not be written. Then one line on standard error says why.\n"
    "\n"
    "Profiles:\n";

struct command {
    const char *case_file;
    const char *profile;
    const char *trace_file;
    const char *directory;
    bool collect;
};

static int fail(int status, const char *what, const char *why) {
    fprintf(stderr, "netref: %s%s%s\n", what, *what && *why ? ": " : "", why);
    return status;
}

// -- The command line ----------------------------------------------------------------------

// Where the value of an option goes; NULL if there is no such option.
static const char **option_value(struct command *command, const char *name) {
    if (strcmp(name, "--profile") == 0) return &command->profile;
    if (strcmp(name, "--trace") == 0) return &command->trace_file;
    if (strcmp(name, "--tmp") == 0) return &command->directory;
    return NULL;
}

static int read_command(int count, char **words, struct command *command) {
    for (int i = 0; i < count; i++) {
        bool is_option = words[i][0] == '-' && words[i][1];
        if (!is_option) {
            if (command->case_file) return fail(STATUS_BAD_INPUT, words[i], "one case at a time");
            command->case_file = words[i];
            continue;
        }
        if (strcmp(words[i], "--collect") == 0) {
            command->collect = true;
            continue;
        }
        const char **value = option_value(command, words[i]);
        if (!value) return fail(STATUS_BAD_INPUT, words[i], "no such option; see netref --help");
        if (i + 1 == count) return fail(STATUS_BAD_INPUT, words[i], "its value is missing");
        *value = words[++i];
    }
    if (!command->case_file) return fail(STATUS_BAD_INPUT, "no case given", "see netref --help");
    return 0;
}

// -- Running -------------------------------------------------------------------------------

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

static int run_on_host(struct run *run) {
    char fault[RUN_FAULT_SIZE];
    run->host = uv_host_new();
    enum run_end end = run_case(run, fault);
    uv_host_free(run->host);
    switch (end) {
    case RUN_ENDED:
        return 0;
    case RUN_FAULTED:
        return fail(STATUS_FAILED, run->form->id, fault);
    case RUN_UNRECORDED:
        return fail(STATUS_FAILED, "the trace could not be written", "");
    }
    abort();
}

static int run_to_file(struct run *run, const char *trace_file) {
    run->trace = trace_file ? fopen(trace_file, "wb") : stdout;
    if (!run->trace) return fail(STATUS_BAD_INPUT, trace_file, strerror(errno));
    int status = run_on_host(run);
    bool closed = fclose(run->trace) == 0;
    if (status == 0 && !closed) return fail(STATUS_FAILED, "the trace", strerror(errno));
    return status;
}

static int run_command(const struct command *command) {
    const char *profile = command->profile ? command->profile : newest_profile;
    struct run run = {
        .profile = profile_find(profile),
        .directory = command->directory,
        .eager_heap = command->collect,
    };
    if (!run.profile) return fail(STATUS_BAD_INPUT, profile, "no such profile; see netref --help");
    size_t size;
    char *text = read_case_file(command->case_file, &size);
    if (!text) return fail(STATUS_BAD_INPUT, command->case_file, strerror(errno));
    char reason[CASE_REASON_SIZE];
    struct case_form *form = case_read(command->case_file, text, size, reason);
    free(text);
    if (!form) return fail(STATUS_BAD_INPUT, reason, "");
    run.form = form;
    int status = run_to_file(&run, command->trace_file);
    case_free(form);
    return status;
}

int main(int count, char **words) {
    const char *verb = count > 1 ? words[1] : "";
    if (strcmp(verb, "--help") == 0) {
        fputs(usage, stdout);
        profile_print_names(stdout);
        return 0;
    }
    if (strcmp(verb, "--version") == 0) {
        printf("netref %s\n", version);
        return 0;
    }
    if (strcmp(verb, "run") != 0) {
        return fail(STATUS_BAD_INPUT, *verb ? verb : "no command",
                    "netref knows `run`; see netref --help");
    }
    struct command command = {0};
    int status = read_command(count - 2, words + 2, &command);
    return status ? status : run_command(&command);
}

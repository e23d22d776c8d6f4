// SPDX-License-Identifier: MIT
//
// netref: the reference as a command. It runs one case and writes its trace, or serves the runner:
// then it runs all that it is handed over the channel.
//
// Exit status: 0 if the trace is complete, even if it tells of an uncaught error; otherwise one of
// failure.h, and one line on standard error says why.

#include "ref/case_files.h"
#include "ref/failure.h"
#include "ref/serve.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char version[] = "1.0";
static const char newest_profile[] = "node@26";

static const char usage[] =
    "usage: netref run CASE.json [--profile node@24.7] [--trace FILE] [--tmp DIR] [--collect]\n"
    "                  [--channel DIR] [--end server | --end client --value JSON]\n"
    "                  [--worker fork | --worker cluster]\n"
    "       netref serve --channel DIR [--profile node@24.7] [--collect]\n"
    "       netref --version | --help\n"
    "\n"
    "`run` runs a case (spec/case-form.md) on the reference and writes its trace\n"
    "(docs/trace-format.md). `serve` runs one case after another, as the runner hands them out\n"
    "(docs/control-channel.md).\n"
    "\n"
    "  CASE.json        the case in its JSON form; - is standard input\n"
    "  --profile NAME   the Node.js release to behave as; the newest if absent\n"
    "  --trace FILE     where the trace goes; standard output if absent\n"
    "  --tmp DIR        the folder that `tmp` gives to the case; it must exist\n"
    "  --collect        free what is unreachable after each turn: slow, and finds every object\n"
    "                   that the reference forgot to hold\n"
    "  --channel DIR    the folder with the two pipes to the runner; a case needs them for\n"
    "                   `wire` and `probe`\n"
    "  --end END        play this end alone of a case that is marked with `ends`\n"
    "  --value JSON     what the server called `ready` with, for the client: a number or a\n"
    "                   string\n"
    "  --worker KIND    play the worker of a case of several processes; for netref itself, which\n"
    "                   starts such a process, and gives it a channel as descriptor 3\n"
    "\n"
    "In the environment, NODE_OPTIONS may have the options of Node.js that are about net; `run`\n"
    "passes over any other.\n"
    "\n"
    "Exit status: 0, the trace is complete (an uncaught error in the case is told in it), or all\n"
    "is served; 2, wrong usage or a bad case; 3, the case left the language while it ran, or the\n"
    "trace could not be written, or the runner is not to be understood. Then one line on standard\n"
    "error says why.\n"
    "\n"
    "Profiles:\n";

struct command {
    const char *case_file;
    const char *profile;
    const char *trace_file;
    const char *directory;
    const char *channel;
    const char *end;
    const char *value;
    const char *worker;
    bool collect;
};

// -- The command line ----------------------------------------------------------------------

// Where the value of an option goes; NULL if there is no such option.
static const char **option_value(struct command *command, const char *name) {
    if (strcmp(name, "--profile") == 0) return &command->profile;
    if (strcmp(name, "--trace") == 0) return &command->trace_file;
    if (strcmp(name, "--tmp") == 0) return &command->directory;
    if (strcmp(name, "--channel") == 0) return &command->channel;
    if (strcmp(name, "--end") == 0) return &command->end;
    if (strcmp(name, "--value") == 0) return &command->value;
    if (strcmp(name, "--worker") == 0) return &command->worker;
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
    return 0;
}

// -- The end that a process plays ----------------------------------------------------------

static int read_role(const char *name, enum ends_role *role_out) {
    *role_out = ENDS_BOTH;
    if (!name) return 0;
    if (strcmp(name, "server") == 0) {
        *role_out = ENDS_SERVER;
    } else if (strcmp(name, "client") == 0) {
        *role_out = ENDS_CLIENT;
    } else {
        return fail(STATUS_BAD_INPUT, name, "an end is `server` or `client`");
    }
    return 0;
}

// NULL if the text is no number and no string in JSON.
static json_t *parse_value(const char *text) {
    json_t *value = json_loads(text, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
    if (json_is_number(value) || json_is_string(value)) return value;
    json_decref(value);
    return NULL;
}

static int read_end(const struct command *command, enum ends_role *role_out, json_t **value_out) {
    *value_out = NULL;
    int status = read_role(command->end, role_out);
    if (status) return status;
    if (*role_out == ENDS_CLIENT && command->value) *value_out = parse_value(command->value);
    if ((*role_out == ENDS_CLIENT) == (*value_out != NULL)) return 0;
    return fail(STATUS_BAD_INPUT, "--end client", "needs --value with a number or a string");
}

// -- The process that it is ----------------------------------------------------------------

static int read_process(const char *worker, enum process_role *process_out) {
    *process_out = PROCESS_FIRST;
    if (!worker) return 0;
    if (strcmp(worker, "fork") == 0) {
        *process_out = PROCESS_FORKED;
    } else if (strcmp(worker, "cluster") == 0) {
        *process_out = PROCESS_OF_CLUSTER;
    } else {
        return fail(STATUS_BAD_INPUT, worker, "a worker is of `fork` or of `cluster`");
    }
    return 0;
}

// -- Commands ------------------------------------------------------------------------------

static int run_files(const struct case_files *files) {
    char reason[CASE_FILES_REASON_SIZE];
    switch (case_files_run(files, reason)) {
    case CASE_EMPTY:
    case CASE_UNCAUGHT:
        return 0;
    case CASE_BAD_INPUT:
        return fail(STATUS_BAD_INPUT, reason, "");
    case CASE_FAILED:
        return fail(STATUS_FAILED, reason, "");
    }
    abort();
}

static int run(const struct command *command, const struct profile *profile) {
    if (!command->case_file) return fail(STATUS_BAD_INPUT, "no case given", "see netref --help");
    enum ends_role role;
    json_t *ready_value;
    int status = read_end(command, &role, &ready_value);
    if (status) return status;
    enum process_role process;
    status = read_process(command->worker, &process);
    if (status) return status;
    struct channel *channel = command->channel ? channel_new(command->channel) : NULL;
    struct case_files files = {
        .case_file = command->case_file,
        .trace_file = command->trace_file,
        .profile = profile,
        .profile_name = command->profile,
        .surroundings =
            {
                .directory = command->directory,
                .channel = channel,
                .role = role,
                .ready_value = ready_value,
                .options = getenv("NODE_OPTIONS"),
                .process = process,
            },
        .collect = command->collect,
    };
    status = run_files(&files);
    channel_free(channel);
    json_decref(ready_value);
    return status;
}

static int serve_runner(const struct command *command, const struct profile *profile) {
    if (command->case_file || command->trace_file || command->directory || command->end) {
        return fail(STATUS_BAD_INPUT, "netref serve", "the cases come over the channel");
    }
    if (!command->channel) return fail(STATUS_BAD_INPUT, "netref serve", "needs --channel");
    struct channel *channel = channel_new(command->channel);
    struct service service = {channel, profile, command->collect};
    int status = serve(&service);
    channel_free(channel);
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
    bool serves = strcmp(verb, "serve") == 0;
    if (!serves && strcmp(verb, "run") != 0) {
        return fail(STATUS_BAD_INPUT, *verb ? verb : "no command",
                    "netref knows `run` and `serve`; see netref --help");
    }
    struct command command = {0};
    int status = read_command(count - 2, words + 2, &command);
    if (status) return status;
    if (!command.profile) command.profile = newest_profile;
    const struct profile *profile = profile_find(command.profile);
    if (!profile)
        return fail(STATUS_BAD_INPUT, command.profile, "no such profile; see netref --help");
    return serves ? serve_runner(&command, profile) : run(&command, profile);
}

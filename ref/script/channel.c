// SPDX-License-Identifier: MIT
#include "ref/script/channel.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    LONGEST_LINE = 8 * 1024 * 1024,
    FIRST_DESCRIPTOR = 100, // far above those that a case opens
    FAILURE_SIZE = 256,
};

struct channel {
    const char *folder;
    enum { CHANNEL_UNOPENED, CHANNEL_OPEN, CHANNEL_OVER, CHANNEL_BROKEN } state;
    int requests, answers; // descriptors; -1 while they are not open
    char *line;            // malloc'ed: the answer that is being read
    size_t size, capacity;
    json_t *request, *answer; // the latest; NULL if there is none
    char failure[FAILURE_SIZE];
};

struct channel *channel_new(const char *folder) {
    struct channel *channel = calloc(1, sizeof *channel);
    if (!channel) abort();
    channel->folder = folder;
    channel->requests = channel->answers = -1;
    return channel;
}

void channel_free(struct channel *channel) {
    if (!channel) return;
    if (channel->requests >= 0) close(channel->requests);
    if (channel->answers >= 0) close(channel->answers);
    json_decref(channel->request);
    json_decref(channel->answer);
    free(channel->line);
    free(channel);
}

bool channel_is_over(const struct channel *channel) { return channel->state == CHANNEL_OVER; }

const char *channel_failure(const struct channel *channel) {
    return channel->failure[0] ? channel->failure : NULL;
}

static void break_channel(struct channel *channel, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void break_channel(struct channel *channel, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(channel->failure, FAILURE_SIZE, format, arguments);
    va_end(arguments);
    channel->state = CHANNEL_BROKEN;
}

void channel_mistrust(struct channel *channel) {
    const char *name = json_string_value(json_object_get(channel->request, "do"));
    break_channel(channel, "the answer to %s is not as docs/control-channel.md says", name);
}

static void is_over(struct channel *channel) {
    snprintf(channel->failure, FAILURE_SIZE, "the runner has closed the channel");
    channel->state = CHANNEL_OVER;
}

// -- Opening -------------------------------------------------------------------------------

// The descriptor of a pipe; -1 if it cannot be opened, and the channel is broken.
static int open_pipe(struct channel *channel, const char *name, int mode) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", channel->folder, name);
    int low = open(path, mode | O_CLOEXEC);
    int descriptor = low < 0 ? -1 : fcntl(low, F_DUPFD_CLOEXEC, FIRST_DESCRIPTOR);
    if (descriptor < 0) break_channel(channel, "%.200s: %s", path, strerror(errno));
    if (low >= 0) close(low);
    return descriptor;
}

static void open_pipes(struct channel *channel) {
    signal(SIGPIPE, SIG_IGN); // a runner that is gone is told by write
    channel->state = CHANNEL_OPEN;
    channel->requests = open_pipe(channel, "requests", O_WRONLY);
    if (channel->requests < 0) return;
    channel->answers = open_pipe(channel, "answers", O_RDONLY);
}

// -- Lines ---------------------------------------------------------------------------------

static void write_line(struct channel *channel, const char *text, size_t size) {
    size_t done = 0;
    while (done < size) {
        ssize_t written = write(channel->requests, text + done, size - done);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0 && errno == EPIPE) {
            is_over(channel);
            return;
        }
        if (written < 0) {
            break_channel(channel, "the channel cannot be written: %s", strerror(errno));
            return;
        }
        done += (size_t)written;
    }
}

static void send_request(struct channel *channel) {
    char *text = json_dumps(channel->request, JSON_COMPACT);
    if (!text) abort();
    size_t size = strlen(text);
    if (size < LONGEST_LINE) {
        text[size] = '\n'; // in the place of the NUL
        write_line(channel, text, size + 1);
    } else {
        break_channel(channel, "a request of more than 8 MiB");
    }
    free(text);
}

static void make_room(struct channel *channel) {
    if (channel->size < channel->capacity) return;
    channel->capacity = channel->capacity ? 2 * channel->capacity : 64 * 1024;
    channel->line = realloc(channel->line, channel->capacity);
    if (!channel->line) abort();
}

static bool has_line(const struct channel *channel) {
    return channel->size > 0 && memchr(channel->line, '\n', channel->size);
}

// Reads until the line is there, or the channel is not open any more.
static void read_line(struct channel *channel) {
    channel->size = 0;
    while (channel->state == CHANNEL_OPEN && !has_line(channel)) {
        make_room(channel);
        ssize_t count = read(channel->answers, channel->line + channel->size,
                             channel->capacity - channel->size);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) {
            break_channel(channel, "the channel cannot be read: %s", strerror(errno));
        } else if (count == 0) {
            is_over(channel);
        } else {
            channel->size += (size_t)count;
            if (channel->size > LONGEST_LINE) {
                break_channel(channel, "an answer of more than 8 MiB");
            }
        }
    }
}

static void receive_answer(struct channel *channel) {
    read_line(channel);
    if (channel->state != CHANNEL_OPEN) return;
    if (channel->line[channel->size - 1] != '\n') {
        break_channel(channel, "the runner speaks unasked: something follows its answer");
        return;
    }
    json_error_t fault;
    channel->answer = json_loadb(channel->line, channel->size - 1, JSON_ALLOW_NUL, &fault);
    if (!channel->answer) {
        break_channel(channel, "the answer of the runner is not JSON: %s", fault.text);
    } else if (!json_is_object(channel->answer)) {
        break_channel(channel, "the answer of the runner is not a JSON object");
    }
}

const json_t *channel_ask(struct channel *channel, json_t *request) {
    json_decref(channel->request);
    json_decref(channel->answer);
    channel->request = request;
    channel->answer = NULL;
    if (channel->state == CHANNEL_UNOPENED) open_pipes(channel);
    if (channel->state == CHANNEL_OPEN) send_request(channel);
    if (channel->state == CHANNEL_OPEN) receive_answer(channel);
    return channel->state == CHANNEL_OPEN ? channel->answer : NULL;
}

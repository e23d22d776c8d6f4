// SPDX-License-Identifier: MIT
#include "ref/net/letter.h"

#include "ref/net/contact.h"

#include <stdlib.h>
#include <string.h>

static void letter_mark(void *object) {
    struct letter *letter = object;
    heap_mark(letter->next);
    value_mark(letter->message);
    value_mark(letter->subject);
    heap_mark(letter->callback);
    heap_mark(letter->contact);
}

static const struct heap_type letter_type = {.name = "letter", .mark = letter_mark};

struct letter *letter_new(struct contact *contact, enum letter_kind kind, int key) {
    struct heap *heap = contact->emitter.loop->heap;
    struct letter *letter = heap_allocate(heap, &letter_type, sizeof(struct letter));
    letter->kind = kind;
    letter->key = key;
    letter->contact = contact;
    return letter;
}

// What goes before the bytes of the text. Both ends are the same program, so that its form is that
// of the memory; without padding, of which nobody knows what is in it.
struct envelope {
    uint32_t size; // of all
    int32_t kind;
    int32_t key;
    uint16_t has_handle;
    uint16_t has_text;
    double number; // the message, if it has no text
};

// -- Sending -------------------------------------------------------------------------------

static struct envelope address(const struct letter *letter, bool has_handle) {
    struct envelope envelope = {
        .size = sizeof envelope,
        .kind = (int32_t)letter->kind,
        .key = letter->key,
        .has_handle = has_handle,
        .has_text = letter->message.kind == VALUE_STRING,
    };
    if (envelope.has_text)
        envelope.size += (uint32_t)letter->message.as.string->size;
    else
        envelope.number = letter->message.as.number;
    return envelope;
}

int letter_send(const struct letter *letter, struct host_handle *handle) {
    const struct contact *contact = letter->contact;
    struct envelope envelope = address(letter, handle != NULL);
    char *bytes = malloc(envelope.size);
    if (!bytes) abort();
    memcpy(bytes, &envelope, sizeof envelope);
    if (envelope.has_text) {
        const struct string *text = letter->message.as.string;
        memcpy(bytes + sizeof envelope, text->text, text->size);
    }
    const struct host_operations *host = contact->emitter.loop->host->operations;
    int error = host->send(contact->channel, bytes, envelope.size, handle);
    free(bytes);
    return error;
}

// -- Receiving -----------------------------------------------------------------------------

static struct letter *read(struct contact *contact, const struct envelope *envelope,
                           const char *text) {
    struct loop *loop = contact->emitter.loop;
    struct letter *letter = letter_new(contact, (enum letter_kind)envelope->kind, envelope->key);
    letter->message = value_number(envelope->number);
    if (envelope->has_text) {
        size_t size = envelope->size - sizeof *envelope;
        letter->message = value_string(string_new(loop->heap, text, size));
    }
    if (envelope->has_handle) {
        letter->handle =
            loop->host->operations->take_handle(contact->channel, &letter->handle_kind);
    }
    return letter;
}

struct letter *letter_take(struct contact *contact) {
    struct envelope envelope;
    if (contact->input_size < sizeof envelope) return NULL;
    memcpy(&envelope, contact->input, sizeof envelope);
    if (contact->input_size < envelope.size) return NULL;
    struct letter *letter = read(contact, &envelope, contact->input + sizeof envelope);
    contact->input_size -= envelope.size;
    memmove(contact->input, contact->input + envelope.size, contact->input_size);
    return letter;
}

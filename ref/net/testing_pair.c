// SPDX-License-Identifier: MIT
#include "ref/net/testing_pair.h"

#include <stddef.h>

static struct completion remember_accepted(struct function *self, struct value this_value,
                                           struct arguments arguments) {
    (void)this_value;
    struct value socket = argument(arguments, 0);
    array_push(self->data, socket);
    return completion_return(value_undefined());
}

static struct pair open_on(struct value server_options, struct value client_options,
                           struct value where) {
    struct array *accepted = test_keep(array_new(test.heap));
    struct pair pair;
    pair.server = test_open(net_namespace, "createServer", ARGS(server_options));
    test_on(pair.server, "connection", remember_accepted, accepted);
    test_call(pair.server, "listen", ARGS(where));
    pair.client = test_open(net_namespace, "Socket", ARGS(client_options));
    test_call(pair.client, "connect", ARGS(where));
    while (accepted->length == 0) assert_true(test_step());
    test_settle();
    pair.accepted = test_keep(array_get(accepted, 0).as.native);
    test_take_log();
    return pair;
}

struct pair pair_open(struct value server_options, struct value client_options) {
    struct value where =
        test_object("port", value_number(80), "host", test_text("127.0.0.1"), NULL);
    return open_on(server_options, client_options, where);
}

struct pair pair_open_ipc(void) {
    struct value where = test_object("path", test_text("/s"), NULL);
    return open_on(value_undefined(), value_undefined(), where);
}

void pair_close(const struct pair *pair) {
    test_call(pair->client, "destroy", NO_ARGS);
    test_call(pair->accepted, "destroy", NO_ARGS);
    test_call(pair->server, "close", NO_ARGS);
    test_run();
}

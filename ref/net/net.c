// SPDX-License-Identifier: MIT
#include "ref/net/net.h"

#include "ref/net/arguments.h"
#include "ref/net/bound_socket.h"
#include "ref/net/connect.h"
#include "ref/net/ip_address.h"
#include "ref/net/socket_address.h"

#include <stdlib.h>
#include <string.h>

// -- Defaults of family autoselection ------------------------------------------------------

static struct error *get_auto_select_family(void *context, struct arguments arguments,
                                            struct value *result) {
    (void)arguments;
    *result = value_boolean(((struct loop *)context)->default_auto_select_family);
    return NULL;
}

//= net.set-default-auto-select-family.sets
static struct error *set_auto_select_family(void *context, struct arguments arguments,
                                            struct value *result) {
    (void)result;
    struct loop *loop = context;
    TRY(check_boolean(loop->heap, "value", argument(arguments, 0)));
    loop->default_auto_select_family = argument(arguments, 0).as.boolean;
    return NULL;
}

static struct error *get_attempt_timeout(void *context, struct arguments arguments,
                                         struct value *result) {
    (void)arguments;
    *result = value_number(((struct loop *)context)->default_attempt_timeout);
    return NULL;
}

//= net.set-default-auto-select-family-attempt-timeout.sets
//= net.set-default-auto-select-family-attempt-timeout.positive
static struct error *set_attempt_timeout(void *context, struct arguments arguments,
                                         struct value *result) {
    enum { SHORTEST_ATTEMPT = 10 }; // milliseconds
    (void)result;
    struct loop *loop = context;
    struct value value = argument(arguments, 0);
    TRY(check_int32_from(loop->heap, "value", value, 1));
    //= net.set-default-auto-select-family-attempt-timeout.floor
    bool too_short = value.as.number < SHORTEST_ATTEMPT;
    loop->default_attempt_timeout = too_short ? SHORTEST_ATTEMPT : value.as.number;
    return NULL;
}

// -- Options of the command line -----------------------------------------------------------

static void read_option(struct loop *loop, const char *word, size_t length) {
    static const struct {
        const char *name;
        bool enables;
    } switches[] = {
        //= net.get-default-auto-select-family.option
        {"--network-family-autoselection", true},
        {"--no-network-family-autoselection", false},
        //= net.get-default-auto-select-family.option-earlier-name
        {"--enable-network-family-autoselection", true},
        {"--no-enable-network-family-autoselection", false},
    };
    static const char timeout[] = "--network-family-autoselection-attempt-timeout=";
    for (size_t i = 0; i < sizeof switches / sizeof switches[0]; i++) {
        bool is_it =
            strlen(switches[i].name) == length && strncmp(switches[i].name, word, length) == 0;
        if (is_it) loop->default_auto_select_family = switches[i].enables;
    }
    //= net.get-default-auto-select-family-attempt-timeout.option
    //= observed: net.get-default-auto-select-family-attempt-timeout.option-below-ten
    if (strncmp(word, timeout, sizeof timeout - 1) == 0) {
        loop->default_attempt_timeout = strtod(word + sizeof timeout - 1, NULL);
    }
}

void net_read_options(struct loop *loop, const char *options) {
    for (const char *word = options; *word;) {
        size_t length = strcspn(word, " ");
        read_option(loop, word, length);
        word += length;
        word += strspn(word, " ");
    }
}

// -- The table -----------------------------------------------------------------------------

const struct namespace_entry net_namespace[] = {
    {"BlockList", block_list_construct, true},
    {"BlockList.isBlockList", block_list_is_block_list, false},
    {"BoundSocket", bound_socket_construct, true},
    {"Server", server_construct, true},
    {"Socket", socket_construct, true},
    {"SocketAddress", socket_address_construct, true},
    {"SocketAddress.isSocketAddress", socket_address_is_socket_address, false},
    {"SocketAddress.parse", socket_address_parse, false},
    //= net.connect.alias
    {"connect", net_connect, false},
    {"createConnection", net_connect, false},
    {"createServer", server_construct, false},
    {"getDefaultAutoSelectFamily", get_auto_select_family, false},
    {"getDefaultAutoSelectFamilyAttemptTimeout", get_attempt_timeout, false},
    {"isIP", ip_address_is_ip, false},
    {"isIPv4", ip_address_is_ipv4, false},
    {"isIPv6", ip_address_is_ipv6, false},
    {"setDefaultAutoSelectFamily", set_auto_select_family, false},
    {"setDefaultAutoSelectFamilyAttemptTimeout", set_attempt_timeout, false},
    {NULL, NULL, false},
};

bool net_has(const struct loop *loop, const char *name) {
    if (strcmp(name, "BlockList.isBlockList") == 0) {
        return profile_has(loop->profile, BEHAVIOUR_IS_BLOCK_LIST);
    }
    if (strcmp(name, "BoundSocket") == 0) {
        return profile_has(loop->profile, BEHAVIOUR_BOUND_SOCKET);
    }
    if (strcmp(name, "SocketAddress.parse") == 0) {
        return profile_has(loop->profile, BEHAVIOUR_SOCKET_ADDRESS_PARSE);
    }
    return true;
}

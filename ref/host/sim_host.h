// SPDX-License-Identifier: MIT
//
// The simulated host: a scripted machine for unit tests, with a clock that is turned by hand.
//
// Handles of one simulated host connect to each other in memory; there is no other machine. What
// happens is decided by the test alone:
//
//   - Whatever is ready to be reported is reported one at a time, by sim_host_step: in the order
//     in which it became ready, or, with a seed, in an order that the seed picks among all that
//     are ready. Both are orders that a real machine could show.
//   - The clock stands still until sim_host_advance turns it, or run has nothing else to do.
//   - Any operation can be told to fail.
//
// It keeps to the contract of host.h; host_contract_test.c runs one set of scenarios on both
// hosts. Not modelled: descriptors (there are none), limits of the backlog, and lost packets.
//
// Host errors are the negated error numbers of Linux, as on the real host.

#ifndef REF_HOST_SIM_HOST_H
#define REF_HOST_SIM_HOST_H

#include "ref/host/host.h"

enum sim_operation {
    SIM_BIND,
    SIM_LISTEN,
    SIM_ACCEPT,
    SIM_CONNECT,
    SIM_READ,
    SIM_WRITE,
    SIM_SHUT_DOWN,
    SIM_LOOK_UP,
    SIM_OPERATION_COUNT,
};

// A machine without names, at time 1000. Seed 0 reports in order.
struct host *sim_host_new(uint64_t seed);
// Frees it with all that is open on it, reporting nothing.
void sim_host_free(struct host *host);

// Reports one thing that is ready. False if nothing is.
bool sim_host_step(struct host *host);
// Turns the clock. What becomes due is ready then, but is not reported yet.
void sim_host_advance(struct host *host, uint64_t milliseconds);

// The next use of the operation on any handle fails with `error`, the way it can fail: at once, or
// by a report.
void sim_host_fail_next(struct host *host, enum sim_operation operation, int error);

// How many bytes a connection holds for a reader before writing to it has to wait (at first
// 65536), and how many are handed over at a time (at first 65536).
void sim_host_set_capacity(struct host *host, size_t bytes);
void sim_host_set_read_size(struct host *host, size_t bytes);

// Looking up `name` gives this address, after those that were added before.
void sim_host_add_name(struct host *host, const char *name, int family, const char *ip);

#endif

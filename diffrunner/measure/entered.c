// SPDX-License-Identifier: MIT
//
// Which functions of a program are entered. gcc's -finstrument-functions calls this at each; when
// the program ends, their addresses go, a line each, to the file that FUNCTIONS_ENTERED names.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define UNSEEN __attribute__((no_instrument_function))

enum { MAXIMUM = 1 << 14 }; // the reference has a tenth of that

static void *entered[MAXIMUM];

UNSEEN void __cyg_profile_func_enter(void *function, void *call_site);
UNSEEN void __cyg_profile_func_exit(void *function, void *call_site);

void __cyg_profile_func_enter(void *function, void *call_site) {
    (void)call_site;
    size_t place = ((uintptr_t)function >> 4) % MAXIMUM;
    while (entered[place] != NULL && entered[place] != function) place = (place + 1) % MAXIMUM;
    entered[place] = function;
}

void __cyg_profile_func_exit(void *function, void *call_site) {
    (void)function;
    (void)call_site;
}

UNSEEN __attribute__((destructor)) static void tell(void) {
    const char *name = getenv("FUNCTIONS_ENTERED");
    FILE *file = name == NULL ? NULL : fopen(name, "w");
    if (file == NULL) return;
    for (int i = 0; i < MAXIMUM; i++) {
        if (entered[i] != NULL) fprintf(file, "%p\n", entered[i]);
    }
    fclose(file);
}

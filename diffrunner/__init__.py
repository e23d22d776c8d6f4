# SPDX-License-Identifier: MIT
"""The differential runner: run each case everywhere, compare the traces, say where they part.

Its packages stand in the order in which data flows; each may import those before it:

    traces       what a trace says: reading, normalising, comparing
    corpus       what a case is and what it promises
    running      running it: processes, the control channel, the wire peer, probes
    judging      from traces to verdicts, and to what is known of them
    reporting    telling people and machines
    commands     what the command line can be asked for

`compiler` and `recorder` beside them are the programs that run under JavaScript runtimes.
"""

# SPDX-License-Identifier: MIT
"""The differential runner: run each case everywhere, compare the traces, say where they part.

Data flows through the modules in one direction:

    corpus, front_matter, promise, clauses    what a case is and what it promises
    compiler, targets, execute, schedule      run it (only `execute` starts processes)
    trace, normalise                          read what was recorded, make it comparable
    compare, verdict, known                   judge it
    results, summary, tap, show               tell people and machines

Everything from `trace` to `known` is pure: no file, clock or process is touched while two traces
are compared, so every judgement can be tested, and repeated, from the traces alone.
"""

# SPDX-License-Identifier: MIT
"""One target against another, without the reference: do they do the same with a case?

What is found is no fault of either, so the words of a verdict say less here: `pass`, they do the
same; `diverges`, they do not; `unstable`, one of them does not even do the same twice.
"""

from __future__ import annotations

from diffrunner.corpus.corpus import Case
from diffrunner.corpus.promise import Promise
from diffrunner.judging.verdict import (
    CRASH,
    DIVERGES,
    PASS,
    TIMEOUT,
    UNSTABLE,
    Verdict,
    judge,
    parted,
    summarised,
    unjudged,
)
from diffrunner.running.bench import Bench, Run
from diffrunner.running.targets import Target


def difference_verdict(bench: Bench, case: Case, left: Target, right: Target) -> Verdict:
    """Whether both do the same; what differs must show in processes of their own as well.

    Raises execute.Cancelled.
    """
    runs = [bench.run(case, target) for target in (left, right)]
    verdict = _compared(case, *runs)
    if verdict.word != DIVERGES:
        return verdict
    again = [bench.run(case, target, alone=True) for target in (left, right)]
    for target, first, second in zip((left, right), runs, again):
        own = _compared(case, first, second)
        if own.word == DIVERGES:
            return Verdict(UNSTABLE, f"two runs of {target.name} differ: {own.reason}")
    return _compared(case, *again)


def _compared(case: Case, left: Run, right: Run) -> Verdict:
    for run in (left, right):
        if run.unavailable is not None:
            return unjudged(run.unavailable)
    failures = [_failure(run) for run in (left, right)]
    if any(failures):
        words = [failure.split(":")[0] for failure in failures]
        if words[0] == words[1]:
            return Verdict(PASS)
        return Verdict(DIVERGES, "; but ".join(failure or "a proper end" for failure in failures))
    differences = parted(case.promise, left.normal, right.normal, case.front_matter.clauses)
    if not differences:
        return Verdict(PASS)
    return Verdict(DIVERGES, summarised(differences), None, differences)


def _failure(run: Run) -> str:
    """How a run failed to come to a proper end; empty if it came to one."""
    verdict = judge(Promise(), (), run.execution, run.normal, None)
    return f"{verdict.word}: {verdict.reason}" if verdict.word in (TIMEOUT, CRASH) else ""

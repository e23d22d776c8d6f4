# SPDX-License-Identifier: MIT
"""The verdict on one case and one target. Pure: traces and an exit status in, a word out.

| verdict | |
| --- | --- |
| `pass` | the clauses hold, and the trace is that of the reference |
| `contradicts` | an assertion failed, or a promised line does not hold |
| `diverges` | the clauses hold, but the trace is not that of the reference |
| `timeout` | the case did not end in time |
| `crash` | the target died, or wrote no sound and complete trace |
| `unstable` | two runs on the same target gave different traces |
| `skip` | the case does not apply, or cannot be judged here |

The order of the questions matters: a trace that cannot be read proves nothing about clauses, and
a broken clause says more than a difference.
"""

from __future__ import annotations

import signal
from dataclasses import dataclass, replace

from diffrunner.corpus.promise import (
    BrokenPromise,
    Promise,
    broken_promise,
    leaves_open,
    promises_an_end,
)
from diffrunner.running.execute import Execution
from diffrunner.traces.compare import Difference, compare
from diffrunner.traces.render import printable, render_record, shortened
from diffrunner.traces.trace import Trace

PASS, CONTRADICTS, DIVERGES, TIMEOUT, CRASH, UNSTABLE, SKIP = VERDICTS = (
    "pass",
    "contradicts",
    "diverges",
    "timeout",
    "crash",
    "unstable",
    "skip",
)
RECORDER_FAULT = 3
LONGEST_REASON = 400


@dataclass(frozen=True)
class Verdict:
    """A word, the reason in one line, and what it rests on."""

    word: str
    reason: str = ""
    broken: BrokenPromise | None = None
    differences: tuple[Difference, ...] = ()


def judge(
    promise: Promise,
    clauses: tuple[str, ...],
    execution: Execution,
    observed: Trace,
    expected: Trace | None,
) -> Verdict:
    """Judge what a target did. `expected` is the reference's trace; None for the reference's own.

    Traces are in the normal form.
    """
    failure = _failure(execution, observed)
    if failure is not None:
        return failure
    differences = () if expected is None else parted(promise, expected, observed, clauses)
    if (message := failed_assertion(observed)) is not None:
        reason = f"an assertion failed: {message}" if message else "an assertion failed"
        return Verdict(CONTRADICTS, shortened(reason, LONGEST_REASON), None, differences)
    broken = broken_promise(promise, observed)
    if broken is not None:
        reason = shortened(str(broken), LONGEST_REASON)
        return Verdict(CONTRADICTS, reason, broken, differences)
    if expected is None and (error := unpromised_error(promise, observed)) is not None:
        return Verdict(CONTRADICTS, shortened(error, LONGEST_REASON))
    if not differences:
        return Verdict(PASS)
    return Verdict(DIVERGES, summarised(differences), None, differences)


def unpromised_error(promise: Promise, trace: Trace) -> str | None:
    """What the program ended with, if it is an error and the promise does not speak of the end.

    Asked of the reference alone: a runtime that ends otherwise diverges from it.
    """
    end = trace.exit
    if end is None or end.name == "empty" or promises_an_end(promise):
        return None
    return f"the program ended with `{render_record(end)}`, which the case does not promise"


def unjudged(reason: str) -> Verdict:
    return Verdict(SKIP, shortened(reason, LONGEST_REASON))


def parted(
    promise: Promise, expected: Trace, observed: Trace, clauses: tuple[str, ...] = ()
) -> tuple[Difference, ...]:
    """Where two traces differ, but for what a choice of the promise declares to be free."""
    return tuple(
        difference
        for difference in compare(expected, observed, clauses).differences
        if not all(
            leaves_open(promise, difference.lane, record)
            for record in (difference.expected, difference.observed)
            if record is not None
        )
    )


def confirmed(promise: Promise, first: Verdict, observed: Trace, again: Trace) -> Verdict:
    """A verdict against a target stands only if a second run gives the same trace.

    The second run never acquits: it tells a divergence from a case that cannot be relied on.
    """
    differences = parted(promise, observed, again)
    if not differences:
        return first
    reason = f"two runs differ: {summarised(differences)}; the first one {first.word}"
    return replace(first, word=UNSTABLE, reason=shortened(reason, LONGEST_REASON))


def is_same(promise: Promise, verdict: Verdict, observed: Trace, again: Trace) -> bool:
    """Whether two runs with this verdict are as good as one.

    Where a process that hangs or dies has come to is no part of what it did.
    """
    return verdict.word in (TIMEOUT, CRASH) or not parted(promise, observed, again)


def failed_assertion(trace: Trace) -> str | None:
    """The message of the assertion that ended the program; None if none did."""
    end = trace.exit
    threw = end.payload.get("threw") if end is not None else None
    if not isinstance(threw, dict) or threw.get("name") != "AssertionError":
        return None
    return printable(" ".join(str(threw.get("message", "")).split()))


def summarised(differences: tuple[Difference, ...]) -> str:
    """The first difference in one line, and how many there are of each kind."""
    first = differences[0]
    expected = "nothing" if first.expected is None else f"`{render_record(first.expected)}`"
    observed = "nothing" if first.observed is None else f"`{render_record(first.observed)}`"
    what = f"{expected} expected, {observed} found"
    if expected == observed:
        what = f"{expected}: {first.detail}"
    elif first.error_level is not None:
        what += f", parting at the level {first.error_level}"
    counts = {kind: 0 for kind in ("content", "order", "state")}
    for difference in differences:
        counts[difference.kind] += 1
    totals = ", ".join(f"{count} {kind}" for kind, count in counts.items() if count)
    return shortened(f"{first.kind} on {first.lane}: {what}", LONGEST_REASON) + f" ({totals})"


def _failure(execution: Execution, trace: Trace) -> Verdict | None:
    """A verdict if the target did not come to a proper end."""
    if execution.cannot_start is not None:
        return Verdict(CRASH, execution.cannot_start)
    if execution.broke_off is not None:
        return Verdict(CRASH, _told(execution.broke_off, execution, trace))
    if execution.timed_out:
        seconds = f"{execution.seconds:.1f} s"
        state = "ended its program, but not its process" if trace.exit else "did not end"
        return Verdict(TIMEOUT, _told(f"{state} within {seconds}", execution, trace))
    status = execution.status or 0
    if status < 0:
        return Verdict(CRASH, _told(f"was killed by {_signal_name(-status)}", execution, trace))
    if trace.fault is not None:
        what = f"exit status {status}, and {trace.fault}"
        if status == RECORDER_FAULT:
            what = "the recorder failed (exit status 3)"
        return Verdict(CRASH, _told(what, execution, trace))
    if status != 0 and trace.exit is not None and trace.exit.name == "empty":
        return Verdict(CRASH, _told(f"exit status {status} after a good end", execution, trace))
    return None


def _told(what: str, execution: Execution, trace: Trace) -> str:
    parts = [what]
    if trace.records and trace.exit is None:
        last = trace.records[-1]
        parts.append(f"last record: {last.lane}  {render_record(last)}")
    if execution.last_words:
        parts.append(f"it said: {printable(execution.last_words)}")
    return "; ".join(shortened(part, LONGEST_REASON // 2) for part in parts)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"

# SPDX-License-Identifier: MIT
"""The traces that a run kept beside its results, as the site reads them: believed in nothing.

Whether two are the same is seen without reading them: the first line alone names who wrote it.
"""

from __future__ import annotations

from dataclasses import replace

from diffrunner.reporting.report import Outcome
from diffrunner.traces.trace import Trace, read_trace

MOST_RECORDS, MOST_BYTES = 300, 1_500_000
"""So much of a trace is compared and shown; who wants more has the file."""


def kept_bytes(outcome: Outcome) -> bytes | None:
    """The beginning of the normal form that was kept; None if there is none, or not any more."""
    if outcome.traces is None:
        return None
    try:
        with outcome.traces.normal.open("rb") as file:
            return file.read(MOST_BYTES)
    except OSError:
        return None


def records_of(data: bytes) -> bytes:
    """What two traces that are the same have in common."""
    return data.partition(b"\n")[2]


def is_cut(data: bytes) -> bool:
    """Whether there may be more than `beginning` gives."""
    return len(data) == MOST_BYTES or data.count(b"\n") > MOST_RECORDS + 1


def beginning(data: bytes) -> Trace:
    trace = read_trace(data)
    return replace(trace, records=trace.records[:MOST_RECORDS])

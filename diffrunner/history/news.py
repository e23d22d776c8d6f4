# SPDX-License-Identifier: MIT
"""What is new in a run, as the text of an issue: what changed since the run before, then the run.

There is a text only if something is new, so that nobody is told every night what is known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from diffrunner.history.changes import Changes
from diffrunner.history.run import Run
from diffrunner.reporting.markdown import code, escaped, markdown_page
from diffrunner.reporting.report import Report
from diffrunner.reporting.wording import counted

SHOWN_CASES = 20
LONGEST = 60_000
"""What fits into an issue on GitHub, in characters."""


def news(previous: Run | None, changes: Changes, report: Report, invocation: str) -> str:
    """The text; empty if nothing is new. Of a first run, what is unexpected is new."""
    if previous is None:
        if not report.unexpected and not report.gone():
            return ""
        lines = ["## The first run that is kept", ""]
    elif not changes:
        return ""
    else:
        lines = [f"## What is new since {escaped(str(previous))}", "", *_lines(changes)]
    text = "\n".join(lines) + "\n"
    whole = f"{text}{markdown_page(report, invocation)}"
    if len(whole) <= LONGEST:
        return whole
    return f"{text[:LONGEST]}\nThe rest is too long for an issue; the page of the run has it all.\n"


def _lines(changes: Changes) -> Iterator[str]:
    for target, (old, new) in changes.versions.items():
        before, now = escaped(old or "was not there"), escaped(new or "is gone")
        yield f"* {escaped(target)}: {before} → {now}"
    if changes.versions:
        yield ""
    for change in changes.changes:
        count = counted(len(change.cases), "case")
        yield f"### {escaped(change.target)}, {count}: {change.before} → {change.after}"
        yield ""
        yield from _listed(change.cases)
    for what, cases in (("New", changes.came), ("Gone", changes.went)):
        if cases:
            yield f"### {what}: {counted(len(cases), 'case')}"
            yield ""
            yield from _listed(cases)


def _listed(cases: Sequence[str]) -> Iterator[str]:
    yield from (f"* {code(case)}" for case in cases[:SHOWN_CASES])
    if (rest := len(cases) - SHOWN_CASES) > 0:
        yield f"* … and {rest} more"
    yield ""

# SPDX-License-Identifier: MIT
"""A report as TAP version 14: a subtest for each case, in it a test point for each target.

A known divergence is a TODO, which a harness does not count as a failure; a skip is a SKIP. A case
fails if it is unexpected on one target. What is wrong with the input itself fails, too, and so does
a known cause that is gone, so that no harness shows green over it.

Older harnesses read less of this: those of version 13 pass over what is indented, and see the
cases; and some take every `#` for the mark of a directive. So the point of a case tells by itself
what happened, and text that is not ours has no `#`. A harness that refuses a version that it does
not know, as Perl's does, tells in TAP_VERSION which one it knows; it gets the same under that name.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from diffrunner.judging.verdict import SKIP
from diffrunner.reporting.report import Finding, Outcome, Report
from diffrunner.traces.render import printable

_SHOWN_DIFFERENCES = 5
_INDENT = "    "
_VERSIONS = (13, 14)


def tap_version(environment: Mapping[str, str]) -> int:
    """The newest version that whoever reads is known to know."""
    told = environment.get("TAP_VERSION", "")
    return next((version for version in _VERSIONS if told == str(version)), _VERSIONS[-1])


def tap_lines(report: Report, version: int = _VERSIONS[-1]) -> Iterator[str]:
    cases = [list(group) for _, group in groupby(report.outcomes, key=lambda item: item.case)]
    problems = (*report.problems, *report.gone())
    count = len(cases) + len(problems)
    yield f"TAP version {version}"
    yield f"1..{count}" if count else "1..0 # SKIP there is no case"
    for number, outcomes in enumerate(cases, start=1):
        yield from _case(number, outcomes)
    for number, problem in enumerate(problems, start=len(cases) + 1):
        yield f"not ok {number} - {_escaped(str(problem))}"
    if report.interrupted:
        yield "Bail out! interrupted"


def _case(number: int, outcomes: Sequence[Outcome]) -> Iterator[str]:
    """The subtest of a case, and the test point that sums it up."""
    name = _escaped(outcomes[0].case)
    yield f"# Subtest: {name}"
    yield f"{_INDENT}1..{len(outcomes)}"
    for place, outcome in enumerate(outcomes, start=1):
        for line in _point(place, outcome):
            yield f"{_INDENT}{line}"
    bad = [outcome for outcome in outcomes if outcome.unexpected is not None]
    if bad:
        yield f"not ok {number} - {name}"
        yield "  ---"
        yield f"  message: {_quoted(f'unexpected on {_names(bad)}')}"
        yield "  ..."
    elif all(outcome.verdict == SKIP for outcome in outcomes):
        yield f"ok {number} - {name} # SKIP {_escaped(outcomes[0].reason)}"
    else:
        yield f"ok {number} - {name}"


def _names(outcomes: Sequence[Outcome]) -> str:
    return ", ".join(outcome.target for outcome in outcomes)


def _point(number: int, outcome: Outcome) -> Iterator[str]:
    directive = ""
    if outcome.verdict == SKIP:
        directive = f" # SKIP {_escaped(outcome.reason)}"
    elif not outcome.is_good and outcome.is_known:
        directive = f" # TODO known: {_escaped(outcome.why_known)}"
    good = "ok" if outcome.is_good else "not ok"
    yield f"{good} {number} - {_escaped(outcome.target)}{directive}"
    if outcome.is_good:
        return
    yield "  ---"
    yield f"  verdict: {outcome.verdict}"
    yield f"  reason: {_quoted(outcome.reason)}"
    if outcome.unexpected is not None:
        yield f"  unexpected: {_quoted(outcome.unexpected)}"
    yield f"  duration_ms: {outcome.milliseconds}"
    yield f"  file: {_quoted(outcome.file)}"
    yield from _list("clauses", outcome.clauses)
    yield from _list("left_over", outcome.left_over)
    if outcome.findings:
        yield "  differences:"
    for finding in outcome.findings[:_SHOWN_DIFFERENCES]:
        yield from _difference(finding)
    yield "  ..."


def _list(key: str, texts: Sequence[str]) -> Iterator[str]:
    if texts:
        yield f"  {key}:"
    for text in texts:
        yield f"    - {_quoted(text)}"


def _difference(finding: Finding) -> Iterator[str]:
    yield f"    - kind: {finding.kind}"
    yield f"      lane: {_quoted(finding.lane)}"
    sides = {
        "expected": finding.expected,
        "expected_state": finding.expected_state,
        "observed": finding.observed,
        "observed_state": finding.observed_state,
    }
    for key, text in sides.items():
        if text is not None:
            yield f"      {key}: {_quoted(text)}"
    yield f"      detail: {_quoted(finding.detail)}"
    if finding.error_level:
        yield f"      error_level: {finding.error_level}"


def _quoted(text: str) -> str:
    """A YAML scalar in double quotes, whose escapes are those of JSON.

    Left as they are: characters beyond the first plane, for which YAML does not have JSON's pairs.
    """
    return json.dumps(printable(text), ensure_ascii=False)


def _escaped(text: str) -> str:
    """Text in one line, in which nothing begins a directive."""
    return " ".join(printable(text).replace("\\", "\\\\").replace("#", "\\\\u0023").split())

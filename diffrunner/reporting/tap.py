# SPDX-License-Identifier: MIT
"""Results as TAP version 14: a test point for each case and target.

A known divergence is a TODO, which a harness does not count as a failure; a skip is a SKIP. What
is wrong with the input itself fails, too, so that no harness shows green over it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from diffrunner.judging.judging import Result
from diffrunner.problem import Problem
from diffrunner.traces.render import printable, render_record
from diffrunner.judging.verdict import PASS, SKIP

_SHOWN_DIFFERENCES = 5


def tap_lines(
    results: Sequence[Result], problems: Sequence[Problem], interrupted: bool
) -> Iterator[str]:
    yield "TAP version 14"
    yield f"1..{len(results) + len(problems)}"
    for number, result in enumerate(results, start=1):
        yield from _point(number, result)
    for number, problem in enumerate(problems, start=len(results) + 1):
        yield f"not ok {number} - {_escaped(str(problem))}"
    if interrupted:
        yield "Bail out! interrupted"


def _point(number: int, result: Result) -> Iterator[str]:
    word = result.verdict.word
    good = word in (PASS, SKIP) and result.surprise is None
    text = _escaped(f"{result.case.id} on {result.target.name}")
    directive = ""
    if word == SKIP:
        directive = f" # SKIP {_escaped(result.verdict.reason)}"
    elif not good and result.opinion.is_known:
        directive = f" # TODO known: {_escaped(result.opinion.why)}"
    yield f"{'ok' if good else 'not ok'} {number} - {text}{directive}"
    if good:
        return
    yield "  ---"
    yield f"  verdict: {word}"
    yield f"  reason: {_quoted(result.verdict.reason)}"
    if result.surprise is not None:
        yield f"  unexpected: {_quoted(result.surprise)}"
    yield f"  clauses: {json.dumps(list(result.case.front_matter.clauses))}"
    if result.verdict.differences:
        yield "  differences:"
    for difference in result.verdict.differences[:_SHOWN_DIFFERENCES]:
        yield f"    - kind: {difference.kind}"
        yield f"      lane: {difference.lane}"
        for side, record in (("expected", difference.expected), ("observed", difference.observed)):
            if record is not None:
                yield f"      {side}: {_quoted(render_record(record))}"
        yield f"      detail: {_quoted(difference.detail)}"
    yield "  ..."


def _quoted(text: str) -> str:
    """A YAML scalar in double quotes, whose escapes are those of JSON."""
    return json.dumps(printable(text))


def _escaped(text: str) -> str:
    """Text in which nothing begins a directive."""
    return " ".join(printable(text).replace("\\", "\\\\").replace("#", "\\#").split())

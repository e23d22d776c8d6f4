# SPDX-License-Identifier: MIT
"""A report in Markdown, for the summary page of a CI job.

Texts from traces, and names that people gave, are escaped: on the page they read as they are, and
make no table cell, link, image, mention or element of their own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from diffrunner.judging.verdict import PASS, VERDICTS
from diffrunner.reporting.report import Report, ReportedTarget
from diffrunner.reporting.wording import (
    LONGEST_TEXT,
    SHOWN_CLUSTERS,
    SHOWN_RESULTS,
    cluster_heading,
    counted,
    look,
    shown_cases,
    shown_signs,
    surprise,
)
from diffrunner.traces.render import printable, shortened

_MARKUP = re.compile(r"[\\`*_{}\[\]<>|#~@&$!:.^]")


def markdown_page(report: Report, invocation: str) -> str:
    return "\n".join(_lines(report, invocation)) + "\n"


def escaped(text: str, limit: int = LONGEST_TEXT) -> str:
    """Text that means nothing to Markdown, wherever in a line it stands."""
    return _MARKUP.sub(lambda found: f"\\{found[0]}", shortened(printable(text), limit))


def code(text: str, limit: int = LONGEST_TEXT) -> str:
    return f"<code>{escaped(text, limit)}</code>"


def _lines(report: Report, invocation: str) -> Iterator[str]:
    yield f"## net: {_verdict(report)}"
    yield ""
    if report.outcomes:
        yield from _table(report)
    for target in report.targets:
        yield from _clusters(report, target, invocation)
    yield from _unexpected(report)
    faults = (*report.problems, *report.gone())
    if faults:
        yield "### Problems"
        yield ""
        yield from (f"- {code(str(fault), 10 * LONGEST_TEXT)}" for fault in faults)
        yield ""
    cases = len({outcome.case for outcome in report.outcomes})
    yield f"{len(report.outcomes)} results for {cases} cases in {report.seconds:.1f} s."


def _verdict(report: Report) -> str:
    parts = [f"{len(report.unexpected)} unexpected"]
    parts.append(f"{sum(outcome.is_known for outcome in report.outcomes)} known")
    if faults := len(report.problems) + len(report.gone()):
        parts.append(counted(faults, "problem"))
    return ("interrupted, " if report.interrupted else "") + ", ".join(parts)


def _table(report: Report) -> Iterator[str]:
    counts = Counter((item.target, item.verdict) for item in report.outcomes)
    known = Counter(item.target for item in report.outcomes if item.is_known)
    unexpected = Counter(item.target for item in report.unexpected)
    given = {word for _, word in counts}
    words = [word for word in VERDICTS if word == PASS or word in given]
    yield _row(["target", "version", *words, "known", "unexpected"])
    yield _row(["---", "---", *("--:" for _ in range(len(words) + 2))])
    for target in report.targets:
        numbers = [counts[target.name, word] for word in words]
        numbers += [known[target.name], unexpected[target.name]]
        yield _row([escaped(target.name), escaped(target.version), *map(str, numbers)])
    yield ""


def _clusters(report: Report, target: ReportedTarget, invocation: str) -> Iterator[str]:
    found = report.clusters(target.name)
    if not found:
        return
    yield f"### {escaped(cluster_heading(report, target, found))}"
    yield ""
    yield _row(["cause", "count", "cases", "look"])
    yield _row(["---", "--:", "---", "---"])
    for cluster in found[:SHOWN_CLUSTERS]:
        signs = "<br>".join(map(code, shown_signs(cluster)))
        command = code(look(cluster.cases[0], target, invocation), 10 * LONGEST_TEXT)
        cases = escaped(shown_cases(cluster), 10 * LONGEST_TEXT)
        yield _row([signs, str(len(cluster.cases)), cases, command])
    yield ""
    if len(found) > SHOWN_CLUSTERS:
        yield f"… and {len(found) - SHOWN_CLUSTERS} more causes."
        yield ""


def _unexpected(report: Report) -> Iterator[str]:
    if not report.unexpected:
        return
    yield "### Unexpected results"
    yield ""
    yield _row(["case", "target", "verdict", "reason"])
    yield _row(["---"] * 4)
    for outcome in report.unexpected[:SHOWN_RESULTS]:
        cells = [escaped(outcome.case), escaped(outcome.target)]
        cells += [escaped(surprise(outcome)), code(outcome.reason)]
        yield _row(cells)
    yield ""
    if len(report.unexpected) > SHOWN_RESULTS:
        yield f"… and {len(report.unexpected) - SHOWN_RESULTS} more."
        yield ""


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"

# SPDX-License-Identifier: MIT
"""What several formats say in the same words, and how much they say before they refer to JSON."""

from __future__ import annotations

import shlex

from diffrunner.judging.clusters import Cluster
from diffrunner.reporting.report import Finding, Outcome, Report, ReportedTarget
from diffrunner.traces.compare import STATE
from diffrunner.traces.render import printable, shortened

SHOWN_CAUSES = 8
SHOWN_CLUSTERS = 30
SHOWN_CASES = 5
SHOWN_SIGNS = 4
SHOWN_RESULTS = 60
LONGEST_TEXT = 160


def counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def cluster_heading(report: Report, target: ReportedTarget, found: list[Cluster]) -> str:
    count = sum(item.unexpected is not None for item in report.of(target.name))
    causes, results = counted(len(found), "cause"), counted(count, "unexpected result")
    return f"{target.name}: {causes} behind {results}"


def shown_signs(cluster: Cluster) -> list[str]:
    """The first signs, and how many more there are in the same cases."""
    rest = len(cluster.signs) - SHOWN_SIGNS
    shown = [shortened(printable(sign), LONGEST_TEXT) for sign in cluster.signs[:SHOWN_SIGNS]]
    return [*shown, f"{rest} more of the same cases"] if rest > 0 else shown


def shown_cases(cluster: Cluster) -> str:
    """The names of the first cases, and how many more there are."""
    rest = len(cluster.cases) - SHOWN_CASES
    names = ", ".join(map(printable, cluster.cases[:SHOWN_CASES]))
    return f"{names}, … ({rest} more)" if rest > 0 else names


def look(case: str, target: ReportedTarget, invocation: str) -> str:
    """The command that shows a case on a target."""
    return printable(f"{invocation} show {shlex.quote(case)} {target.words}")


def surprise(outcome: Outcome) -> str:
    """The verdict, and how it differs from what is known; no more than the verdict if it is new."""
    if outcome.unexpected in (None, "new"):
        return outcome.verdict
    return printable(f"{outcome.verdict} ({outcome.unexpected})")


def finding_lines(outcome: Outcome) -> list[str]:
    """The first difference that is to be explained: its source line, both sides, and its kind."""
    finding = next(
        (item for item in outcome.findings if set(item.edits) & set(outcome.left_over)),
        outcome.findings[0],
    )
    lines = []
    if finding.source is not None:
        place = printable(f"{outcome.file}:{finding.line}: {finding.source}")
        lines.append(shortened(place, LONGEST_TEXT))
    sides = (
        ("reference", finding.expected, finding.expected_state),
        (outcome.target, finding.observed, finding.observed_state),
    )
    width = max(len(name) for name, _, _ in sides)
    for name, text, state in sides:
        shown = _side(finding, text, state)
        lines.append(printable(f"{name.ljust(width)}  {finding.lane}  {shown}"))
    level = f", parting at the level {finding.error_level}" if finding.error_level else ""
    return [*lines, printable(f"{finding.kind}: {finding.detail}{level}")]


def _side(finding: Finding, text: str | None, state: str | None) -> str:
    """A record, and if its state is what differs, the properties in question."""
    if text is None:
        return "(nothing)"
    shown = shortened(text, LONGEST_TEXT)
    return f"{shown}  with {state or 'none of them'}" if finding.kind == STATE else shown

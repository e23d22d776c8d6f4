# SPDX-License-Identifier: MIT
"""The end of a run, for people: who got which verdicts, then the causes of everything unexpected,
then the single cases, then where the rest lies. Trace text is data, not markup: it is put in
`Text` objects, never parsed.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from diffrunner.judging.clusters import Cluster
from diffrunner.judging.verdict import CONTRADICTS, PASS, SKIP, VERDICTS
from diffrunner.reporting.report import Outcome, Report, ReportedTarget
from diffrunner.reporting.wording import (
    SHOWN_CAUSES,
    SHOWN_CLUSTERS,
    SHOWN_RESULTS,
    cluster_heading,
    counted,
    finding_lines,
    look,
    shown_cases,
    shown_signs,
)
from diffrunner.traces.render import printable

SHOWN_SKIPS = 8
STYLES = {"pass": "green", "skip": "dim", "diverges": "yellow"}


def make_console(stderr: bool = False) -> Console:
    """A console that writes lines as they are: not wrapped, not cut, and wide if nobody looks."""
    console = Console(stderr=stderr, highlight=False, soft_wrap=True)
    if not console.is_terminal:
        console.width = 200
    return console


def print_summary(console: Console, report: Report, invocation: str) -> None:
    if report.outcomes:
        console.print()
        console.print(_table(report))
        console.print()
    _print_known(console, report)
    _print_skips(console, report)
    for target in report.targets:
        _print_clusters(console, report, target, invocation)
    for outcome in report.unexpected[:SHOWN_RESULTS]:
        _print_outcome(console, outcome, report.target(outcome.target), invocation)
    if len(report.unexpected) > SHOWN_RESULTS:
        rest = len(report.unexpected) - SHOWN_RESULTS
        console.print(f"... and {rest} more, all in results.json\n")
    for problem in (*report.problems, *report.gone()):
        console.print(Text(printable(str(problem)), style="bold red"))


def print_end(console: Console, report: Report, file: Path | None) -> None:
    """The last two lines: the outcome, and where the full results lie."""
    outcomes, gone = report.outcomes, report.gone()
    parts = [
        f"{len(outcomes)} results for {len({item.case for item in outcomes})} cases"
        f" in {report.seconds:.1f} s",
        f"{len(report.unexpected)} unexpected",
        f"{sum(item.is_known for item in outcomes)} known",
    ]
    if gone:
        parts.append(f"{counted(len(gone), 'known cause')} gone")
    if report.problems:
        parts.append(f"{counted(len(report.problems), 'problem')} with the input")
    text = ("interrupted: " if report.interrupted else "") + ", ".join(parts)
    bad = bool(report.unexpected or gone or report.problems or report.interrupted)
    console.print(Text(text, style="bold red" if bad else "bold green"))
    if file is not None:
        console.print(Text(printable(f"full results: {file}")))


def _table(report: Report) -> Table:
    """Targets by verdicts; verdicts that nobody got are left out, so that 80 columns suffice."""
    counts = Counter((item.target, item.verdict) for item in report.outcomes)
    known = Counter(item.target for item in report.outcomes if item.is_known)
    unexpected = Counter(item.target for item in report.unexpected)
    given = {word for _, word in counts}
    words = [word for word in VERDICTS if word == PASS or word in given]
    table = Table(box=SIMPLE, padding=(0, 1, 0, 0), show_edge=False)
    table.add_column("target", no_wrap=True)
    table.add_column("version", no_wrap=True)
    for word in [*words, "known", "unexpected"]:
        table.add_column(word, justify="right", no_wrap=True)
    for target in report.targets:
        name = target.name
        cells = [
            Text(str(counts[name, word] or "."), style=_style(word, counts[name, word]))
            for word in words
        ]
        fresh = unexpected[name]
        last = Text(str(fresh or "."), style="bold red" if fresh else "dim")
        table.add_row(Text(name), Text(target.version), *cells, Text(str(known[name] or ".")), last)
    return table


def _style(word: str, count: int) -> str:
    return STYLES.get(word, "red") if count else "dim"


def _print_known(console: Console, report: Report) -> None:
    """What is known of each target: its causes, the weightiest first, and its single cases."""
    for target in report.targets:
        reasons = [
            item for outcome in report.of(target.name) if outcome.is_known for item in outcome.known
        ]
        weights = Counter(item.cause for item in reasons if item.cause is not None)
        single = sum(item.cause is None for item in reasons)
        if not reasons:
            continue
        shown = weights.most_common(SHOWN_CAUSES)
        parts = [f"{printable(name)} ({count})" for name, count in shown]
        if len(weights) > len(shown):
            parts.append(counted(len(weights) - len(shown), "more cause"))
        parts += [f"single cases ({single})"] if single else []
        text = f"{target.name}, known causes and how many cases each: {', '.join(parts)}"
        console.print(Text(text, style="dim"))


def _print_skips(console: Console, report: Report) -> None:
    """Why cases were skipped, by reason; what is for another version goes without saying."""
    reasons = Counter(item.reason for item in report.outcomes if item.verdict == SKIP)
    shown = [
        (reason, count)
        for reason, count in reasons.most_common()
        if not reason.startswith(("since Node.js", "until Node.js"))
    ]
    for reason, count in shown[:SHOWN_SKIPS]:
        console.print(Text(f"skipped {count}: {printable(reason)}", style="dim"))


# -- Causes ------------------------------------------------------------------------------------


def _print_clusters(
    console: Console, report: Report, target: ReportedTarget, invocation: str
) -> None:
    found = report.clusters(target.name)
    if not found:
        return
    console.print(Text(cluster_heading(report, target, found), style="bold"))
    for cluster in found[:SHOWN_CLUSTERS]:
        _print_cluster(console, cluster, target, invocation)
    if len(found) > SHOWN_CLUSTERS:
        console.print(f"  ... and {len(found) - SHOWN_CLUSTERS} more, all in results.json")
    console.print()


def _print_cluster(
    console: Console, cluster: Cluster, target: ReportedTarget, invocation: str
) -> None:
    first, *others = shown_signs(cluster)
    console.print(Text(f"  {first}  ({counted(len(cluster.cases), 'case')})"))
    for sign in others:
        console.print(Text(f"    and {sign}"))
    console.print(Text(f"    {shown_cases(cluster)}", style="dim"))
    console.print(Text(f"    look: {look(cluster.cases[0], target, invocation)}"))


# -- Single cases ------------------------------------------------------------------------------


def _print_outcome(
    console: Console, outcome: Outcome, target: ReportedTarget, invocation: str
) -> None:
    head = Text(printable(f"{outcome.case}  on {outcome.target}: "), style="bold")
    head.append(outcome.verdict, style=_style(outcome.verdict, 1))
    if outcome.unexpected not in (None, "new"):
        head.append(printable(f" ({outcome.unexpected})"))
    console.print(head)
    if outcome.verdict != PASS:
        console.print(Text(f"  {printable(outcome.reason)}"))
    if outcome.verdict != CONTRADICTS and outcome.findings:
        for line in finding_lines(outcome):
            console.print(Text(f"  {line}"))
    console.print(Text(printable(f"  clauses: {', '.join(outcome.clauses)}"), style="dim"))
    console.print(Text(f"  look: {look(outcome.case, target, invocation)}"))
    console.print()

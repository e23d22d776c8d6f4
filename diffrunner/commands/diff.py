# SPDX-License-Identifier: MIT
"""`diff`: two targets against each other, without the reference: what changed from one to the other.

Two releases of one runtime, mostly. What differs is gathered by the edit of the trace that it comes
down to, so that one change that shows in many cases is told once.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass

from rich.console import Console
from rich.text import Text

from diffrunner.commands import arguments
from diffrunner.commands.prepare import Preparation
from diffrunner.corpus.corpus import Case
from diffrunner.judging.clusters import Cluster, Sighting, clusters, edits, symptom
from diffrunner.judging.difference import difference_verdict
from diffrunner.judging.judging import Judging
from diffrunner.judging.verdict import DIVERGES, SKIP, UNSTABLE, Verdict, unjudged
from diffrunner.layout import invocation
from diffrunner.reporting.gathering import reported_target
from diffrunner.reporting.progress import progress
from diffrunner.reporting.summary import make_console
from diffrunner.running.capabilities import why_not
from diffrunner.running.needs import exclusive
from diffrunner.running.schedule import run_all
from diffrunner.running.targets import Target
from diffrunner.traces.render import printable

SAME, DIFFERENT, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130
SHOWN_CASES = 6


@dataclass(frozen=True)
class Finding:
    """What came of one case."""

    case: Case
    verdict: Verdict


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("left", metavar="TARGET", help="NAME@VERSION or NAME=/PATH")
    command.add_argument("right", metavar="TARGET")
    arguments.add_selection(command)
    arguments.add_target_file(command)
    arguments.add_jobs(command)


def execute(preparation: Preparation, options: argparse.Namespace) -> int:
    """Compare the two targets that the words name, over the selected cases."""
    console = make_console()
    cases = preparation.cases(options.selection)
    forms = preparation.forms(cases) if cases else {}
    pair = preparation.pair(options.left, options.right)
    findings: list[Finding] = []
    interrupted = False
    if pair is not None:
        left, right = pair
        chosen = [case for case in cases if case.id in forms]
        with preparation.judging(forms, pair, workers=options.jobs) as judging, progress(
            len(chosen), make_console(stderr=True)
        ) as advance:
            arriving = run_all(
                chosen,
                work=lambda case: _finding(judging, case, left, right),
                exclusive=lambda case: exclusive(case.front_matter.needs),
                workers=options.jobs,
            )
            try:
                with closing(arriving):
                    for finding in arriving:
                        findings.append(finding)
                        advance(finding.case.id, False)
            except KeyboardInterrupt:
                interrupted = True
        _tell(console, findings, left, right)
    for problem in preparation.problems:
        console.print(Text(printable(str(problem)), style="bold red"))
    if interrupted:
        console.print("interrupted")
        return INTERRUPTED
    if preparation.problems:
        return BAD_INPUT
    parted = any(finding.verdict.word in (DIVERGES, UNSTABLE) for finding in findings)
    return DIFFERENT if parted else SAME


def _finding(judging: Judging, case: Case, left: Target, right: Target) -> Finding:
    for target in (left, right):
        if (reason := why_not(case.front_matter, target, judging.machine)) is not None:
            return Finding(case, unjudged(f"{target.name}: {reason}"))
    return Finding(case, difference_verdict(judging.bench, case, left, right))


def _tell(console: Console, findings: Sequence[Finding], left: Target, right: Target) -> None:
    apart = [finding for finding in findings if finding.verdict.word in (DIVERGES, UNSTABLE)]
    skipped = sum(finding.verdict.word == SKIP for finding in findings)
    found = clusters(_sighting(finding) for finding in apart)
    console.print(
        Text(
            f"{left.name} ({left.version}) to {right.name} ({right.version}): "
            f"{len(found)} changes in {len(apart)} of {len(findings) - skipped} cases, "
            f"{skipped} skipped",
            style="bold",
        )
    )
    reasons = {finding.case.id: finding.verdict.reason for finding in apart}
    for cluster in found:
        _tell_cluster(console, cluster, reasons)
    if apart:
        words = " ".join(reported_target(target).words for target in (left, right))
        console.print(f"look: {invocation(os.environ)} show CASE {words}")


def _tell_cluster(console: Console, cluster: Cluster, reasons: dict[str, str]) -> None:
    console.print()
    console.print(Text(printable("; ".join(cluster.signs)), style="bold"))
    console.print(Text(f"  {printable(reasons[cluster.cases[0]])}"))
    shown = ", ".join(cluster.cases[:SHOWN_CASES])
    more = len(cluster.cases) - SHOWN_CASES
    console.print(Text(f"  {shown}{f', and {more} more' if more > 0 else ''}", style="dim"))


def _sighting(finding: Finding) -> Sighting:
    verdict = finding.verdict
    signs = [sign for difference in verdict.differences for sign in edits(difference)]
    if not signs:
        signs = [symptom(verdict.word, verdict.reason)]
    return Sighting(finding.case.id, len(finding.case.source), tuple(dict.fromkeys(signs)))

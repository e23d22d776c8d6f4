# SPDX-License-Identifier: MIT
"""`pair`: each two-sided case with its server's end on one runtime and its client's on another.

What is judged is whether the two understand each other as the documents promise, and do together
what the reference does when it plays both ends. With `--both`, the two change places as well.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from diffrunner.commands import arguments
from diffrunner.commands.prepare import Preparation
from diffrunner.corpus.corpus import Case
from diffrunner.judging.judging import Judging
from diffrunner.judging.pairing import is_two_sided, pair_verdict
from diffrunner.judging.verdict import PASS, SKIP, Verdict, unjudged
from diffrunner.problem import Problem
from diffrunner.reporting.progress import progress
from diffrunner.reporting.summary import make_console
from diffrunner.running.capabilities import why_not
from diffrunner.running.needs import exclusive
from diffrunner.running.schedule import run_all
from diffrunner.running.targets import Target
from diffrunner.traces.render import printable

UNDERSTOOD, MISUNDERSTOOD, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130


@dataclass(frozen=True)
class Meeting:
    """One case, and who plays which end."""

    case: Case
    server: Target
    client: Target


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("server", metavar="SERVER", help="the target that plays the server")
    command.add_argument("client", metavar="CLIENT", help="the target that plays the client")
    arguments.add_selection(command)
    arguments.add_jobs(command)
    command.add_argument("--both", action="store_true", help="let them change places as well")


def execute(preparation: Preparation, options: argparse.Namespace) -> int:
    """Pair the two targets that the words name: server's end first."""
    console = make_console()
    cases = [case for case in preparation.cases(options.selection) if is_two_sided(case)]
    if not cases and not preparation.problems:
        preparation.problems.append(Problem("pair", "none of the cases marks its two ends"))
    forms = preparation.forms(cases) if cases else {}
    pair = preparation.pair(options.server, options.client)
    told: list[tuple[Meeting, Verdict]] = []
    interrupted = False
    if pair is not None:
        meetings = _meetings([case for case in cases if case.id in forms], pair, options.both)
        everybody = [*pair, *preparation.references_of(pair)]
        with preparation.judging(forms, everybody, workers=options.jobs) as judging, progress(
            len(meetings), make_console(stderr=True)
        ) as advance:
            arriving = run_all(
                meetings,
                work=lambda meeting: (meeting, _verdict(judging, meeting, everybody)),
                exclusive=lambda meeting: exclusive(meeting.case.front_matter.needs),
                workers=options.jobs,
            )
            try:
                with closing(arriving):
                    for meeting, verdict in arriving:
                        told.append((meeting, verdict))
                        advance(meeting.case.id, verdict.word not in (PASS, SKIP))
            except KeyboardInterrupt:
                interrupted = True
        _tell(console, told)
    for problem in preparation.problems:
        console.print(Text(printable(str(problem)), style="bold red"))
    if interrupted:
        console.print("interrupted")
        return INTERRUPTED
    if preparation.problems:
        return BAD_INPUT
    return UNDERSTOOD if all(v.word in (PASS, SKIP) for _, v in told) else MISUNDERSTOOD


def _meetings(cases: Sequence[Case], pair: tuple[Target, Target], both: bool) -> list[Meeting]:
    orders = [pair, (pair[1], pair[0])] if both else [pair]
    return [Meeting(case, server, client) for server, client in orders for case in cases]


def _verdict(judging: Judging, meeting: Meeting, everybody: Sequence[Target]) -> Verdict:
    case = meeting.case
    for target in (meeting.server, meeting.client):
        if (reason := why_not(case.front_matter, target, judging.machine)) is not None:
            return unjudged(f"{target.name}: {reason}")
        if target.recordings is not None:
            return unjudged(f"{target.name}: a recording cannot play one end")
    if exclusive(case.front_matter.needs):
        return unjudged("the case needs a port or path for itself, and a pair is two processes")
    references = {target.profile: target for target in everybody if target.is_reference}
    return pair_verdict(
        judging.bench,
        case,
        (meeting.server, meeting.client),
        (references[meeting.server.profile], references[meeting.client.profile]),
    )


def _tell(console: Console, told: Sequence[tuple[Meeting, Verdict]]) -> None:
    orders = list(dict.fromkeys((m.server.name, m.client.name) for m, _ in told))
    table = Table(box=SIMPLE, show_edge=False)
    table.add_column("case", no_wrap=True)
    for server, client in orders:
        table.add_column(Text(f"{server} serves {client}"))
    words = {(m.case.id, m.server.name, m.client.name): verdict for m, verdict in told}
    for case in sorted({meeting.case.id for meeting, _ in told}):
        cells = [words.get((case, *order)) for order in orders]
        table.add_row(Text(case), *(Text(cell.word if cell else "") for cell in cells))
    console.print(table)
    for meeting, verdict in told:
        if verdict.word != PASS:
            who = f"{meeting.server.name} serves {meeting.client.name}"
            head = Text(f"{meeting.case.id}  {who}: {verdict.word}", style="bold")
            console.print(head)
            console.print(Text(f"  {printable(verdict.reason)}"))
    good = sum(verdict.word == PASS for _, verdict in told)
    console.print(Text(f"{good} of {len(told)} understood", style="bold"))

# SPDX-License-Identifier: MIT
"""`pair`: each two-sided case with its server's end on one runtime and its client's on another.

What is judged is whether the two understand each other as the documents promise, and do together
what the reference does when it plays both ends, but for what is known of either. With `--both`, the two change places as well.
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
from diffrunner.judging.known import Known, Opinion, opinion
from diffrunner.judging.pairing import is_two_sided, pair_verdict
from diffrunner.judging.verdict import SKIP, Verdict, unjudged
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

    @property
    def parties(self) -> str:
        return f"{self.server.name} serves {self.client.name}"


@dataclass(frozen=True)
class Outcome:
    """What came of a meeting, and what is known of it."""

    meeting: Meeting
    verdict: Verdict
    opinion: Opinion = Opinion()

    @property
    def word(self) -> str:
        return f"{self.verdict.word} (known)" if self.opinion.is_known else self.verdict.word

    @property
    def is_good(self) -> bool:
        return self.opinion.surprise is None


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("server", metavar="SERVER", help="the target that plays the server")
    command.add_argument("client", metavar="CLIENT", help="the target that plays the client")
    arguments.add_selection(command)
    arguments.add_target_file(command)
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
    told: list[Outcome] = []
    interrupted = False
    if pair is not None:
        meetings = _meetings([case for case in cases if case.id in forms], pair, options.both)
        everybody = [*pair, *preparation.references_of(pair)]
        with preparation.judging(forms, everybody, workers=options.jobs) as judging, progress(
            len(meetings), make_console(stderr=True)
        ) as advance:
            arriving = run_all(
                meetings,
                work=lambda meeting: _outcome(judging, meeting, everybody),
                exclusive=lambda meeting: exclusive(meeting.case.front_matter.needs),
                workers=options.jobs,
            )
            try:
                with closing(arriving):
                    for outcome in arriving:
                        told.append(outcome)
                        advance(outcome.meeting.case.id, not outcome.is_good)
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
    return UNDERSTOOD if all(outcome.is_good for outcome in told) else MISUNDERSTOOD


def _meetings(cases: Sequence[Case], pair: tuple[Target, Target], both: bool) -> list[Meeting]:
    orders = [pair, (pair[1], pair[0])] if both else [pair]
    return [Meeting(case, server, client) for server, client in orders for case in cases]


def _outcome(judging: Judging, meeting: Meeting, everybody: Sequence[Target]) -> Outcome:
    verdict = _verdict(judging, meeting, everybody)
    known = [judging.known.get(target.name, Known()) for target in (meeting.server, meeting.client)]
    causes = tuple(cause for one in known for cause in one.causes)
    return Outcome(meeting, verdict, opinion(verdict, meeting.case.id, Known(causes=causes)))


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


def _tell(console: Console, told: Sequence[Outcome]) -> None:
    parties = list(dict.fromkeys(outcome.meeting.parties for outcome in told))
    table = Table(box=SIMPLE, show_edge=False)
    table.add_column("case", no_wrap=True)
    for heading in parties:
        table.add_column(Text(heading))
    words = {(o.meeting.case.id, o.meeting.parties): o.word for o in told}
    for case in sorted({outcome.meeting.case.id for outcome in told}):
        table.add_row(Text(case), *(Text(words.get((case, heading), "")) for heading in parties))
    console.print(table)
    for outcome in told:
        if not outcome.is_good or outcome.verdict.word == SKIP:
            head = f"{outcome.meeting.case.id}  {outcome.meeting.parties}: {outcome.verdict.word}"
            console.print(Text(head, style="bold"))
            console.print(Text(f"  {printable(outcome.verdict.reason)}"))
    good = sum(outcome.is_good for outcome in told)
    console.print(Text(f"{good} of {len(told)} as expected", style="bold"))

# SPDX-License-Identifier: MIT
"""`certify`: run each case many times on each target, and list what is not the same every time.

Each round shuffles the cases, so that a resident meets them in an order that it never met. With
`--stress`, one process a core does nothing but keep it busy: what depends on being quick enough
shows. No run is judged against the reference here: the question is whether a case can be trusted.
"""

from __future__ import annotations

import argparse
import os
import random
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.text import Text

from diffrunner.commands import arguments
from diffrunner.commands.prepare import Preparation
from diffrunner.corpus.corpus import Case
from diffrunner.judging.judging import Judging
from diffrunner.judging.stability import Manners
from diffrunner.layout import invocation
from diffrunner.reporting.progress import progress
from diffrunner.reporting.summary import make_console
from diffrunner.running.bench import Run
from diffrunner.running.capabilities import why_not
from diffrunner.running.execute import Executor
from diffrunner.running.needs import exclusive
from diffrunner.running.schedule import run_all
from diffrunner.running.targets import Target
from diffrunner.traces.render import printable

STABLE, NOT_STABLE, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130
_BUSY = "while :; do :; done"


@dataclass(frozen=True)
class Trial:
    """One run of one case, as part of a round."""

    case: Case
    target: Target


def add_arguments(command: argparse.ArgumentParser) -> None:
    arguments.add_selection(command)
    arguments.add_targets(command)
    arguments.add_jobs(command)
    command.add_argument(
        "--runs", type=arguments.count, default=20, metavar="N", help="runs of each case (20)"
    )
    command.add_argument("--stress", action="store_true", help="keep every core busy meanwhile")
    command.add_argument("--seed", type=int, help="shuffle the cases as a run before did")


def execute(preparation: Preparation, options: argparse.Namespace) -> int:
    workers: int = options.jobs
    cases = preparation.cases(options.selection)
    forms = preparation.forms(cases) if cases else {}
    cases = [case for case in cases if case.id in forms]
    found = preparation.targets(options.target)
    seed = random.randrange(2**32) if options.seed is None else options.seed
    manners: dict[tuple[str, str], Manners] = {}
    interrupted = False
    console = make_console()
    with ExitStack() as stack:
        if options.stress:
            stack.enter_context(_busy_cores(preparation.executor, preparation.folder))
        judging = stack.enter_context(preparation.judging(forms, found, workers=workers))
        trials = _trials(cases, found, judging, options.runs, random.Random(seed))
        advance = stack.enter_context(progress(len(trials), make_console(stderr=True)))
        arriving = run_all(
            trials,
            work=lambda trial: (trial, judging.bench.run(trial.case, trial.target)),
            exclusive=lambda trial: exclusive(trial.case.front_matter.needs),
            workers=workers,
        )
        try:
            with closing(arriving):
                for trial, run in arriving:
                    _note(manners, trial, run, preparation.layout.results / "certify")
                    advance(trial.case.id, False)
        except KeyboardInterrupt:
            interrupted = True
    unstable = [these for these in manners.values() if not these.is_stable]
    _tell(console, unstable, options, seed)
    return _end(console, preparation, manners, unstable, interrupted)


def _trials(
    cases: Sequence[Case],
    targets: Sequence[Target],
    judging: Judging,
    runs: int,
    shuffler: random.Random,
) -> list[Trial]:
    """All runs, a round at a time, in each a target at a time, its cases in a new order."""
    trials: list[Trial] = []
    for _ in range(runs):
        for target in targets:
            fitting = [
                case
                for case in cases
                if why_not(case.front_matter, target, judging.machine) is None
            ]
            shuffler.shuffle(fitting)
            trials += [Trial(case, target) for case in fitting]
    return trials


def _note(manners: dict[tuple[str, str], Manners], trial: Trial, run: Run, folder: Path) -> None:
    if run.unavailable is not None:
        return
    key = (trial.case.id, trial.target.name)
    these = manners.setdefault(key, Manners(trial.case, trial.target.name))
    these.add(run)
    if not these.is_stable:
        parts = [part for part in Path(trial.case.id).parts if part not in ("/", "..")]
        place = folder.joinpath(*parts)
        place.mkdir(parents=True, exist_ok=True)
        for number, manner in enumerate(these.seen, start=1):
            (place / f"{trial.target.name}.{number}.jsonl").write_bytes(manner.trace)


@contextmanager
def _busy_cores(executor: Executor, folder: Path) -> Iterator[None]:
    """Keep every core busy while this lasts."""
    environment = {"PATH": os.defpath}
    processes = [
        executor.start(["/bin/sh", "-c", _BUSY], environment=environment, folder=folder)
        for _ in range(os.cpu_count() or 1)
    ]
    try:
        yield
    finally:
        for process in processes:
            process.finish()


def _tell(
    console: Console,
    unstable: Sequence[Manners],
    options: argparse.Namespace,
    seed: int,
) -> None:
    for these in sorted(unstable, key=lambda these: (these.case.id, these.target)):
        head = (
            f"{these.case.id}  on {these.target}: {len(these.seen)} manners in {options.runs} runs"
        )
        console.print(Text(head, style="bold"))
        for line in these.told():
            console.print(Text(f"  {printable(line)}"))
    if unstable:
        words = [f"--target {word}" for word in options.target]
        words += [f"--runs {options.runs} --seed {seed}"]
        words += ["--stress"] if options.stress else []
        console.print(f"again: {invocation(os.environ)} certify {' '.join(words)}\n")


def _end(
    console: Console,
    preparation: Preparation,
    manners: dict[tuple[str, str], Manners],
    unstable: Sequence[Manners],
    interrupted: bool,
) -> int:
    for problem in preparation.problems:
        console.print(Text(printable(str(problem)), style="bold red"))
    cases = len({case for case, _ in manners})
    targets = len({target for _, target in manners})
    done = sum(manner.runs for these in manners.values() for manner in these.seen)
    text = f"{done} runs of {cases} cases on {targets} targets, {len(unstable)} not the same"
    bad = bool(unstable or preparation.problems or interrupted or not done)
    prefix = "interrupted: " if interrupted else ""
    console.print(Text(prefix + text, style="bold red" if bad else "bold green"))
    if unstable:
        console.print(Text(f"their traces: {preparation.layout.results / 'certify'}"))
    if interrupted:
        return INTERRUPTED
    if preparation.problems or not done:
        return BAD_INPUT
    return NOT_STABLE if unstable else STABLE

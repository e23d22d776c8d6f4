#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The benchmark: three questions, each answered with a ratio of figures from this run.

1. How much does a resident save? Cases a second for each target, resident against a process each.
2. What does the runner itself cost? The wall time of a whole run against what the targets alone
   need for the same runs on as many cores (`bare`).
3. Does it grow as its work does? The time of one case run when there are 100, 1,000, 10,000.

Machines differ and are noisy: the ratios are what to look at.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from diffrunner.benchmark.bare import Load, seconds_alone
from diffrunner.commands.prepare import Preparation, jobs_for
from diffrunner.corpus.corpus import Case
from diffrunner.judging.judging import Job, Judging
from diffrunner.layout import find_layout
from diffrunner.reporting.kept_traces import write_traces
from diffrunner.reporting.summary import make_console
from diffrunner.running.bench import asks_the_runner
from diffrunner.running.capabilities import why_not
from diffrunner.running.execute import Executor, interruptible
from diffrunner.running.folders import folder_of_run
from diffrunner.running.needs import exclusive
from diffrunner.running.schedule import run_all
from diffrunner.running.targets import Target
from diffrunner.traces.trace import Json

SIZES = (100, 1000, 10_000)
GROWTH_TARGETS = ("reference@24", "node@24")


def main(words: Sequence[str]) -> int:
    options = _options(words)
    executor = Executor()
    console = make_console()
    with interruptible(executor), folder_of_run() as folder, executor.guarded(folder):
        preparation = Preparation(find_layout(os.environ), executor, folder)
        cases = preparation.cases(options.selection)
        forms = preparation.forms(cases)
        targets = preparation.targets(options.target)
        if preparation.problems:
            for problem in preparation.problems:
                console.print(str(problem), markup=False)
            return 2
        bench = Benchmark(preparation, cases, forms, targets, options.jobs)
        bench.tell_residents(console)
        bench.tell_overhead(console)
        if options.growth:
            bench.tell_growth(console)
    return 0


class Benchmark:
    """The three measurements, over the cases that a resident can run without anybody's help."""

    def __init__(
        self,
        preparation: Preparation,
        cases: Sequence[Case],
        forms: dict[str, Json],
        targets: Sequence[Target],
        jobs: int,
    ) -> None:
        self._preparation = preparation
        self._forms = forms
        self._targets = targets
        self._jobs = jobs
        # Ports and paths of one's own, and processes of one's own, are waited for, not worked for;
        # services cannot be had without the runner.
        self._cases = [
            case
            for case in cases
            if not (case.front_matter.isolate or case.front_matter.needs or asks_the_runner(case))
        ]
        self._fitting = {target.name: self._ending_well(target) for target in targets}

    def tell_residents(self, console: Console) -> None:
        """Question 1."""
        table = _table("target", "cases/s, resident", "cases/s, a process each", "ratio")
        for target in self._targets:
            rates = []
            for isolate in (False, True):
                with self._judging(isolate=isolate) as judging:
                    jobs = [Job(case, target) for case in self._fitting[target.name]]
                    seconds = self._timed(jobs, lambda job: judging.bench.run(job.case, job.target))
                    rates.append(len(jobs) / seconds)
            resident, isolated = rates
            table.add_row(
                target.name, f"{resident:.0f}", f"{isolated:.0f}", f"{resident / isolated:.1f}"
            )
        console.print(table)

    def tell_overhead(self, console: Console) -> None:
        """Question 2, over the reference and the runtimes that agree with it."""
        targets = [target for target in self._targets if target.kind in ("node", "reference")]
        jobs = [
            job
            for job in jobs_for(self._cases, targets)
            if job.case in self._fitting[job.target.name]
        ]
        with self._judging() as judging:
            whole = self._timed(jobs, lambda job: self._judge_and_keep(judging, job))
            bench = judging.bench
            loads = [
                Load(
                    command=bench.resident_command(target),
                    environment=bench.environment_of(target),
                    errands=tuple(
                        bench.errand(case, target) for case in self._fitting[target.name]
                    ),
                )
                for target in targets
            ]
        cores = os.cpu_count() or 1
        alone = seconds_alone(loads, self._preparation.folder, cores)
        table = _table("case runs", "whole run", f"targets alone, {cores} cores", "ratio")
        table.add_row(f"{len(jobs)}", f"{whole:.1f} s", f"{alone:.1f} s", f"{whole / alone:.2f}")
        console.print(table)

    def tell_growth(self, console: Console) -> None:
        """Question 3, over the reference and one runtime."""
        targets = [target for target in self._targets if target.name in GROWTH_TARGETS]
        table = _table("case runs", "wall time", "a case run", "ratio to the first")
        first = 0.0
        for size in SIZES:
            with self._judging() as judging:
                jobs = self._sample(targets, size)
                seconds = self._timed(jobs, lambda job: self._judge_and_keep(judging, job))
            each = seconds / size
            first = first or each
            table.add_row(
                f"{size}", f"{seconds:.1f} s", f"{1000 * each:.2f} ms", f"{each / first:.2f}"
            )
        console.print(table)

    def _sample(self, targets: Sequence[Target], size: int) -> list[Job]:
        """So many jobs, an equal share for each target, drawn evenly from all its cases."""
        share = size // len(targets)
        jobs: list[Job] = []
        for target in targets:
            cases = self._fitting[target.name]
            step = max(1.0, len(cases) / share)
            jobs += [Job(cases[int(n * step) % len(cases)], target) for n in range(share)]
        return jobs

    def _judge_and_keep(self, judging: Judging, job: Job) -> None:
        write_traces(judging.result(job), self._preparation.folder / "results")

    @contextmanager
    def _judging(self, isolate: bool = False) -> Iterator[Judging]:
        with self._preparation.judging(
            self._forms, self._targets, workers=self._jobs, isolate=isolate
        ) as judging:
            yield judging

    def _ending_well(self, target: Target) -> list[Case]:
        """The cases that a resident of the target runs to a good end: others cost a new process."""
        with self._judging() as judging:
            cases = [
                case
                for case in self._cases
                if why_not(case.front_matter, target, judging.machine) is None
            ]
            runs = [judging.bench.run(case, target) for case in cases]
        return [
            case
            for case, run in zip(cases, runs)
            if run.is_resident and run.normal.exit is not None and run.normal.exit.name == "empty"
        ]

    def _timed(self, jobs: Sequence[Job], work: Callable[[Job], object]) -> float:
        started = time.monotonic()
        for _ in run_all(
            jobs,
            work=work,
            exclusive=lambda job: exclusive(job.case.front_matter.needs),
            workers=self._jobs,
        ):
            pass
        return time.monotonic() - started


def _table(*headings: str) -> Table:
    table = Table(box=SIMPLE, show_edge=False)
    for heading in headings:
        table.add_column(heading, justify="left" if heading == "target" else "right")
    return table


def _options(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmark", description=__doc__.split("\n")[0])
    parser.add_argument("selection", nargs="*", metavar="CASE|DIR|clause:ID")
    parser.add_argument("--target", action="append", default=[], metavar="NAME@VERSION")
    parser.add_argument("--jobs", type=int, default=2 * (os.cpu_count() or 1))
    parser.add_argument("--no-growth", dest="growth", action="store_false", help="leave out 3")
    return parser.parse_intermixed_args(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

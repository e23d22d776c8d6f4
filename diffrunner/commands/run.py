# SPDX-License-Identifier: MIT
"""`run`: all the cases on all the targets, and what came of it, told and kept."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace

from diffrunner.commands.prepare import Preparation, Shard, jobs_for
from diffrunner.judging.judging import Job, Result
from diffrunner.reporting.gathering import gather, part_of
from diffrunner.reporting.kept_traces import write_traces
from diffrunner.reporting.outputs import Outputs, publish
from diffrunner.reporting.progress import progress
from diffrunner.reporting.results import now
from diffrunner.reporting.summary import make_console
from diffrunner.running.needs import exclusive
from diffrunner.running.schedule import run_all


def run_command(
    preparation: Preparation,
    *,
    selection: Sequence[str],
    targets: Sequence[str],
    workers: int,
    shard: Shard,
    outputs: Outputs,
) -> int:
    started, clock = now(), time.monotonic()
    cases = shard.of(preparation.cases(selection))
    forms = preparation.forms(cases) if cases else {}
    cases = [case for case in cases if case.id in forms]
    found = preparation.targets(targets)
    judging = preparation.judging(forms, found)
    jobs = jobs_for(cases, found)
    folder = preparation.layout.results

    results: list[Result] = []
    interrupted = False
    with progress(len(jobs), make_console(stderr=True)) as advance:
        arriving = run_all(jobs, work=judging.result, exclusive=needs_of_job, workers=workers)
        try:
            with closing(arriving):
                for result in arriving:
                    write_traces(result, folder)
                    results.append(result)
                    advance(result)
        except KeyboardInterrupt:
            interrupted = True

    order = {(job.case.id, job.target.name): place for place, job in enumerate(jobs)}
    results.sort(key=lambda result: order[result.case.id, result.target.name])
    part = part_of(
        started,
        time.monotonic() - clock,
        workers,
        interrupted,
        (shard.number, shard.total),
        selection,
        found,
    )
    report = gather(results, part, found, preparation.problems, judging.known, folder)
    # A run that found nothing to run leaves the results of the one before; not so a shard that is
    # rightly empty.
    is_told = bool(results) or (shard.total > 1 and not preparation.problems)
    return publish(report, replace(outputs, results=folder / "results.json" if is_told else None))


def needs_of_job(job: Job) -> frozenset[str]:
    return exclusive(job.case.front_matter.needs)

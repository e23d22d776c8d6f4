# SPDX-License-Identifier: MIT
"""`run`: all the cases on all the targets, and what came of it, told and kept."""

from __future__ import annotations

import argparse
import os
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from diffrunner.commands import arguments
from diffrunner.commands.prepare import Preparation, Shard, jobs_for, shard_of
from diffrunner.commands.site_output import site_output
from diffrunner.history.run import run_of_report, why_not_kept
from diffrunner.history.store import NoHistory, open_history
from diffrunner.judging.judging import Job, Result
from diffrunner.problem import Problem
from diffrunner.reporting.gathering import gather, part_of
from diffrunner.reporting.kept_traces import write_traces
from diffrunner.reporting.outputs import SiteOutput, publish
from diffrunner.reporting.progress import progress
from diffrunner.reporting.report import Report
from diffrunner.reporting.results import now
from diffrunner.reporting.summary import make_console
from diffrunner.running.needs import exclusive
from diffrunner.running.schedule import run_all


def add_arguments(command: argparse.ArgumentParser) -> None:
    arguments.add_selection(command)
    arguments.add_targets(command)
    arguments.add_jobs(command)
    command.add_argument(
        "--isolate", action="store_true", help="give every case a process of its own"
    )
    command.add_argument(
        "--shard",
        type=arguments.shard,
        metavar="I/N",
        help="run the I-th of N parts of the cases only",
    )
    arguments.add_outputs(command)


def execute(preparation: Preparation, options: argparse.Namespace) -> int:
    started, clock = now(), time.monotonic()
    shard = options.shard or shard_of(os.environ)
    cases = shard.of(preparation.cases(options.selection))
    forms = preparation.forms(cases) if cases else {}
    cases = [case for case in cases if case.id in forms]
    found = preparation.targets(options.target)
    jobs = jobs_for(cases, found)
    folder = preparation.layout.results

    results: list[Result] = []
    interrupted = False
    with preparation.judging(
        forms, found, workers=options.jobs, isolate=options.isolate
    ) as judging, progress(len(jobs), make_console(stderr=True)) as advance:
        arriving = run_all(jobs, work=judging.result, exclusive=needs_of_job, workers=options.jobs)
        try:
            with closing(arriving):
                for result in arriving:
                    write_traces(result, folder)
                    # What is on disk need not stay in memory, of which there may be little.
                    results.append(result.without_trace())
                    advance(result.case.id, result.surprise is not None)
        except KeyboardInterrupt:
            interrupted = True

    places = {target.name: place for place, target in enumerate(found)}
    results.sort(key=lambda result: (result.case.id, places[result.target.name]))
    part = part_of(
        started,
        time.monotonic() - clock,
        options.jobs,
        interrupted,
        (shard.number, shard.total),
        options.selection,
        found,
    )
    report = remembered(
        gather(results, part, found, preparation.problems, judging.known, folder),
        preparation.layout.history,
    )
    # A run that found nothing to run leaves the results of the one before; not so a shard that is
    # rightly empty.
    is_told = bool(results) or (shard.total > 1 and not preparation.problems)
    outputs = arguments.outputs_of(options, preparation.layout.working_directory)
    return publish(
        report,
        replace(
            outputs,
            results=folder / "results.json" if is_told else None,
            site=_site(preparation, options, shard),
        ),
    )


def _site(preparation: Preparation, options: argparse.Namespace, shard: Shard) -> SiteOutput | None:
    """Where it was asked for; and unasked after a whole run, if it is not that of a test."""
    if options.site is not None:
        return site_output(preparation, preparation.layout.working_directory / options.site)
    is_whole = not options.selection and shard.total == 1
    if not is_whole or "TEST_SRCDIR" in os.environ:
        return None
    return site_output(preparation, preparation.layout.site)


def remembered(report: Report, path: Path) -> Report:
    """The report, kept in the history if it is of a whole run; that it cannot be is a problem."""
    if why_not_kept(report) is not None:
        return report
    try:
        with open_history(path) as history:
            history.add(run_of_report(report))
    except NoHistory as error:
        return replace(report, problems=(*report.problems, Problem("history", str(error))))
    return report


def needs_of_job(job: Job) -> frozenset[str]:
    return exclusive(job.case.front_matter.needs)

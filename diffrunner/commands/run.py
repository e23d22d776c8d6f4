# SPDX-License-Identifier: MIT
"""`run`: all the cases on all the targets, and what came of it, told and kept."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from diffrunner.judging.judging import Job, Result, gone_causes
from diffrunner.layout import invocation
from diffrunner.running.needs import exclusive
from diffrunner.commands.prepare import Preparation, jobs_for, shard_of
from diffrunner.problem import Problem
from diffrunner.reporting.progress import progress
from diffrunner.reporting.results import RunFacts, document, now, write_document, write_traces
from diffrunner.running.schedule import run_all
from diffrunner.reporting.summary import make_console, print_end, print_summary
from diffrunner.reporting.tap import tap_lines

GOOD, UNEXPECTED, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130


def run_command(
    preparation: Preparation,
    *,
    selection: Sequence[str],
    targets: Sequence[str],
    workers: int,
    json_file: Path | None,
    tap: bool,
    isolate: bool,
) -> int:
    started, clock = now(), time.monotonic()
    cases = shard_of(preparation.cases(selection), os.environ)
    forms = preparation.forms(cases) if cases else {}
    cases = [case for case in cases if case.id in forms]
    found = preparation.targets(targets)
    jobs = jobs_for(cases, found)
    folder = preparation.layout.results

    results: list[Result] = []
    interrupted = False
    with preparation.judging(forms, found, workers=workers, isolate=isolate) as judging, progress(
        len(jobs), make_console(stderr=True)
    ) as advance:
        arriving = run_all(jobs, work=judging.result, exclusive=needs_of_job, workers=workers)
        try:
            with closing(arriving):
                for result in arriving:
                    write_traces(result, folder)
                    results.append(result)
                    advance(result.case.id, result.surprise is not None)
        except KeyboardInterrupt:
            interrupted = True

    places = {target.name: place for place, target in enumerate(found)}
    results.sort(key=lambda result: (result.case.id, places[result.target.name]))
    seconds = time.monotonic() - clock
    problems = preparation.problems
    is_whole = not (selection or interrupted or problems or "TEST_TOTAL_SHARDS" in os.environ)
    gone = list(gone_causes(results, judging.known)) if is_whole else []
    facts = RunFacts(started, seconds, workers, found, [*problems, *gone], interrupted)
    written = document(facts, results, folder)
    # A run that found nothing to run leaves the results of the one before.
    files = [folder / "results.json"] if results else []
    for path in dict.fromkeys([*files, *([json_file] if json_file else [])]):
        try:
            write_document(written, path)
        except OSError as error:
            problems.append(Problem(str(path), f"cannot be written: {error.strerror}"))

    # Exact output for machines goes to standard output alone; people get the rest beside it.
    if tap:
        print("\n".join(tap_lines(results, [*problems, *gone], interrupted)))
    console = make_console(stderr=tap)
    if not tap:
        print_summary(console, results, found, [*problems, *gone], invocation(os.environ))
    sys.stdout.flush()
    print_end(console, results, [*problems, *gone], seconds, folder, interrupted)
    return exit_status(results, gone, problems, interrupted)


def needs_of_job(job: Job) -> frozenset[str]:
    return exclusive(job.case.front_matter.needs)


def exit_status(
    results: Sequence[Result],
    gone: Sequence[Problem],
    problems: Sequence[Problem],
    interrupted: bool,
) -> int:
    if interrupted:
        return INTERRUPTED
    if problems:
        return BAD_INPUT
    return UNEXPECTED if gone or any(result.surprise for result in results) else GOOD

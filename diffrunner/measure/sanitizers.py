#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Runs the whole corpus on the reference under the sanitizers, then under Valgrind.

AddressSanitizer, LeakSanitizer and UBSan see every profile; Valgrind, which is slow, the newest
one. Each process runs many cases and is checked for leaks when it ends.

    bazel run //ref:sanitizers

Exit status: 0, nothing was found; 1, something was, and its first lines are printed; 2, bad input.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console

from diffrunner.commands import arguments
from diffrunner.measure.corpus_runs import Trial
from diffrunner.measure.program import Program, wrapped
from diffrunner.measure.workshop import Workshop, workshop
from diffrunner.reporting.summary import make_console
from diffrunner.running.folders import new_folder

SANITIZED = ("-O1", "-g", "-fno-omit-frame-pointer", "-fsanitize=address,undefined", "-w")
PLAIN = ("-O1", "-g", "-w")
# Told in the wrapper: the runner chooses what environment a program gets.
UNDER_SANITIZERS = """\
export ASAN_OPTIONS=log_path={log}/found UBSAN_OPTIONS=log_path={log}/found:print_stacktrace=1
exec $binary"""
UNDER_VALGRIND = "exec valgrind --quiet --leak-check=full --log-file={log}/found.%p $binary"
SHOWN_LINES = 12


def main(words: Sequence[str]) -> int:
    options = _options(words)
    console = make_console()
    with workshop(os.environ, options.jobs) as shop:
        newest = shop.profiles[-1].profile
        few = [trial for trial in shop.runs.trials if trial.profile == newest]
        found = [
            *_found_by("sanitizers", UNDER_SANITIZERS, SANITIZED, shop, shop.runs.trials, options),
            *_found_by("Valgrind", UNDER_VALGRIND, PLAIN, shop, few, options),
        ]
    for report in found:
        console.print(report, markup=False, highlight=False, soft_wrap=True)
    console.print(f"{len(found)} findings", markup=False)
    return 1 if found else 0


def _found_by(
    name: str,
    wrapper: str,
    flags: Sequence[str],
    shop: Workshop,
    trials: Sequence[Trial],
    options: argparse.Namespace,
) -> Iterator[str]:
    """The reports of one tool; tells also which cases were too slow under it to be finished."""
    program = Program(shop.root, shop.sources, new_folder(shop.folder), flags, options.jobs)
    log = new_folder(shop.folder)
    binary = wrapped(program.binary, log, wrapper.format(log=log))
    runs = shop.runs.run_all(binary, name, trials)
    shop.runs.end_residents()
    late = sorted({trial.case for trial, run in runs.items() if run.execution.timed_out})
    Console(stderr=True).print(f"{name}: {len(runs)} runs, too slow: {late}", markup=False)
    for report in sorted(log.glob("found.*")):
        if text := report.read_text("utf-8", "replace").strip():
            yield f"{name}:\n" + "\n".join(text.splitlines()[:SHOWN_LINES])


def _options(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="sanitizers", description=__doc__.splitlines()[0])
    arguments.add_jobs(parser)
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

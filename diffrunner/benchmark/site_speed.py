#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The site of the last run: how long it takes to write, how large it is, how soon it answers.

    bazel run //diffrunner/benchmark:site [-- FILE]

FILE is what `--json` wrote, with its traces beside it. The filter is timed in Chromium, from a change
of the box to the page laid out anew, for several queries in turn.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from rich.box import SIMPLE
from rich.table import Table

from diffrunner.commands.prepare import Preparation
from diffrunner.commands.site_output import site_output
from diffrunner.layout import find_layout
from diffrunner.problem import Problem
from diffrunner.reporting.report import Report
from diffrunner.reporting.results import read_results, results_schema
from diffrunner.reporting.summary import make_console
from diffrunner.running.execute import Executor
from diffrunner.running.folders import folder_of_run
from diffrunner.site.browser.chromium import browser

QUERIES = (
    "any:diverges",
    "any:contradicts and not node:contradicts",
    "half-open",
    "strength:stated",
    "not any:pass",
    "",
)
ROUNDS = 10
_TIMED = """(query) => {
  const box = document.getElementById('q');
  const started = performance.now();
  box.value = query;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  document.body.offsetHeight;
  return performance.now() - started;
}"""


def main(words: Sequence[str]) -> int:
    options = _options(words)
    layout = find_layout(os.environ)
    console = make_console()
    file = layout.results / "results.json"
    if options.file is not None:
        file = layout.working_directory / options.file
    report = read_results(file, results_schema(layout.root))
    if isinstance(report, Problem):
        console.print(str(report), markup=False)
        return 2
    if options.targets is not None:
        report = with_targets(report, options.targets)
    with folder_of_run() as folder:
        preparation = Preparation(layout, Executor(), folder)
        site = folder / "site"
        started, used = time.monotonic(), sum(os.times()[:4])
        problem = site_output(preparation, site).write(report)
        seconds, used = time.monotonic() - started, sum(os.times()[:4]) - used
        if problem is not None:
            console.print(str(problem), markup=False)
            return 2
        files = [path for path in site.rglob("*") if path.is_file()]
        times = sorted(filter_times(site, folder / "chromium"))
        table = Table(box=SIMPLE, show_edge=False)
        for heading in (
            "cases",
            "targets",
            "pages",
            "written in",
            "on all cores",
            "size",
            "filter",
            "at most",
        ):
            table.add_column(heading, justify="right")
        table.add_row(
            str(len({outcome.case for outcome in report.outcomes})),
            str(len(report.targets)),
            str(len(files)),
            f"{seconds:.1f} s",
            f"{used:.1f} s",
            f"{sum(path.stat().st_size for path in files) / 1e6:.0f} MB",
            f"{statistics.median(times):.0f} ms",
            f"{times[-1]:.0f} ms",
        )
        console.print(table)
    return 0


def with_targets(report: Report, count: int) -> Report:
    """The report of the last so many targets alone."""
    targets = report.targets[-count:]
    names = {target.name for target in targets}
    outcomes = tuple(outcome for outcome in report.outcomes if outcome.target in names)
    known = tuple(cause for cause in report.known if cause.target in names)
    return replace(report, targets=targets, outcomes=outcomes, known=known)


def filter_times(site: Path, folder: Path) -> list[float]:
    """Milliseconds, for each query in each round but the first, which warms up."""
    with browser(folder) as chromium:
        chromium.appear(1280, 900)
        chromium.open((site / "matrix.html").as_uri())
        times = [
            [chromium.run(f"({_TIMED})({query!r})") for query in QUERIES] for _ in range(ROUNDS + 1)
        ]
    return [each for measured in times[1:] for each in measured]


def _options(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="site", description=__doc__.split("\n")[0])
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE")
    parser.add_argument("--targets", type=int, metavar="N", help="of the last N targets only")
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

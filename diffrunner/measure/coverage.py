#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Tells which lines and branches of `ref/net` the corpus reaches, under all profiles together.

Only cases count, no unit tests. Assertions are compiled out: a branch that must not be taken is
none. The lines one by one are in reports/results/coverage/index.html; which cases run each function,
for the site, in reports/results/functions.json.

    bazel run //ref:coverage

Exit status: 0, at least 98 of 100 lines and 90 of 100 branches; 1, fewer; 2, bad input.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from diffrunner.commands import arguments
from diffrunner.measure.functions import cases_by_function
from diffrunner.measure.program import Program, wrapped
from diffrunner.measure.workshop import workshop
from diffrunner.reporting.results import write_whole
from diffrunner.reporting.summary import make_console
from diffrunner.running.folders import new_folder

ENOUGH_LINES, ENOUGH_BRANCHES = 98, 90  # of 100
FLAGS = ("-O0", "-g", "--coverage", "-DNDEBUG", "-w")


def main(words: Sequence[str]) -> int:
    options = _options(words)
    console = make_console()
    with workshop(os.environ, options.jobs) as shop:
        objects = new_folder(shop.folder)
        program = Program(shop.root, shop.sources, objects, FLAGS, options.jobs)
        binary = wrapped(program.binary, new_folder(shop.folder), "exec $binary")
        shop.runs.run_all(binary, "covered", shop.runs.trials)
        shop.runs.end_residents()  # they write what they reached when they end
        page = shop.results / "coverage" / "index.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        summary = _gcovr(shop.root, objects, page, options.jobs)
        functions = cases_by_function(shop, options.jobs)
        write_whole(json.dumps(functions), shop.results / "functions.json")
    _tell(summary, console)
    console.print(f"line by line: {page}", markup=False, highlight=False, soft_wrap=True)
    enough = (
        summary["line_percent"] >= ENOUGH_LINES and summary["branch_percent"] >= ENOUGH_BRANCHES
    )
    return 0 if enough else 1


def _gcovr(root: Path, objects: Path, page: Path, jobs: int) -> dict[str, Any]:
    """What gcovr makes of the counters that the runs left among the objects."""
    done = subprocess.run(
        [
            "gcovr",
            *("--root", str(root), "--filter", "ref/net/", "-j", str(jobs)),
            *("--json-summary", "-", "--html-details", str(page), str(objects)),
        ],
        stdout=subprocess.PIPE,
        check=True,
        cwd=root,
    )
    summary: dict[str, Any] = json.loads(done.stdout)
    return summary


def _tell(summary: dict[str, Any], console: Console) -> None:
    table = Table(box=SIMPLE)
    for title in ("file", "lines", "of 100", "branches", "of 100"):
        table.add_column(title, justify="left" if title == "file" else "right")
    for file in [*summary["files"], {"filename": "all", **summary}]:
        cells = []
        for what in ("line", "branch"):
            cells.append(f"{file[f'{what}_covered']}/{file[f'{what}_total']}")
            percent = file[f"{what}_percent"]
            cells.append("" if percent is None else f"{percent:.1f}")
        table.add_row(file["filename"], *cells)
    console.print(table)


def _options(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="coverage", description=__doc__.splitlines()[0])
    arguments.add_jobs(parser)
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

# SPDX-License-Identifier: MIT
"""`report`: the site of the last run, or of the results in a file; and a browser to read it in."""

from __future__ import annotations

import argparse
import webbrowser
from pathlib import Path

from diffrunner.commands.look import end
from diffrunner.commands.prepare import Preparation
from diffrunner.commands.site_output import site_output
from diffrunner.problem import Problem
from diffrunner.reporting.results import read_results, results_schema


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="what --json wrote (the last run)"
    )
    command.add_argument("--site", type=Path, metavar="FOLDER", help="write the site there")
    command.add_argument("--open", action="store_true", help="open it in a browser")


def execute(preparation: Preparation, options: argparse.Namespace) -> int:
    layout = preparation.layout
    file = layout.results / "results.json"
    if options.file is not None:
        file = layout.working_directory / options.file
    folder = layout.site if options.site is None else layout.working_directory / options.site
    report = read_results(file, results_schema(layout.root))
    problem = (
        report
        if isinstance(report, Problem)
        else site_output(preparation, folder.absolute()).write(report)
    )
    if problem is not None:
        preparation.problems.append(problem)
        return end(preparation)
    start = folder.absolute() / "index.html"
    print(start)
    if options.open:
        webbrowser.open(start.as_uri())
    return end(preparation)

# SPDX-License-Identifier: MIT
"""`query`: the cases of the last run of which an expression holds. The language: docs/query.md.

Exit status, as grep's: 0, something was found; 1, nothing was; 2, the query or the results are bad.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from rich.text import Text

from diffrunner.commands.prepare import Preparation
from diffrunner.corpus.clauses import load_clauses
from diffrunner.problem import Problem
from diffrunner.query.answers import FORMATS, Answer
from diffrunner.query.matching import matches
from diffrunner.query.parser import QueryError, parse
from diffrunner.query.rows import case_rows, vocabulary
from diffrunner.reporting.results import read_results, results_schema
from diffrunner.reporting.summary import make_console
from diffrunner.traces.render import printable

FOUND, NOTHING_FOUND, BAD_INPUT = 0, 1, 2


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "words", nargs="*", metavar="EXPRESSION", help="such as 'bun:diverges family:socket'"
    )
    command.add_argument(
        "--as", dest="form", choices=list(FORMATS), default="text", help="how the answer is printed"
    )
    command.add_argument(
        "--results", type=Path, metavar="FILE", help="what --json wrote, instead of the last run"
    )


def execute(preparation: Preparation, options: argparse.Namespace) -> int:
    layout = preparation.layout
    query = " ".join(" ".join(options.words).splitlines())
    path = layout.results / "results.json"
    if options.results is not None:
        path = layout.working_directory / options.results
    report = read_results(path, results_schema(layout.root))
    if isinstance(report, Problem):
        _complain(f"{report}; query needs the results of a run")
        return BAD_INPUT
    clauses, problems = load_clauses(layout.clauses)
    for problem in problems:
        _complain(str(problem))
    try:
        expression = parse(query, vocabulary(report, clauses))
    except QueryError as error:
        _complain(f"query, {error}")
        _complain(f"  {query}\n  {' ' * (error.position - 1)}^")
        return BAD_INPUT
    rows = case_rows(report, clauses)
    found = [row for row in rows if matches(expression, row.row)]
    targets = [target.name for target in report.targets]
    sys.stdout.write(FORMATS[options.form](Answer(query, targets, found, len(rows))))
    if problems:
        return BAD_INPUT
    return FOUND if found else NOTHING_FOUND


def _complain(text: str) -> None:
    console = make_console(stderr=True)
    for line in text.split("\n"):
        console.print(Text(printable(line), style="bold red"))

# SPDX-License-Identifier: MIT
"""`record`: what the last run had unexpected, written down as drafts of known divergences.

Drafts are appended to reports/known/TARGET.toml; what people wrote stays as it is, to the letter.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import tomllib
from rich.text import Text

from diffrunner.commands.prepare import Preparation
from diffrunner.problem import Problem
from diffrunner.reporting.recording import Draft, draft, written
from diffrunner.reporting.report import Report, ReportedTarget
from diffrunner.reporting.results import read_results, results_schema
from diffrunner.reporting.summary import make_console
from diffrunner.traces.render import printable

_SHOWN = 10


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--target", action="append", default=[], metavar="NAME", help="of this target only"
    )


def execute(preparation: Preparation, options: argparse.Namespace) -> int:
    """Draft entries for the targets that are named, or for all of the last run."""
    layout, problems = preparation.layout, preparation.problems
    report = read_results(layout.results / "results.json", results_schema(layout.root))
    if isinstance(report, Problem):
        problems.append(Problem(report.where, f"{report.what}; record needs the results of a run"))
    else:
        for target in _targets(report, options.target, problems):
            path = Path(target.known_file or layout.known / f"{target.name}.toml")
            _record(report, target, path, problems)
    errors = make_console(stderr=True)
    for problem in problems:
        errors.print(Text(printable(str(problem)), style="bold red"))
    return 2 if problems else 0


def _targets(
    report: Report, names: Sequence[str], problems: list[Problem]
) -> Sequence[ReportedTarget]:
    there = {target.name: target for target in report.targets}
    for name in names:
        if name not in there:
            known = ", ".join(there)
            problems.append(Problem(name, f"is no target of the last run; there are {known}"))
    return [target for name, target in there.items() if name in names or not names]


def _record(report: Report, target: ReportedTarget, path: Path, problems: list[Problem]) -> None:
    where = target.known_in
    try:
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        there = written(tomllib.loads(before))
    except (OSError, ValueError) as error:
        problems.append(Problem(where, f"cannot be read, so nothing was added: {error}"))
        return
    found = draft(report, target, there)
    if found.text:
        try:
            with path.open("a", encoding="utf-8", newline="\n") as file:
                file.write(_gap_after(before) + found.text)
        except OSError as error:
            problems.append(Problem(where, f"cannot be written: {error.strerror}"))
            return
    _tell(where, found)


def _gap_after(before: str) -> str:
    """What stands between the old and the new: an empty line, unless there is nothing old."""
    if not before:
        return ""
    return "\n" if before.endswith("\n") else "\n\n"


def _tell(where: str, found: Draft) -> None:
    console = make_console()
    if found.text:
        tables = f"[[cause]] tables: {found.causes}, [[case]] tables: {found.cases}"
        console.print(Text(f"{where}: added {tables}; fill in each `reason`"))
    elif not found.by_hand:
        console.print(Text(f"{where}: nothing to add"))
    for line in found.by_hand[:_SHOWN]:
        console.print(Text(printable(f"{where}: {line}")))
    if len(found.by_hand) > _SHOWN:
        console.print(Text(f"{where}: … and {len(found.by_hand) - _SHOWN} more of these"))

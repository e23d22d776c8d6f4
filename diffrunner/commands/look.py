# SPDX-License-Identifier: MIT
"""The commands that look and judge nothing: `targets`, `show` and `compile`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from diffrunner.commands import arguments
from diffrunner.commands.prepare import Preparation
from diffrunner.corpus.corpus import Case
from diffrunner.judging.judging import Job, Judging
from diffrunner.problem import Problem
from diffrunner.reporting.side_by_side import Column, print_side_by_side, print_source
from diffrunner.reporting.summary import make_console
from diffrunner.running.targets import Target
from diffrunner.traces.render import printable


def add_targets_arguments(command: argparse.ArgumentParser) -> None:
    arguments.add_targets(command)


def add_show_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("case", metavar="CASE")
    arguments.add_targets(command)


def add_compile_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("case", metavar="CASE")


def execute_targets(preparation: Preparation, options: argparse.Namespace) -> int:
    """List what there is, with real versions."""
    console = make_console()
    table = Table(box=SIMPLE)
    for heading in ("target", "version", "compared with"):
        table.add_column(heading)
    table.add_column("binary", overflow="fold")
    for target in preparation.targets(options.target or preparation.everybody()):
        other = "itself" if target.is_reference else target.profile.replace("node", "reference")
        version = f"as Node.js {target.version}" if target.is_reference else target.version
        table.add_row(*map(Text, (target.name, version, other, str(target.binary))))
    console.print(table)
    return end(preparation)


def execute_compile(preparation: Preparation, options: argparse.Namespace) -> int:
    """Print the JSON form of one case."""
    case = one_case(preparation, options.case)
    form = preparation.forms([case]).get(case.id) if case else None
    if form is not None:
        print(json.dumps(form, indent=1, ensure_ascii=False))
    return end(preparation)


def execute_show(preparation: Preparation, options: argparse.Namespace) -> int:
    """Run one case and print the traces side by side, once for each profile of the reference."""
    case = one_case(preparation, options.case)
    forms = preparation.forms([case]) if case else {}
    if case is None or case.id not in forms:
        return end(preparation)
    found = preparation.targets(options.target)
    console = make_console()
    print_source(console, case)
    with preparation.judging(forms, found) as judging:
        for own in found:
            if own.is_reference:
                others = [
                    target
                    for target in found
                    if target.profile == own.profile and not target.is_reference
                ]
                _show(console, judging, case, own, others)
    return end(preparation)


def _show(
    console: Console, judging: Judging, case: Case, own: Target, others: Sequence[Target]
) -> None:
    result = judging.result(Job(case, own))
    verdict = Text(f"{own.name}: {result.verdict.word}", style="bold")
    verdict.append(f"  {printable(result.verdict.reason)}")
    console.print(verdict)
    if result.run is None:
        return
    columns: list[Column] = []
    for target in others:
        other = judging.result(Job(case, target))
        if other.run is None or other.run.unavailable is not None:
            console.print(Text(f"{target.name}: skip  {printable(other.verdict.reason)}"))
        else:
            columns.append(Column(target, other.run.normal, other.verdict))
    print_side_by_side(console, own.name, result.run.normal, columns)


def one_case(preparation: Preparation, word: str) -> Case | None:
    """The one case that a word stands for."""
    cases = preparation.cases([word])
    if len(cases) > 1:
        what = f"stands for {len(cases)} cases; name one of them"
        preparation.problems.append(Problem(word, what))
        return None
    return cases[0] if cases else None


def end(preparation: Preparation) -> int:
    """Tell the problems; gives the exit status."""
    console = make_console(stderr=True)
    for problem in preparation.problems:
        console.print(Text(printable(str(problem)), style="bold red"))
    return 2 if preparation.problems else 0

# SPDX-License-Identifier: MIT
"""The commands that look and judge nothing: `targets`, `show` and `compile`."""

from __future__ import annotations

import json
from collections.abc import Sequence

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from diffrunner.corpus.corpus import Case
from diffrunner.judging.judging import Job, Judging
from diffrunner.commands.prepare import Preparation
from diffrunner.problem import Problem
from diffrunner.traces.render import printable
from diffrunner.reporting.side_by_side import Column, print_side_by_side, print_source
from diffrunner.reporting.summary import make_console
from diffrunner.running.targets import Target


def targets_command(preparation: Preparation, words: Sequence[str]) -> int:
    """List what there is, with real versions."""
    console = make_console()
    table = Table(box=SIMPLE)
    for heading in ("target", "version", "compared with"):
        table.add_column(heading)
    table.add_column("binary", overflow="fold")
    for target in preparation.targets(words or preparation.everybody()):
        other = "itself" if target.is_reference else target.profile.replace("node", "reference")
        version = f"as Node.js {target.version}" if target.is_reference else target.version
        table.add_row(*map(Text, (target.name, version, other, str(target.binary))))
    console.print(table)
    return _end(preparation)


def compile_command(preparation: Preparation, word: str) -> int:
    """Print the JSON form of one case."""
    case = _one_case(preparation, word)
    form = preparation.forms([case]).get(case.id) if case else None
    if form is not None:
        print(json.dumps(form, indent=1, ensure_ascii=False))
    return _end(preparation)


def show_command(preparation: Preparation, word: str, targets: Sequence[str]) -> int:
    """Run one case and print the traces side by side, once for each profile of the reference."""
    case = _one_case(preparation, word)
    forms = preparation.forms([case]) if case else {}
    if case is None or case.id not in forms:
        return _end(preparation)
    found = preparation.targets(targets)
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
    return _end(preparation)


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


def _one_case(preparation: Preparation, word: str) -> Case | None:
    cases = preparation.cases([word])
    if len(cases) > 1:
        what = f"stands for {len(cases)} cases; name one of them"
        preparation.problems.append(Problem(word, what))
        return None
    return cases[0] if cases else None


def _end(preparation: Preparation) -> int:
    console = make_console(stderr=True)
    for problem in preparation.problems:
        console.print(Text(printable(str(problem)), style="bold red"))
    return 2 if preparation.problems else 0

# SPDX-License-Identifier: MIT
"""`history`: what came of runs in the course of time. docs/history.md says more.

Exit status: 0, done; 1, `diff` found that something changed; 2, something was wrong with the input.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from rich.box import SIMPLE
from rich.table import Table
from rich.text import Text

from diffrunner.commands.prepare import Preparation
from diffrunner.history.changes import Changes, changes_between, spells
from diffrunner.history.news import news
from diffrunner.history.past import run_before
from diffrunner.history.plot import trend_svg
from diffrunner.history.run import Run, RunWithResults, run_of_report, why_not_kept
from diffrunner.history.store import History, NoHistory, open_history
from diffrunner.layout import invocation
from diffrunner.problem import Problem
from diffrunner.query.matching import is_called
from diffrunner.reporting.results import read_results, results_schema, write_whole
from diffrunner.reporting.summary import make_console
from diffrunner.reporting.wording import counted
from diffrunner.traces.render import printable

DONE, CHANGED, BAD_INPUT = 0, 1, 2
SHOWN_CASES = 10


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "action",
        choices=list(ACTIONS),
        help="keep results; list the runs; tell how many cases passed, what is new for an issue, "
        "what changed from one run to another, since when a case has its verdicts",
    )
    command.add_argument(
        "words",
        nargs="*",
        metavar="FILE|RUN|CASE",
        help="import, news: what --json wrote; diff: the numbers of two runs (the last two); case: ids",
    )
    command.add_argument(
        "--target", action="append", default=[], metavar="NAME", help="trend: of these, as in query"
    )
    command.add_argument("--svg", type=Path, metavar="FILE", help="trend: draw it, too")
    command.add_argument(
        "--history", type=Path, metavar="FILE", help="the file of the history, if it is another one"
    )


def execute(preparation: Preparation, options: argparse.Namespace) -> int:
    layout, problems = preparation.layout, preparation.problems
    path = layout.history
    if options.history is not None:
        path = layout.working_directory / options.history
    status = DONE
    try:
        with open_history(path) as history:
            status = ACTIONS[options.action](history, preparation, options)
    except NoHistory as error:
        problems.append(Problem("history", str(error)))
    errors = make_console(stderr=True)
    for problem in problems:
        errors.print(Text(printable(str(problem)), style="bold red"))
    return BAD_INPUT if problems else status


# -- import and list -------------------------------------------------------------------------


def _import(history: History, preparation: Preparation, options: argparse.Namespace) -> int:
    if not options.words:
        preparation.problems.append(Problem("import", "name a file that --json wrote"))
    schema = results_schema(preparation.layout.root)
    for word in options.words:
        report = read_results(preparation.layout.working_directory / word, schema)
        if isinstance(report, Problem):
            preparation.problems.append(report)
        elif (reason := why_not_kept(report)) is not None:
            preparation.problems.append(Problem(word, reason))
        else:
            run, is_new = history.add(run_of_report(report))
            _say(f"{word}: {'kept as' if is_new else 'is there already, as'} {run}")
    return DONE


def _list(history: History, preparation: Preparation, options: argparse.Namespace) -> int:
    table = Table(box=SIMPLE, padding=(0, 1, 0, 0), show_edge=False)
    for heading in ("run", "started", "took", "targets"):
        table.add_column(heading, no_wrap=heading != "targets")
    for run in history.runs():
        versions = ", ".join(f"{name} {version}" for name, version in run.versions.items())
        table.add_row(
            str(run.number),
            run.started.strftime("%Y-%m-%d %H:%M UTC"),
            f"{run.seconds:.1f} s",
            Text(printable(versions)),
        )
    if table.row_count:
        make_console().print(table)
    else:
        _say("no runs yet: a run of the whole corpus is kept, or `import` one")
    return DONE


# -- trend -----------------------------------------------------------------------------------


def _trend(history: History, preparation: Preparation, options: argparse.Namespace) -> int:
    tallies, runs = history.tallies(), history.runs()
    for word in options.target:
        if not any(is_called(target, word) for target in tallies):
            there = ", ".join(tallies) or "none"
            preparation.problems.append(Problem(word, f"is in no run; there are {there}"))
    chosen = {
        target: found
        for target, found in tallies.items()
        if not options.target or any(is_called(target, word) for word in options.target)
    }
    table = Table(box=SIMPLE, padding=(0, 1, 0, 0), show_edge=False)
    table.add_column("run", no_wrap=True)
    table.add_column("day", no_wrap=True)
    for target in chosen:
        table.add_column(Text(printable(target)), justify="right", no_wrap=True)
    passed = {
        (tally.target, tally.run.number): f"{tally.passed}/{tally.judged}"
        for found in chosen.values()
        for tally in found
    }
    for run in runs:
        cells = (passed.get((target, run.number), ".") for target in chosen)
        table.add_row(str(run.number), run.day, *cells)
    make_console().print(table)
    if options.svg is not None:
        file = preparation.layout.working_directory / options.svg
        try:
            write_whole(trend_svg(chosen, runs, title="Cases passed, run by run"), file)
        except OSError as error:
            problem = Problem(str(options.svg), f"cannot be written: {error.strerror}")
            preparation.problems.append(problem)
    return DONE


# -- news, diff and case ---------------------------------------------------------------------


def _news(history: History, preparation: Preparation, options: argparse.Namespace) -> int:
    """What the last run, or that of a file, has new, as the text of an issue."""
    if len(options.words) > 1:
        preparation.problems.append(Problem("news", "name one file that --json wrote, or none"))
        return BAD_INPUT
    layout = preparation.layout
    path = layout.results / "results.json"
    if options.words:
        path = layout.working_directory / options.words[0]
    report = read_results(path, results_schema(layout.root))
    if isinstance(report, Problem):
        preparation.problems.append(report)
    elif (reason := why_not_kept(report)) is not None:
        preparation.problems.append(Problem(str(path), reason))
    else:
        told = run_of_report(report)
        run, _ = history.add(told)
        previous = run_before(history, run)
        old = told if previous is None else RunWithResults(previous, history.results(previous))
        sys.stdout.write(news(previous, changes_between(old, told), report, invocation(os.environ)))
    return DONE


def _diff(history: History, preparation: Preparation, options: argparse.Namespace) -> int:
    pair = _two_runs(history.runs(), options.words)
    if isinstance(pair, Problem):
        preparation.problems.append(pair)
        return BAD_INPUT
    before, after = (RunWithResults(run, history.results(run)) for run in pair)
    changes = changes_between(before, after)
    _say(f"from {before.run} to {after.run}:{'' if changes else ' nothing changed'}")
    for line in _lines(changes):
        _say(f"  {line}")
    return CHANGED if changes else DONE


def _two_runs(runs: Sequence[Run], words: Sequence[str]) -> tuple[Run, Run] | Problem:
    by_number = {str(run.number): run for run in runs}
    if not words and len(runs) >= 2:
        return runs[-2], runs[-1]
    if len(words) == 2 and all(word in by_number for word in words):
        return by_number[words[0]], by_number[words[1]]
    there = f"there are {', '.join(by_number)}" if runs else "there is none"
    return Problem("diff", f"name two runs by their numbers; {there}")


def _lines(changes: Changes) -> list[str]:
    lines = [
        f"{target}: {old or 'was not there'} -> {new or 'is gone'}"
        for target, (old, new) in changes.versions.items()
    ]
    for change in changes.changes:
        count = counted(len(change.cases), "case")
        lines.append(f"{change.target}, {count}: {change.before} -> {change.after}")
        lines += [f"  {line}" for line in _some(change.cases)]
    for what, cases in (("new", changes.came), ("gone", changes.went)):
        if cases:
            lines.append(f"{what}: {counted(len(cases), 'case')}")
            lines += [f"  {line}" for line in _some(cases)]
    return lines


def _some(cases: Sequence[str]) -> list[str]:
    rest = len(cases) - SHOWN_CASES
    return [*cases[:SHOWN_CASES], *([f"… and {rest} more"] if rest > 0 else [])]


def _case(history: History, preparation: Preparation, options: argparse.Namespace) -> int:
    if not options.words:
        preparation.problems.append(Problem("case", "name a case by its id"))
    runs = history.runs()
    for case in options.words:
        found = history.of_case(case)
        if not found:
            preparation.problems.append(Problem(case, "is in no run"))
        for target, verdicts in found.items():
            for spell in spells(verdicts, runs):
                versions = dict.fromkeys(run.versions[target] for run in (spell.first, spell.last))
                until = "" if spell.first is spell.last else f" to {spell.last}"
                told = f"{spell.verdict}, {spell.first}{until}, {' to '.join(versions)}"
                _say(f"{case}  {target}  {told}")
    return DONE


def _say(text: str) -> None:
    make_console().print(Text(printable(text)))


ACTIONS: Mapping[str, Callable[[History, Preparation, argparse.Namespace], int]] = {
    "import": _import,
    "list": _list,
    "trend": _trend,
    "news": _news,
    "diff": _diff,
    "case": _case,
}

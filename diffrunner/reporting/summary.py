# SPDX-License-Identifier: MIT
"""The end of a run, for people: who got which verdicts, then everything unexpected, then where
the rest lies. Trace text is data, not markup: it is put in `Text` objects, never parsed.
"""

from __future__ import annotations

import shlex
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from diffrunner.traces.compare import STATE, Difference
from diffrunner.judging.judging import Result
from diffrunner.problem import Problem
from diffrunner.traces.render import printable, render_record, render_state, shortened
from diffrunner.running.targets import BINARIES, Target
from diffrunner.traces.trace import Record
from diffrunner.judging.verdict import CONTRADICTS, PASS, SKIP, VERDICTS

SHOWN_RESULTS = 60
SHOWN_SKIPS = 8
LONGEST_TEXT = 160
STYLES = {"pass": "green", "skip": "dim", "diverges": "yellow"}


def make_console(stderr: bool = False) -> Console:
    """A console that writes lines as they are: not wrapped, not cut, and wide if nobody looks."""
    console = Console(stderr=stderr, highlight=False, soft_wrap=True)
    if not console.is_terminal:
        console.width = 200
    return console


def print_summary(
    console: Console,
    results: Sequence[Result],
    targets: Sequence[Target],
    problems: Sequence[Problem],
    invocation: str,
) -> None:
    if results:
        console.print()
        console.print(_table(results, targets))
        console.print()
    _print_causes(console, results, targets)
    _print_skips(console, results)
    unexpected = [result for result in results if result.surprise is not None]
    for result in unexpected[:SHOWN_RESULTS]:
        _print_result(console, result, invocation)
    if len(unexpected) > SHOWN_RESULTS:
        console.print(f"... and {len(unexpected) - SHOWN_RESULTS} more, all in results.json\n")
    for problem in problems:
        console.print(Text(printable(str(problem)), style="bold red"))


def print_end(
    console: Console,
    results: Sequence[Result],
    problems: Sequence[Problem],
    seconds: float,
    folder: Path,
    interrupted: bool,
) -> None:
    """The last two lines: the outcome, and where the full results lie."""
    unexpected = sum(result.surprise is not None for result in results)
    known = sum(result.opinion.is_known for result in results)
    cases = len({result.case.id for result in results})
    parts = [
        f"{len(results)} results for {cases} cases in {seconds:.1f} s",
        f"{unexpected} unexpected",
        f"{known} known",
    ]
    if problems:
        parts.append(f"{len(problems)} problems with the input")
    text = ("interrupted: " if interrupted else "") + ", ".join(parts)
    bad = bool(unexpected or problems or interrupted)
    console.print(Text(text, style="bold red" if bad else "bold green"))
    if results:
        console.print(Text(f"full results: {folder / 'results.json'}"))


def _table(results: Sequence[Result], targets: Sequence[Target]) -> Table:
    """Targets by verdicts; verdicts that nobody got are left out, so that 80 columns suffice."""
    counts = Counter((result.target.name, result.verdict.word) for result in results)
    known = Counter(r.target.name for r in results if r.opinion.is_known)
    unexpected = Counter(r.target.name for r in results if r.surprise is not None)
    given = {word for _, word in counts}
    words = [word for word in VERDICTS if word == PASS or word in given]
    table = Table(box=SIMPLE, padding=(0, 1, 0, 0), show_edge=False)
    table.add_column("target", no_wrap=True)
    table.add_column("version", no_wrap=True)
    for word in [*words, "known", "unexpected"]:
        table.add_column(word, justify="right", no_wrap=True)
    for target in targets:
        name = target.name
        cells = [
            Text(str(counts[name, word] or "."), style=_style(word, counts[name, word]))
            for word in words
        ]
        fresh = unexpected[name]
        last = Text(str(fresh or "."), style="bold red" if fresh else "dim")
        table.add_row(Text(name), Text(target.version), *cells, Text(str(known[name] or ".")), last)
    return table


def _style(word: str, count: int) -> str:
    return STYLES.get(word, "red") if count else "dim"


def _print_causes(console: Console, results: Sequence[Result], targets: Sequence[Target]) -> None:
    """What is known of each target: its causes, the weightiest first, and its single cases."""
    for target in targets:
        opinions = [r.opinion for r in results if r.target is target and r.opinion.is_known]
        weights = Counter(cause.name for opinion in opinions for cause in opinion.causes)
        single = sum(opinion.entry is not None for opinion in opinions)
        if not opinions:
            continue
        parts = [f"{name} ({count})" for name, count in weights.most_common()]
        parts += [f"single cases ({single})"] if single else []
        text = f"{target.name}, known causes and how many cases each: {', '.join(parts)}"
        console.print(Text(text, style="dim"))


def _print_skips(console: Console, results: Sequence[Result]) -> None:
    """Why cases were skipped, by reason; what is for another version goes without saying."""
    reasons = Counter(r.verdict.reason for r in results if r.verdict.word == SKIP)
    shown = [
        (reason, count)
        for reason, count in reasons.most_common()
        if not reason.startswith(("since Node.js", "until Node.js"))
    ]
    for reason, count in shown[:SHOWN_SKIPS]:
        console.print(Text(f"skipped {count}: {printable(reason)}", style="dim"))


def _print_result(console: Console, result: Result, invocation: str) -> None:
    verdict, case = result.verdict, result.case
    head = Text(f"{case.id}  on {result.target.name}: ", style="bold")
    head.append(verdict.word, style=_style(verdict.word, 1))
    if result.surprise not in (None, "new"):
        head.append(f" ({result.surprise})")
    console.print(head)
    if verdict.word != PASS:
        console.print(Text(f"  {printable(verdict.reason)}"))
    if verdict.word != CONTRADICTS and verdict.differences:
        _print_difference(console, verdict.differences[0], result)
    console.print(Text(f"  clauses: {', '.join(case.front_matter.clauses)}", style="dim"))
    words = f"show {shlex.quote(case.id)} {target_words(result.target)}"
    console.print(Text(f"  look: {invocation} {words}"))
    console.print()


def _print_difference(console: Console, difference: Difference, result: Result) -> None:
    line = difference.expected.line if difference.expected else None
    source = result.case.source.splitlines()
    if line is not None and 1 <= line <= len(source):
        text = f"  {result.case.file}:{line}: {printable(source[line - 1].strip())}"
        console.print(Text(shortened(text, LONGEST_TEXT), style="dim"))
    sides = (("reference", difference.expected), (result.target.name, difference.observed))
    width = max(len(name) for name, _ in sides)
    for name, record in sides:
        shown = difference_text(difference, record)
        console.print(Text(f"  {name.ljust(width)}  {difference.lane}  {shown}"))
    console.print(Text(f"  {difference.kind}: {difference.detail}"))


def difference_text(difference: Difference, record: Record | None) -> str:
    """A record, and if its state is what differs, the properties in question."""
    if record is None:
        return "(nothing)"
    shown = shortened(render_record(record), LONGEST_TEXT)
    if difference.kind != STATE:
        return shown
    properties = {
        key: record.state[key] for key in difference.detail.split(", ") if key in record.state
    }
    return f"{shown}  with {render_state(properties) or 'none of them'}"


def target_words(target: Target) -> str:
    """How a target is named on the command line."""
    if target.described_in is not None:
        return f"--targets {shlex.quote(str(target.described_in))} --target {target.name}"
    built_in = target.name in BINARIES or target.is_reference
    return "--target " + (target.name if built_in else f"{target.name}={target.binary}")

# SPDX-License-Identifier: MIT
"""Traces side by side on a terminal: a table a lane, the marks of `aligned_rows` before records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from diffrunner.corpus.corpus import Case
from diffrunner.judging.verdict import Verdict
from diffrunner.reporting.aligned_rows import MISSING, Cell, Row, lanes_of, rows_of_lane
from diffrunner.running.targets import Target
from diffrunner.traces.compare import compare
from diffrunner.traces.render import printable, render_record, shortened
from diffrunner.traces.trace import Trace

LONGEST_TEXT = 100
_STYLES = {"-": "red", "+": "red", "!": "red", "~": "yellow", "*": "magenta", " ": ""}


@dataclass(frozen=True)
class Column:
    """A target beside the reference."""

    target: Target
    trace: Trace
    verdict: Verdict


def print_source(console: Console, case: Case) -> None:
    console.print(Text(f"{case.file}: {printable(case.front_matter.title)}", style="bold"))
    for number, line in enumerate(case.source.splitlines(), start=1):
        console.print(Text(f"{number:4}  {printable(line)}", style="dim"))
    console.print()


def print_side_by_side(
    console: Console, name: str, expected: Trace, columns: Sequence[Column]
) -> None:
    """Print the reference's trace, called `name`, and beside it those of the columns."""
    comparisons = [compare(expected, column.trace) for column in columns]
    for column in columns:
        head = Text(f"{column.target.name} ({column.target.version}): ", style="bold")
        head.append(column.verdict.word, style="green" if column.verdict.word == "pass" else "red")
        head.append(f"  {printable(column.verdict.reason)}")
        console.print(head)
    for lane in lanes_of(expected, comparisons):
        table = Table(box=SIMPLE, title=Text(lane, style="bold"), title_justify="left")
        table.add_column("line", justify="right", style="dim")
        for heading in (name, *(column.target.name for column in columns)):
            table.add_column(Text(heading), overflow="fold")
        for row in rows_of_lane(lane, comparisons, expected):
            table.add_row(*_cells(row))
        console.print(table)


def _cells(row: Row) -> list[Text]:
    line = str(row.expected.line) if row.expected is not None and row.expected.line else ""
    own = shortened(render_record(row.expected), LONGEST_TEXT) if row.expected is not None else ""
    return [Text(line), Text(own), *map(_marked, row.cells)]


def _marked(cell: Cell) -> Text:
    text = f"({MISSING})" if cell.text == MISSING else shortened(cell.text, LONGEST_TEXT)
    lines = [f"{cell.mark} {text}", *(f"    ({note})" for note in cell.notes)]
    return Text("\n".join(lines), style=_STYLES[cell.mark])

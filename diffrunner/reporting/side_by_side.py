# SPDX-License-Identifier: MIT
"""Traces side by side: a lane at a time, what corresponds on one row, differences marked in place.

The rows are those of the reference; what a target has beyond them stands between. A mark before a
record says how it differs from the reference's:

    -  missing      +  one too many      !  other content      ~  elsewhere      *  other state
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from diffrunner.corpus.corpus import Case
from diffrunner.judging.verdict import Verdict
from diffrunner.running.targets import Target
from diffrunner.traces.compare import ORDER, STATE, Comparison, Difference, compare
from diffrunner.traces.normalise import lane_order
from diffrunner.traces.render import printable, render_record, render_state, shortened
from diffrunner.traces.trace import Record, Trace

LONGEST_TEXT = 100
_STYLES = {"-": "red", "+": "red", "!": "red", "~": "yellow", "*": "magenta", " ": ""}


@dataclass(frozen=True)
class Column:
    """A target beside the reference."""

    target: Target
    trace: Trace
    verdict: Verdict


@dataclass(frozen=True)
class Row:
    """The reference's record, or None between its records, and a marked text for each column."""

    expected: Record | None
    cells: tuple[str, ...]


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
    lanes = {record.lane for record in expected.records}
    lanes.update(record.lane for column in columns for record in column.trace.records)
    for lane in sorted(lanes, key=lane_order):
        table = Table(box=SIMPLE, title=Text(lane, style="bold"), title_justify="left")
        table.add_column("line", justify="right", style="dim")
        for heading in (name, *(column.target.name for column in columns)):
            table.add_column(Text(heading), overflow="fold")
        for row in rows_of_lane(lane, comparisons, expected):
            table.add_row(*_cells(row))
        console.print(table)


def rows_of_lane(lane: str, comparisons: Sequence[Comparison], expected: Trace) -> list[Row]:
    """The rows of one lane, in order."""
    own = [record for record in expected.records if record.lane == lane]
    marked = [_Marked(lane, comparison) for comparison in comparisons]
    rows: list[Row] = []
    for place in range(len(own) + 1):
        extras = [column.extras_before(place) for column in marked]
        for step in range(max(map(len, extras), default=0)):
            cells = tuple(column[step] if step < len(column) else "  " for column in extras)
            rows.append(Row(None, cells))
        if place < len(own):
            rows.append(Row(own[place], tuple(column.beside(place) for column in marked)))
    return rows


class _Marked:
    """One target's records of a lane, as they stand beside the reference's."""

    def __init__(self, lane: str, comparison: Comparison) -> None:
        self._records = comparison.observed.get(lane, ())
        alignment = comparison.alignments.get(lane)
        self._partner = dict(alignment.pairs()) if alignment else {}
        self._by_place: dict[int, list[Difference]] = {}
        self._extra: dict[int, list[Record]] = {}
        for difference in comparison.differences:
            if difference.lane != lane:
                continue
            if difference.expected is None and difference.observed is not None:
                self._extra.setdefault(difference.index, []).append(difference.observed)
            else:
                self._by_place.setdefault(difference.index, []).append(difference)

    def extras_before(self, place: int) -> list[str]:
        return [f"+ {_text(record)}" for record in self._extra.get(place, [])]

    def beside(self, place: int) -> str:
        differences = self._by_place.get(place, [])
        if place not in self._partner:
            return "- (missing)"
        record = self._records[self._partner[place]]
        kinds = {difference.kind for difference in differences}
        mark = " "
        if kinds:
            mark = "~" if ORDER in kinds else "*" if kinds == {STATE} else "!"
        return "\n".join([f"{mark} {_text(record)}", *map(_note, differences)])


def _text(record: Record) -> str:
    return shortened(render_record(record), LONGEST_TEXT)


def _note(difference: Difference) -> str:
    """A line below a marked record that says in what it differs."""
    if difference.kind != STATE or difference.expected is None or difference.observed is None:
        return f"    ({difference.detail})"
    keys = difference.detail.split(", ")
    expected: Mapping[str, object] = difference.expected.state
    observed: Mapping[str, object] = difference.observed.state
    wanted = render_state({key: expected[key] for key in keys if key in expected})
    found = render_state({key: observed[key] for key in keys if key in observed})
    return f"    ({found or 'absent'}; reference {wanted or 'absent'})"


def _cells(row: Row) -> list[Text]:
    line = str(row.expected.line) if row.expected is not None and row.expected.line else ""
    own = _text(row.expected) if row.expected is not None else ""
    return [
        Text(line),
        Text(own),
        *(Text(cell, style=_STYLES.get(cell[:1], "")) for cell in row.cells),
    ]

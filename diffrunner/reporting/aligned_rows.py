# SPDX-License-Identifier: MIT
"""Traces aligned: a lane at a time, what corresponds in one row, differences marked in place.

The rows are those of the reference; what a target has beyond them stands between. A mark says how
a record differs from the reference's:

    -  missing      +  one too many      !  other content      ~  elsewhere      *  other state
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from diffrunner.traces.compare import ORDER, STATE, Comparison, Difference
from diffrunner.traces.normalise import lane_order
from diffrunner.traces.render import render_record, render_state
from diffrunner.traces.trace import Record, Trace

MISSING = "missing"


@dataclass(frozen=True)
class Cell:
    """A target's record, or that it has none; below it, in what it differs.

    Without a mark it is as in the reference; without text, nothing stands there.
    """

    mark: str = " "
    text: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Row:
    """The reference's record, or None between its records, and a cell for each target."""

    expected: Record | None
    cells: tuple[Cell, ...]


def lanes_of(expected: Trace, comparisons: Sequence[Comparison]) -> list[str]:
    """The lanes of all, in the order in which people read them."""
    lanes = {record.lane for record in expected.records}
    lanes.update(lane for comparison in comparisons for lane in comparison.observed)
    return sorted(lanes, key=lane_order)


def rows_of_lane(lane: str, comparisons: Sequence[Comparison], expected: Trace) -> list[Row]:
    """The rows of one lane, in order."""
    own = [record for record in expected.records if record.lane == lane]
    marked = [_Marked(lane, comparison) for comparison in comparisons]
    rows: list[Row] = []
    for place in range(len(own) + 1):
        extras = [column.extras_before(place) for column in marked]
        for step in range(max(map(len, extras), default=0)):
            cells = tuple(column[step] if step < len(column) else Cell() for column in extras)
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

    def extras_before(self, place: int) -> list[Cell]:
        return [Cell("+", render_record(record)) for record in self._extra.get(place, [])]

    def beside(self, place: int) -> Cell:
        differences = self._by_place.get(place, [])
        if place not in self._partner:
            return Cell("-", MISSING)
        record = self._records[self._partner[place]]
        kinds = {difference.kind for difference in differences}
        mark = " "
        if kinds:
            mark = "~" if ORDER in kinds else "*" if kinds == {STATE} else "!"
        return Cell(mark, render_record(record), tuple(map(_note, differences)))


def _note(difference: Difference) -> str:
    """In what a record differs."""
    if difference.kind != STATE or difference.expected is None or difference.observed is None:
        return difference.detail
    keys = difference.detail.split(", ")
    expected: Mapping[str, object] = difference.expected.state
    observed: Mapping[str, object] = difference.observed.state
    wanted = render_state({key: expected[key] for key in keys if key in expected})
    found = render_state({key: observed[key] for key in keys if key in observed})
    return f"{found or 'absent'}; reference {wanted or 'absent'}"

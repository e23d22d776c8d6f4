# SPDX-License-Identifier: MIT
"""A trace as lines of text in the order in which they came, and what differs in them marked.

    -  missing      +  one too many      !  other content      ~  elsewhere      *  other state

Two lanes may come in another order each time, so that a line that is missing has no place of its
own: it stands after the line that it follows in its lane, or else in the reference's trace.
"""

from __future__ import annotations

from collections import defaultdict

from diffrunner.traces.compare import CONTENT, ORDER, Comparison, Difference, compare
from diffrunner.traces.render import render_record, render_state, shortened
from diffrunner.traces.trace import Record, Trace

LONGEST_TEXT = 160


def lines_of(trace: Trace) -> list[str]:
    """`LANE  TEXT` for each record."""
    return [_line(record) for record in trace.records]


def marked_lines(expected: Trace, observed: Trace) -> list[str]:
    """The lines of the observed trace, each behind a mark, and those that it lacks."""
    comparison = compare(expected, observed)
    notes = _notes(comparison)
    missing = _missing(expected, comparison)
    lines = [f"- {_line(record)}" for record in missing.pop(0, [])]
    for record in observed.records:
        mark, note = notes.get(record.n, (" ", ""))
        lines.append(f"{mark} {_line(record)}{note}")
        lines += [f"- {_line(lacking)}" for lacking in missing.pop(record.n, [])]
    return lines


def _line(record: Record) -> str:
    return f"{record.lane}  {shortened(render_record(record), LONGEST_TEXT)}"


def _notes(comparison: Comparison) -> dict[int, tuple[str, str]]:
    """By the `n` of an observed record, its mark and what is said of it."""
    notes: dict[int, tuple[str, str]] = {}
    for difference in comparison.differences:
        if difference.observed is not None:
            notes.setdefault(difference.observed.n, _note(difference))
    return notes


def _note(difference: Difference) -> tuple[str, str]:
    expected, observed = difference.expected, difference.observed
    if expected is None or observed is None:
        return "+", ""
    if difference.kind == CONTENT:
        return "!", f"   (reference: {shortened(render_record(expected), LONGEST_TEXT)})"
    if difference.kind == ORDER:
        return "~", f"   ({difference.detail})"
    keys = difference.detail.split(", ")
    found = render_state({key: observed.state[key] for key in keys if key in observed.state})
    wanted = render_state({key: expected.state[key] for key in keys if key in expected.state})
    return "*", f"   ({found or 'absent'}; reference: {wanted or 'absent'})"


def _missing(expected: Trace, comparison: Comparison) -> dict[int, list[Record]]:
    """The records that are missing, by the `n` of the observed record that they follow, or 0."""
    counterpart = {
        comparison.expected[lane][place].n: comparison.observed[lane][partner].n
        for lane, alignment in comparison.alignments.items()
        for place, partner in alignment.pairs()
    }
    missing: dict[int, list[Record]] = defaultdict(list)
    anchor, anchors_of_lanes = 0, dict[str, int]()
    for record in expected.records:
        if record.n in counterpart:
            anchor = counterpart[record.n]
        else:
            anchor = anchors_of_lanes.get(record.lane, anchor)
            missing[anchor].append(record)
        anchors_of_lanes[record.lane] = anchor
    return missing

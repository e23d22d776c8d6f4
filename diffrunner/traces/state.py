# SPDX-License-Identifier: MIT
"""The state of a lane's object: from changes to the whole picture, and back.

A record tells what changed since its lane's last *sample*. Events and callbacks are sampled when
they begin, calls, gets and sets when they have returned: after everything that happened inside
them. So the samples of a lane do not come in the order of `n`, and a change can only be read in
the order in which the samples were taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from diffrunner.traces.trace import Json, Record, same

State = dict[str, Json]
SAMPLED_AT_END = frozenset({"call", "get", "set"})


def in_sampling_order(records: Iterable[Record]) -> Iterator[Record]:
    """The records in the order in which their state was read."""
    still_open: list[Record] = []
    for record in records:
        while still_open and still_open[-1].n != record.inside:
            yield from _at_end(still_open.pop())
        if record.kind not in SAMPLED_AT_END:
            yield record
        still_open.append(record)
    while still_open:
        yield from _at_end(still_open.pop())


def _at_end(record: Record) -> Iterator[Record]:
    if record.kind in SAMPLED_AT_END:
        yield record


def whole_states(records: tuple[Record, ...]) -> tuple[Record, ...]:
    """The same records, each with all the properties of its object, not only the changed ones."""
    known: dict[str, State] = {}
    states: dict[int, State] = {}
    for record in in_sampling_order(records):
        known[record.lane] = {**known.get(record.lane, {}), **record.state}
        states[record.n] = known[record.lane]
    return tuple(replace(record, state=states[record.n]) for record in records)


def changes_of_state(records: tuple[Record, ...]) -> tuple[Record, ...]:
    """The inverse: of each whole state only what the sample before it did not have."""
    known: dict[str, State] = {}
    states: dict[int, State] = {}
    for record in in_sampling_order(records):
        before = known.get(record.lane, {})
        states[record.n] = {
            key: value
            for key, value in record.state.items()
            if key not in before or not same(before[key], value)
        }
        known[record.lane] = dict(record.state)
    return tuple(replace(record, state=states[record.n]) for record in records)

# SPDX-License-Identifier: MIT
"""Where two normal forms part: traces compared as partial orders.

Within a lane the records must be the same, in the same order; of two lanes only this is compared,
which record began inside which. A difference has one of three kinds:

* `content`: a record is missing, is one too many, or has other arguments or another result;
* `order`: the record is there, but elsewhere in its lane, or inside of something else;
* `state`: the record is there, but its object looks different at that moment.

The comparison goes on after a difference. It reports a wrong property once, where it becomes
wrong, and says nothing of the place of a record whose container is itself missing: one cause
should not colour everything behind it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from diffrunner.traces.alignment import Alignment, align
from diffrunner.traces.error_identity import parting_level
from diffrunner.traces.normalise import lane_order
from diffrunner.traces.state import in_sampling_order, whole_states
from diffrunner.traces.trace import Json, Record, Trace, same

CONTENT, ORDER, STATE = "content", "order", "state"

Lanes = Mapping[str, Sequence[Record]]


@dataclass(frozen=True)
class Difference:
    """One place where the traces part.

    `index` counts the lane's records from 0, on the expected side; for a record that is one too
    many, it is where it would stand. `detail` says what a look at both records might miss: the
    properties that differ, or the containers.
    """

    kind: str
    lane: str
    index: int
    expected: Record | None
    observed: Record | None
    detail: str
    clauses: tuple[str, ...] = ()

    @property
    def error_level(self) -> str | None:
        """The level at which errors of the two records part (see `error_identity`), if they do."""
        return parting_level(self.expected, self.observed) if self.kind == CONTENT else None


@dataclass(frozen=True)
class Comparison:
    """Both traces by lanes, how the lanes align, and the differences in reading order."""

    expected: Lanes
    observed: Lanes
    alignments: Mapping[str, Alignment]
    differences: tuple[Difference, ...]


def compare(expected: Trace, observed: Trace, clauses: tuple[str, ...] = ()) -> Comparison:
    left, right = by_lane(expected), by_lane(observed)
    lanes = sorted(left.keys() | right.keys(), key=lane_order)
    alignments = {lane: align(left.get(lane, ()), right.get(lane, ())) for lane in lanes}
    partners = _Partners(left, right, alignments, expected)
    found = [
        (position, difference)
        for lane in lanes
        for position, difference in _in_lane(lane, left, right, alignments, partners, clauses)
    ]
    found.sort(key=lambda item: item[0])
    return Comparison(left, right, alignments, tuple(difference for _, difference in found))


def by_lane(trace: Trace) -> Lanes:
    """The records of each lane, each with the whole state of its object."""
    lanes: dict[str, list[Record]] = defaultdict(list)
    for record in whole_states(trace.records):
        lanes[record.lane].append(record)
    return dict(lanes)


class _Partners:
    """For each record of one side, by its `n`, its counterpart on the other.

    `sampled` tells for each expected record when its state was read.
    """

    def __init__(
        self, left: Lanes, right: Lanes, alignments: Mapping[str, Alignment], expected: Trace
    ) -> None:
        self.sampled = {
            record.n: moment for moment, record in enumerate(in_sampling_order(expected.records))
        }
        self.observed_of: dict[int, int] = {}
        self._names: dict[tuple[bool, int], str] = {}
        for lane, alignment in alignments.items():
            ours, theirs = left.get(lane, ()), right.get(lane, ())
            for place, partner in alignment.pairs():
                self.observed_of[ours[place].n] = theirs[partner].n
        self.paired_observed = frozenset(self.observed_of.values())
        for is_left, side in ((True, left), (False, right)):
            for records in side.values():
                for record in records:
                    self._names[is_left, record.n] = f"{record.lane} {record.kind} {record.name}"

    def containment(self, expected: Record, observed: Record) -> str:
        """What differs about the containers of a pair; empty if nothing does."""
        outer, other = expected.inside, observed.inside
        if outer is not None and outer not in self.observed_of:
            return ""
        if other is not None and other not in self.paired_observed:
            return ""
        if (None if outer is None else self.observed_of[outer]) == other:
            return ""
        return f"expected {self._container(True, outer)}, found {self._container(False, other)}"

    def _container(self, is_left: bool, n: int | None) -> str:
        return "as a turn of its own" if n is None else f"inside `{self._names[is_left, n]}`"


Position = tuple[int, int, int]
"""Where people meet a difference who read the expected trace: its `n`, then what follows it."""


def _in_lane(
    lane: str,
    left: Lanes,
    right: Lanes,
    alignments: Mapping[str, Alignment],
    partners: _Partners,
    clauses: tuple[str, ...],
) -> Iterator[tuple[Position, Difference]]:
    ours, theirs = left.get(lane, ()), right.get(lane, ())
    alignment = alignments[lane]
    for place in alignment.missing:
        difference = Difference(CONTENT, lane, place, ours[place], None, "missing", clauses)
        yield (ours[place].n, 0, 0), difference
    for place, partner in alignment.changed:
        ours_here, theirs_here = ours[place], theirs[partner]
        detail = "other " + " and ".join(_payload_keys(ours_here, theirs_here))
        difference = Difference(CONTENT, lane, place, ours_here, theirs_here, detail, clauses)
        yield (ours_here.n, 0, 0), difference
    for place, partner in alignment.moved:
        detail = "elsewhere in its lane"
        difference = Difference(ORDER, lane, place, ours[place], theirs[partner], detail, clauses)
        yield (ours[place].n, 0, 0), difference
    for partner in alignment.extra:
        place = _place_of_extra(alignment, partner)
        before = ours[place - 1].n if place else 0
        difference = Difference(
            CONTENT, lane, place, None, theirs[partner], "one too many", clauses
        )
        yield (before, 1, partner), difference
    yield from _between_pairs(lane, ours, theirs, alignment, partners, clauses)


def _payload_keys(expected: Record, observed: Record) -> list[str]:
    words = {"args": "arguments", "result": "result", "threw": "error", "value": "value"}
    return [
        word
        for key, word in words.items()
        if (key in expected.payload) != (key in observed.payload)
        or not same(expected.payload.get(key), observed.payload.get(key))
    ]


def _place_of_extra(alignment: Alignment, partner: int) -> int:
    """The expected position before which a surplus record stands."""
    in_order = (*alignment.equal, *alignment.changed)
    return max((place + 1 for place, other in in_order if other < partner), default=0)


def _between_pairs(
    lane: str,
    ours: Sequence[Record],
    theirs: Sequence[Record],
    alignment: Alignment,
    partners: _Partners,
    clauses: tuple[str, ...],
) -> Iterator[tuple[Position, Difference]]:
    already: set[str] = set()
    pairs = sorted(alignment.pairs(), key=lambda pair: partners.sampled[ours[pair[0]].n])
    for place, partner in pairs:
        expected, observed = ours[place], theirs[partner]
        if detail := partners.containment(expected, observed):
            difference = Difference(ORDER, lane, place, expected, observed, detail, clauses)
            yield (expected.n, 2, 0), difference
        if any(
            (place < other) != (partner < counterpart) or (place, partner) == (other, counterpart)
            for other, counterpart in alignment.moved
        ):
            continue  # Moved, or passed by what moved: its state is bound to be another.
        wrong = set(_other_properties(expected.state, observed.state))
        if fresh := sorted(wrong - already):
            detail = ", ".join(fresh)
            difference = Difference(STATE, lane, place, expected, observed, detail, clauses)
            yield (expected.n, 3, 0), difference
        already = wrong


def _other_properties(expected: Mapping[str, Json], observed: Mapping[str, Json]) -> list[str]:
    return [
        key
        for key in expected.keys() | observed.keys()
        if (key in expected) != (key in observed) or not same(expected.get(key), observed.get(key))
    ]

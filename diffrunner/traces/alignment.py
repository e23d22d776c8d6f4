# SPDX-License-Identifier: MIT
"""Which record of one lane corresponds to which of another telling of it.

Three passes, each over what the last one left: records that are equal and in the same order;
records that are equal but stand elsewhere (they were moved); records of the same kind and name at
the same place, whose arguments or results differ. What is left on one side only is missing, or one
too many. State and containment play no part here: they are compared between the pairs.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from diffrunner.traces.trace import Record, canonical


@dataclass(frozen=True)
class Alignment:
    """Pairs of positions, expected and observed; `moved` ones are equal but out of order."""

    equal: tuple[tuple[int, int], ...]
    moved: tuple[tuple[int, int], ...]
    changed: tuple[tuple[int, int], ...]
    missing: tuple[int, ...]
    extra: tuple[int, ...]

    def pairs(self) -> list[tuple[int, int]]:
        """All pairs in the order of the expected side."""
        return sorted((*self.equal, *self.moved, *self.changed))


def content_of(record: Record) -> tuple[str, str, str]:
    """What a record says, without its state and place."""
    return record.kind, record.name, canonical(dict(record.payload))


def align(expected: Sequence[Record], observed: Sequence[Record]) -> Alignment:
    left = [content_of(record) for record in expected]
    right = [content_of(record) for record in observed]
    if left == right:
        same_places = tuple((place, place) for place in range(len(left)))
        return Alignment(same_places, (), (), (), ())
    equal = _in_order(left, right, range(len(left)), range(len(right)))
    rest, others = _left_over(range(len(left)), range(len(right)), equal)
    moved = _anywhere(left, right, rest, others)
    rest, others = _left_over(rest, others, moved)
    changed = _between_anchors(expected, observed, equal, rest, others)
    rest, others = _left_over(rest, others, changed)
    return Alignment(tuple(equal), tuple(moved), tuple(changed), tuple(rest), tuple(others))


Pairs = list[tuple[int, int]]


def _in_order(
    left: Sequence[Hashable], right: Sequence[Hashable], rest: Sequence[int], others: Sequence[int]
) -> Pairs:
    """Pairs of equal items that keep the order, among the given positions."""
    matcher = SequenceMatcher(
        None, [left[place] for place in rest], [right[place] for place in others], autojunk=False
    )
    return [
        (rest[block.a + step], others[block.b + step])
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    ]


def _anywhere(
    left: Sequence[Hashable], right: Sequence[Hashable], rest: Sequence[int], others: Sequence[int]
) -> Pairs:
    """Pairs of equal items wherever they stand, the first with the first."""
    places: dict[Hashable, deque[int]] = defaultdict(deque)
    for place in others:
        places[right[place]].append(place)
    return [(place, places[left[place]].popleft()) for place in rest if places[left[place]]]


def _between_anchors(
    expected: Sequence[Record],
    observed: Sequence[Record],
    anchors: Pairs,
    rest: Sequence[int],
    others: Sequence[int],
) -> Pairs:
    """Pairs of the same kind and name in each stretch between two equal records."""
    left = [(record.kind, record.name) for record in expected]
    right = [(record.kind, record.name) for record in observed]
    pairs: Pairs = []
    begin, start = -1, -1
    for end, stop in [*anchors, (len(left), len(right))]:
        pairs += _in_order(
            left,
            right,
            [place for place in rest if begin < place < end],
            [place for place in others if start < place < stop],
        )
        begin, start = end, stop
    return pairs


def _left_over(
    rest: Iterable[int], others: Iterable[int], pairs: Pairs
) -> tuple[list[int], list[int]]:
    paired, partners = {pair[0] for pair in pairs}, {pair[1] for pair in pairs}
    return (
        [place for place in rest if place not in paired],
        [place for place in others if place not in partners],
    )

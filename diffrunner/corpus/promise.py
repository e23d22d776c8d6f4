# SPDX-License-Identifier: MIT
"""What a case promises, and whether a trace keeps it.

A lane's lines are about the kinds and names that they mention, and about nothing else: the lane's
records of those kinds and names must match the lines one by one, except where a gap leaves room
for more. `never` and `before` speak for themselves. A choice stands for one of its lists; the
promise holds if it holds with some selection. Lanes say nothing about each other's order.
The full text is in spec/case-language.md, "What the block promises".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product
from typing import Union

from diffrunner.corpus.pattern import Text, mention_of
from diffrunner.traces.render import render_record
from diffrunner.traces.trace import Record, Trace

MAXIMUM_SELECTIONS = 1024


@dataclass(frozen=True)
class Expect:
    """A record that must come, next among those that its lane's lines are about."""

    number: int
    lane: str
    text: Text
    written: str


@dataclass(frozen=True)
class Gap:
    """Room for any number of records."""

    number: int
    lane: str


@dataclass(frozen=True)
class Never:
    number: int
    lane: str
    text: Text
    written: str


@dataclass(frozen=True)
class Before:
    number: int
    lane: str
    text: Text
    later_lane: str
    later: Text
    written: str


Line = Union[Expect, Gap, Never, Before]


@dataclass(frozen=True)
class Choice:
    alternatives: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True)
class Promise:
    parts: tuple[Line | Choice, ...] = ()


@dataclass(frozen=True)
class BrokenPromise:
    """A promised line that does not hold; `number` is its line in the case file."""

    number: int
    promised: str
    found: str

    def __str__(self) -> str:
        return f"line {self.number} promises `{self.promised}`, but {self.found}"


def broken_promise(promise: Promise, trace: Trace) -> BrokenPromise | None:
    """None if the trace keeps the promise; else the line that the best selection fails at."""
    mentions = _mentions(promise)
    furthest: BrokenPromise | None = None
    for lines in islice(_selections(promise), MAXIMUM_SELECTIONS):
        broken = _first_broken(lines, mentions, trace)
        if broken is None:
            return None
        if furthest is None or broken.number > furthest.number:
            furthest = broken
    return furthest


def promises_an_end(promise: Promise) -> bool:
    """Whether a line is about how the program ends."""
    return ("exit", "") in _mentions(promise).get("program", set())


def leaves_open(promise: Promise, lane: str, record: Record) -> bool:
    """Whether a choice speaks of such records of the lane: then which of them come is free."""
    choices = Promise(tuple(part for part in promise.parts if isinstance(part, Choice)))
    return mention_of(record.kind, record.name) in _mentions(choices).get(lane, set())


def _selections(promise: Promise) -> Iterator[tuple[Line, ...]]:
    """The block's lines, once for every way to take one list from each choice."""
    lists = [
        part.alternatives if isinstance(part, Choice) else ((part,),) for part in promise.parts
    ]
    for selection in product(*lists):
        yield tuple(line for lines in selection for line in lines)


def _mentions(promise: Promise) -> dict[str, set[tuple[str, str]]]:
    """For each lane the kinds and names that its lines are about, in all alternatives."""
    mentions: dict[str, set[tuple[str, str]]] = {}
    for part in promise.parts:
        lists = part.alternatives if isinstance(part, Choice) else ((part,),)
        for lines in lists:
            for line in lines:
                if isinstance(line, Expect):
                    mentions.setdefault(line.lane, set()).add(line.text.mention)
    return mentions


def _first_broken(
    lines: Sequence[Line], mentions: dict[str, set[tuple[str, str]]], trace: Trace
) -> BrokenPromise | None:
    broken: list[BrokenPromise | None] = [
        _lane_broken(
            [line for line in lines if isinstance(line, (Expect, Gap)) and line.lane == lane],
            [
                record
                for record in trace.records
                if record.lane == lane and mention_of(record.kind, record.name) in mentioned
            ],
            lane,
        )
        for lane, mentioned in mentions.items()
    ]
    broken.extend(_never_broken(line, trace) for line in lines if isinstance(line, Never))
    broken.extend(_before_broken(line, trace) for line in lines if isinstance(line, Before))
    failures = [failure for failure in broken if failure is not None]
    return min(failures, key=lambda failure: failure.number) if failures else None


def _lane_broken(
    lines: Sequence[Expect | Gap], records: Sequence[Record], lane: str
) -> BrokenPromise | None:
    """Match lines and records as a text matches a pattern with stars.

    `reachable` holds the numbers of records that the lines so far can have used up. The first line
    after which it is empty is the one that breaks; the largest number before it tells how far the
    trace kept to the promise.
    """
    reachable = {0}
    for line in lines:
        if isinstance(line, Gap):
            reachable = set(range(min(reachable), len(records) + 1))
            continue
        following = {
            used + 1
            for used in reachable
            if used < len(records) and line.text.matches(records[used])
        }
        if not following:
            return BrokenPromise(line.number, line.written, _found(records, max(reachable), lane))
        reachable = following
    if len(records) in reachable:
        return None
    number = max((line.number for line in lines), default=0)
    extra = render_record(records[max(reachable)])
    written = next((line.written for line in reversed(lines) if isinstance(line, Expect)), "...")
    return BrokenPromise(number, written, f"after it `{lane}  {extra}` is one record too many")


def _found(records: Sequence[Record], at: int, lane: str) -> str:
    if at < len(records):
        return f"there came `{lane}  {render_record(records[at])}`"
    return f"nothing more of its kind came on lane {lane}"


def _never_broken(line: Never, trace: Trace) -> BrokenPromise | None:
    record = _first(line.lane, line.text, trace)
    if record is None:
        return None
    return BrokenPromise(line.number, line.written, f"`{line.lane}  {render_record(record)}` came")


def _before_broken(line: Before, trace: Trace) -> BrokenPromise | None:
    first = _first(line.lane, line.text, trace)
    second = _first(line.later_lane, line.later, trace)
    if first is None or second is None:
        missing = "first" if first is None else "second"
        return BrokenPromise(line.number, line.written, f"the {missing} of the two never came")
    if first.n < second.n:
        return None
    return BrokenPromise(line.number, line.written, "they came the other way round")


def _first(lane: str, text: Text, trace: Trace) -> Record | None:
    return next(
        (record for record in trace.records if record.lane == lane and text.matches(record)), None
    )

# SPDX-License-Identifier: MIT
"""Known causes: one fault of a target that colours many cases, told once.

`reports/known/TARGET.toml` holds them beside the entries about single cases (`known`):

    [[cause]]
    name     = "no-connection-attempt"
    explains = ["missing client connectionAttempt"]
    reason   = "Connects to an IP address without emitting 'connectionAttempt'."
    reported = "not reported"
    versions = ">=2.9.0 <3.0.0"      # optional

A line of `explains` speaks of differences between the reference's trace and the target's:

| line | the difference |
| --- | --- |
| `missing LANE TEXT` | a record that the reference has, and the target has not |
| `extra LANE TEXT` | a record that only the target has |
| `changed LANE TEXT` | a record with other arguments or another outcome; TEXT is the reference's |
| `failed`, `code`, `syscall`, `message` | for `changed`: errors that part at this level |
| `moved LANE TEXT` | a record elsewhere in its lane, or inside of something else |
| `state LANE PROPERTY, ...` | other values of these properties, on any record |

LANE is a lane without its number, and means all of that kind. TEXT is that of a promised line;
after the name of a level (`error_identity`) it may be left out, and means all records then. A
verdict that rests on differences is known if each of them is explained: whatever promise of the
case is broken then is broken by them, since the reference keeps it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from diffrunner.corpus.pattern import Text
from diffrunner.corpus.promise import Expect
from diffrunner.corpus.promise_parser import PromiseError, parse_promise
from diffrunner.traces.compare import ORDER, STATE, Difference
from diffrunner.traces.error_identity import LEVELS
from diffrunner.traces.normalise import lane_kind

MANNERS = ("missing", "extra", "changed", "moved", "state", *LEVELS)
_LINE = re.compile(rf"({'|'.join(MANNERS)}) ([A-Za-z]+)(?: (.+))?")


@dataclass(frozen=True)
class Explanation:
    """One line of `explains`: what differs, on which lanes, and on which records."""

    manner: str
    lane: str
    text: Text | None
    properties: frozenset[str]

    def covers(self, manner: str, difference: Difference) -> bool:
        """Whether it is about the record of the difference; properties are asked apart."""
        manners = (manner, "changed") if manner in LEVELS else (manner,)
        if self.manner not in manners or lane_kind(difference.lane) != self.lane:
            return False
        record = difference.observed if manner == "extra" else difference.expected
        return self.text is None or (record is not None and self.text.matches(record))


@dataclass(frozen=True)
class Cause:
    name: str
    reason: str
    reported: str
    explains: tuple[Explanation, ...]


def parse_explanation(line: str) -> Explanation | str:
    """An explanation, or what is wrong with the line."""
    found = _LINE.fullmatch(line)
    if found is None:
        return f"{line!r} is not `{' | '.join(MANNERS)} LANE ...`"
    manner, lane, rest = found.groups()
    if rest is None:
        if manner in LEVELS:
            return Explanation(manner, lane, None, frozenset())
        return f"{line!r} does not say which records or properties it means"
    if manner == "state":
        return Explanation(manner, lane, None, frozenset(re.split(r",\s*", rest)))
    try:
        parts = parse_promise(f"{lane}  {rest}").parts
    except PromiseError as error:
        return f"{line!r}: {error}"
    if len(parts) != 1 or not isinstance(parts[0], Expect):
        return f"{line!r} does not describe one record"
    return Explanation(manner, lane, parts[0].text, frozenset())


@dataclass(frozen=True)
class Account:
    """What causes say of differences: those that explain something, and what none of them does."""

    causes: tuple[Cause, ...] = ()
    left_over: tuple[Difference, ...] = ()


def explain(differences: Sequence[Difference], causes: Iterable[Cause]) -> Account:
    """Which causes explain the differences, in their order, and what is left over.

    Of a state of which only some properties are explained, the others are left.
    """
    causes = tuple(causes)
    used: list[Cause] = []
    left_over: list[Difference] = []
    for difference in differences:
        found, rest = _explain_one(difference, causes)
        used += found
        left_over += rest
    return Account(tuple(cause for cause in causes if cause in used), tuple(left_over))


def _explain_one(
    difference: Difference, causes: tuple[Cause, ...]
) -> tuple[list[Cause], list[Difference]]:
    """The causes of one difference: the first that covers it, or for a state, each property's."""
    manner = manner_of(difference)
    if manner != "state":
        found = [cause for cause in causes if _covering(cause, manner, difference)]
        return found[:1], [] if found else [difference]
    properties = properties_of(difference)
    used = []
    for cause in causes:
        explained = {
            name
            for explanation in _covering(cause, manner, difference)
            for name in explanation.properties.intersection(properties)
        }
        if explained:
            used.append(cause)
            properties = [name for name in properties if name not in explained]
    return used, [replace(difference, detail=", ".join(properties))] if properties else []


def _covering(cause: Cause, manner: str, difference: Difference) -> list[Explanation]:
    return [item for item in cause.explains if item.covers(manner, difference)]


def manner_of(difference: Difference) -> str:
    """The word with which a line of `explains` about a difference begins."""
    if difference.kind == STATE:
        return "state"
    if difference.kind == ORDER:
        return "moved"
    if difference.observed is None:
        return "missing"
    return "extra" if difference.expected is None else difference.error_level or "changed"


def properties_of(difference: Difference) -> list[str]:
    """The properties that differ, of a difference of state."""
    return re.split(r",\s*", difference.detail)

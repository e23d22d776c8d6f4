# SPDX-License-Identifier: MIT
"""Causes, not cells: what is unexpected, gathered by the edit of the trace that would explain it.

One fault of a runtime shows in many cases. Each difference is read as an *edit*, the line that a
known cause would have among its `explains` (see `causes`): `missing client connectionAttempt`,
`moved client close`, `state client bytesWritten`. Edits that occur in exactly the same cases
cannot be told apart by the corpus, and are one cluster. A case in which several faults show, which
other cases show one by one, stands under each of them.

A result that rests on no difference, such as a timeout, has a *symptom* in place of edits: its
verdict and its reason, without the numbers and names that differ from case to case.

The weightiest cluster comes first; under it, its smallest case.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from diffrunner.judging.causes import Explanation, manner_of, parse_explanation, properties_of
from diffrunner.traces.compare import Difference
from diffrunner.traces.normalise import lane_kind
from diffrunner.traces.render import called, printable, render_record
from diffrunner.traces.trace import Record

_QUOTED = re.compile(r"`[^`]*`|'[^']*'|\"[^\"]*\"")
_NUMBER = re.compile(r"\d+(?:\.\d+)*")


@dataclass(frozen=True)
class Sighting:
    """One unexpected result: its case, how large that is, and its edits or its symptom."""

    case: str
    size: int
    signs: tuple[str, ...]


@dataclass(frozen=True)
class Cluster:
    """What one cause may explain: the signs that come together, and the cases that show them."""

    signs: tuple[str, ...]
    cases: tuple[str, ...]


def edits(difference: Difference) -> tuple[str, ...]:
    """The difference as lines of `explains`: one, or for a state, one a property."""
    manner = manner_of(difference)
    lane = lane_kind(difference.lane)
    if manner == "state":
        return tuple(f"state {lane} {printable(name)}" for name in properties_of(difference))
    record = difference.observed if manner == "extra" else difference.expected
    if record is None:
        return ()
    # What a program logs has one name; what it logged is what tells one line from another.
    texts = [render_record(record)] if lane == "console" else []
    lines = [f"{manner} {lane} {text}" for text in (*texts, _name(record))]
    sound = (line for line in lines if _covers(line, manner, difference))
    return (next(sound, lines[-1]),)


def is_explanation(sign: str) -> bool:
    """Whether a known cause can have the line; not so for symptoms, and for odd names."""
    return isinstance(parse_explanation(sign), Explanation)


def symptom(verdict: str, reason: str) -> str:
    """A verdict that rests on no difference, in words that other cases with it share."""
    first = reason.split("; ")[0]
    blanked = _NUMBER.sub("…", _QUOTED.sub("…", first))
    return f"{verdict}: {printable(blanked)}" if blanked else verdict


def clusters(sightings: Iterable[Sighting]) -> list[Cluster]:
    """The clusters of one target, in the order in which people should look at them."""
    sizes: dict[str, int] = {}
    cases_of: dict[str, set[str]] = defaultdict(set)
    for sighting in sightings:
        sizes[sighting.case] = sighting.size
        for sign in sighting.signs:
            cases_of[sign].add(sighting.case)
    return sorted(_alike(cases_of, sizes), key=lambda cluster: (-len(cluster.cases), cluster.signs))


def _alike(cases_of: Mapping[str, set[str]], sizes: Mapping[str, int]) -> Iterable[Cluster]:
    """The signs that occur in exactly the same cases, together."""
    signs_of: dict[frozenset[str], list[str]] = defaultdict(list)
    for sign, cases in cases_of.items():
        signs_of[frozenset(cases)].append(sign)
    for together, signs in signs_of.items():
        yield Cluster(tuple(signs), tuple(sorted(together, key=lambda case: (sizes[case], case))))


def _covers(line: str, manner: str, difference: Difference) -> bool:
    explanation = parse_explanation(line)
    return isinstance(explanation, Explanation) and explanation.covers(manner, difference)


def _name(record: Record) -> str:
    """What a promised line needs to say so that it is about such records."""
    if record.kind == "call":
        return called(record.name)
    if record.kind in ("get", "set"):
        return printable(f".{record.name}")
    if record.kind == "callback":
        return printable(f"{record.name} callback")
    return printable(f"exit {record.name}" if record.kind == "exit" else record.name)

# SPDX-License-Identifier: MIT
"""One rule of the reference, broken on purpose, and how the runner has to report it.

A breakage is a file, breakages/KIND/NAME.toml. KIND is the kind of difference between the broken
reference and a sound runtime: `content`, `order` or `state`; or `promise`, if the two traces are
alike and only a promise of the case tells that something is wrong. The keys:

    says         what the broken reference does
    file         the source that is changed
    case         the case that shows it, of the corpus or of cases/ beside this file
    contradicts  how the promise begins that the broken reference breaks; absent if it breaks none
    [[edit]]     `text`, which the source must hold exactly once, and what it `becomes`
    [difference] the one that has to be reported: its lane, the record that is `expected` (the
                 broken reference's), the one that is `observed` (the runtime's), and the detail

Not every difference that follows from a breakage is named here, only the one that tells its kind.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROMISE = "promise"
KINDS = ("content", "order", "state", PROMISE)


class CannotBreak(Exception):
    """The breakage does not fit the source, or is itself not in order."""


@dataclass(frozen=True)
class Edit:
    text: str
    becomes: str


@dataclass(frozen=True)
class NamedDifference:
    """A difference as spec/results.schema.json has it; a record that is not there is None."""

    kind: str
    lane: str
    expected: str | None
    observed: str | None
    detail: str


@dataclass(frozen=True)
class Breakage:
    name: str
    kind: str
    says: str
    file: str
    case: str
    contradicts: str | None
    edits: tuple[Edit, ...]
    difference: NamedDifference | None


def read_breakage(path: Path) -> Breakage:
    """The breakage in a file; raises CannotBreak if it cannot be meant so."""
    keys = tomllib.loads(path.read_text(encoding="utf-8"))
    kind = path.parent.name
    if kind not in KINDS:
        raise CannotBreak(f"{path}: {kind} is no kind of difference")
    try:
        breakage = Breakage(
            name=path.stem,
            kind=kind,
            says=keys.pop("says"),
            file=keys.pop("file"),
            case=keys.pop("case"),
            contradicts=keys.pop("contradicts", None),
            edits=tuple(Edit(**edit) for edit in keys.pop("edit")),
            difference=_difference(kind, keys.pop("difference", None)),
        )
    except (KeyError, TypeError) as error:
        raise CannotBreak(f"{path}: a key is missing, or one too many: {error}") from error
    if keys:
        raise CannotBreak(f"{path}: unknown keys: {', '.join(keys)}")
    if (breakage.difference is None) != (kind == PROMISE):
        raise CannotBreak(f"{path}: every kind but {PROMISE} has a difference")
    if breakage.difference is None and breakage.contradicts is None:
        raise CannotBreak(f"{path}: nothing would tell that the reference is broken")
    return breakage


def _difference(kind: str, keys: dict[str, Any] | None) -> NamedDifference | None:
    if keys is None:
        return None
    keys = {"expected": None, "observed": None, **keys, "kind": kind}
    return NamedDifference(**keys)


def broken(source: str, edits: Sequence[Edit]) -> str:
    """The source with all edits made at once; raises CannotBreak if one does not fit exactly."""
    places: list[tuple[int, Edit]] = []
    for edit in edits:
        count = source.count(edit.text)
        if count != 1:
            raise CannotBreak(f"this text is there {count} times, not once: {edit.text.strip()}")
        places.append((source.index(edit.text), edit))
    places.sort(key=lambda place: place[0])
    parts: list[str] = []
    end = 0
    for start, edit in places:
        if start < end:
            raise CannotBreak(f"two edits overlap at: {edit.text.strip()}")
        parts += [source[end:start], edit.becomes]
        end = start + len(edit.text)
    return "".join([*parts, source[end:]])

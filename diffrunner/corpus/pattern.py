# SPDX-License-Identifier: MIT
"""Patterns of values and records: what a promised line can say, and when it is true.

A pattern is far simpler than what it matches: anything, an exact value, a list with perhaps an
open end, or an object with at least some keys. The forms that people write are parsed elsewhere
(`promise_parser`); the meaning is spec/case-language.md, "What a text matches".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Union

from diffrunner.traces.trace import Json, Record, same


@dataclass(frozen=True)
class Anything:
    """`...` in the place of one value."""


@dataclass(frozen=True)
class Exactly:
    """A value that must be equal."""

    value: Json


@dataclass(frozen=True)
class Items:
    """A list; if it is open, more may follow."""

    items: tuple["Pattern", ...]
    is_open: bool = False


@dataclass(frozen=True)
class Fields:
    """An object or error that has at least these keys."""

    fields: tuple[tuple[str, "Pattern"], ...]


Pattern = Union[Anything, Exactly, Items, Fields]


def matches(pattern: Pattern, value: Json) -> bool:
    if isinstance(pattern, Anything):
        return True
    if isinstance(pattern, Exactly):
        return same(pattern.value, value)
    if isinstance(pattern, Items):
        return isinstance(value, list) and _items_match(pattern, value)
    fields = _fields_of(value)
    return fields is not None and all(
        key in fields and matches(wanted, fields[key]) for key, wanted in pattern.fields
    )


def _items_match(pattern: Items, values: list[Json]) -> bool:
    if len(values) < len(pattern.items):
        return False
    if len(values) > len(pattern.items) and not pattern.is_open:
        return False
    return all(matches(wanted, value) for wanted, value in zip(pattern.items, values))


def _fields_of(value: Json) -> Mapping[str, Json] | None:
    """The keys of an object or error; None for every other value."""
    if not isinstance(value, dict):
        return None
    tag = value.get("$")
    if tag == "object":
        return dict(value.get("entries", []))
    if tag is None or tag == "error":
        return {key: item for key, item in value.items() if key != "$"}
    return None


@dataclass(frozen=True)
class Text:
    """The text of a promised line: which records it speaks of, and which of them it allows.

    `outcome` names the payload key that `value` must match: `result` and `threw` for calls,
    `value` for gets and sets. A call with a parenthesis and no outcome must have returned, so
    that its outcome is `result` and its value Anything.
    """

    kinds: frozenset[str]
    name: str
    args: Items | None = None
    outcome: str | None = None
    value: Pattern = Anything()

    @property
    def mention(self) -> tuple[str, str]:
        """The kind and name that a lane's lines are about, once a line mentions them."""
        return mention_of(next(iter(self.kinds)), self.name)

    def matches(self, record: Record) -> bool:
        if record.kind not in self.kinds or record.name != self.name:
            return False
        if self.args is not None and not matches(self.args, record.payload.get("args")):
            return False
        if self.outcome is None:
            return True
        return self.outcome in record.payload and matches(self.value, record.payload[self.outcome])


def mention_of(kind: str, name: str) -> tuple[str, str]:
    """Calls, gets and sets count as one kind; exits have one name only."""
    if kind in ("call", "get", "set"):
        return "access", name
    return kind, "" if kind == "exit" else name

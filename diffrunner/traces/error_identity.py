# SPDX-License-Identifier: MIT
"""How far two errors are the same: the level at which they part.

That something fails is what a program depends on first, then on its code, then on what was tried
where; few look at the message. So a difference between errors has a level, the first of these at
which they are not the same:

| level | |
| --- | --- |
| `failed` | one side has an error there, the other has none |
| `code` | `name` or `code` |
| `syscall` | what a system error tells besides: `errno`, `syscall`, `address`, `port`, … |
| `message` | the message alone |
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import zip_longest

from diffrunner.traces.trace import Json, Record, same

FAILED, CODE, SYSCALL, MESSAGE = LEVELS = ("failed", "code", "syscall", "message")

Error = Mapping[str, Json]


def parting_level(expected: Record | None, observed: Record | None) -> str | None:
    """The level at which the errors of two records part; None if it is not there that they do."""
    pairs = zip_longest(_errors_of(expected), _errors_of(observed))
    levels = [level for pair in pairs if (level := _level(*pair)) is not None]
    return min(levels, key=LEVELS.index, default=None)


def _errors_of(record: Record | None) -> list[Error]:
    """What the record threw, and the errors among its arguments."""
    if record is None:
        return []
    values = [record.payload.get("threw"), *record.payload.get("args", [])]
    return [value for value in values if isinstance(value, dict) and value.get("$") == "error"]


def _level(expected: Error | None, observed: Error | None) -> str | None:
    if expected is None or observed is None:
        return FAILED
    differing = {
        key
        for key in expected.keys() | observed.keys()
        if not same(expected.get(key), observed.get(key))
    }
    if differing & {"name", "code"}:
        return CODE
    if differing - {"message"}:
        return SYSCALL
    return MESSAGE if differing else None

# SPDX-License-Identifier: MIT
"""What a query means, as a value, and how it is written. Reading what is written: `parser`.

Writing and reading agree: an expression that is printed and parsed is the same expression.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Union

from diffrunner.judging.verdict import VERDICTS
from diffrunner.traces.error_identity import LEVELS

AND, OR, NOT = KEYWORDS = ("and", "or", "not")
KNOWN, UNEXPECTED = "known", "unexpected"
RESULTS = (*VERDICTS, KNOWN, UNEXPECTED)
"""What may be asked of a target."""

ANY_TARGET = "any"
CASE, CLAUSE, FAMILY, STRENGTH, CAUSE, LEVEL = KEYS = (
    "case",
    "clause",
    "family",
    "strength",
    "cause",
    "level",
)
STRENGTHS = ("stated", "implied", "observed", "unspecified")
VALUES = {STRENGTH: STRENGTHS, LEVEL: LEVELS}
"""The keys that take certain words only."""

BARE = re.compile(r'[^ \t\r\n()"]+')
"""What needs no quotes, as far as its characters go."""


@dataclass(frozen=True)
class Came:
    """A target, or any target of a family, came to this result."""

    target: str
    result: str


@dataclass(frozen=True)
class Has:
    """One of KEYS has this value."""

    key: str
    value: str


@dataclass(frozen=True)
class Says:
    """This text occurs in an id, a title or a statement."""

    text: str


@dataclass(frozen=True)
class Not:
    operand: Expression


@dataclass(frozen=True)
class Every:
    """All of two or more hold. Without operands it is the empty query, which holds always."""

    operands: tuple[Expression, ...]


@dataclass(frozen=True)
class Some:
    """One of two or more holds."""

    operands: tuple[Expression, ...]


Expression = Union[Came, Has, Says, Not, Every, Some]


def printed(expression: Expression) -> str:
    match expression:
        case Came(target, result):
            return f"{target}:{result}"
        case Has(key, value):
            return f"{key}:{value if BARE.fullmatch(value) else _quoted(value)}"
        case Says(text):
            is_bare = BARE.fullmatch(text) and ":" not in text and text.lower() not in KEYWORDS
            return text if is_bare else _quoted(text)
        case Not(operand):
            return f"{NOT} {_as_operand(operand)}"
        case Every(operands):
            return f" {AND} ".join(map(_as_operand, operands))
        case Some(operands):
            return f" {OR} ".join(
                printed(item) if isinstance(item, Every) else _as_operand(item) for item in operands
            )


def _as_operand(expression: Expression) -> str:
    text = printed(expression)
    return f"({text})" if isinstance(expression, (Every, Some)) else text


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

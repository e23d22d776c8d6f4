# SPDX-License-Identifier: MIT
"""Whether an expression holds for a row.

A row is whatever a table of results has in a line: a case with its clauses, or a clause with its
cases. Every term asks whether there is one among them, so that both are asked in the same words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from diffrunner.corpus.clauses import Clause
from diffrunner.query.expression import (
    ANY_TARGET,
    CASE,
    CAUSE,
    CLAUSE,
    FAMILY,
    STRENGTH,
    Came,
    Every,
    Expression,
    Has,
    Not,
    Says,
    Some,
)


@dataclass(frozen=True)
class RowResult:
    """What a target came to in a case: the verdict, and `known` or `unexpected`.

    `causes` are the known causes that explain it, `levels` those at which errors part.
    """

    target: str
    words: frozenset[str]
    causes: frozenset[str] = frozenset()
    levels: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Row:
    """`cases` are titles by ids."""

    cases: Mapping[str, str]
    clauses: tuple[Clause, ...]
    results: tuple[RowResult, ...]


def matches(expression: Expression, row: Row) -> bool:
    match expression:
        case Came(target, result):
            return any(
                result in item.words and is_called(item.target, target) for item in row.results
            )
        case Has(key, value):
            return _has(row, key, value)
        case Says(text):
            return _says(row, text.lower())
        case Not(operand):
            return not matches(operand, row)
        case Every(operands):
            return all(matches(operand, row) for operand in operands)
        case Some(operands):
            return any(matches(operand, row) for operand in operands)


def is_called(target: str, word: str) -> bool:
    """Whether a word means a target: by its name, by what stands before the `@`, or by `any`."""
    return word in (target, target.partition("@")[0], ANY_TARGET)


def family_of(clause: str) -> str:
    """The family of the API that a clause is about: the first word of its id."""
    return clause.partition(".")[0]


def _has(row: Row, key: str, value: str) -> bool:
    if key == CASE:
        return any(f"{name}/".startswith(f"{value}/") for name in row.cases)
    if key == CLAUSE:
        return any(f"{clause.id}.".startswith(f"{value}.") for clause in row.clauses)
    if key == FAMILY:
        return any(family_of(clause.id) == value for clause in row.clauses)
    if key == STRENGTH:
        return any(clause.strength == value for clause in row.clauses)
    if key == CAUSE:
        return any(value in result.causes for result in row.results)
    return any(value in result.levels for result in row.results)


def _says(row: Row, text: str) -> bool:
    cases = (part for item in row.cases.items() for part in item)
    clauses = (part for clause in row.clauses for part in (clause.id, clause.statement))
    return any(text in part.lower() for part in (*cases, *clauses))

# SPDX-License-Identifier: MIT
"""A report as rows that can be asked: one for each case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from diffrunner.corpus.clauses import Clause
from diffrunner.query.expression import KNOWN, UNEXPECTED
from diffrunner.query.matching import Row, RowResult, family_of
from diffrunner.query.parser import Vocabulary
from diffrunner.reporting.report import Outcome, Report


@dataclass(frozen=True)
class CaseRow:
    """What the targets came to in a case, and the row that is asked about it."""

    outcomes: tuple[Outcome, ...]
    row: Row

    @property
    def case(self) -> str:
        return self.outcomes[0].case


def case_rows(report: Report, clauses: Mapping[str, Clause]) -> list[CaseRow]:
    """A row for each case, in the order of the report."""
    by_case: dict[str, list[Outcome]] = {}
    for outcome in report.outcomes:
        by_case.setdefault(outcome.case, []).append(outcome)
    return [CaseRow(tuple(found), _row(found, clauses)) for found in by_case.values()]


def vocabulary(report: Report, clauses: Mapping[str, Clause]) -> Vocabulary:
    told = (clause for outcome in report.outcomes for clause in outcome.clauses)
    families = sorted({family_of(clause) for clause in (*clauses, *told)})
    return Vocabulary([target.name for target in report.targets], families)


def _row(outcomes: list[Outcome], clauses: Mapping[str, Clause]) -> Row:
    first = outcomes[0]
    return Row(
        cases={first.case: first.title},
        # The results may be older than the clauses: one that is gone has its id left.
        clauses=tuple(
            clauses.get(name) or Clause(name, statement="", strength="", file="")
            for name in first.clauses
        ),
        results=tuple(map(_result, outcomes)),
    )


def _result(outcome: Outcome) -> RowResult:
    words = {outcome.verdict}
    if outcome.is_known:
        words.add(KNOWN)
    if outcome.unexpected is not None:
        words.add(UNEXPECTED)
    return RowResult(
        target=outcome.target,
        words=frozenset(words),
        causes=frozenset(item.cause for item in outcome.known if item.cause is not None),
        levels=levels_of(outcome),
    )


def levels_of(outcome: Outcome) -> frozenset[str]:
    """The levels at which errors part in a result."""
    return frozenset(item.error_level for item in outcome.findings if item.error_level is not None)

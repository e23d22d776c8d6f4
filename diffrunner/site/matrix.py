# SPDX-License-Identifier: MIT
"""The matrix: clauses by targets, family by family. The script of the page filters what is here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from diffrunner.judging.verdict import VERDICTS
from diffrunner.reporting.report import Outcome
from diffrunner.site.addresses import MATRIX, clause_page
from diffrunner.site.facts import Facts, Standing
from diffrunner.site.library import Clause
from diffrunner.site.page import Page

KNOWN, UNEXPECTED = "known", "unexpected"


@dataclass(frozen=True)
class MatrixRow:
    clause: Clause
    page: str
    standings: tuple[Standing, ...]


@dataclass(frozen=True)
class Family:
    name: str
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True)
class MatrixView:
    """`lines` are the Node.js lines with their releases; `index` is what the script filters by."""

    targets: tuple[tuple[str, str, str], ...]
    """Of each its name, its kind and its version."""

    families: tuple[Family, ...]
    verdicts: tuple[str, ...]
    results: tuple[str, ...]
    strengths: tuple[str, ...]
    lines: tuple[tuple[str, str], ...]
    index: dict[str, Any]


def matrix_pages(facts: Facts) -> list[Page]:
    return [Page(MATRIX, "matrix.html", "Matrix", lambda: matrix(facts))]


def matrix(facts: Facts) -> MatrixView:
    families = tuple(
        Family(name, tuple(_row(facts, clause) for clause in clauses))
        for name, clauses in facts.families.items()
    )
    given = {outcome.verdict for outcome in facts.report.outcomes}
    verdicts = tuple(verdict for verdict in VERDICTS if verdict in given)
    return MatrixView(
        targets=tuple((target.name, target.kind, target.version) for target in facts.targets),
        families=families,
        verdicts=verdicts,
        results=(*verdicts, KNOWN, UNEXPECTED),
        strengths=tuple(Counter(clause.strength for clause in facts.clauses.values())),
        lines=tuple(
            (target.name, target.version) for target in facts.targets if target.kind == "node"
        ),
        index=_index(facts),
    )


def _row(facts: Facts, clause: Clause) -> MatrixRow:
    standings = tuple(facts.standing(clause.id, target.name) for target in facts.targets)
    return MatrixRow(clause, clause_page(clause.id), standings)


# -- For the script --------------------------------------------------------------------------


def _index(facts: Facts) -> dict[str, Any]:
    """The rows in the order of the page, in the form that `filter.js` matches; targets by number."""
    return {
        "targets": [target.name for target in facts.targets],
        "families": list(facts.families),
        "cases": {case: facts.title(case) for case in facts.outcomes},
        "rows": [
            {
                "clause": {
                    key: getattr(clause, key)
                    for key in ("id", "statement", "strength", "since", "until")
                    if getattr(clause, key) is not None
                },
                "cases": facts.cases_of.get(clause.id, []),
                "results": list(_results(facts, clause)),
            }
            for clauses in facts.families.values()
            for clause in clauses
        ],
    }


def _results(facts: Facts, clause: Clause) -> Iterator[list[Any]]:
    """What each target came to, once each."""
    for place, target in enumerate(facts.targets):
        told: list[list[Any]] = []
        for case in facts.cases_of.get(clause.id, ()):
            outcome = facts.outcomes[case].get(target.name)
            if outcome is not None and (result := _result(outcome)) not in told:
                told.append(result)
        yield from ([place, *result] for result in told)


def _result(outcome: Outcome) -> list[Any]:
    """Words, causes, levels."""
    words = [outcome.verdict]
    words += [KNOWN] if outcome.is_known else []
    words += [UNEXPECTED] if outcome.unexpected is not None else []
    causes = [item.cause for item in outcome.known if item.cause is not None]
    levels = {item.error_level for item in outcome.findings if item.error_level is not None}
    return [words, causes, sorted(levels)]

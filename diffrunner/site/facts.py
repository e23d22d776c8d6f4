# SPDX-License-Identifier: MIT
"""A report beside the clauses and its past: who fulfils what. Each kind of page asks here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from diffrunner.history.past import Past
from diffrunner.judging.verdict import CONTRADICTS, CRASH, DIVERGES, PASS, SKIP, TIMEOUT, UNSTABLE
from diffrunner.reporting.report import Outcome, Report, ReportedTarget
from diffrunner.running.targets import REFERENCE
from diffrunner.site.library import Clause, Library

WORST_FIRST = (CONTRADICTS, CRASH, TIMEOUT, UNSTABLE, DIVERGES, PASS, SKIP)
FULFILLED = (PASS, DIVERGES)
"""A clause may hold where the trace is another."""


@dataclass(frozen=True)
class Standing:
    """How a target stands towards a clause: the worst verdict of its cases; none without cases."""

    target: str
    verdict: str
    cases: int
    failing: int
    unexpected: bool

    @property
    def words(self) -> str:
        if not self.cases:
            return f"{self.target}: no case"
        which = "its only case" if self.cases == 1 else f"all {self.cases} cases"
        if self.failing and self.failing < self.cases:
            which = f"{self.failing} of {self.cases} cases"
        surprise = ", unexpected" if self.unexpected else ""
        return f"{self.target}: {self.verdict}, {which}{surprise}"


@dataclass(frozen=True)
class Facts:
    report: Report
    library: Library
    past: Past = Past()

    @cached_property
    def runtimes(self) -> list[ReportedTarget]:
        return [target for target in self.report.targets if target.kind != REFERENCE]

    @cached_property
    def references(self) -> list[ReportedTarget]:
        return [target for target in self.report.targets if target.kind == REFERENCE]

    @cached_property
    def targets(self) -> list[ReportedTarget]:
        """Runtimes first: it is they that people ask about."""
        return [*self.runtimes, *self.references]

    @cached_property
    def outcomes(self) -> Mapping[str, Mapping[str, Outcome]]:
        """By case, then by target."""
        found: dict[str, dict[str, Outcome]] = defaultdict(dict)
        for outcome in self.report.outcomes:
            found[outcome.case][outcome.target] = outcome
        return dict(sorted(found.items()))

    def title(self, case: str) -> str:
        return next(iter(self.outcomes[case].values())).title

    @cached_property
    def cases_of(self) -> Mapping[str, list[str]]:
        """The cases of this report that check a clause."""
        found: dict[str, list[str]] = defaultdict(list)
        for case, outcomes in self.outcomes.items():
            for clause in next(iter(outcomes.values())).clauses:
                found[clause].append(case)
        return dict(found)

    @cached_property
    def clauses(self) -> Mapping[str, Clause]:
        """All clauses, those included that a case names and nobody wrote down."""
        strange = (name for name in self.cases_of if name not in self.library.clauses)
        return {**self.library.clauses, **{name: Clause(name, "", "", "") for name in strange}}

    @cached_property
    def families(self) -> Mapping[str, list[Clause]]:
        found: dict[str, list[Clause]] = defaultdict(list)
        for clause in self.clauses.values():
            found[clause.family].append(clause)
        return dict(sorted(found.items()))

    def standing(self, clause: str, target: str) -> Standing:
        outcomes = [
            outcome
            for case in self.cases_of.get(clause, ())
            if (outcome := self.outcomes[case].get(target)) is not None
        ]
        verdict = worst(outcome.verdict for outcome in outcomes)
        return Standing(
            target=target,
            verdict=verdict,
            cases=len(outcomes),
            failing=sum(outcome.verdict not in (PASS, SKIP) for outcome in outcomes),
            unexpected=any(outcome.unexpected is not None for outcome in outcomes),
        )

    @cached_property
    def discrepancies_of(self) -> Mapping[str, list[int]]:
        """For each clause, which of the discrepancies are about it."""
        found: dict[str, list[int]] = defaultdict(list)
        for place, item in enumerate(self.library.discrepancies):
            for clause in dict.fromkeys((*item.clauses, *item.broken)):
                found[clause].append(place)
        return dict(found)


def worst(verdicts: Iterable[str]) -> str:
    """The worst verdict; empty if there is none."""
    given = set(verdicts)
    return next((verdict for verdict in WORST_FIRST if verdict in given), "")

# SPDX-License-Identifier: MIT
"""What changed between the Node.js lines, step by step: the change log of `net`.

Two things tell of a change. Clauses say since and until when they hold. And cases were run: where
the traces of two neighbouring lines differ, something changed, whether a clause tells of it or not.
Such differences are clustered as those of any two targets are, so that one change is told once,
with the smallest case that shows it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from diffrunner.corpus.front_matter import Version, read_version
from diffrunner.judging.causes import properties_of
from diffrunner.judging.clusters import Sighting, clusters, edits
from diffrunner.judging.verdict import SKIP
from diffrunner.reporting.report import Outcome, ReportedTarget
from diffrunner.site.addresses import CHANGES, case_page, clause_page
from diffrunner.site.facts import Facts
from diffrunner.site.kept import beginning, kept_bytes, records_of
from diffrunner.site.library import Clause
from diffrunner.site.page import Page
from diffrunner.traces.compare import ORDER, STATE, Difference, compare
from diffrunner.traces.render import render_record, render_state, shortened

NODE = "node"
LONGEST_TEXT = 200
SHOWN_CASES = 10


@dataclass(frozen=True)
class ClauseChange:
    id: str
    page: str
    statement: str
    case: tuple[str, str] | None
    """The first case that shows it, and its page."""


@dataclass(frozen=True)
class Behaviour:
    """What differs in some cases: its signs, the smallest case, and what each side has there."""

    signs: tuple[str, ...]
    lane: str
    before: str
    after: str
    cases: tuple[tuple[str, str, str], ...]
    """Id, page and title, the smallest first."""

    count: int
    clauses: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Step:
    older: ReportedTarget
    newer: ReportedTarget
    begins: tuple[ClauseChange, ...]
    ends: tuple[ClauseChange, ...]
    behaviours: tuple[Behaviour, ...]
    compared: int


@dataclass(frozen=True)
class ChangesView:
    steps: tuple[Step, ...]


def change_pages(facts: Facts) -> list[Page]:
    lines = [target for target in facts.report.targets if target.kind == NODE]
    if len(lines) < 2:
        return []
    return [Page(CHANGES, "changes.html", "What changed", lambda: _changes(facts, lines))]


def _changes(facts: Facts, lines: Sequence[ReportedTarget]) -> ChangesView:
    ordered = sorted(lines, key=lambda target: _version(target.version))
    return ChangesView(
        tuple(_step(facts, older, newer) for older, newer in zip(ordered, ordered[1:]))
    )


def _version(text: str | None) -> Version:
    return read_version(text or "") or (0, 0, 0)


def _step(facts: Facts, older: ReportedTarget, newer: ReportedTarget) -> Step:
    before, after = _version(older.version), _version(newer.version)
    begins, ends = [], []
    for clause in facts.clauses.values():
        held, holds = _holds(clause, before), _holds(clause, after)
        if holds and not held:
            begins.append(_clause_change(facts, clause))
        elif held and not holds:
            ends.append(_clause_change(facts, clause))
    pairs = list(_pairs(facts, older.name, newer.name))
    return Step(
        older, newer, tuple(begins), tuple(ends), tuple(_behaviours(facts, pairs)), len(pairs)
    )


def _holds(clause: Clause, version: Version) -> bool:
    since, until = _version(clause.since), clause.until
    return since <= version and (until is None or version < _version(until))


def _clause_change(facts: Facts, clause: Clause) -> ClauseChange:
    cases = facts.cases_of.get(clause.id)
    case = (cases[0], case_page(cases[0])) if cases else None
    return ClauseChange(clause.id, clause_page(clause.id), clause.statement, case)


def _pairs(facts: Facts, older: str, newer: str) -> Iterator[tuple[Outcome, Outcome]]:
    """The cases that ran on both, with both outcomes."""
    for outcomes in facts.outcomes.values():
        left, right = outcomes.get(older), outcomes.get(newer)
        if left is not None and right is not None and SKIP not in (left.verdict, right.verdict):
            yield left, right


def _behaviours(facts: Facts, pairs: Sequence[tuple[Outcome, Outcome]]) -> Iterator[Behaviour]:
    differences = {
        left.case: found for left, right in pairs if (found := _differences(left, right))
    }
    sizes = {left.case: left.size for left, _ in pairs}
    together = clusters(
        Sighting(case, sizes[case], tuple(dict.fromkeys(sign for sign, _ in signs)))
        for case, signs in differences.items()
    )
    for cluster in together:
        smallest = cluster.cases[0]
        shown = next(item for sign, item in differences[smallest] if sign in cluster.signs)
        clauses = next(iter(facts.outcomes[smallest].values())).clauses
        yield Behaviour(
            signs=cluster.signs,
            lane=shown.lane,
            before=_side(shown, older=True),
            after=_side(shown, older=False),
            cases=tuple(
                (case, case_page(case), facts.title(case)) for case in cluster.cases[:SHOWN_CASES]
            ),
            count=len(cluster.cases),
            clauses=tuple((clause, clause_page(clause)) for clause in clauses),
        )


def _differences(left: Outcome, right: Outcome) -> list[tuple[str, Difference]]:
    """Each difference of the two traces with each edit that it is read as."""
    ours, theirs = kept_bytes(left), kept_bytes(right)
    if ours is None or theirs is None or records_of(ours) == records_of(theirs):
        return []
    found = compare(beginning(ours), beginning(theirs)).differences
    return [(sign, difference) for difference in found for sign in edits(difference)]


def _side(difference: Difference, older: bool) -> str:
    record = difference.expected if older else difference.observed
    if record is None:
        return "nothing"
    text = render_record(record)
    if difference.kind == STATE:
        names = [name for name in properties_of(difference) if name in record.state]
        state = render_state({name: record.state[name] for name in names})
        text = f"{text}  with {state or 'none of them'}"
    elif difference.kind == ORDER and not older:
        text = f"{text}  ({difference.detail})"
    return shortened(text, LONGEST_TEXT)

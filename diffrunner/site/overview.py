# SPDX-License-Identifier: MIT
"""The overview: who got which verdicts, what changed since the run before, how much of each family
holds, and what lies behind it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from diffrunner.history.plot import trend_svg
from diffrunner.judging.verdict import PASS, SKIP, VERDICTS
from diffrunner.reporting.report import ReportedTarget
from diffrunner.reporting.wording import SHOWN_CAUSES, counted
from diffrunner.site.addresses import OVERVIEW, case_page
from diffrunner.site.causes import CauseLine, cause_lines
from diffrunner.site.facts import FULFILLED, Facts
from diffrunner.site.page import Page

SHOWN_CASES = 12
SHOWN_RESULTS = 20


@dataclass(frozen=True)
class Tally:
    """A target's verdicts: each word with its count, those that it never got left out."""

    target: ReportedTarget
    counts: tuple[tuple[str, int], ...]
    judged: int
    skipped: int
    passed: int
    known: int
    unexpected: int


@dataclass(frozen=True)
class Share:
    """Of so many there were, so many are fulfilled, or passed."""

    good: int
    all: int

    @property
    def percent(self) -> int:
        """Rounded down: 100 means all."""
        return 100 * self.good // self.all if self.all else 0


@dataclass(frozen=True)
class FamilyRow:
    family: str
    clauses: int
    shares: tuple[tuple[str, Share, Share], ...]
    """For each runtime its name, the clauses that it fulfils, the cases that it passes."""


@dataclass(frozen=True)
class CaseGroup:
    """Cases of which the same can be told: of many the first ones, each with its page.

    `target` is empty for cases that came or went; of a target with another version no case is told.
    """

    target: str
    words: str
    cases: tuple[tuple[str, str], ...]
    count: int


@dataclass(frozen=True)
class SinceBefore:
    """What changed since the run before: versions of targets, verdicts, cases."""

    before: str
    groups: tuple[CaseGroup, ...]


@dataclass(frozen=True)
class Unexpected:
    case: str
    page: str
    target: str
    verdict: str
    reason: str


@dataclass(frozen=True)
class OverviewView:
    facts: tuple[tuple[str, str], ...]
    tallies: tuple[Tally, ...]
    runtimes: tuple[str, ...]
    families: tuple[FamilyRow, ...]
    causes: tuple[tuple[str, tuple[CauseLine, ...], int], ...]
    unexpected: tuple[Unexpected, ...]
    unexpected_count: int
    problems: tuple[str, ...]
    interrupted: bool
    since_before: SinceBefore | None
    trend: Markup | None
    """The picture, once there is more than one run."""


def overview_pages(facts: Facts) -> list[Page]:
    return [Page(OVERVIEW, "overview.html", "Overview", lambda: overview(facts))]


def overview(facts: Facts) -> OverviewView:
    report = facts.report
    unexpected = report.unexpected
    return OverviewView(
        facts=tuple(_facts(facts)),
        tallies=tuple(_tally(facts, target) for target in facts.targets),
        runtimes=tuple(target.name for target in facts.runtimes),
        families=tuple(_family(facts, family) for family in facts.families),
        causes=tuple(
            (target.name, tuple(lines[:SHOWN_CAUSES]), len(lines))
            for target in facts.targets
            if (lines := cause_lines(facts, target.name))
        ),
        unexpected=tuple(
            Unexpected(item.case, case_page(item.case), item.target, item.verdict, item.reason)
            for item in unexpected[:SHOWN_RESULTS]
        ),
        unexpected_count=len(unexpected),
        problems=tuple(str(problem) for problem in (*report.problems, *report.gone())),
        interrupted=report.interrupted,
        since_before=_since_before(facts),
        trend=_trend(facts),
    )


def _facts(facts: Facts) -> list[tuple[str, str]]:
    report = facts.report
    found = [
        (str(len(facts.outcomes)), "cases"),
        (str(len(facts.targets)), "targets"),
        (str(len(facts.clauses)), "clauses"),
        (str(len(report.outcomes)), "results"),
    ]
    if report.parts:
        first = min(report.parts, key=lambda part: part.started)
        machine = f"{first.platform.get('system', '')} {first.platform.get('machine', '')}"
        found.append((f"{first.started:%-d %B %Y, %H:%M} UTC", f"on {machine}"))
        minutes, seconds = divmod(round(report.seconds), 60)
        time = f"{minutes} min {seconds} s" if minutes else f"{seconds} s"
        found.append((time, "in " + counted(len(report.parts), "run")))
    return found


def _tally(facts: Facts, target: ReportedTarget) -> Tally:
    outcomes = facts.report.of(target.name)
    counts = Counter(outcome.verdict for outcome in outcomes)
    return Tally(
        target=target,
        counts=tuple((word, counts[word]) for word in VERDICTS if counts[word]),
        judged=len(outcomes) - counts[SKIP],
        skipped=counts[SKIP],
        passed=counts[PASS],
        known=sum(outcome.is_known for outcome in outcomes),
        unexpected=sum(outcome.unexpected is not None for outcome in outcomes),
    )


def _since_before(facts: Facts) -> SinceBefore | None:
    changes = facts.past.changes
    if changes is None:
        return None
    groups = [
        _group(target, f"{old or 'was not there'} → {new or 'is gone'}", ())
        for target, (old, new) in changes.versions.items()
    ]
    groups += [
        _group(change.target, f"{change.before} → {change.after}", change.cases)
        for change in changes.changes
    ]
    groups += [_group("", "new", changes.came)] if changes.came else []
    groups += [_group("", "gone", changes.went)] if changes.went else []
    return SinceBefore(str(facts.past.runs[-2]), tuple(groups))


def _group(target: str, words: str, cases: Sequence[str]) -> CaseGroup:
    shown = tuple((case, case_page(case)) for case in cases[:SHOWN_CASES])
    return CaseGroup(target, words, shown, len(cases))


def _trend(facts: Facts) -> Markup | None:
    past = facts.past
    if len(past.runs) < 2:
        return None
    trends = {
        target.name: past.tallies[target.name]
        for target in facts.runtimes
        if target.name in past.tallies
    }
    # It escapes what is text in it.
    return Markup(trend_svg(trends, past.runs, title="Cases passed, run by run"))


def _family(facts: Facts, family: str) -> FamilyRow:
    clauses = facts.families[family]
    cases = {case for clause in clauses for case in facts.cases_of.get(clause.id, ())}
    shares = []
    for target in facts.runtimes:
        standings = [facts.standing(clause.id, target.name).verdict for clause in clauses]
        verdicts = [
            outcome.verdict
            for case in cases
            if (outcome := facts.outcomes[case].get(target.name)) is not None
        ]
        judged = [verdict for verdict in standings if verdict not in ("", SKIP)]
        tried = [verdict for verdict in verdicts if verdict != SKIP]
        held = Share(sum(verdict in FULFILLED for verdict in judged), len(judged))
        shares.append((target.name, held, Share(tried.count(PASS), len(tried))))
    return FamilyRow(family, len(clauses), tuple(shares))

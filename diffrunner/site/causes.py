# SPDX-License-Identifier: MIT
"""Why targets diverge: known causes, and clusters of what nobody knows yet. A page for each.

Of a cause the page says in one sentence what differs, then all of what is known; which cases show
it, and the smallest of them whole.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from diffrunner.reporting.report import Outcome
from diffrunner.reporting.wording import look
from diffrunner.site.addresses import CAUSES, SINGLE, case_page, cause_page, cluster_page
from diffrunner.site.facts import Facts
from diffrunner.site.page import Page
from diffrunner.site.source import SourceLine, case_lines

_SENTENCE = re.compile(r".+?[.!?:](?=\s|$)", re.DOTALL)


@dataclass(frozen=True)
class CauseLine:
    """A cause in a list. One that is not known is `new`."""

    name: str
    page: str
    sentence: str
    cases: int
    is_new: bool


@dataclass(frozen=True)
class CauseCase:
    case: str
    page: str
    title: str
    verdict: str
    reason: str


@dataclass(frozen=True)
class CauseView:
    target: str
    name: str
    sentence: str
    rest: str
    """What is known beyond the sentence."""

    reported: str
    signs: tuple[str, ...]
    is_new: bool
    cases: tuple[CauseCase, ...]
    smallest: tuple[SourceLine, ...]
    commands: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class CausesView:
    targets: tuple[tuple[str, tuple[CauseLine, ...]], ...]


@dataclass(frozen=True)
class _Cause:
    """What a page is made of: its cases the smallest first."""

    target: str
    name: str
    page: str
    reason: str
    reported: str
    signs: tuple[str, ...]
    is_new: bool
    outcomes: tuple[Outcome, ...]


def cause_pages(facts: Facts, invocation: str) -> list[Page]:
    found = [Page(CAUSES, "causes.html", "Causes", partial(_causes, facts))]
    for target in facts.targets:
        for cause in _causes_of(facts, target.name):
            prepare = partial(_cause, facts, cause, invocation)
            found.append(Page(cause.page, "cause.html", f"{cause.name}, {cause.target}", prepare))
    return found


def cause_lines(facts: Facts, target: str) -> list[CauseLine]:
    """The causes of a target, what is new first, then the weightiest."""
    return [
        CauseLine(cause.name, cause.page, _sentence(cause), len(cause.outcomes), cause.is_new)
        for cause in _causes_of(facts, target)
    ]


def _causes(facts: Facts) -> CausesView:
    found = ((target.name, tuple(cause_lines(facts, target.name))) for target in facts.targets)
    return CausesView(tuple((target, lines) for target, lines in found if lines))


def _causes_of(facts: Facts, target: str) -> list[_Cause]:
    known = sorted(_known(facts, target), key=lambda cause: (-len(cause.outcomes), cause.name))
    return [*_new(facts, target), *known]


def _new(facts: Facts, target: str) -> Iterable[_Cause]:
    for cluster in facts.report.clusters(target):
        first = cluster.signs[0]
        outcomes = tuple(facts.outcomes[case][target] for case in cluster.cases)
        page = cluster_page(target, first)
        yield _Cause(target, first, page, "", "", cluster.signs, True, outcomes)


def _known(facts: Facts, target: str) -> Iterable[_Cause]:
    outcomes_of: dict[str, list[Outcome]] = defaultdict(list)
    reasons: dict[str, tuple[str, str]] = {}
    single: list[Outcome] = []
    for outcome in facts.report.of(target):
        for item in outcome.known:
            if item.cause is None:
                single.append(outcome)
            else:
                outcomes_of[item.cause].append(outcome)
                reasons[item.cause] = (item.reason, item.reported)
    for name, outcomes in outcomes_of.items():
        page = cause_page(target, name)
        yield _Cause(target, name, page, *reasons[name], (), False, _smallest_first(outcomes))
    if single:
        reason = "Each of these cases has an entry of its own, which is about it alone."
        page, ordered = cause_page(target, SINGLE), _smallest_first(single)
        yield _Cause(target, "single cases", page, reason, "", (), False, ordered)


def _smallest_first(outcomes: Sequence[Outcome]) -> tuple[Outcome, ...]:
    return tuple(sorted(outcomes, key=lambda outcome: (outcome.size, outcome.case)))


def _sentence(cause: _Cause) -> str:
    """What differs, in one sentence: of a new cause, the difference that shows it."""
    if not cause.is_new:
        found = _SENTENCE.match(cause.reason)
        return " ".join((found[0] if found else cause.reason).split())
    first = cause.outcomes[0]
    return first.reason or f"{first.verdict}, {first.unexpected}"


def _cause(facts: Facts, cause: _Cause, invocation: str) -> CauseView:
    smallest = cause.outcomes[0]
    target = facts.report.target(cause.target)
    shown = look(smallest.case, target, invocation)
    return CauseView(
        target=cause.target,
        name=cause.name,
        sentence=_sentence(cause),
        rest="" if cause.is_new else _SENTENCE.sub("", cause.reason, count=1).strip(),
        reported=cause.reported,
        signs=cause.signs or _edits(cause),
        is_new=cause.is_new,
        cases=tuple(
            CauseCase(item.case, case_page(item.case), item.title, item.verdict, _told(item, cause))
            for item in cause.outcomes
        ),
        smallest=tuple(case_lines(facts, smallest.case)),
        commands=(
            ("see it", shown),
            ("hand it on", shown.replace(" show ", " repro ", 1)),
        ),
    )


def _edits(cause: _Cause) -> tuple[str, ...]:
    """The edits that all of the cases have in common: no list of `explains` is in a report."""
    shared = [
        {edit for finding in outcome.findings for edit in finding.edits}
        for outcome in cause.outcomes
    ]
    return tuple(sorted(set.intersection(*shared))) if shared else ()


def _told(outcome: Outcome, cause: _Cause) -> str:
    """Why the case stands here; the entries of single cases tell more than the difference."""
    if cause.name == "single cases":
        return next(item.reason for item in outcome.known if item.cause is None)
    return outcome.reason

# SPDX-License-Identifier: MIT
"""`bisect`: the release of a runtime in which a case's trace changed. docs/stability.md says more.

Exit status: 0, found; 1, the case does the same in the first release and in the last; 2, something
was wrong with the input, or one of these two could not be judged.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rich.console import Console
from rich.text import Text

from diffrunner.commands.look import end, one_case
from diffrunner.commands.prepare import Preparation
from diffrunner.corpus.corpus import Case
from diffrunner.judging.bisection import narrowed
from diffrunner.judging.difference import difference_verdict
from diffrunner.judging.judging import Judging
from diffrunner.judging.verdict import DIVERGES, PASS, Verdict
from diffrunner.layout import invocation
from diffrunner.problem import Problem
from diffrunner.reporting.gathering import finding_of
from diffrunner.reporting.report import Finding
from diffrunner.reporting.summary import make_console
from diffrunner.reporting.wording import LONGEST_TEXT, counted
from diffrunner.running.capabilities import why_not
from diffrunner.running.releases import Release, Releases, read_release
from diffrunner.running.targets import Target, Wanted
from diffrunner.traces.render import printable, shortened

FOUND, SAME, BAD_INPUT = 0, 1, 2
SHOWN_DIFFERENCES = 30


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("case", metavar="CASE")
    command.add_argument(
        "--from", dest="first", required=True, metavar="RELEASE", help="such as node@22.0.0"
    )
    command.add_argument(
        "--to",
        dest="last",
        required=True,
        metavar="RELEASE",
        help="a later one of the same runtime",
    )


def execute(preparation: Preparation, options: argparse.Namespace) -> int:
    releases = Releases(preparation.executor, preparation.layout.cache, os.environ)
    case = one_case(preparation, options.case)
    row = _row(releases, options.first, options.last)
    if isinstance(row, Problem):
        preparation.problems.append(row)
    if case is None or isinstance(row, Problem):
        return end(preparation)
    console = make_console()
    # The reference takes no part, so that there need be no form for it.
    with preparation.judging({}, []) as judging:
        search = _Search(preparation, releases, judging, case, row, console)
        status = search.run()
    return end(preparation) or status


def _row(releases: Releases, first: str, last: str) -> list[Release] | Problem:
    """The releases from the first to the last, both included."""
    ends = read_release(first), read_release(last)
    for found in ends:
        if isinstance(found, Problem):
            return found
    begin, stop = (item for item in ends if isinstance(item, Release))
    if begin.kind != stop.kind or not begin < stop:
        return Problem(f"{first} {last}", "name a release, and a later one of the same runtime")
    published = releases.published(begin.kind)
    if isinstance(published, Problem):
        return published
    row = [release for release in published if begin <= release <= stop]
    for item in (begin, stop):
        if item not in row:
            near = sorted(row, key=lambda other: _distance(other, item))[:3]
            there = f"; there is {', '.join(map(str, sorted(near)))}" if near else ""
            return Problem(str(item), f"was not published by npm{there}")
    return row


def _distance(one: Release, other: Release) -> list[int]:
    return [abs(left - right) for left, right in zip(one.version, other.version)]


@dataclass(frozen=True)
class _Search:
    """The case is run on releases of `row`, and compared with what the first of them does."""

    preparation: Preparation
    releases: Releases
    judging: Judging
    case: Case
    row: Sequence[Release]
    console: Console

    def run(self) -> int:
        ends = self._ends()
        if ends is None:
            return BAD_INPUT
        first, last = ends
        self.console.print(Text(f"{self.case.id}: {counted(len(self.row), 'release')}"))
        verdict = self._told(self.row[-1], self._compared(first, last))
        if verdict.word == PASS:
            self.console.print(Text(f"nothing changed from {first.name} to {last.name}"))
            return SAME
        if verdict.word != DIVERGES:
            self.preparation.problems.append(Problem(last.name, verdict.reason))
            return BAD_INPUT
        before, after = narrowed(len(self.row), lambda place: self._has_changed(first, place))
        self._tell(before, after)
        return FOUND

    def _ends(self) -> tuple[Target, Target] | None:
        """The first and the last release; None if one of them cannot be judged."""
        first, last = self._target(self.row[0]), self._target(self.row[-1])
        if isinstance(first, Target) and isinstance(last, Target):
            return first, last
        self.preparation.problems += [item for item in (first, last) if isinstance(item, Problem)]
        return None

    def _has_changed(self, first: Target, place: int) -> bool | None:
        """Whether a release does something else than the first; None if it cannot be judged."""
        release = self.row[place]
        target = self._target(release)
        if isinstance(target, Problem):
            self.console.print(Text(printable(str(target))))
            return None
        verdict = self._told(release, self._compared(first, target))
        return verdict.word == DIVERGES if verdict.word in (PASS, DIVERGES) else None

    def _target(self, release: Release) -> Target | Problem:
        """The release as a target that can run the case.

        For which versions the case is does not matter: where it begins to hold is the question.
        """
        with make_console(stderr=True).status(f"fetching {release}"):
            binary = self.releases.binary(release)
        if isinstance(binary, Problem):
            return binary
        target = self.preparation.identify(Wanted(str(release), binary))
        if isinstance(target, Problem):
            return target
        of_any_version = replace(self.case.front_matter, since=None, until=None)
        reason = why_not(of_any_version, target, self.judging.machine)
        return target if reason is None else Problem(target.name, reason)

    def _compared(self, left: Target, right: Target) -> Verdict:
        return difference_verdict(self.judging.bench, self.case, left, right)

    def _told(self, release: Release, verdict: Verdict) -> Verdict:
        words = {PASS: "the same", DIVERGES: "another"}
        text = words.get(verdict.word, f"cannot be judged: {verdict.reason}")
        self.console.print(Text(printable(f"{release}: {text}")))
        return verdict

    def _tell(self, before: int, after: int) -> None:
        """The two releases between which it changed, and what differs between them."""
        say = self.console.print
        old, new = self._target(self.row[before]), self._target(self.row[after])
        assert isinstance(old, Target) and isinstance(new, Target), "both were judged"
        say(Text(f"changed from {old.name} to {new.name}", style="bold"))
        if unclear := self.row[before + 1 : after]:
            names = ", ".join(map(str, unclear))
            say(Text(f"  or in one between that could not be judged: {names}"))
        verdict = self._compared(old, new)
        if not verdict.differences:
            say(Text(printable(f"  {verdict.reason}")))
        source = self.case.source.splitlines()
        for difference in verdict.differences[:SHOWN_DIFFERENCES]:
            for line in _lines(finding_of(difference, source)):
                say(Text(f"  {printable(line)}"))
        if (rest := len(verdict.differences) - SHOWN_DIFFERENCES) > 0:
            say(Text(f"  … and {counted(rest, 'more difference')}"))
        words = f"{old.name}={old.binary} {new.name}={new.binary} {self.case.id}"
        say(Text(printable(f"look: {invocation(os.environ)} diff {words}")))


def _lines(finding: Finding) -> list[str]:
    """A difference as a patch shows it: the old line, then the new one."""
    lines = [] if finding.source is None else [f"line {finding.line}: {finding.source}"]
    sides = (
        ("-", finding.expected, finding.expected_state),
        ("+", finding.observed, finding.observed_state),
    )
    for sign, text, state in sides:
        if text is not None:
            more = f"  with {state}" if state else ""
            lines.append(f"{sign} {finding.lane}  {shortened(text, LONGEST_TEXT)}{more}")
    if finding.expected == finding.observed and not finding.expected_state:
        lines.append(f"  {finding.detail}")
    return lines

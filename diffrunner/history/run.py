# SPDX-License-Identifier: MIT
"""What is kept of a run: less than its report, and the same whoever wrote the report down."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import cached_property

from diffrunner.judging.verdict import PASS, SKIP
from diffrunner.reporting.report import Outcome, Report, missing_shards

KNOWN, UNEXPECTED, PLAIN = "known", "unexpected", ""


@dataclass(frozen=True)
class Came:
    """What one case came to on one target. `expectation` is KNOWN, UNEXPECTED or PLAIN."""

    verdict: str
    expectation: str = PLAIN

    @property
    def is_known(self) -> bool:
        return self.expectation == KNOWN

    def __str__(self) -> str:
        return f"{self.verdict}, {self.expectation}" if self.expectation else self.verdict


@dataclass(frozen=True)
class Run:
    """A run: `versions` are those of its targets, by name; `number` is 0 if it is not kept yet."""

    number: int
    started: datetime
    seconds: float
    versions: Mapping[str, str]

    @property
    def day(self) -> str:
        return self.started.strftime("%Y-%m-%d")

    def __str__(self) -> str:
        return f"run {self.number} ({self.day})"


@dataclass(frozen=True)
class RunWithResults:
    """A run, and what it came to by case and target."""

    run: Run
    results: Mapping[tuple[str, str], Came]

    @cached_property
    def identity(self) -> str:
        """The same for each telling of the same run, wherever it lies and in whatever order."""
        told = {
            "started": self.run.started.isoformat(),
            "seconds": self.run.seconds,
            "versions": sorted(self.run.versions.items()),
            "results": sorted((*key, str(came)) for key, came in self.results.items()),
        }
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()


@dataclass(frozen=True)
class Tally:
    """How often each verdict was given to a target in a run."""

    run: Run
    target: str
    counts: Counter[str]

    @property
    def version(self) -> str:
        return self.run.versions[self.target]

    @property
    def passed(self) -> int:
        return self.counts[PASS]

    @property
    def judged(self) -> int:
        return self.counts.total() - self.counts[SKIP]

    @property
    def share(self) -> float | None:
        """The share of the judged cases that passed; None if no case was judged."""
        return self.passed / self.judged if self.judged else None


def why_not_kept(report: Report) -> str | None:
    """Why a report is no whole run, so that no other could be compared with it; None if it is."""
    if not report.outcomes:
        return "holds no results"
    if report.interrupted:
        return "is of a run that was interrupted"
    if any(part.selection for part in report.parts):
        return "is of a selection of the cases; only whole runs are kept"
    for shard, total in missing_shards(list(report.parts)):
        return f"is of a part of the cases: shard {shard}/{total} is missing; `merge` joins shards"
    return None


def run_of_report(report: Report) -> RunWithResults:
    """What is kept of a report that is to be kept."""
    run = Run(
        number=0,
        # In whole seconds, as in results.json: it is one run, told by either.
        started=min(part.started for part in report.parts)
        .astimezone(timezone.utc)
        .replace(microsecond=0),
        seconds=round(report.seconds, 1),
        versions={target.name: target.version for target in report.targets},
    )
    return RunWithResults(
        run,
        {
            (outcome.case, outcome.target): Came(outcome.verdict, _expectation(outcome))
            for outcome in report.outcomes
        },
    )


def _expectation(outcome: Outcome) -> str:
    if outcome.unexpected is not None:
        return UNEXPECTED
    return KNOWN if outcome.is_known else PLAIN

# SPDX-License-Identifier: MIT
"""The report of a run: the one model that every format reads.

A report is made from results (`gathering`), from a results.json (`results`), or from the reports
of shards (`merging`); it is the same whichever way it came. It holds words, not records: what it
has of a trace is rendered and safe to print, except for what people named: cases, files, targets.

What follows from the rest is asked, not stored: who is unexpected, which known causes are gone,
and the clusters of causes.
"""

from __future__ import annotations

import shlex
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from diffrunner.judging.clusters import Cluster, Sighting, clusters, symptom
from diffrunner.judging.verdict import PASS, SKIP
from diffrunner.problem import Problem
from diffrunner.running.targets import BINARIES, REFERENCE


@dataclass(frozen=True)
class Part:
    """One run: the whole, or one shard of it. `shard` counts from 1."""

    started: datetime
    milliseconds: int
    jobs: int
    interrupted: bool
    shard: int
    shards: int
    selection: tuple[str, ...]
    platform: Mapping[str, str]
    targets: tuple[str, ...]


@dataclass(frozen=True)
class ReportedTarget:
    name: str
    kind: str
    version: str
    profile: str
    binary: str
    target_file: str | None = None
    known_file: str | None = None

    @property
    def known_in(self) -> str:
        """The file of its known divergences, as people are told of it."""
        return self.known_file or f"reports/known/{self.name}.toml"

    @property
    def words(self) -> str:
        """How the target is named on the command line."""
        if self.target_file is not None:
            return f"--targets {shlex.quote(self.target_file)} --target {self.name}"
        built_in = self.name in BINARIES or self.kind == REFERENCE
        return "--target " + (self.name if built_in else f"{self.name}={self.binary}")


@dataclass(frozen=True)
class Finding:
    """One difference. The states are those of the properties that differ; None if none does.
    `error_level` is where errors part (see `traces.error_identity`); None if they do not.

    `line` is that of the case's source, and `source` its text.
    """

    kind: str
    lane: str
    index: int
    expected: str | None
    observed: str | None
    expected_state: str | None
    observed_state: str | None
    detail: str
    error_level: str | None
    line: int | None
    source: str | None
    edits: tuple[str, ...]


@dataclass(frozen=True)
class KnownReason:
    """Why a verdict is expected: a cause by its name, or without a name the entry of the case."""

    cause: str | None
    reason: str
    reported: str


@dataclass(frozen=True)
class KeptTraces:
    raw: Path
    normal: Path


@dataclass(frozen=True)
class Outcome:
    """What came of one case on one target. `left_over` are the edits that no cause explains."""

    case: str
    file: str
    title: str
    size: int
    target: str
    version: str
    verdict: str
    reason: str
    unexpected: str | None
    known: tuple[KnownReason, ...]
    clauses: tuple[str, ...]
    milliseconds: int
    findings: tuple[Finding, ...]
    left_over: tuple[str, ...]
    traces: KeptTraces | None
    stderr: str | None

    @property
    def is_known(self) -> bool:
        return self.unexpected is None and bool(self.known)

    @property
    def is_good(self) -> bool:
        return self.verdict in (PASS, SKIP) and self.unexpected is None

    @property
    def why_known(self) -> str:
        """The names of the causes, or the reason of the entry."""
        return ", ".join(item.cause or item.reason for item in self.known)

    @property
    def signs(self) -> tuple[str, ...]:
        """What it is clustered by."""
        if self.verdict == PASS:
            return (self.unexpected or "",)
        return self.left_over or (symptom(self.verdict, self.reason),)


@dataclass(frozen=True)
class KnownCause:
    """A cause that reports/known/ holds for a target of this run, used or not."""

    target: str
    name: str
    reason: str
    reported: str


@dataclass(frozen=True)
class Report:
    """`problems` are what was wrong with the input; `known` are the causes that could be used."""

    parts: tuple[Part, ...]
    targets: tuple[ReportedTarget, ...]
    problems: tuple[Problem, ...]
    known: tuple[KnownCause, ...]
    outcomes: tuple[Outcome, ...]

    @property
    def interrupted(self) -> bool:
        return any(part.interrupted for part in self.parts)

    @property
    def seconds(self) -> float:
        """What all parts took, one after the other."""
        return sum(part.milliseconds for part in self.parts) / 1000

    @property
    def unexpected(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if outcome.unexpected is not None]

    def of(self, target: str) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if outcome.target == target]

    def target(self, name: str) -> ReportedTarget:
        return next(target for target in self.targets if target.name == name)

    def uses(self) -> Counter[tuple[str, str]]:
        """For each target and cause, how many cases it explains, wholly or in part."""
        return Counter(
            (outcome.target, item.cause)
            for outcome in self.outcomes
            for item in outcome.known
            if item.cause is not None
        )

    def gone(self) -> list[Problem]:
        """The known causes that explain nothing any more, as far as all their cases were run."""
        uses = self.uses()
        return [
            Problem(
                self.target(cause.target).known_in,
                f"the known cause {cause.name!r} explains nothing any more: remove this cause",
            )
            for cause in self.known
            if (cause.target, cause.name) not in uses and self._ran_whole_corpus(cause.target)
        ]

    def _ran_whole_corpus(self, target: str) -> bool:
        if self.problems or self.interrupted:
            return False
        return not missing_shards(
            [part for part in self.parts if target in part.targets and not part.selection]
        )

    def clusters(self, target: str) -> list[Cluster]:
        """What may be the causes of a target's unexpected results, the weightiest first."""
        return clusters(
            Sighting(outcome.case, outcome.size, outcome.signs)
            for outcome in self.of(target)
            if outcome.unexpected is not None
        )


def missing_shards(parts: list[Part]) -> list[tuple[int, int]]:
    """The shards that are not among the parts, each as its number and how many there are.

    No parts at all are a whole of which the only shard is missing.
    """
    there = {(part.shard, part.shards) for part in parts}
    totals = {total for _, total in there} or {1}
    return [
        (shard, total)
        for total in sorted(totals)
        for shard in range(1, total + 1)
        if (shard, total) not in there
    ]

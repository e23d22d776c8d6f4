# SPDX-License-Identifier: MIT
"""Reports of shards, joined into the report that a whole run would have given.

Each shard tells which known causes there are, so that one which no shard saw used is gone; and
causes are clustered over the whole, since a report holds results only. Shards that do not fit
together are a problem each: what was told first stands, and the rest is joined all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from diffrunner.problem import Problem
from diffrunner.reporting.report import KnownCause, Outcome, Report, ReportedTarget, missing_shards

Named = tuple[str, Report]
"""The report of a shard, and the file that it was read from."""


def merged(shards: Sequence[Named], problems: Iterable[Problem]) -> Report:
    """One report of all; `problems` are what is known to be wrong already."""
    targets, more = _targets(shards)
    outcomes, overlaps = _outcomes(shards)
    places = {name: place for place, name in enumerate(targets)}
    parts = tuple(part for _, shard in shards for part in shard.parts)
    missing = [
        Problem("merge", f"the results of shard {shard}/{total} are missing")
        for shard, total in missing_shards(list(parts))
        if parts
    ]
    told = [problem for _, shard in shards for problem in shard.problems]
    known: dict[tuple[str, str], KnownCause] = {}
    for _, shard in shards:
        for cause in shard.known:
            known.setdefault((cause.target, cause.name), cause)
    return Report(
        parts=parts,
        targets=tuple(targets.values()),
        problems=tuple(dict.fromkeys([*told, *problems, *more, *overlaps, *missing])),
        known=tuple(known.values()),
        outcomes=tuple(sorted(outcomes, key=lambda item: (item.case, places[item.target]))),
    )


def _targets(shards: Sequence[Named]) -> tuple[dict[str, ReportedTarget], list[Problem]]:
    """The targets of all; the same one may lie elsewhere, but must not be another."""
    targets: dict[str, ReportedTarget] = {}
    problems: list[Problem] = []
    for file, shard in shards:
        for target in shard.targets:
            first = targets.setdefault(target.name, target)
            if (target.kind, target.version) != (first.kind, first.version):
                what = f"{target.name} is {target.kind} {target.version} here, and before it was"
                problems.append(Problem(file, f"{what} {first.kind} {first.version}"))
    return targets, problems


def _outcomes(shards: Sequence[Named]) -> tuple[list[Outcome], list[Problem]]:
    """The results of all. Two of one case on one target cannot both be those of a whole run."""
    first: dict[tuple[str, str], tuple[str, Outcome]] = {}
    problems: list[Problem] = []
    for file, shard in shards:
        twice: dict[str, list[Outcome]] = {}
        for outcome in shard.outcomes:
            other, _ = first.setdefault((outcome.case, outcome.target), (file, outcome))
            if first[outcome.case, outcome.target][1] is not outcome:
                twice.setdefault(other, []).append(outcome)
        problems += [Problem(file, what) for what in _overlaps(twice)]
    return [outcome for _, outcome in first.values()], problems


def _overlaps(twice: dict[str, list[Outcome]]) -> Iterator[str]:
    for other, outcomes in twice.items():
        one = outcomes[0]
        count = f"{len(outcomes)} results" if len(outcomes) > 1 else "a result"
        yield f"has {count} that {other} has, too, such as {one.case} on {one.target}"

# SPDX-License-Identifier: MIT
"""What changed from one run to another, and since when each verdict holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from diffrunner.history.run import Came, Run, RunWithResults


@dataclass(frozen=True)
class Change:
    """Cases that went from one result to another on a target, all in the same way."""

    target: str
    before: Came
    after: Came
    cases: tuple[str, ...]


@dataclass(frozen=True)
class Changes:
    """`came` and `went` are cases that one of the runs alone has."""

    versions: Mapping[str, tuple[str | None, str | None]]
    changes: tuple[Change, ...]
    came: tuple[str, ...]
    went: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.versions or self.changes or self.came or self.went)


def changes_between(before: RunWithResults, after: RunWithResults) -> Changes:
    """What changed on the targets that both have.

    What is known may show as one verdict or as another; as long as it is known, nothing changed.
    """
    groups: dict[tuple[str, Came, Came], list[str]] = {}
    for (case, target), was in before.results.items():
        now = after.results.get((case, target), was)
        if now != was and not (was.is_known and now.is_known):
            groups.setdefault((target, was, now), []).append(case)
    places = {target: place for place, target in enumerate(after.run.versions)}
    ordered = sorted(groups, key=lambda key: (places[key[0]], str(key[1]), str(key[2])))
    old, new = ({case for case, _ in run.results} for run in (before, after))
    return Changes(
        versions=dict(_versions(before.run, after.run)),
        changes=tuple(Change(*key, tuple(sorted(groups[key]))) for key in ordered),
        came=tuple(sorted(new - old)),
        went=tuple(sorted(old - new)),
    )


def _versions(before: Run, after: Run) -> Iterator[tuple[str, tuple[str | None, str | None]]]:
    for target in dict.fromkeys((*before.versions, *after.versions)):
        pair = before.versions.get(target), after.versions.get(target)
        if pair[0] != pair[1]:
            yield target, pair


@dataclass(frozen=True)
class Spell:
    """A verdict that held from one run to another, as far as the runs between have the case."""

    verdict: str
    first: Run
    last: Run


def spells(verdicts: Mapping[int, str], runs: Sequence[Run]) -> list[Spell]:
    """The spells of a case on a target, the oldest first; `verdicts` by the number of the run."""
    found: list[Spell] = []
    for run in runs:
        verdict = verdicts.get(run.number)
        if verdict is None:
            continue
        if found and found[-1].verdict == verdict:
            found[-1] = Spell(verdict, found[-1].first, run)
        else:
            found.append(Spell(verdict, run, run))
    return found

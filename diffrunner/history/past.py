# SPDX-License-Identifier: MIT
"""What came before a run that is kept: what it is to be compared with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from diffrunner.history.changes import Changes, Spell, changes_between, spells
from diffrunner.history.run import Run, RunWithResults, Tally
from diffrunner.history.store import History

LONGEST = 60
"""How many runs are looked back upon: two months of nights."""


@dataclass(frozen=True)
class Past:
    """`runs` are those up to the run itself, the oldest first: empty if it is not kept.

    `tallies` are theirs, by target. `changes` are those since the run before, None if there is
    none. `spells` are, by case and target, those of verdicts that were not always the same.
    """

    runs: Sequence[Run] = ()
    tallies: Mapping[str, Sequence[Tally]] = field(default_factory=dict)
    changes: Changes | None = None
    spells: Mapping[str, Mapping[str, Sequence[Spell]]] = field(default_factory=dict)


def run_before(history: History, run: Run) -> Run | None:
    """The run before one that is kept."""
    return _last_but_one(_up_to(history, run))


def past_of(history: History, told: RunWithResults) -> Past:
    """The past of a run; raises sqlite3.Error."""
    run = history.find(told)
    if run is None:
        return Past()
    runs = _up_to(history, run)[-LONGEST:]
    before = _last_but_one(runs)
    numbers = {each.number for each in runs}
    return Past(
        runs=runs,
        tallies={
            target: kept
            for target, tallies in history.tallies().items()
            if (kept := [tally for tally in tallies if tally.run.number in numbers])
        },
        changes=_changes(history, before, told),
        spells=_spells(history, runs),
    )


def _up_to(history: History, run: Run) -> list[Run]:
    runs = history.runs()
    return runs[: runs.index(run) + 1]


def _last_but_one(runs: Sequence[Run]) -> Run | None:
    return runs[-2] if len(runs) > 1 else None


def _changes(history: History, before: Run | None, told: RunWithResults) -> Changes | None:
    if before is None:
        return None
    return changes_between(RunWithResults(before, history.results(before)), told)


def _spells(history: History, runs: Sequence[Run]) -> dict[str, dict[str, list[Spell]]]:
    found: dict[str, dict[str, list[Spell]]] = {}
    for case in history.unsteady_cases(runs[0], runs[-1]):
        by_target = {
            target: spells(verdicts, runs) for target, verdicts in history.of_case(case).items()
        }
        found[case] = {target: told for target, told in by_target.items() if len(told) > 1}
    return found

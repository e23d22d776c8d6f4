#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A case in a resident cannot be told from the same case in a process of its own.

Every case of the corpus, of a table one row, is run both ways on the reference, and on one of Deno,
Bun, and the Node.js line that the reference models. The other lines of Node.js have the same
recorder; on each of them, as on all targets, a case that fails in a resident is run again in a
process of its own, and a difference is an `unstable` verdict. What only this test can find is a case
that *passes* for what was left behind by another one.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from diffrunner.commands.prepare import Preparation, shard_of
from diffrunner.corpus.corpus import Case, one_row_a_table
from diffrunner.judging.judging import Judging
from diffrunner.judging.verdict import judge, parted
from diffrunner.layout import find_layout
from diffrunner.running.bench import Run
from diffrunner.running.capabilities import why_not
from diffrunner.running.execute import Executor
from diffrunner.running.folders import folder_of_run
from diffrunner.running.targets import Target
from diffrunner.running.worker import Resident

REFERENCE = "reference@24"
RUNTIMES = ["node@24", "deno@2", "bun@1"]
MOST_TRIES = 5
SEED = 1


@dataclass(frozen=True)
class Corpus:
    cases: list[Case]
    targets: dict[str, Target]
    judging: Judging


@pytest.fixture(scope="module", name="corpus")
def _corpus() -> Iterator[Corpus]:
    executor = Executor()
    with folder_of_run() as folder, executor.guarded(folder):
        preparation = Preparation(find_layout(os.environ), executor, folder)
        cases = shard_of(os.environ).of(one_row_a_table(preparation.cases([])))
        # Not the order of every run, in which the same case always follows the same one.
        random.Random(SEED).shuffle(cases)
        forms = preparation.forms(cases)
        targets = preparation.targets([REFERENCE, *RUNTIMES])
        assert preparation.problems == []
        with preparation.judging(forms, targets) as judging:
            yield Corpus(cases, {target.name: target for target in targets}, judging)


@pytest.mark.parametrize("name", [REFERENCE, *RUNTIMES])
def test_each_case_is_the_same_in_a_resident(corpus: Corpus, name: str) -> None:
    target, judging = corpus.targets[name], corpus.judging
    # A process of its own for each case and runtime would take too long: each case has its turn on
    # one of them.
    cases = corpus.cases
    if name in RUNTIMES:
        cases = cases[RUNTIMES.index(name) :: len(RUNTIMES)]
    in_residents, different = 0, []
    for case in cases:
        if why_not(case.front_matter, target, judging.machine) is not None:
            continue
        run = judging.bench.run(case, target)
        in_residents += run.is_resident
        if run.is_resident and not is_among_isolated_runs(judging, case, target, run):
            different.append(case.id)
    assert different == []
    assert in_residents > len(cases) / 2


def test_the_reference_returns_every_descriptor(corpus: Corpus) -> None:
    target, judging = corpus.targets[REFERENCE], corpus.judging
    left: dict[str, list[str]] = {}
    resident = warm_resident(corpus, target)
    for case in corpus.cases:
        if case.front_matter.isolate:
            continue
        if why_not(case.front_matter, target, judging.machine) is not None:
            continue
        if not resident.is_open:
            resident = warm_resident(corpus, target)
        before = resident.descriptors()
        resident.run(judging.bench.errand(case, target))
        resident.place.clear()
        if resident.open_at_end != before:
            left[case.id] = sorted(resident.open_at_end - before)
    resident.close()
    assert left == {}


def warm_resident(corpus: Corpus, target: Target) -> Resident:
    """One that has run a case, and so has opened what it needs for itself."""
    for case in corpus.cases:
        resident = corpus.judging.bench.start_resident(target)
        resident.run(corpus.judging.bench.errand(case, target))
        resident.place.clear()
        if resident.is_open:
            return resident
    raise AssertionError("no case leaves its process fit for another")


def is_among_isolated_runs(judging: Judging, case: Case, target: Target, run: Run) -> bool:
    """Whether a process of its own does the same, at least now and then.

    On some targets a few cases are not the same in every run. Then any of those runs will do.
    """
    return any(
        is_same(case, run, judging.bench.run(case, target, alone=True)) for _ in range(MOST_TRIES)
    )


def is_same(case: Case, run: Run, other: Run) -> bool:
    """The same normal form, and the same verdict on its own."""
    return verdict(case, run) == verdict(case, other) and not parted(
        case.promise, run.normal, other.normal
    )


def verdict(case: Case, run: Run) -> str:
    return judge(case.promise, (), run.execution, run.normal, None).word


if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__]))

# SPDX-License-Identifier: MIT
"""The corpus run on one build of the reference, and compared with what another build did."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from diffrunner.corpus.corpus import Case
from diffrunner.judging.judging import Judging
from diffrunner.judging.verdict import PASS, TIMEOUT, Verdict, judge
from diffrunner.running.bench import Run
from diffrunner.running.capabilities import why_not
from diffrunner.running.targets import Target
from diffrunner.traces.trace import Trace, write_trace


@dataclass(frozen=True)
class Trial:
    """A case under a profile, both by name."""

    case: str
    profile: str


@dataclass(frozen=True)
class Noticed:
    """A trial that came out otherwise, and how."""

    trial: Trial
    verdict: Verdict

    def __str__(self) -> str:
        return f"{self.trial.case} ({self.trial.profile}): {self.verdict.reason}"


class CorpusRuns:
    """Runs of the cases under each profile. `profiles` are the reference as targets.

    A process dies with the thread that started it, so `pool` has to outlive the residents.
    """

    def __init__(
        self,
        judging: Judging,
        cases: Sequence[Case],
        profiles: Sequence[Target],
        pool: ThreadPoolExecutor,
    ) -> None:
        self._judging = judging
        self._cases = {case.id: case for case in cases}
        self._profiles = {target.profile: target for target in profiles}
        self._pool = pool
        self.trials = [
            Trial(case.id, target.profile)
            for target in profiles
            for case in cases
            if why_not(case.front_matter, target, judging.machine) is None
        ]

    def run_all(self, binary: Path, name: str, trials: Sequence[Trial]) -> dict[Trial, Run]:
        """The trials on a build of the reference that is called `name`."""
        runs = self._pool.map(lambda trial: self._run(trial, binary, name), trials)
        return dict(zip(trials, runs))

    def run_each(self, binaries: Mapping[Trial, Path], name: str) -> dict[Trial, Run]:
        """Each trial in a process of its own, on a program of its own."""
        runs = self._pool.map(
            lambda trial: self._run(trial, binaries[trial], name, alone=True), binaries
        )
        return dict(zip(binaries, runs))

    def end_residents(self) -> None:
        """Let the processes that wait for cases end, which is when they are checked for leaks."""
        self._judging.bench.close()

    def recorded(self, binary: Path, trials: Sequence[Trial]) -> dict[Trial, Trace]:
        """What a build does, as far as it does the same twice and keeps what the cases promise."""
        first, second = (self.run_all(binary, name, trials) for name in ("first", "second"))
        return {
            trial: run.normal
            for trial, run in first.items()
            if self._judged(trial, run, second[trial].normal).word == PASS
        }

    def without_repetitions(self, recorded: Mapping[Trial, Trace]) -> dict[Trial, Trace]:
        """Each case under the newest profile, and under those where it does something else."""
        chosen: dict[Trial, Trace] = {}
        seen: set[tuple[str, bytes]] = set()
        for profile in reversed(self._profiles):
            for trial, trace in recorded.items():
                what = (trial.case, write_trace(replace(trace, header=None)))
                if trial.profile == profile and what not in seen:
                    seen.add(what)
                    chosen[trial] = trace
        return chosen

    def first_noticed(
        self, binary: Path, name: str, recorded: Mapping[Trial, Trace], trials: Iterable[Trial]
    ) -> Noticed | None:
        """The first trial, in the order given, in which a build does not do what was recorded.

        Nothing is said on the word of one run, but of one that does not come to its end in time.
        """
        for trial in trials:
            verdict = self._judged(trial, self._run(trial, binary, name), recorded[trial])
            if verdict.word != PASS and verdict.word != TIMEOUT:
                again = self._run(trial, binary, name, alone=True)
                verdict = self._judged(trial, again, recorded[trial])
            if verdict.word != PASS:
                return Noticed(trial, verdict)
        return None

    def _run(self, trial: Trial, binary: Path, name: str, *, alone: bool = False) -> Run:
        # Residents are lent by the target's name: each build needs one of its own.
        target = replace(
            self._profiles[trial.profile], name=f"{name}, {trial.profile}", binary=binary
        )
        return self._judging.bench.run(self._cases[trial.case], target, alone=alone)

    def _judged(self, trial: Trial, run: Run, expected: Trace) -> Verdict:
        case = self._cases[trial.case]
        if run.unavailable is not None:  # such as a port that somebody else has: tells nothing
            return Verdict(PASS)
        clauses = case.front_matter.clauses
        return judge(case.promise, clauses, run.execution, run.normal, expected)

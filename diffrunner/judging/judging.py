# SPDX-License-Identifier: MIT
"""From a case and a target to a result: run, ask the reference, judge, confirm.

The reference runs a case once for each profile, however many targets are compared with it. A
verdict against a target is confirmed by a second run of the target, and, if it rests on a
comparison, of the reference: what is not the same twice is `unstable`.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from diffrunner.running.bench import Bench, Run
from diffrunner.running.capabilities import Machine, why_not
from diffrunner.corpus.corpus import Case
from diffrunner.judging.known import Known, Opinion, opinion
from diffrunner.problem import Problem
from diffrunner.running.targets import Target
from diffrunner.traces.trace import Trace
from diffrunner.judging.verdict import (
    DIVERGES,
    PASS,
    Verdict,
    confirmed,
    judge,
    unjudged,
)


@dataclass(frozen=True)
class Job:
    case: Case
    target: Target


@dataclass(frozen=True)
class Result:
    """A verdict, what it rests on, and what is known of it."""

    case: Case
    target: Target
    verdict: Verdict
    seconds: float = 0.0
    run: Run | None = None
    opinion: Opinion = Opinion()

    @property
    def surprise(self) -> str | None:
        """Why the verdict is unexpected; None if it is not."""
        return self.opinion.surprise


class References:
    """The reference's runs, each made when it is first asked for."""

    def __init__(self, bench: Bench, targets: Mapping[str, Target]) -> None:
        self._bench = bench
        self._targets = targets
        self._lock = threading.Lock()
        self._runs: dict[tuple[str, str, int], Future[Run]] = {}

    def run(self, case: Case, profile: str, which: int = 0) -> Run:
        """The first run of a case under a profile, or the second (`which` = 1)."""
        key = (case.id, profile, which)
        with self._lock:
            future = self._runs.get(key)
            ours = future is None
            if future is None:
                future = self._runs[key] = Future()
        if ours:
            try:
                future.set_result(self._bench.run(case, self._targets[profile]))
            except BaseException as error:
                future.set_exception(error)
        return future.result()


def gone_causes(results: Sequence[Result], known: Mapping[str, Known]) -> Iterator[Problem]:
    """The known causes that explain nothing any more, after a run over the whole corpus."""
    used = {
        (result.target.name, cause.name) for result in results for cause in result.opinion.causes
    }
    for target, what in known.items():
        for cause in what.causes:
            if (target, cause.name) not in used:
                reason = f"the known cause {cause.name!r} explains nothing any more: remove it"
                yield Problem(f"reports/known/{target}.toml", reason)


@dataclass(frozen=True)
class Judging:
    bench: Bench
    references: References
    machine: Machine
    known: Mapping[str, Known]

    def result(self, job: Job) -> Result:
        """The result of one job; raises execute.Cancelled."""
        case, target = job.case, job.target
        reason = why_not(case.front_matter, target, self.machine)
        if reason is not None:
            return Result(case, target, unjudged(reason))
        run = (
            self.references.run(case, target.profile)
            if target.is_reference
            else self.bench.run(case, target)
        )
        verdict = self._verdict(case, target, run)
        return Result(
            case=case,
            target=target,
            verdict=verdict,
            seconds=run.execution.seconds,
            run=run,
            opinion=opinion(verdict, case.id, self.known.get(target.name, Known())),
        )

    def _verdict(self, case: Case, target: Target, run: Run) -> Verdict:
        if run.unavailable is not None:
            return unjudged(run.unavailable)
        expected: Trace | None = None
        excuse = ""
        if not target.is_reference:
            expected, excuse = self._expected(case, target)
        clauses = case.front_matter.clauses
        verdict = judge(case.promise, clauses, run.execution, run.normal, expected)
        if verdict.word == PASS and excuse:
            return unjudged(excuse)
        verdict = confirmed(verdict, run.normal, lambda: self._again(case, target))
        if verdict.word == DIVERGES and expected is not None:
            second = self.references.run(case, target.profile, 1).normal
            differs = confirmed(verdict, expected, lambda: second)
            if differs is not verdict:
                return Verdict(differs.word, f"of the reference, {differs.reason}")
        return verdict

    def _expected(self, case: Case, target: Target) -> tuple[Trace | None, str]:
        """The reference's trace, or why there is none to compare with."""
        run = self.references.run(case, target.profile)
        if run.unavailable is not None:
            return None, run.unavailable
        own = judge(case.promise, (), run.execution, run.normal, None)
        if own.word in ("crash", "timeout"):
            return None, f"nothing to compare with: the reference has {own.word}: {own.reason}"
        return run.normal, ""

    def _again(self, case: Case, target: Target) -> Trace:
        if target.is_reference:
            return self.references.run(case, target.profile, 1).normal
        return self.bench.run(case, target).normal

# SPDX-License-Identifier: MIT
"""From a case and a target to a result: run, ask the reference, judge, confirm.

The reference runs a case once for each profile, however many targets are compared with it. A
verdict against a target is confirmed by a second run of the target, and, if it rests on a
comparison, of the reference: what is not the same twice is `unstable`.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass

from diffrunner.bench import Bench, Run
from diffrunner.capabilities import Machine, why_not
from diffrunner.corpus import Case
from diffrunner.known import Known, surprise
from diffrunner.targets import Target
from diffrunner.trace import Trace
from diffrunner.verdict import (
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
    """A verdict and what it rests on. `surprise` says why it is unexpected, if it is."""

    case: Case
    target: Target
    verdict: Verdict
    seconds: float = 0.0
    run: Run | None = None
    surprise: str | None = None
    known: Known | None = None


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


@dataclass(frozen=True)
class Judging:
    bench: Bench
    references: References
    machine: Machine
    known: Mapping[tuple[str, str], Known]

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
        entry = self.known.get((target.name, case.id))
        return Result(
            case=case,
            target=target,
            verdict=verdict,
            seconds=run.execution.seconds,
            run=run,
            surprise=surprise(verdict, entry),
            known=entry,
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

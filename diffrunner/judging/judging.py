# SPDX-License-Identifier: MIT
"""From a case and a target to a result: run, ask the reference, judge, confirm.

The first run is by a resident process, which may have run other cases before. What it finds in
order is in order. What is not, is judged by a run in a process of its own, and must have come out
the same in both; if the verdict rests on a comparison, the reference is asked a second time, too.
What is not the same twice is `unstable`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from diffrunner.corpus.corpus import Case
from diffrunner.judging.known import Known, Opinion, opinion
from diffrunner.judging.references import References
from diffrunner.judging.verdict import (
    CONTRADICTS,
    CRASH,
    DIVERGES,
    PASS,
    TIMEOUT,
    UNSTABLE,
    Verdict,
    confirmed,
    is_same,
    judge,
    unjudged,
)
from diffrunner.running.bench import Bench, Run
from diffrunner.running.capabilities import Machine, why_not
from diffrunner.running.targets import Target
from diffrunner.traces.trace import Trace


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

    def without_trace(self) -> Result:
        """The same, but for the trace of the run, which may be large."""
        if self.run is None:
            return self
        return replace(self, run=replace(self.run, raw=b"", normal=Trace(None, ())))


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
        run, verdict = self._settled(case, target, self._run(case, target))
        return Result(
            case=case,
            target=target,
            verdict=verdict,
            seconds=run.execution.seconds,
            run=run,
            opinion=self._opinion(case, target, verdict),
        )

    def _opinion(self, case: Case, target: Target, verdict: Verdict) -> Opinion:
        return opinion(verdict, case.id, self.known.get(target.name, Known()))

    def _run(self, case: Case, target: Target, *, alone: bool = False) -> Run:
        if target.is_reference:
            return self.references.run(case, target.profile, alone=alone)
        return self.bench.run(case, target, alone=alone)

    def _settled(self, case: Case, target: Target, run: Run) -> tuple[Run, Verdict]:
        """The verdict, and the run that it rests on."""
        if run.unavailable is not None:
            return run, unjudged(run.unavailable)
        expected, excuse = (None, "") if target.is_reference else self._expected(case, target)
        verdict = self._judged(case, run, expected)
        # What is known is no news that would have to be looked into.
        is_news = verdict.word != PASS and self._opinion(case, target, verdict).surprise is not None
        if is_news and target.recordings is None:
            run, verdict = self._confirmed(case, target, run, verdict, expected)
        return run, unjudged(excuse) if verdict.word == PASS and excuse else verdict

    def _confirmed(
        self, case: Case, target: Target, run: Run, verdict: Verdict, expected: Trace | None
    ) -> tuple[Run, Verdict]:
        """The same, or what takes its place, once it was looked into.

        Nothing new is held against a target on the word of one run, or of a process that has run
        other cases: a process of its own must show the same.
        """
        if run.is_resident:
            run, verdict = self._alone(case, target, run, verdict, expected)
        elif verdict.word in (DIVERGES, CONTRADICTS):
            again = self.bench.run(case, target, alone=True)
            verdict = confirmed(case.promise, verdict, run.normal, again.normal)
        if verdict.word == DIVERGES and expected is not None:
            reference = self.references.run(case, target.profile, alone=True)
            differs = confirmed(case.promise, verdict, expected, reference.normal)
            if differs is not verdict:
                return run, Verdict(differs.word, f"of the reference, {differs.reason}")
        return run, verdict

    def _alone(
        self, case: Case, target: Target, resident: Run, first: Verdict, expected: Trace | None
    ) -> tuple[Run, Verdict]:
        """What a process of its own has to say of a case that failed in a resident."""
        run = self._run(case, target, alone=True)
        if run.unavailable is not None:
            return run, unjudged(run.unavailable)
        verdict = self._judged(case, run, expected)
        if verdict.word == first.word and is_same(
            case.promise, verdict, resident.normal, run.normal
        ):
            return run, verdict
        again = self.bench.run(case, target, alone=True)
        if verdict.word in (DIVERGES, CONTRADICTS):
            verdict = confirmed(case.promise, verdict, run.normal, again.normal)
        if verdict.word == UNSTABLE:
            return run, verdict
        reason = (
            f"in a process that had run other cases: {first.word}, {first.reason}; "
            f"in a process of its own: {verdict.word}; if that is right, say `isolate = true`"
        )
        return resident, Verdict(UNSTABLE, reason, None, first.differences)

    def _judged(self, case: Case, run: Run, expected: Trace | None) -> Verdict:
        clauses = case.front_matter.clauses
        return judge(case.promise, clauses, run.execution, run.normal, expected)

    def _expected(self, case: Case, target: Target) -> tuple[Trace | None, str]:
        """The reference's trace, or why there is none to compare with."""
        run = self.references.run(case, target.profile)
        if run.unavailable is not None:
            return None, run.unavailable
        own = judge(case.promise, (), run.execution, run.normal, None)
        if own.word in (CRASH, TIMEOUT) and run.is_resident:
            run = self.references.run(case, target.profile, alone=True)
            own = judge(case.promise, (), run.execution, run.normal, None)
        if own.word in (CRASH, TIMEOUT):
            return None, f"nothing to compare with: the reference has {own.word}: {own.reason}"
        return run.normal, ""

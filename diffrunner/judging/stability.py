# SPDX-License-Identifier: MIT
"""Whether a case does the same every time: its runs on one target, sorted by what they did. Pure.

Two runs did the same if their traces are the same as partial orders, but for what a choice of the
case's promise declares to be free. A run that came to no proper end did what its verdict says.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from diffrunner.corpus.corpus import Case
from diffrunner.judging.verdict import CRASH, TIMEOUT, judge, parted, summarised
from diffrunner.running.bench import Run
from diffrunner.traces.trace import Trace, read_trace, write_trace


@dataclass
class Manner:
    """One way in which runs came out: a trace, or the end that they came to instead."""

    trace: bytes
    failure: str
    runs: int = 1


@dataclass
class Manners:
    """The ways in which the runs of a case on a target came out, in the order of their coming."""

    case: Case
    target: str
    seen: list[Manner] = field(default_factory=list)

    def add(self, run: Run) -> Manner | None:
        """Sort a run in; gives the manner if it is a new one."""
        verdict = judge(self.case.promise, (), run.execution, run.normal, None)
        failure = verdict.reason if verdict.word in (TIMEOUT, CRASH) else ""
        text = write_trace(run.normal)
        for manner in self.seen:
            if self._is_same(manner, failure, text, run.normal):
                manner.runs += 1
                return None
        self.seen.append(Manner(text, failure))
        return self.seen[-1]

    @property
    def is_stable(self) -> bool:
        """Whether all runs came out in one manner."""
        return len(self.seen) <= 1

    def told(self) -> list[str]:
        """Each manner in a line: how many runs, and how it differs from the most frequent one."""
        ranked = sorted(self.seen, key=lambda manner: -manner.runs)
        usual = read_trace(ranked[0].trace)
        return [
            f"{manner.runs} runs: {self._difference(manner, usual, is_usual=manner is ranked[0])}"
            for manner in ranked
        ]

    def _difference(self, manner: Manner, usual: Trace, is_usual: bool) -> str:
        if manner.failure:
            return manner.failure
        if is_usual:
            return "the usual trace"
        differences = parted(self.case.promise, usual, read_trace(manner.trace))
        return summarised(differences) if differences else "another trace"

    def _is_same(self, manner: Manner, failure: str, text: bytes, trace: Trace) -> bool:
        if failure or manner.failure:
            return bool(failure) == bool(manner.failure)
        if manner.trace == text:
            return True
        return not parted(self.case.promise, read_trace(manner.trace), trace)

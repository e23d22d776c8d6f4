# SPDX-License-Identifier: MIT
"""What a self-check expects of a target, and whether it is to be believed. Pure.

A target that passes everything proves nothing: it may pass what no implementation can. So a part of
the self-check must fail, each case in its own way, and one prints a word that was made up for this
very check and must be in the trace.
"""

from __future__ import annotations

from dataclasses import dataclass

from diffrunner.corpus.corpus import Case
from diffrunner.judging.verdict import CONTRADICTS, DIVERGES, PASS, SKIP, TIMEOUT, Verdict, judge
from diffrunner.running.bench import Run
from diffrunner.traces.trace import Trace

GOOD, NOTED, WRONG, INCREDIBLE = "good", "note", "wrong", "not believed"


@dataclass(frozen=True)
class Failing:
    """A case that must fail: the verdict that it must get, and what its verdict must rest on."""

    verdict: str
    uncaught: str | None = None


MUST_FAIL = {
    "assertion-that-is-false": Failing(CONTRADICTS, "AssertionError"),
    "promise-that-cannot-hold": Failing(CONTRADICTS),
    "error-that-nobody-catches": Failing(CONTRADICTS, "Error"),
    "program-that-never-ends": Failing(TIMEOUT),
}


@dataclass(frozen=True)
class Finding:
    """One line of the self-check: what was tried, what came of it, and why.

    `missing` names the facility that the target lacks, if that is what was found.
    """

    what: str
    outcome: str
    note: str = ""
    missing: str | None = None


def finding_of_passing(title: str, verdict: Verdict) -> Finding:
    """What to think of a case that ought to pass.

    A divergence is what the suite is there to find, and no fault of an adapter.
    """
    if verdict.word == PASS:
        return Finding(title, GOOD)
    outcome = NOTED if verdict.word in (DIVERGES, SKIP) else WRONG
    return Finding(title, outcome, f"{verdict.word}: {verdict.reason}")


def finding_of_failing(case: Case, failing: Failing, run: Run) -> Finding:
    """What to think of a case that must fail."""
    title = case.front_matter.title
    verdict = judge(case.promise, (), run.execution, run.normal, None)
    if verdict.word == PASS:
        reason = f"it passes what no implementation can pass; `{failing.verdict}` is due"
        return Finding(title, INCREDIBLE, reason)
    if verdict.word != failing.verdict:
        reason = f"{verdict.word}, where `{failing.verdict}` is due: {verdict.reason}"
        return Finding(title, WRONG, reason)
    if failing.uncaught is not None and uncaught(run.normal) != failing.uncaught:
        told = uncaught(run.normal) or "none"
        reason = f"the trace must end with an uncaught {failing.uncaught}, and tells {told}"
        return Finding(title, INCREDIBLE, reason)
    return Finding(title, GOOD, f"{verdict.word}, as it must be")


def finding_of_word(case: Case, word: str, run: Run) -> Finding:
    """What to think of the case that prints a word that nobody could know before."""
    title = case.front_matter.title
    if word in printed(run.normal):
        return Finding(title, GOOD)
    verdict = judge(case.promise, (), run.execution, run.normal, None)
    if run.normal.exit is None:
        return Finding(title, WRONG, f"{verdict.word}: {verdict.reason}")
    reason = "the trace does not tell of it: what the target records is not what this case does"
    return Finding(title, INCREDIBLE, reason)


def uncaught(trace: Trace) -> str | None:
    """The name of the error that ended the program, if one did."""
    end = trace.exit
    threw = end.payload.get("threw") if end is not None and end.name == "uncaught" else None
    return str(threw.get("name")) if isinstance(threw, dict) else None


def printed(trace: Trace) -> list[str]:
    """The texts that the program logged."""
    return [
        value
        for record in trace.records
        if (record.lane, record.kind) == ("console", "call")
        for value in record.payload["args"]
        if isinstance(value, str)
    ]

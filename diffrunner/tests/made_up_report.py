# SPDX-License-Identifier: MIT
"""Reports for tests of the formats: small ones, and one with text that wants to do harm."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from diffrunner.problem import Problem
from diffrunner.reporting.report import (
    Finding,
    KeptTraces,
    KnownCause,
    KnownReason,
    Outcome,
    Part,
    Report,
    ReportedTarget,
)

STARTED = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
PLATFORM = {"system": "linux", "release": "6.1", "machine": "x86_64", "python": "3.11.2"}
DENO = ReportedTarget("deno@2", "deno", "2.9.6", "node@26", "/bin/deno")
MINE = ReportedTarget("mine", "bun", "1.4.5", "node@26", "/bin/bun")
HOSTILE = "\x1b[2J\r\n]]> <script>alert('x')</script> | `a` *b* [c](d) # TODO \\ @you \u202e\ud800 \U0001f600"
NEWS: dict[str, Any] = {
    "verdict": "diverges",
    "unexpected": "new",
    "reason": "content on client: …",
}


def finding(edit: str = "missing client end", **changes: Any) -> Finding:
    made = Finding(
        kind="content",
        lane="client",
        index=3,
        expected="end",
        observed=None,
        expected_state=None,
        observed_state=None,
        detail="missing",
        error_level=None,
        line=9,
        source="client.end();",
        edits=(edit,),
    )
    return replace(made, **changes)


def outcome(case: str = "socket/end", target: str = "deno@2", **changes: Any) -> Outcome:
    made = Outcome(
        case=case,
        file=f"cases/{case}.js",
        title="It ends",
        size=20,
        target=target,
        version="2.9.6",
        verdict="pass",
        reason="",
        unexpected=None,
        known=(),
        clauses=("socket.end.ends",),
        milliseconds=12,
        findings=(),
        left_over=(),
        traces=None,
        stderr=None,
    )
    return replace(made, **changes)


def new(case: str, *edits: str, **changes: Any) -> Outcome:
    """An unexpected result that rests on differences."""
    findings = tuple(map(finding, edits))
    facts: dict[str, Any] = {**NEWS, "findings": findings, "left_over": edits}
    return outcome(case, **{**facts, **changes})


def known(case: str, cause: str | None, **changes: Any) -> Outcome:
    """An expected divergence."""
    reasons = (KnownReason(cause, "It forgets 'end'.", "not reported"),)
    facts: dict[str, Any] = {"verdict": "diverges", "reason": "content", "known": reasons}
    return outcome(case, **{**facts, **changes})


def part(shard: int = 1, shards: int = 1, **changes: Any) -> Part:
    made = Part(STARTED, 1500, 2, False, shard, shards, (), PLATFORM, ("deno@2",))
    return replace(made, **changes)


def report(*outcomes: Outcome, **changes: Any) -> Report:
    return replace(Report((part(),), (DENO,), (), (), outcomes), **changes)


def full_report() -> Report:
    """One of everything."""
    return Report(
        parts=(part(targets=("deno@2", "mine")),),
        targets=(DENO, MINE),
        problems=(Problem("cases/a.js:3", "colour is unknown"),),
        known=(KnownCause("deno@2", "no-end", "It forgets 'end'.", "https://example.org/1"),),
        outcomes=(
            outcome("echo"),
            outcome("echo", "mine", verdict="skip", reason="the case is for windows"),
            known("socket/end", "no-end"),
            new("socket/end", "missing client end", "state client timeout", target="mine"),
            outcome("socket/hang", verdict="timeout", reason="did not end", unexpected="new"),
            known("socket/hang", None, target="mine", verdict="timeout"),
            outcome("socket/old", unexpected="the known divergence (diverges) is gone: remove it"),
            outcome("socket/old", "mine", traces=KeptTraces(Path("/r/raw"), Path("/r/normal"))),
        ),
    )


def hostile_report() -> Report:
    """Every text that may come from a trace, a case or a person, at its worst."""
    worst = finding(
        HOSTILE,
        lane=HOSTILE,
        expected=HOSTILE,
        observed=HOSTILE,
        detail=HOSTILE,
        source=HOSTILE,
    )
    state = replace(worst, kind="state", expected_state=HOSTILE, observed_state=HOSTILE)
    bad: dict[str, Any] = {"findings": (worst, state), "left_over": (HOSTILE,), "reason": HOSTILE}
    return report(
        outcome(HOSTILE, title=HOSTILE, file=HOSTILE, clauses=(HOSTILE,), **{**NEWS, **bad}),
        known("socket/known", HOSTILE),
        outcome("socket/skip", verdict="skip", reason=HOSTILE),
        outcome("socket/hang", verdict="timeout", reason=HOSTILE, unexpected=HOSTILE),
        problems=(Problem(HOSTILE, HOSTILE),),
    )

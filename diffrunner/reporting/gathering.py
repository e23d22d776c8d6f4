# SPDX-License-Identifier: MIT
"""From the results of a run, which hold records and processes, to its report, which holds words."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from diffrunner.judging.causes import properties_of
from diffrunner.judging.clusters import edits
from diffrunner.judging.judging import Result
from diffrunner.judging.known import Known
from diffrunner.problem import Problem
from diffrunner.reporting.kept_traces import trace_files
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
from diffrunner.running.targets import Target
from diffrunner.traces.compare import STATE, Difference
from diffrunner.traces.render import printable, render_record, render_state
from diffrunner.traces.trace import Record

_KEPT_STDERR = 2000


def gather(
    results: Iterable[Result],
    part: Part,
    targets: Sequence[Target],
    problems: Iterable[Problem],
    known: Mapping[str, Known],
    folder: Path,
) -> Report:
    """The report of one run, whose traces lie in `folder`."""
    return Report(
        parts=(part,),
        targets=tuple(map(reported_target, targets)),
        problems=tuple(problems),
        known=tuple(
            KnownCause(target, cause.name, cause.reason, cause.reported)
            for target, what in known.items()
            for cause in what.causes
        ),
        outcomes=tuple(_outcome(result, folder) for result in results),
    )


def part_of(
    started: datetime,
    seconds: float,
    jobs: int,
    interrupted: bool,
    shard: tuple[int, int],
    selection: Sequence[str],
    targets: Sequence[Target],
) -> Part:
    """This run, on this machine."""
    return Part(
        started=started.replace(microsecond=0),
        milliseconds=round(seconds * 1000),
        jobs=jobs,
        interrupted=interrupted,
        shard=shard[0],
        shards=shard[1],
        selection=tuple(selection),
        platform={
            "system": platform.system().lower(),
            "release": platform.release(),
            "machine": platform.machine(),
            "python": platform.python_version(),
        },
        targets=tuple(target.name for target in targets),
    )


def reported_target(target: Target) -> ReportedTarget:
    return ReportedTarget(
        name=target.name,
        kind=target.kind,
        version=target.version,
        profile=target.profile,
        binary=str(target.binary),
        target_file=None if target.described_in is None else str(target.described_in),
        known_file=None if target.known is None else str(target.known),
    )


def _outcome(result: Result, folder: Path) -> Outcome:
    case, run, verdict = result.case, result.run, result.verdict
    ran = run is not None and run.unavailable is None
    said = run.execution.stderr.decode("utf-8", "replace") if ran and run is not None else ""
    source = case.source.splitlines()
    left_over = (edit for item in result.opinion.left_over for edit in edits(item))
    return Outcome(
        case=case.id,
        file=case.file,
        title=case.front_matter.title,
        size=len(source),
        target=result.target.name,
        version=result.target.version,
        verdict=verdict.word,
        reason=verdict.reason,
        unexpected=result.surprise,
        known=_known(result),
        clauses=tuple(case.front_matter.clauses),
        milliseconds=round(result.seconds * 1000),
        findings=tuple(finding_of(item, source) for item in verdict.differences),
        left_over=tuple(dict.fromkeys(left_over)),
        traces=KeptTraces(*trace_files(result, folder)) if ran else None,
        stderr=said[-_KEPT_STDERR:] or None,
    )


def _known(result: Result) -> tuple[KnownReason, ...]:
    """The entry about the case, or the causes that explain the verdict or a part of it."""
    entry, causes = result.opinion.entry, result.opinion.causes
    if entry is not None:
        return (KnownReason(None, entry.reason, entry.reported),)
    return tuple(KnownReason(cause.name, cause.reason, cause.reported) for cause in causes)


def finding_of(difference: Difference, source: Sequence[str]) -> Finding:
    """A difference in words; `source` are the lines of the case."""
    line = difference.expected.line if difference.expected else None
    there = line is not None and 1 <= line <= len(source)
    return Finding(
        kind=difference.kind,
        lane=difference.lane,
        index=difference.index,
        expected=_text(difference.expected),
        observed=_text(difference.observed),
        expected_state=_state(difference, difference.expected),
        observed_state=_state(difference, difference.observed),
        detail=difference.detail,
        error_level=difference.error_level,
        line=line,
        source=printable(source[line - 1].strip()) if there and line is not None else None,
        edits=edits(difference),
    )


def _text(record: Record | None) -> str | None:
    return None if record is None else render_record(record)


def _state(difference: Difference, record: Record | None) -> str | None:
    """The properties that differ, as one side has them."""
    if difference.kind != STATE or record is None:
        return None
    names = properties_of(difference)
    return render_state({name: record.state[name] for name in names if name in record.state})

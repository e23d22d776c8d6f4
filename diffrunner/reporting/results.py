# SPDX-License-Identifier: MIT
"""What a run leaves on disk: results.json (spec/results.schema.json) and the traces beside it."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from diffrunner.traces.compare import Difference
from diffrunner.judging.judging import Result
from diffrunner.problem import Problem
from diffrunner.traces.render import render_record
from diffrunner.running.targets import Target
from diffrunner.traces.trace import Record, write_trace

FORMAT = "net-results/1"
_KEPT_STDERR = 2000


@dataclass(frozen=True)
class RunFacts:
    """What is true of a whole run."""

    started: datetime
    seconds: float
    jobs: int
    targets: Sequence[Target]
    problems: Sequence[Problem]
    interrupted: bool


def now() -> datetime:
    return datetime.now(timezone.utc)


def document(facts: RunFacts, results: Iterable[Result], folder: Path) -> dict[str, Any]:
    """The run as JSON; paths of traces are relative to `folder`."""
    return {
        "format": FORMAT,
        "run": {
            "started": facts.started.isoformat(timespec="seconds"),
            "duration_ms": round(facts.seconds * 1000),
            "jobs": facts.jobs,
            "interrupted": facts.interrupted,
            "platform": {
                "system": platform.system().lower(),
                "release": platform.release(),
                "machine": platform.machine(),
                "python": platform.python_version(),
            },
            "targets": [_target(target) for target in facts.targets],
            "problems": [{"where": item.where, "what": item.what} for item in facts.problems],
        },
        "results": [_result(result, folder) for result in results],
    }


def _target(target: Target) -> dict[str, Any]:
    return {
        "name": target.name,
        "kind": target.kind,
        "version": target.version,
        "profile": target.profile,
        "binary": str(target.binary),
    }


def _result(result: Result, folder: Path) -> dict[str, Any]:
    run = result.run
    ran = run is not None and run.unavailable is None
    written = {
        "case": result.case.id,
        "file": result.case.file,
        "title": result.case.front_matter.title,
        "target": result.target.name,
        "version": result.target.version,
        "verdict": result.verdict.word,
        "reason": result.verdict.reason,
        "unexpected": result.surprise,
        "known": _known(result),
        "clauses": list(result.case.front_matter.clauses),
        "duration_ms": round(result.seconds * 1000),
        "differences": [_difference(item) for item in result.verdict.differences],
        "traces": _trace_names(result, folder) if ran else None,
    }
    if ran and run is not None and run.execution.stderr:
        said = run.execution.stderr.decode("utf-8", "replace")
        written["stderr"] = said[-_KEPT_STDERR:]
    return written


def _known(result: Result) -> list[dict[str, str]]:
    """The entry about the case, or the causes that explain the verdict."""
    entry, causes = result.opinion.entry, result.opinion.causes
    if entry is not None:
        return [{"reason": entry.reason, "reported": entry.reported}]
    return [
        {"cause": cause.name, "reason": cause.reason, "reported": cause.reported}
        for cause in causes
    ]


def _difference(difference: Difference) -> dict[str, Any]:
    return {
        "kind": difference.kind,
        "lane": difference.lane,
        "index": difference.index,
        "expected": _text(difference.expected),
        "observed": _text(difference.observed),
        "detail": difference.detail,
        "line": difference.expected.line if difference.expected else None,
    }


def _text(record: Record | None) -> str | None:
    return None if record is None else render_record(record)


def _trace_names(result: Result, folder: Path) -> dict[str, str]:
    raw, normal = trace_files(result, folder)
    return {"raw": str(raw.relative_to(folder)), "normal": str(normal.relative_to(folder))}


def trace_files(result: Result, folder: Path) -> tuple[Path, Path]:
    """Where the raw trace and the normal form of a result lie."""
    parts = [part for part in Path(result.case.id).parts if part not in ("/", "..")]
    place = folder.joinpath("traces", *parts)
    name = result.target.name
    return place / f"{name}.raw.jsonl", place / f"{name}.jsonl"


def write_traces(result: Result, folder: Path) -> None:
    """Keep the traces of a result; at once, so that an interrupted run has them, too."""
    if result.run is None or result.run.unavailable is not None:
        return
    raw, normal = trace_files(result, folder)
    raw.parent.mkdir(parents=True, exist_ok=True)
    raw.write_bytes(result.run.raw)
    normal.write_bytes(write_trace(result.run.normal))


def write_document(written: dict[str, Any], path: Path) -> None:
    """Write whole or not at all: somebody may be reading the last run's."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.new")
    unfinished.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")
    unfinished.replace(path)

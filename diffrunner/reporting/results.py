# SPDX-License-Identifier: MIT
"""results.json, written and read: a report as JSON, in the form of spec/results.schema.json.

Everything that a report holds is in the document, so that the reports of shards can be joined
elsewhere; `clusters`, and how often a known cause was used, are there for other readers, and are
worked out anew when the document is read. Paths of traces are relative to the document.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import]

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
from diffrunner.traces.render import shortened

FORMAT = "net-results/3"
_LONGEST_FAULT = 200


def now() -> datetime:
    return datetime.now(timezone.utc)


# -- Writing ---------------------------------------------------------------------------------


def document(report: Report, folder: Path) -> dict[str, Any]:
    """The report as JSON, for a file in `folder`."""
    uses = report.uses()
    return {
        "format": FORMAT,
        "parts": [_part(part) for part in report.parts],
        "targets": [dict(vars(target)) for target in report.targets],
        "problems": [{"where": item.where, "what": item.what} for item in report.problems],
        "known": [
            {**vars(cause), "used": uses[cause.target, cause.name]} for cause in report.known
        ],
        "clusters": [
            {"target": target.name, "signs": list(found.signs), "cases": list(found.cases)}
            for target in report.targets
            for found in report.clusters(target.name)
        ],
        "results": [_outcome(outcome, folder) for outcome in report.outcomes],
    }


def _part(part: Part) -> dict[str, Any]:
    return {
        "started": part.started.isoformat(timespec="seconds"),
        "duration_ms": part.milliseconds,
        "jobs": part.jobs,
        "interrupted": part.interrupted,
        "shard": part.shard,
        "shards": part.shards,
        "selection": list(part.selection),
        "platform": dict(part.platform),
        "targets": list(part.targets),
    }


def _outcome(outcome: Outcome, folder: Path) -> dict[str, Any]:
    traces = outcome.traces
    written = {
        "case": outcome.case,
        "file": outcome.file,
        "title": outcome.title,
        "size": outcome.size,
        "target": outcome.target,
        "version": outcome.version,
        "verdict": outcome.verdict,
        "reason": outcome.reason,
        "unexpected": outcome.unexpected,
        "known": [
            {key: text for key, text in vars(item).items() if text is not None}
            for item in outcome.known
        ],
        "clauses": list(outcome.clauses),
        "duration_ms": outcome.milliseconds,
        "differences": [{**vars(item), "edits": list(item.edits)} for item in outcome.findings],
        "left_over": list(outcome.left_over),
        "traces": traces and {key: os.path.relpath(p, folder) for key, p in vars(traces).items()},
    }
    return written if outcome.stderr is None else {**written, "stderr": outcome.stderr}


def write_results(report: Report, path: Path) -> None:
    text = json.dumps(document(report, path.parent), indent=1) + "\n"
    write_whole(text, path)


def write_whole(text: str, path: Path) -> None:
    """Write whole or not at all: somebody may be reading the last run's."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


# -- Reading ---------------------------------------------------------------------------------


def results_schema(root: Path) -> Mapping[str, Any]:
    schema: dict[str, Any] = json.loads((root / "spec" / "results.schema.json").read_bytes())
    return schema


def read_results(path: Path, schema: Mapping[str, Any]) -> Report | Problem:
    """The report that was written there, or why there is none."""
    try:
        written = json.loads(path.read_bytes())
    except OSError as error:
        return Problem(str(path), f"cannot be read: {error.strerror}")
    except (ValueError, RecursionError) as error:
        return Problem(str(path), f"is not JSON: {error}")
    found = written.get("format") if isinstance(written, dict) else None
    if found != FORMAT:
        return Problem(str(path), f"is of format {found!r}; this program reads {FORMAT!r}")
    fault = next(jsonschema.Draft202012Validator(schema).iter_errors(written), None)
    if fault is not None:
        place = "/".join(map(str, fault.absolute_path))
        what = shortened(fault.message, _LONGEST_FAULT)
        return Problem(str(path), f"does not follow spec/results.schema.json at /{place}: {what}")
    names = {row["name"] for row in written["targets"]}
    for row in written["results"]:
        if row["target"] not in names:
            return Problem(str(path), f"has a result of {row['target']}, which is not its target")
    try:
        return _report(written, path.parent)
    except ValueError as error:
        return Problem(str(path), f"has a date that is none: {error}")


def _report(written: Mapping[str, Any], folder: Path) -> Report:
    return Report(
        parts=tuple(map(_read_part, written["parts"])),
        targets=tuple(ReportedTarget(**row) for row in written["targets"]),
        problems=tuple(Problem(**row) for row in written["problems"]),
        known=tuple(
            KnownCause(row["target"], row["name"], row["reason"], row["reported"])
            for row in written["known"]
        ),
        outcomes=tuple(_read_outcome(row, folder) for row in written["results"]),
    )


def _read_part(row: Mapping[str, Any]) -> Part:
    return Part(
        started=datetime.fromisoformat(row["started"]),
        milliseconds=row["duration_ms"],
        jobs=row["jobs"],
        interrupted=row["interrupted"],
        shard=row["shard"],
        shards=row["shards"],
        selection=tuple(row["selection"]),
        platform=row["platform"],
        targets=tuple(row["targets"]),
    )


def _read_outcome(row: Mapping[str, Any], folder: Path) -> Outcome:
    traces = row["traces"]
    return Outcome(
        case=row["case"],
        file=row["file"],
        title=row["title"],
        size=row["size"],
        target=row["target"],
        version=row["version"],
        verdict=row["verdict"],
        reason=row["reason"],
        unexpected=row["unexpected"],
        known=tuple(
            KnownReason(item.get("cause"), item["reason"], item["reported"])
            for item in row["known"]
        ),
        clauses=tuple(row["clauses"]),
        milliseconds=row["duration_ms"],
        findings=tuple(map(_read_finding, row["differences"])),
        left_over=tuple(row["left_over"]),
        traces=traces and KeptTraces(folder / traces["raw"], folder / traces["normal"]),
        stderr=row.get("stderr"),
    )


def _read_finding(row: Mapping[str, Any]) -> Finding:
    edits = tuple(row["edits"])
    return Finding(**{key: item for key, item in row.items() if key != "edits"}, edits=edits)

# SPDX-License-Identifier: MIT
"""The traces that a run keeps beside its results: raw, and in the normal form."""

from __future__ import annotations

from pathlib import Path

from diffrunner.judging.judging import Result
from diffrunner.traces.trace import write_trace


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

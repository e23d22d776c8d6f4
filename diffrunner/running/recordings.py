# SPDX-License-Identifier: MIT
"""Traces that somebody else recorded, in the place of an implementation that cannot be run here.

A recording is a folder of raw traces, `CASE.jsonl` for each case, or a single trace file, whose
header names its case. A temporary folder in them is not known here: write it as `$tmp`.
"""

from __future__ import annotations

from pathlib import Path

from diffrunner.traces.trace import MAXIMUM_BYTES, read_trace


def recorded_trace(recordings: Path, case: str) -> bytes | None:
    """The raw trace of a case, at most a byte more than is believed; None if there is none."""
    if recordings.is_file():
        raw = _read(recordings)
        header = read_trace(raw).header if raw is not None else None
        return raw if header is None or header.case == case else None
    # The id of a case outside the corpus is a path of this machine; only its parts are meant.
    parts = [part for part in Path(case).parts if part not in ("/", "..")]
    for name in ("/".join(parts) + suffix for suffix in (".jsonl", ".raw.jsonl")):
        if (raw := _read(recordings / name)) is not None:
            return raw
    return None


def recorded_version(recordings: Path) -> tuple[str, str] | str:
    """The implementation that the first sound header names, and its version; or why there is none."""
    files = [recordings] if recordings.is_file() else sorted(recordings.rglob("*.jsonl"))
    for path in files:
        raw = _read(path)
        header = read_trace(raw).header if raw else None
        if header is not None:
            return header.implementation, header.version
    return f"there is no trace with a header in {recordings}"


def _read(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(MAXIMUM_BYTES + 1)
    except OSError:
        return None

# SPDX-License-Identifier: MIT
"""The fixtures of the recorder's tests: each runtime in turn, and a recorder of cases on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from diffrunner.recorder.fake_runner import Cases
from diffrunner.recorder.harness import (
    RECORDER,
    Record,
    Recorder,
    Runtime,
    check_nesting,
    installed,
    read,
)


@pytest.fixture(params=installed(), ids=lambda runtime: str(runtime.name))
def runtime(request: pytest.FixtureRequest) -> Runtime:
    chosen: Runtime = request.param
    return chosen


@pytest.fixture
def cases(runtime: Runtime, tmp_path: Path) -> Cases:
    return Cases(runtime, tmp_path)


@pytest.fixture
def record(runtime: Runtime, tmp_path: Path) -> Recorder:
    """Records a case and answers the records, having checked what holds of every trace."""

    def run(text: str) -> list[Record]:
        case, trace = tmp_path / "case.js", tmp_path / "trace.jsonl"
        case.write_text(text, encoding="utf-8")
        status, out, err = runtime.run(RECORDER, case, trace, "--tmp", tmp_path)
        assert (status, out, err) == (0, "", "")
        header, *records = read(trace)
        assert header["format"] == "net-trace/1" and header["case"] == "case"
        check_nesting(records)
        assert records[-1]["kind"] == "exit" and records[-1]["in"] is None
        return records

    return run

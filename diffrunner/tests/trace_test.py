# SPDX-License-Identifier: MIT
"""The reader of traces: what is sound is read whole, what is not up to its fault."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema  # type: ignore[import]
import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffrunner.tests.made_up import call, event, trace, traces
from diffrunner.traces.trace import MAXIMUM_BYTES, Trace, read_trace, same, write_trace

SCHEMA = Path(__file__).parents[2] / "spec" / "trace.schema.json"
SOUND = trace(call("client", "write", "hi", result=True), event("client", "close", False))
LINES = write_trace(SOUND).splitlines(keepends=True)


@given(traces())
def test_what_is_written_is_read(made: Trace) -> None:
    assert read_trace(write_trace(made)) == made


@given(traces())
def test_the_schema_agrees(made: Trace) -> None:
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text()))
    for line in write_trace(made).splitlines():
        validator.validate(json.loads(line))


@pytest.mark.parametrize(
    ("data", "kept", "reason"),
    [
        (b"", 0, "is empty"),
        (b"".join(LINES[:-1]), 2, "no exit record"),
        (LINES[0], 0, "no exit record"),
        (b"".join(LINES)[:-5], 2, "line 4 of the trace is cut short"),
        (b"".join(LINES[1:]), 0, "line 1 of the trace is not a header"),
        (b"".join([LINES[0], b"rubbish\n", *LINES[1:]]), 0, "line 2 of the trace is not JSON"),
        (b"".join([*LINES[:2], b"\xff\n", *LINES[2:]]), 1, "line 3 of the trace is not UTF-8"),
        (b"".join([*LINES[:2], b"[]\n"]), 1, "is not a JSON object"),
        (b"".join([LINES[0], LINES[2]]), 0, "has n = 2 where 1 should be"),
        (b"".join([*LINES, LINES[-1]]), 3, "has n = 3 where 4 should be"),
        (b"".join([*LINES[:2], b"\n", *LINES[2:]]), 1, "is not JSON"),
        (b"".join([*LINES[:2], b"[" * 100_000 + b"\n"]), 1, "is not JSON"),
        (b"x" * (MAXIMUM_BYTES + 1), 0, "larger than"),
    ],
)
def test_faults_are_told_and_what_came_before_is_kept(data: bytes, kept: int, reason: str) -> None:
    read = read_trace(data)
    assert read.fault is not None and reason in read.fault
    assert len(read.records) == kept


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"in": 1}, "which is not an earlier record"),
        ({"in": 0}, "which is not an earlier record"),
        ({"in": True}, "which is not an earlier record"),
        ({"kind": "rumour"}, "unknown kind"),
        ({"lane": ""}, "lacks lane or name"),
        ({"state": []}, "state that is not an object"),
        ({"args": {}}, "without args"),
        ({"value": 1}, "result, value"),
        ({"colour": "red"}, "unknown field 'colour'"),
        ({"n": 1.5}, "has n = 1.5"),
    ],
)
def test_a_bad_record_is_a_fault(change: dict[str, object], reason: str) -> None:
    bad = json.dumps({**json.loads(LINES[1]), **change}).encode() + b"\n"
    read = read_trace(b"".join([LINES[0], bad, *LINES[2:]]))
    assert read.fault is not None and reason in read.fault
    assert read.records == ()


@given(st.binary(max_size=200))
def test_no_bytes_at_all_make_the_reader_fail(data: bytes) -> None:
    assert read_trace(data).fault is not None


def test_numbers_have_one_spelling_and_true_is_not_one() -> None:
    read = read_trace(b"".join([LINES[0], LINES[1].replace(b'"hi"', b"1.0,1e3,0.5"), *LINES[2:]]))
    assert read.records[0].payload["args"] == [1, 1000, 0.5]
    assert not same(1, True)
    assert same({"a": 1, "b": 2}, {"b": 2, "a": 1})

# SPDX-License-Identifier: MIT
"""The model of a raw trace, and a reader that believes nothing.

A trace comes from the very process that is being judged, so it may be cut short, out of order or
rubbish. The reader never raises: it returns every complete record up to the first fault, and the
fault in words. A trace without a fault starts with a header, numbers its records from 1 without
a gap, nests each inside an earlier one, and ends with the only `exit` record of its process.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

FORMAT = "net-trace/1"
KINDS = frozenset({"main", "call", "get", "set", "event", "callback", "exit"})
MAXIMUM_BYTES = 32 * 1024 * 1024

Json = Any
"""A value as `json` reads it. What it means is said in docs/trace-format.md, "Values"."""


@dataclass(frozen=True)
class Header:
    case: str
    implementation: str
    version: str
    platform: str


@dataclass(frozen=True)
class Record:
    """One line of a trace. `payload` holds those of args, result, threw and value that it has."""

    n: int
    inside: int | None
    lane: str
    kind: str
    name: str
    payload: Mapping[str, Json]
    state: Mapping[str, Json] = field(default_factory=dict)
    line: int | None = None

    @property
    def ends_trace(self) -> bool:
        """Whether it is the exit of the process whose trace it is, and not of one of its workers."""
        return self.kind == "exit" and "/" not in self.lane


@dataclass(frozen=True)
class Trace:
    """What was read. `fault` is None for a sound and complete trace, or says what is wrong."""

    header: Header | None
    records: tuple[Record, ...]
    fault: str | None = None

    @property
    def exit(self) -> Record | None:
        """The record of how the program ended, if it told."""
        last = self.records[-1] if self.records else None
        return last if last is not None and last.ends_trace else None


class _Fault(Exception):
    """Something about one line that a sound recorder never writes."""


PAYLOAD_KEYS = ("args", "result", "threw", "value")
_KNOWN_KEYS = frozenset({"n", "in", "lane", "kind", "name", "state", "line", *PAYLOAD_KEYS})


def read_trace(data: bytes) -> Trace:
    """Read a whole trace file; stop at the first fault and keep what came before it."""
    header: Header | None = None
    records: list[Record] = []
    if not data:
        return Trace(None, (), "the trace is empty")
    if len(data) > MAXIMUM_BYTES:
        return Trace(None, (), f"the trace is larger than {MAXIMUM_BYTES} bytes")
    complete = data.endswith(b"\n")
    lines = data.split(b"\n")
    if complete:
        lines.pop()
    for number, raw in enumerate(lines, start=1):
        cut = not complete and number == len(lines)
        try:
            if cut:
                raise _Fault("is cut short")
            if header is None:
                header = _header(_object(raw))
            else:
                records.append(_record(_object(raw), records))
        except _Fault as fault:
            return Trace(header, tuple(records), f"line {number} of the trace {fault}")
    if not records or not records[-1].ends_trace:
        return Trace(header, tuple(records), "the trace has no exit record")
    return Trace(header, tuple(records))


def _object(raw: bytes) -> dict[str, Json]:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _Fault(f"is not UTF-8 (byte {error.start})") from None
    try:
        parsed = json.loads(text, parse_constant=_no_constant, parse_float=number)
    except (ValueError, RecursionError):
        raise _Fault(f"is not JSON: {text[:60]!r}") from None
    if not isinstance(parsed, dict):
        raise _Fault("is not a JSON object")
    return parsed


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")


def number(text: str) -> float:
    """One number, one spelling: 1.0 and 1e0 are 1, as in JavaScript."""
    value = float(text)
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def same(left: Json, right: Json) -> bool:
    """Equality of JSON values; unlike Python's, it tells true from 1."""
    if type(left) is not type(right):
        return False
    if isinstance(left, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list):
        return len(left) == len(right) and all(map(same, left, right))
    return bool(left == right)


def canonical(value: Json) -> str:
    """One text for equal values, whatever the order of their keys."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def _header(line: dict[str, Json]) -> Header:
    if line.get("format") != FORMAT:
        raise _Fault(f"is not a header of format {FORMAT}")
    implementation = line.get("implementation")
    if not isinstance(implementation, dict):
        raise _Fault("does not name its implementation")
    texts = (
        line.get("case"),
        implementation.get("name"),
        implementation.get("version"),
        line.get("platform"),
    )
    case, name, version, platform = texts
    if not (
        isinstance(case, str)
        and isinstance(name, str)
        and isinstance(version, str)
        and isinstance(platform, str)
    ):
        raise _Fault("lacks case, implementation or platform")
    return Header(case, name, version, platform)


def _record(line: dict[str, Json], before: list[Record]) -> Record:
    n = line.get("n")
    if not _is_count(n) or n != len(before) + 1:
        raise _Fault(f"has n = {json.dumps(n)[:20]} where {len(before) + 1} should be")
    if before and before[-1].ends_trace:
        raise _Fault("follows the exit record")
    inside = line.get("in")
    if inside is not None and not (_is_count(inside) and 1 <= inside < n):
        raise _Fault(f"begins inside {json.dumps(inside)[:20]}, which is not an earlier record")
    lane, kind, name = line.get("lane"), line.get("kind"), line.get("name")
    if not (isinstance(lane, str) and lane and isinstance(name, str)):
        raise _Fault("lacks lane or name")
    if not (isinstance(kind, str) and kind in KINDS):
        raise _Fault(f"has the unknown kind {json.dumps(kind)[:20]}")
    state = line.get("state", {})
    if not isinstance(state, dict):
        raise _Fault("has a state that is not an object")
    unknown = sorted(line.keys() - _KNOWN_KEYS)
    if unknown:
        raise _Fault(f"has the unknown field {unknown[0]!r}")
    payload = {key: line[key] for key in PAYLOAD_KEYS if key in line}
    _check_payload(kind, name, payload)
    source_line = line.get("line")
    return Record(
        n=n,
        inside=inside,
        lane=lane,
        kind=kind,
        name=name,
        payload=payload,
        state=state,
        line=source_line if _is_count(source_line) else None,
    )


def _check_payload(kind: str, name: str, payload: Mapping[str, Json]) -> None:
    takes_arguments = kind in ("call", "event", "callback")
    if takes_arguments != isinstance(payload.get("args"), list):
        raise _Fault(
            f"is a record of kind {kind} " + ("without" if takes_arguments else "with") + " args"
        )
    outcomes = payload.keys() & {"result", "threw", "value"}
    expected: tuple[set[str], ...] = (set(),)
    if kind == "call":
        expected = ({"result"}, {"threw"})
    elif kind in ("get", "set"):
        expected = ({"value"}, {"threw"}, {"value", "threw"})
    elif kind == "exit" and name == "uncaught":
        expected = ({"threw"},)
    if outcomes not in expected:
        found = ", ".join(sorted(outcomes)) or "no outcome"
        raise _Fault(f"is a record of kind {kind} with {found}")


def _is_count(value: Json) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def write_trace(trace: Trace) -> bytes:
    """The trace as a file, the inverse of `read_trace` for what was sound."""
    lines: list[dict[str, Json]] = []
    if trace.header is not None:
        header = trace.header
        lines.append(
            {
                "format": FORMAT,
                "case": header.case,
                "implementation": {"name": header.implementation, "version": header.version},
                "platform": header.platform,
            }
        )
    for record in trace.records:
        line: dict[str, Json] = {
            "n": record.n,
            "in": record.inside,
            "lane": record.lane,
            "kind": record.kind,
            "name": record.name,
            **record.payload,
        }
        if record.state:
            line["state"] = dict(record.state)
        if record.line is not None:
            line["line"] = record.line
        lines.append(line)
    return "".join(json.dumps(line, separators=(",", ":")) + "\n" for line in lines).encode()

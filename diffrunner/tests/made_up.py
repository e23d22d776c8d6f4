# SPDX-License-Identifier: MIT
"""Traces for tests: a few written by hand, and any number of them from Hypothesis."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from diffrunner.traces.trace import Header, Record, Trace

HEADER = Header("made/up", "node", "26.10.0", "linux-x64")
UNDEFINED = {"$": "undefined"}
EXIT = Record(1, None, "program", "exit", "empty", {})


def event(lane: str, name: str, *args: Any, inside: int | None = None, **state: Any) -> Record:
    return Record(0, inside, lane, "event", name, {"args": list(args)}, state)


def call(
    lane: str, name: str, *args: Any, result: Any = None, inside: int | None = None, **state: Any
) -> Record:
    payload = {"args": list(args), "result": UNDEFINED if result is None else result}
    return Record(0, inside, lane, "call", name, payload, state)


def trace(*records: Record, header: Header = HEADER) -> Trace:
    """The records, numbered in their order, and an exit."""
    return numbered([*records, EXIT], header)


def numbered(records: list[Record], header: Header = HEADER) -> Trace:
    fields = ("inside", "lane", "kind", "name", "payload", "state", "line")
    return Trace(
        header,
        tuple(
            Record(n, *(getattr(record, field) for field in fields))
            for n, record in enumerate(records, start=1)
        ),
    )


LANES = ("server", "client", "accepted", "accepted2", "console")
NAMES = ("data", "end", "close", "connect", "write")

values = st.one_of(
    st.integers(0, 9),
    st.booleans(),
    st.text("ab$", max_size=3),
    st.just(UNDEFINED),
    st.builds(lambda text: {"$": "bytes", "hex": text.encode().hex()}, st.text("ab", max_size=2)),
    st.builds(lambda port: {"port": port}, st.integers(30000, 30003)),
)
states = st.dictionaries(st.sampled_from(["bytesRead", "readyState"]), st.integers(0, 3))


@st.composite
def traces(draw: st.DrawFn, minimum: int = 0) -> Trace:
    """Sound traces of a few lanes, with calls inside of events."""
    records: list[Record] = []
    still_open: list[int] = []
    for n in range(1, draw(st.integers(minimum, 14)) + 1):
        depth = draw(st.integers(0, len(still_open)))
        del still_open[depth:]
        lane, name = draw(st.sampled_from(LANES)), draw(st.sampled_from(NAMES))
        args = draw(st.lists(values, max_size=2))
        inside = still_open[-1] if still_open else None
        if draw(st.booleans()):
            records.append(event(lane, name, *args, inside=inside, **draw(states)))
        else:
            records.append(call(lane, name, *args, inside=inside, **draw(states)))
        still_open.append(n)
    return trace(*records)

# SPDX-License-Identifier: MIT
"""From the raw trace to the normal form: what may differ between two runs becomes symbolic.

The normal form is a trace again, of the same shape, in which

* ports that the system chose are `$port1`, `$port2`, ...; a port that the case's own text names
  stays a number;
* the case's temporary folder is `$tmp`;
* neighbouring 'data' events of a lane are one event, unless the case asks for exact chunks: how a
  byte stream is cut is an accident of the machine. Events with something inside them stay apart.

Ports are numbered in the order of their first appearance when the trace is read lane by lane,
servers first. Lanes do not race within themselves, so the numbers do not depend on which of two
lanes happened to be quicker. Normalising twice changes nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from diffrunner.traces.state import changes_of_state, whole_states
from diffrunner.traces.trace import Json, Record, Trace

PORT_KEYS = frozenset({"port", "localPort", "remotePort"})
# Calls and callbacks whose first argument may be a port.
TAKES_A_PORT = frozenset(
    {
        ("call", "listen"),
        ("call", "connect"),
        ("call", "net.connect"),
        ("call", "net.createConnection"),
        ("call", "wire.connect"),
        ("call", "ready"),
        ("call", "send"),
        ("event", "message"),
        ("callback", "ends.client"),
    }
)
ATTEMPT_EVENTS = frozenset(
    {"connectionAttempt", "connectionAttemptFailed", "connectionAttemptTimeout"}
)
FIRST_LANES = ("server", "client", "accepted")

_PORT_AFTER_ADDRESS = re.compile(r"(?<=[0-9a-f\]]):(\d{5})(?!\d)")
_NUMBER = re.compile(r"(?<!\d)\d{4,5}(?!\d)")


@dataclass(frozen=True)
class Normaliser:
    """What normalising needs to know of the case and of the run."""

    literal_ports: frozenset[int] = frozenset()
    temporary_folder: str | None = None
    exact_chunks: bool = False

    def normalise(self, trace: Trace) -> Trace:
        names = self._port_names(trace)
        records = tuple(_rewrite(record, names, self.temporary_folder) for record in trace.records)
        if not self.exact_chunks:
            records = _join_data(records)
        return replace(trace, records=records)

    def _port_names(self, trace: Trace) -> Mapping[int, str]:
        names: dict[int, str] = {}
        for record in sorted(trace.records, key=lambda record: (lane_order(record.lane), record.n)):
            for port in _ports_of(record):
                if port not in self.literal_ports and port not in names:
                    names[port] = f"$port{len(names) + 1}"
        return names


def literal_ports(source: str) -> frozenset[int]:
    """The numbers in a case's text that could be ports: these are not the system's choice."""
    return frozenset(int(number) for number in _NUMBER.findall(source))


def lane_kind(lane: str) -> str:
    """The kind of its object: `worker2/client3` is of the kind `client`."""
    return lane.rpartition("/")[2].rstrip("0123456789")


def lane_order(lane: str) -> tuple[str, int, str, int]:
    """Sort key for lanes: by process; servers, clients, accepted sockets, then others by name."""
    process, _, name = lane.rpartition("/")
    kind = lane_kind(lane)
    rank = FIRST_LANES.index(kind) if kind in FIRST_LANES else len(FIRST_LANES)
    return process, rank, kind, int(name[len(kind) :] or 1)


def _ports_of(record: Record) -> Iterator[int]:
    """The numbers at places of a record where a port stands, in the order of the text."""
    args = record.payload.get("args", [])
    if (record.kind, record.name) in TAKES_A_PORT and args:
        yield from _port(args[0])
    if record.name in ATTEMPT_EVENTS and record.kind == "event" and len(args) > 1:
        yield from _port(args[1])
    if record.name in PORT_KEYS and record.kind in ("get", "set"):
        yield from _port(record.payload.get("value"))
    addresses = record.name == "autoSelectFamilyAttemptedAddresses"
    for value in record.payload.values():
        yield from _ports_in(value, addresses)


def _ports_in(value: Json, addresses: bool) -> Iterator[int]:
    if isinstance(value, list):
        for item in value:
            yield from _ports_in(item, addresses)
    elif isinstance(value, dict):
        is_error = value.get("$") == "error"
        for key, item in value.items():
            if key in PORT_KEYS:
                yield from _port(item)
            else:
                yield from _ports_in(item, is_error and key == "message")
    elif isinstance(value, str) and addresses:
        yield from (int(port) for port in _PORT_AFTER_ADDRESS.findall(value))


def _port(value: Json) -> Iterator[int]:
    if isinstance(value, int) and not isinstance(value, bool) and 1024 <= value <= 65535:
        yield value


def _rewrite(record: Record, names: Mapping[int, str], folder: str | None) -> Record:
    rewriter = _Rewriter(names, folder)
    numbers_everywhere = lane_kind(record.lane) == "console"
    payload = {
        key: rewriter.value(value, numbers_everywhere) for key, value in record.payload.items()
    }
    args = payload.get("args", [])
    if (record.kind, record.name) in TAKES_A_PORT and args:
        payload["args"] = [rewriter.port(args[0]), *args[1:]]
    if record.kind == "event" and record.name in ATTEMPT_EVENTS and len(args) > 1:
        payload["args"] = [args[0], rewriter.port(args[1]), *args[2:]]
    if record.kind in ("get", "set") and record.name in PORT_KEYS and "value" in payload:
        payload["value"] = rewriter.port(payload["value"])
    return replace(record, payload=payload)


@dataclass(frozen=True)
class _Rewriter:
    names: Mapping[int, str]
    folder: str | None

    def value(self, value: Json, port_position: bool = False) -> Json:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.value(item, port_position) for item in value]
        if isinstance(value, dict):
            if value.get("$") == "bytes":
                return {**value, "hex": self.hexadecimal(value.get("hex"))}
            return {
                key: self.value(item, port_position or key in PORT_KEYS)
                for key, item in value.items()
            }
        return self.port(value) if port_position else value

    def port(self, value: Json) -> Json:
        if isinstance(value, int) and not isinstance(value, bool):
            return self.names.get(value, value)
        return value

    def text(self, text: str) -> str:
        if self.folder:
            text = text.replace(self.folder, "$tmp")
        return _NUMBER.sub(lambda number: self.names.get(int(number[0]), number[0]), text)

    def hexadecimal(self, digits: Any) -> Any:
        try:
            text = bytes.fromhex(digits).decode("latin-1")
        except (TypeError, ValueError):
            return digits
        return self.text(text).encode("latin-1").hex()


def _join_data(records: tuple[Record, ...]) -> tuple[Record, ...]:
    """Join neighbouring 'data' events and number the records again."""
    if not _has_neighbours(records):
        return records
    containers = {record.inside for record in records}
    joined: list[Record] = []
    latest: dict[str, int] = {}
    for record in whole_states(records):
        at = latest.get(record.lane)
        whole = None if at is None else _joined(joined[at], record, containers)
        if at is not None and whole is not None:
            joined[at] = whole
        else:
            latest[record.lane] = len(joined)
            joined.append(record)
    numbers = {record.n: position for position, record in enumerate(joined, start=1)}
    renumbered = (
        replace(
            record,
            n=numbers[record.n],
            inside=None if record.inside is None else numbers[record.inside],
        )
        for record in joined
    )
    return changes_of_state(tuple(renumbered))


def _has_neighbours(records: tuple[Record, ...]) -> bool:
    """Whether any lane has two 'data' events in a row: most traces have none, and stay as is."""
    latest: dict[str, str] = {}
    for record in records:
        if record.name == "data" == latest.get(record.lane):
            return True
        latest[record.lane] = record.name
    return False


def _joined(first: Record, second: Record, containers: set[int | None]) -> Record | None:
    """One event for two, or None if they must stay apart."""
    for record in (first, second):
        if record.kind != "event" or record.name != "data" or record.n in containers:
            return None
    if first.inside != second.inside:
        return None
    data = _concatenated(first.payload["args"], second.payload["args"])
    if data is None:
        return None
    return replace(first, payload={"args": data}, state=second.state)


def _concatenated(first: Json, second: Json) -> list[Json] | None:
    if len(first) != 1 or len(second) != 1:
        return None
    start, rest = first[0], second[0]
    if isinstance(start, str) and isinstance(rest, str):
        return [start + rest]
    if isinstance(start, dict) and isinstance(rest, dict):
        if start.get("$") == rest.get("$") == "bytes":
            return [{"$": "bytes", "hex": start["hex"] + rest["hex"]}]
    return None

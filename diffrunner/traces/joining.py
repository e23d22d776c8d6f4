# SPDX-License-Identifier: MIT
"""One trace of several, each of another process that played its part of one case.

`joined` is for a case whose server's end ran in one process and its client's in another.

What comes out is the trace that one process would have written, as far as anybody compares it:
lanes are kept, and so is what lies inside what. The order of records of different lanes means
nothing in it. `with_workers` is for a case that starts processes itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from diffrunner.traces.trace import Json, Record, Trace

SHARED_LANE = "program"


def joined(server: Trace, client: Trace) -> Trace:
    """The trace of both ends. Its fault is that of an end, or that a lane is in both."""
    fault = _fault("server's end", server) or _fault("client's end", client)
    fault = fault or _shared(server, client)
    ends = [trace.exit for trace in (server, client) if trace.exit is not None]
    ending = next((end for end in ends if end.name != "empty"), ends[0] if ends else None)
    records = [record for record in server.records if record is not server.exit]
    offset = len(records)
    # The client's body did what the server's did: it declared, and said where the ends are.
    own = [record for record in client.records if record is not client.exit]
    if own and own[0].kind == "main":
        own = own[1:]
    numbers = {record.n: offset + place for place, record in enumerate(own, start=1)}
    records += [_renumbered(record, numbers) for record in own]
    if ending is not None:
        records.append(replace(ending, n=len(records) + 1, inside=None))
    return Trace(server.header, tuple(records), fault)


def _renumbered(record: Record, numbers: dict[int, int]) -> Record:
    inside = None if record.inside is None else numbers.get(record.inside)
    return replace(record, n=numbers[record.n], inside=inside)


def _fault(part: str, trace: Trace) -> str | None:
    return None if trace.fault is None else f"{trace.fault} (the {part})"


def _shared(server: Trace, client: Trace) -> str | None:
    ours, theirs = ({record.lane for record in trace.records} for trace in (server, client))
    shared = sorted(ours & theirs - {SHARED_LANE})
    return f"both ends have a lane {shared[0]!r}, so that they cannot be joined" if shared else None


def with_workers(parent: Trace, workers: Mapping[str, Trace]) -> Trace:
    """The trace of a case of several processes: the parent's, with those of its workers.

    A worker's lanes are preceded by its name, `worker2/server`. Its records stand before the
    parent's exit, which ends the trace; the order of records of different processes means nothing.
    Of the workers of a parent that ended with an error nothing is told.
    """
    # Workers that an uncaught error leaves behind are ended, who knows where.
    if parent.exit is not None and parent.exit.name == "uncaught":
        return parent
    fault = next((_fault(name, trace) for name, trace in workers.items() if trace.fault), None)
    records = [record for record in parent.records if record is not parent.exit]
    for name, trace in workers.items():
        numbers = {record.n: len(records) + record.n for record in trace.records}
        records += [_of_process(name, _renumbered(record, numbers)) for record in trace.records]
    if parent.exit is not None:
        records.append(replace(parent.exit, n=len(records) + 1))
    return Trace(parent.header, tuple(records), parent.fault or fault)


def _of_process(process: str, record: Record) -> Record:
    payload = {key: _lanes_of_process(process, value) for key, value in record.payload.items()}
    return replace(record, lane=f"{process}/{record.lane}", payload=payload)


def _lanes_of_process(process: str, value: Json) -> Json:
    """The value with the lanes that it names being those of the process."""
    if isinstance(value, list):
        return [_lanes_of_process(process, item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.get("$") == "lane":
        return {**value, "name": f"{process}/{value['name']}"}
    return {key: _lanes_of_process(process, item) for key, item in value.items()}

# SPDX-License-Identifier: MIT
"""One trace of two: a case whose server's end ran in one process and its client's in another.

What comes out is the trace that one process would have written, as far as anybody compares it:
lanes are kept, and so is what lies inside what. The order of records of different lanes means
nothing in it.
"""

from __future__ import annotations

from dataclasses import replace

from diffrunner.traces.trace import Record, Trace

SHARED_LANE = "program"


def joined(server: Trace, client: Trace) -> Trace:
    """The trace of both ends. Its fault is that of an end, or that a lane is in both."""
    fault = _fault("server", server) or _fault("client", client) or _shared(server, client)
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


def _fault(end: str, trace: Trace) -> str | None:
    return None if trace.fault is None else f"{trace.fault} (the {end}'s end)"


def _shared(server: Trace, client: Trace) -> str | None:
    ours, theirs = ({record.lane for record in trace.records} for trace in (server, client))
    shared = sorted(ours & theirs - {SHARED_LANE})
    return f"both ends have a lane {shared[0]!r}, so that they cannot be joined" if shared else None

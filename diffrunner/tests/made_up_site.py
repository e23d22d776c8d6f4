# SPDX-License-Identifier: MIT
"""For tests of the site: what people wrote, traces that a run kept, and earlier runs."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from diffrunner.history.past import Past, past_of
from diffrunner.history.run import run_of_report
from diffrunner.history.store import open_history
from diffrunner.reporting.report import KeptTraces, Report
from diffrunner.site.library import Clause, Library
from diffrunner.tests.made_up_report import HOSTILE
from diffrunner.traces.trace import Header, Record, Trace, write_trace

LIBRARY = Library(
    clauses={
        "socket.end.ends": Clause("socket.end.ends", "It `ends`.", "stated", "socket"),
        "server.close.waits": Clause("server.close.waits", "It waits.", "observed", "server"),
    },
    files={"flow.c": "//= socket.end.ends\nstatic void flow(void) {\n}\n", "odd.h": HOSTILE},
    tour="# Tour\n\nBegin at [flow.c](../ref/net/flow.c): `socket.end.ends`.\n",
    functions={"flow.c": {"flow": ["socket/end"]}},
)


def kept(folder: Path, name: str, *values: Any) -> KeptTraces:
    """A trace in which a client hears of these values."""
    records = [
        Record(place, None, "client", "event", "data", {"args": [value]}, line=place)
        for place, value in enumerate(values, start=1)
    ]
    records.append(Record(len(records) + 1, None, "program", "exit", "empty", {}))
    file = folder / f"{name}.jsonl"
    file.write_bytes(write_trace(Trace(Header("a", name, "1", "linux"), tuple(records))))
    return KeptTraces(file, file)


def past(folder: Path, told: Report) -> Past:
    """Of a report that is the third of three runs; in the first two everything passed."""
    passed = [replace(item, verdict="pass", unexpected=None) for item in told.outcomes[1:]]
    with open_history(folder / "history.sqlite") as history:
        for days in (2, 1):
            parts = [replace(part, started=part.started - timedelta(days)) for part in told.parts]
            history.add(run_of_report(replace(told, outcomes=tuple(passed), parts=tuple(parts))))
        history.add(run_of_report(told))
        return past_of(history, run_of_report(told))

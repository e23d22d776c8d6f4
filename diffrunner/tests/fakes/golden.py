# SPDX-License-Identifier: MIT
"""What a sound implementation records for the case of the tests, and how the fakes write it.

The fakes are programs that the runner takes for runtimes. They ignore the case and write this
trace, or what their bad character makes of it. Ports and the temporary folder are other ones in
each run, as they would be.
"""

from __future__ import annotations

import json
import os
import random
import sys
from typing import Any

Record = dict[str, Any]
VERSION = "v26.10.0"


def option(name: str) -> str:
    """The value of an option on the command line."""
    return sys.argv[sys.argv.index(name) + 1]


def trace_file() -> str:
    """Where the trace goes: an option of the reference, the recorder's second argument."""
    return option("--trace") if "--trace" in sys.argv else sys.argv[3]


def records() -> list[Record]:
    """An echo: a server, a client, and the accepted socket, each to its 'close'."""
    port, other = random.sample(range(32768, 60000), 2)
    path = os.path.join(option("--tmp"), "x")
    lane = {name: {"$": "lane", "name": name} for name in ("server", "client", "accepted")}
    open_state = {"readyState": "open", "destroyed": False, "bytesRead": 0}
    closed = {"readyState": "closed", "destroyed": True}
    rows: list[tuple[int | None, str, str, str, Record]] = [
        (None, "program", "main", "main", {}),
        (1, "server", "call", "net.createServer", {"args": [], "result": lane["server"]}),
        (1, "server", "call", "listen", {"args": [0], "result": lane["server"]}),
        (1, "console", "call", "log", {"args": [path], "result": {"$": "undefined"}}),
        (None, "server", "event", "listening", {"args": []}),
        (5, "server", "call", "address", {"args": [], "result": {"port": port}}),
        (5, "client", "call", "net.connect", {"args": [port], "result": lane["client"]}),
        (None, "client", "event", "connect", {"args": [], "state": open_state}),
        (8, "client", "get", "localPort", {"value": other}),
        (8, "client", "call", "end", {"args": ["hi"], "result": lane["client"]}),
        (None, "server", "event", "connection", {"args": [lane["accepted"]]}),
        (11, "accepted", "get", "remotePort", {"value": other, "state": open_state}),
        (None, "accepted", "event", "data", {"args": ["h"], "state": {"bytesRead": 1}}),
        (None, "accepted", "event", "data", {"args": ["i"], "state": {"bytesRead": 2}}),
        (None, "accepted", "event", "end", {"args": []}),
        (15, "accepted", "call", "end", {"args": [], "result": lane["accepted"]}),
        (None, "accepted", "event", "close", {"args": [False], "state": closed}),
        (None, "client", "event", "end", {"args": []}),
        (None, "client", "event", "close", {"args": [False], "state": closed}),
        (19, "server", "call", "close", {"args": [], "result": lane["server"]}),
        (None, "server", "event", "close", {"args": []}),
        (None, "program", "exit", "empty", {}),
    ]
    return [
        {"n": n, "in": inside, "lane": where, "kind": kind, "name": name, **rest}
        for n, (inside, where, kind, name, rest) in enumerate(rows, start=1)
    ]


def find(these: list[Record], lane: str, name: str, kind: str = "event") -> int:
    """The position of the first record of a lane with a name and a kind."""
    wanted = (lane, kind, name)
    return next(
        place
        for place, row in enumerate(these)
        if (row["lane"], row["kind"], row["name"]) == wanted
    )


def without(these: list[Record], position: int) -> list[Record]:
    """The records without one of them, numbered anew; what was inside it is a turn of its own."""
    kept = [row for place, row in enumerate(these) if place != position]
    numbers = {row["n"]: n for n, row in enumerate(kept, start=1)}
    return [{**row, "n": numbers[row["n"]], "in": numbers.get(row["in"])} for row in kept]


def text(these: list[Record]) -> str:
    header = {
        "format": "net-trace/1",
        "case": option("--case") if "--case" in sys.argv else "case",
        "implementation": {"name": "fake", "version": "1.0.0"},
        "platform": "linux-x64",
    }
    return "".join(json.dumps(row) + "\n" for row in [header, *these])


def write(content: str | bytes) -> None:
    data = content.encode() if isinstance(content, str) else content
    with open(trace_file(), "wb") as file:
        file.write(data)


def answer_version() -> None:
    """Do what every runtime does when it is asked for its version."""
    if "--version" in sys.argv:
        print(VERSION)
        raise SystemExit(0)

# SPDX-License-Identifier: MIT
"""What the tests of the recorder share: the runtimes, and questions put to a trace.

The runtimes are those of $NETCONF_RUNTIMES, a node_modules folder, or else of
diffrunner/runtimes. None is skipped silently: a test says that node-24 has to be there.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
RECORDER = HERE / "record.mjs"
INSTALLED = Path(os.environ.get("NETCONF_RUNTIMES", HERE.parent / "runtimes" / "node_modules"))
COMMANDS = {
    "node-20": ("bin/node",),
    "node-22": ("bin/node",),
    "node-24.7": ("bin/node",),
    "node-24": ("bin/node",),
    "node-26": ("bin/node",),
    "deno-2": ("deno", "run", "-A"),
    "bun-1": ("bin/bun",),
}

Record = dict[str, Any]
UNDEFINED = {"$": "undefined"}
FUNCTION = {"$": "function"}

Recorder = Callable[[str], list[Record]]
"""Records a case on one runtime; answers the records."""


def lane(name: str) -> Record:
    return {"$": "lane", "name": name}


@dataclass(frozen=True)
class Runtime:
    name: str
    command: tuple[str, ...]

    def start(self, *arguments: str | Path) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*self.command, *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str | Path) -> tuple[int, str, str]:
        process = self.start(*arguments)
        try:
            out, err = process.communicate(timeout=20)
        finally:
            process.kill()
        return process.returncode, out, err


def installed() -> list[Runtime]:
    found = []
    for name, (program, *arguments) in COMMANDS.items():
        path = INSTALLED / name / program
        if path.exists():
            found.append(Runtime(name, (str(path), *arguments)))
    return found


def read(trace: Path) -> list[Record]:
    return [json.loads(line) for line in trace.read_text(encoding="utf-8").splitlines()]


def check_nesting(records: list[Record]) -> None:
    """Numbers have no gap, and each record lies inside an earlier one of its own turn."""
    turn = 0
    for n, one in enumerate(records, start=1):
        assert one["n"] == n
        if one["in"] is None:
            turn = n
        else:
            assert turn <= one["in"] < n


def find(records: list[Record], where: str, kind: str, name: str) -> list[Record]:
    return [r for r in records if (r["lane"], r["kind"], r["name"]) == (where, kind, name)]


def only(records: list[Record], where: str, kind: str, name: str) -> Record:
    (found,) = find(records, where, kind, name)
    return found


def printed(records: list[Record]) -> list[Any]:
    return [r["args"] for r in records if r["lane"] == "console"]


def words(records: list[Record]) -> list[str]:
    return [f"{r['lane']} {r['kind']} {r['name']}" for r in records]

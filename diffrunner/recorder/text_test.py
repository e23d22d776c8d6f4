# SPDX-License-Identifier: MIT
"""A record as a line of text is the same line in JavaScript (text.mjs) and in Python."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

from diffrunner.recorder.harness import HERE, UNDEFINED, Runtime
from diffrunner.traces.render import render_record
from diffrunner.traces.trace import Record

PRINTER = """
import fs from 'node:fs';
import { lineOf } from 'TEXT';
const [records, lines] = process.argv.slice(2);
const read = JSON.parse(fs.readFileSync(records, 'utf8'));
fs.writeFileSync(lines, JSON.stringify(read.map(lineOf)));
"""

VALUES: list[Any] = [
    None,
    True,
    False,
    *(
        0,
        -1,
        8124,
        2**53 - 1,
        2**53,
        1e21,
        -1.5,
        0.1 + 0.2,
        1e-5,
        1.5e-7,
        1e-6,
        5e-324,
        1.7e308,
    ),
    "",
    "still here",
    'quoted "twice" \\ once',
    "\0\b\t\n\r\x1b\x7f\x85",
    "\u061c\u200b\u202e\u2028\u2066\ufeff\uffff",
    "é €😀\ud83d",
    "\ude00 low first",
    [],
    [1, ["two", {"three": [3]}]],
    {},
    {"9": 0, "plain": 1, "$dollar_9": 2, "a key": 3, "ключ": 4, "\u202e": 5},
    UNDEFINED,
    {"$": "function"},
    {"$": "deep"},
    {"$": "lane", "name": "client"},
    {"$": "lane", "name": "accepted2"},
    *({"$": "number", "text": text} for text in ("NaN", "Infinity", "-Infinity", "-0")),
    *({"$": "bytes", "hex": text.encode().hex()} for text in ("", "hi", "é😀", "a\r\nb", "\t")),
    *({"$": "bytes", "hex": digits} for digits in ("ff", "c3", "efbbbf41", "e280ae", "eda080")),
    {"$": "other", "type": "AbortSignal"},
    {"$": "other", "type": "\u202eodd"},
    {"$": "object", "entries": [["$", 1], ["b c", UNDEFINED]]},
    {"$": 5, "b": 1},
    {"$": "error", "name": "Error", "code": "E", "message": "m\n", "port": 1, "errors": [None]},
]


def made_up(seed: int) -> Any:
    """Text, bytes or a number, of which no person would have thought."""
    chance = random.Random(seed)
    kind = seed % 3
    if kind == 0:
        return "".join(
            chr(chance.choice((chance.randrange(0x3000), chance.randrange(0x110000))))
            for _ in range(8)
        )
    if kind == 1:
        return {"$": "bytes", "hex": chance.randbytes(chance.randrange(6)).hex()}
    return chance.uniform(-1, 1) * 10.0 ** chance.randrange(-12, 26)


def records() -> list[dict[str, Any]]:
    """Each value in each place of a record where one can stand."""
    found = []
    for value in [*VALUES, *map(made_up, range(300))]:
        found += [
            {"kind": "event", "name": "data", "args": [value]},
            {"kind": "callback", "name": "write", "args": [value, 1]},
            {"kind": "call", "name": "write", "args": [value], "result": value},
            {"kind": "call", "name": "net.connect", "args": [], "threw": value},
            {"kind": "call", "name": "new net.Socket", "args": [], "result": value},
            {"kind": "get", "name": "port", "value": value},
            {"kind": "get", "name": "port", "threw": value},
            {"kind": "set", "name": "timeout", "value": value},
            {"kind": "set", "name": "timeout", "value": 1, "threw": value},
            {"kind": "exit", "name": "uncaught", "threw": value},
        ]
    found += [
        {"kind": "main", "name": "main"},
        {"kind": "event", "name": "close", "args": []},
        {"kind": "event", "name": "odd\x1bname", "args": []},
        {"kind": "exit", "name": "empty"},
    ]
    return [{"lane": "client", **record} for record in found]


def line_of(record: dict[str, Any]) -> str:
    payload = {key: record[key] for key in ("args", "result", "threw", "value") if key in record}
    lane, kind, name = record["lane"], record["kind"], record["name"]
    return f"{lane}  {render_record(Record(1, None, lane, kind, name, payload))}"


def test_both_print_the_same(runtime: Runtime, tmp_path: Path) -> None:
    printer = tmp_path / "printer.mjs"
    printer.write_text(PRINTER.replace("TEXT", str(HERE / "text.mjs")), encoding="utf-8")
    written, lines = tmp_path / "records.json", tmp_path / "lines.json"
    written.write_text(json.dumps(records()), encoding="utf-8")
    assert runtime.run(printer, written, lines) == (0, "", "")
    printed = json.loads(lines.read_text(encoding="utf-8"))
    assert printed == [line_of(record) for record in json.loads(written.read_text("utf-8"))]

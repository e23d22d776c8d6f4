# SPDX-License-Identifier: MIT
"""How values are written, and what assert makes of them."""

from __future__ import annotations

import json
from typing import Any

from diffrunner.recorder.harness import FUNCTION, UNDEFINED, Recorder, printed, words

VALUES: list[tuple[str, Any]] = [
    ("null", None),
    ("[true, -1.5, 'é\\u0000']", [True, -1.5, "é\0"]),
    ("undefined", UNDEFINED),
    ("[NaN, -Infinity, -0]", [{"$": "number", "text": t} for t in ("NaN", "-Infinity", "-0")]),
    ("Buffer.from('hi')", {"$": "bytes", "hex": "6869"}),
    ("new Uint8Array([1, 255]).subarray(1)", {"$": "bytes", "hex": "ff"}),
    ("() => 1", FUNCTION),
    ("{ a: [{ b: undefined }] }", {"a": [{"b": UNDEFINED}]}),
    ("{ $: 1, b: 2 }", {"$": "object", "entries": [["$", 1], ["b", 2]]}),
    ("[[[[[['six']]]]]]", [[[[[["six"]]]]]]),
    ("[[[[[[['seven']]]]]]]", [[[[[[{"$": "deep"}]]]]]]),
    ("new AbortController().signal", {"$": "other", "type": "AbortSignal"}),
    ("new TypeError('no')", {"$": "error", "name": "TypeError", "message": "no"}),
    (
        "Object.assign(new Error('m'), { code: 'E', port: 1, errno: -1, errors: [2] })",
        {
            "$": "error",
            "name": "Error",
            "code": "E",
            "message": "m",
            "errno": -1,
            "port": 1,
            "errors": [2],
        },
    ),
]


def test_values(record: Recorder) -> None:
    program = "\n".join(f"console.log({source});" for source, _ in VALUES)
    for (source, encoded), written in zip(VALUES, printed(record(program)), strict=True):
        assert written == [encoded], source


def test_values_that_hold_themselves_end(record: Recorder) -> None:
    records = record("const a = { b: 1 }; a.a = a; console.log(a); new net.Socket().emit('x', a);")
    assert '{"$": "deep"}' in json.dumps(printed(records))


def test_assertions_that_hold(record: Recorder) -> None:
    records = record(
        """
        assert(1); assert.strictEqual(NaN, NaN);
        const one = { a: [1, Buffer.from('x')], b: null };
        assert.deepStrictEqual(one, { b: null, a: [1, Buffer.from('x')] });
        assert.throws(() => { throw new TypeError('a'); }, { name: 'TypeError', message: 'a' });
        assert.throws(() => assert.strictEqual(0, -0), { code: 'ERR_ASSERTION' });
        """
    )
    assert words(records) == ["program main main", "program exit empty"]

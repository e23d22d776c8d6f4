# SPDX-License-Identifier: MIT
"""How a recording begins and ends: header, exits, death in the middle, faults of the recorder,
and that being watched changes nothing.
"""

from __future__ import annotations

import re
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from diffrunner.recorder.harness import (
    INSTALLED,
    RECORDER,
    Recorder,
    Runtime,
    check_nesting,
    installed,
    printed,
    read,
    words,
)


def test_the_newest_long_term_support_line_is_installed() -> None:
    assert "node-24" in [runtime.name for runtime in installed()], f"no node-24 in {INSTALLED}"


def test_header_names_the_runtime(runtime: Runtime, tmp_path: Path) -> None:
    case, trace = tmp_path / "case.js", tmp_path / "trace.jsonl"
    case.write_text("// nothing\n")
    assert runtime.run(RECORDER, case, trace, "--case", "examples/nothing")[0] == 0
    header, *records = read(trace)
    assert header["case"] == "examples/nothing"
    assert header["implementation"]["name"] == runtime.name.split("-")[0]
    assert header["implementation"]["version"] in runtime.run("--version")[1]
    assert words(records) == ["program main main", "program exit empty"]


@pytest.mark.parametrize(
    ("source", "thrown"),
    [
        ("throw new RangeError('far');", {"name": "RangeError", "message": "far"}),
        ("throw 5;", 5),
        ("let x = ;", {"name": "SyntaxError"}),
        ("setTimeout(() => { throw new Error('late'); }, 1);", {"message": "late"}),
        (
            "new AbortController(); net.createServer().listen(0, '127.0.0.1')"
            "[Symbol.asyncDispose]().then(() => { throw new Error('then'); });",
            {"message": "then"},
        ),
        ("new net.Socket().destroy(new Error('no listener'));", {"message": "no listener"}),
        (
            "assert(false);",
            {"name": "AssertionError", "code": "ERR_ASSERTION", "message": "assertion failed"},
        ),
        ("assert.strictEqual(1, 2, 'one is two');", {"message": "one is two"}),
        ("assert.deepStrictEqual({ a: [1] }, { a: [2] });", {"name": "AssertionError"}),
        ("assert.throws(() => {});", {"name": "AssertionError"}),
        (
            "assert.throws(() => { throw new Error('a'); }, { message: 'b' });",
            {"name": "AssertionError"},
        ),
    ],
)
def test_uncaught_exits(record: Recorder, source: str, thrown: Any) -> None:
    last = record(f"console.log('before');\n{source}\nsetTimeout(() => {{}}, 20000);")[-1]
    assert last["name"] == "uncaught"
    if isinstance(thrown, dict):
        assert thrown.items() <= last["threw"].items()
    else:
        assert last["threw"] == thrown


def test_a_killed_case_leaves_complete_turns(runtime: Runtime, tmp_path: Path) -> None:
    case, trace = tmp_path / "case.js", tmp_path / "trace.jsonl"
    case.write_text(
        "let n = 0;"
        "setInterval(() => {"
        "  n += 1;"
        "  console.log(n);"
        "  if (n === 3) { for (let i = 0; i < 1e12; i += 1) { n += i; } }"
        "}, 1);"
    )
    process = runtime.start(RECORDER, case, trace)
    try:
        deadline = time.monotonic() + 10
        while '"args":[2]' not in (trace.read_text() if trace.exists() else ""):
            assert time.monotonic() < deadline
            time.sleep(0.02)
        time.sleep(0.1)
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()
    assert trace.read_text().endswith("\n")
    _, *records = read(trace)
    check_nesting(records)
    assert printed(records) == [[1], [2]]


def test_faults_of_the_recorder(runtime: Runtime, tmp_path: Path) -> None:
    case = tmp_path / "case.js"
    case.write_text("")
    wrong: list[tuple[str | Path, ...]] = [
        (case,),
        (case, tmp_path / "trace", "--what"),
        (tmp_path / "nothing.js", tmp_path / "trace"),
        (case, tmp_path / "no-such-folder" / "trace"),
        (case, "/dev/full"),
    ]
    for arguments in wrong:
        status, out, err = runtime.run(RECORDER, *arguments)
        assert (status, out, err.count("\n")) == (3, "", 1), arguments
        assert err.startswith("record.mjs: ")


ORDER = """
const server = net.createServer((accepted) => {
  console.log('accepted');
  process.nextTick(() => console.log('tick after accepted'));
  queueMicrotask(() => console.log('microtask after accepted'));
  accepted.on('data', (data) => {
    console.log('accepted data');
    accepted.write(data, () => console.log('accepted wrote'));
  });
  accepted.on('end', () => { console.log('accepted end'); accepted.end(); });
  accepted.on('close', () => console.log('accepted close'));
});
server.on('close', () => console.log('server close'));
server.listen(0, '127.0.0.1', () => {
  console.log('listening');
  const client = net.connect({ port: server.address().port, host: '127.0.0.1' }, () => {
    console.log('connect');
    client.write('a', () => console.log('wrote'));
    setImmediate(() => console.log('immediate'));
  });
  client.on('ready', () => console.log('ready'));
  client.on('resume', () => console.log('resume'));
  client.on('data', () => { console.log('data'); client.end(); });
  client.once('finish', () => console.log('finish'));
  client.on('end', () => console.log('end'));
  client.on('close', () => { console.log('close'); server.close(() => console.log('closed')); });
});
process.nextTick(() => console.log('tick'));
console.log('body');
"""

BARE = """
import net from 'node:net';
import fs from 'node:fs';
import process from 'node:process';
const console = { log: (text) => fs.writeSync(1, text + '\\n') };
process.nextTick(() => {BODY});
"""


def test_the_observer_does_not_change_the_order(
    runtime: Runtime, record: Recorder, tmp_path: Path
) -> None:
    """Per side of the conversation: what lies between the two ends, the kernel decides."""
    bare = tmp_path / "bare.mjs"
    bare.write_text(BARE.replace("BODY", "{" + ORDER + "}"))
    status, out, err = runtime.run(bare)
    assert (status, err) == (0, "")
    observed = [args[0] for args in printed(record(ORDER))]
    assert len(observed) == 21
    for side in (r"accepted", r"^(?!.*accepted)"):
        assert [line for line in observed if re.search(side, line)] == [
            line for line in out.splitlines() if re.search(side, line)
        ]

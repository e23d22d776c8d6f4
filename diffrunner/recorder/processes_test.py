# SPDX-License-Identifier: MIT
"""Cases of several processes: the parts, their traces, and what goes to and fro."""

from __future__ import annotations

from pathlib import Path

import pytest

from diffrunner.recorder.harness import (
    FUNCTION,
    RECORDER,
    Record,
    Recorder,
    Runtime,
    check_nesting,
    find,
    lane,
    only,
    printed,
    read,
    words,
)

TALK = """
const WORD = 'hello';
processes({
  parent: (fork) => {
    const worker = fork(OPTIONS);
    worker.on('online', () => worker.send(WORD, () => console.log('sent')));
    worker.on('message', (message) => console.log(message));
    worker.on('exit', () => console.log('exit'));
  },
  worker: (parent) => {
    parent.on('message', (message) => {
      parent.send(message.length);
      parent.disconnect();
    });
  },
});
"""

HAND_OVER = """
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('socket', accepted);
      server.close();
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      net.connect(server.address().port, '127.0.0.1').resume();
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, accepted) => {
      accepted.end();
      parent.disconnect();
    });
  },
});
"""


def trace_of_worker(folder: Path, name: str = "worker") -> list[Record]:
    _, *records = read(folder / f"trace.jsonl.{name}")
    check_nesting(records)
    return records


@pytest.mark.parametrize("options", ["", "{ cluster: true }"])
def test_two_processes_talk(record: Recorder, tmp_path: Path, options: str) -> None:
    ours = record(TALK.replace("OPTIONS", options))
    theirs = trace_of_worker(tmp_path)
    assert printed(ours) == [["sent"], [5], ["exit"]]
    assert words(ours)[:3] == [
        "program main main",
        "program callback processes.parent",
        "worker call fork",
    ]
    assert only(ours, "worker", "call", "fork")["result"] == lane("worker")
    assert only(ours, "worker", "call", "send")["args"] == ["hello", FUNCTION]
    assert [r["name"] for r in ours if r["lane"] == "worker" and r["kind"] == "event"] == [
        *("online", "message", "exit")
    ]
    assert words(theirs) == [
        "program main main",
        "program callback processes.worker",
        "parent call on",
        "parent event message",
        "parent call send",
        "parent call disconnect",
        "program exit empty",
    ]
    assert theirs[1]["args"] == [lane("parent")]


def test_each_worker_has_a_trace(record: Recorder, tmp_path: Path) -> None:
    record(
        "processes({ parent: (fork) => { fork(); fork(); },"
        " worker: (parent) => { console.log('here'); parent.disconnect(); } });"
    )
    for name in ("worker", "worker2"):
        assert printed(trace_of_worker(tmp_path, name)) == [["here"]]
    assert not (tmp_path / "trace.jsonl.worker3").exists()


def test_a_socket_is_handed_over(runtime: Runtime, record: Recorder, tmp_path: Path) -> None:
    ours = record(HAND_OVER)
    message = only(trace_of_worker(tmp_path), "parent", "event", "message")
    assert message["args"] == ["socket", lane("accepted")]
    assert only(ours, "worker", "call", "send")["args"] == ["socket", lane("accepted")]
    if runtime.name.startswith("node"):
        assert find(ours, "accepted", "event", "close") == []


@pytest.mark.parametrize(
    ("program", "told"),
    [
        ("processes({ parent: () => {} });", "'processes' needs the functions"),
        ("processes({ parent: (fork) => fork({ detached: true }), worker: () => 1 });", "'fork'"),
        (
            "processes({ parent: (fork) => fork().on('close', () => 1), worker: () => 1 });",
            "the events of a process are online, message, exit",
        ),
        (
            "processes({ parent: (fork) => fork().send({}), worker: () => 1 });",
            "'send' needs a string or a finite number",
        ),
    ],
)
def test_faults_of_a_case(runtime: Runtime, tmp_path: Path, program: str, told: str) -> None:
    case = tmp_path / "case.js"
    case.write_text(program)
    status, _, error = runtime.run(RECORDER, case, tmp_path / "trace.jsonl")
    assert (status, told in error) == (3, True), error

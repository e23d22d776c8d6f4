#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The global `processes`: the reference starts itself, and each process writes a trace."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from ref.case_forms import Node, arrow, call, case_of, const, literal, name, options, say
from ref.fake_runner import NETREF

Record = dict[str, Any]


def processes(parent: list[Node], worker: list[Node]) -> Node:
    return call(
        name("processes"),
        options(parent=arrow(["fork"], *parent), worker=arrow(["parent"], *worker)),
    )


FORK = const("worker", call(name("fork")))
TOLD = say("console", "log", name("message"))
ECHO = processes(
    [
        FORK,
        say("worker", "on", literal("message"), arrow(["message"], TOLD)),
        say("worker", "send", literal("hello")),
    ],
    [
        say(
            "parent",
            "on",
            literal("message"),
            arrow(["message"], say("parent", "send", name("message")), say("parent", "disconnect")),
        )
    ],
)


def run(folder: Path, program: Node, *words: str) -> "subprocess.CompletedProcess[str]":
    case = folder / "case.json"
    case.write_text(case_of(program), encoding="utf-8")
    command = [str(NETREF), "run", str(case), *words]
    return subprocess.run(command, capture_output=True, check=False, text=True, timeout=20)


def read(trace: Path) -> list[Record]:
    return [json.loads(line) for line in trace.read_text(encoding="utf-8").splitlines()[1:]]


def names(records: list[Record]) -> list[str]:
    return [f"{record['lane']} {record['name']}" for record in records]


@pytest.mark.parametrize("eagerly", [[], ["--collect"]])
def test_a_worker_answers(tmp_path: Path, eagerly: list[str]) -> None:
    done = run(tmp_path, ECHO, "--trace", str(tmp_path / "trace"), *eagerly)
    assert (done.returncode, done.stderr) == (0, "")
    ours, theirs = read(tmp_path / "trace"), read(tmp_path / "trace.worker")
    assert [record["args"] for record in ours if record["lane"] == "console"] == [["hello"]]
    assert names(theirs) == [
        *("program main", "program processes.worker", "parent on", "parent message"),
        *("parent send", "parent disconnect", "program empty"),
    ]


def test_a_worker_behaves_as_the_same_release(tmp_path: Path) -> None:
    words = ("--trace", str(tmp_path / "trace"), "--profile", "node@20")
    assert run(tmp_path, ECHO, *words).returncode == 0
    header = (tmp_path / "trace.worker").read_text(encoding="utf-8").splitlines()[0]
    assert json.loads(header)["implementation"]["version"] == "20.20.2"


def test_a_worker_that_fails_says_so_in_its_trace(tmp_path: Path) -> None:
    program = processes([FORK], [call(name("nothing"))])
    assert run(tmp_path, program, "--trace", str(tmp_path / "trace")).returncode == 0
    assert read(tmp_path / "trace")[-1]["name"] == "empty"
    assert read(tmp_path / "trace.worker")[-1]["name"] == "uncaught"


@pytest.mark.parametrize(
    ("program", "words", "reason"),
    [
        (ECHO, (), "'fork' needs the case and its trace to be files"),
        (call(name("processes")), ("--trace", "/dev/null"), "'processes' needs the functions"),
    ],
)
def test_faults(tmp_path: Path, program: Node, words: tuple[str, ...], reason: str) -> None:
    done = run(tmp_path, program, *words)
    assert done.returncode == 3 and reason in done.stderr


@pytest.mark.parametrize(
    ("kind", "status", "reason"),
    [("thread", 2, "a worker is of"), ("fork", 3, "there is no channel to a parent")],
)
def test_a_worker_that_nobody_started(tmp_path: Path, kind: str, status: int, reason: str) -> None:
    done = run(tmp_path, ECHO, "--worker", kind)
    assert done.returncode == status and reason in done.stderr


if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__]))

#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The global `ends`: both ends in one process, and each end in a process of its own."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from ref.case_forms import Node, arrow, call, case_of, literal, name, options, say
from ref.fake_runner import NETREF, FakeRunner

Record = tuple[object, ...]

FUNCTION = {"$": "function"}


def ends(*server: Node) -> Node:
    client = arrow(["value"], say("console", "log", name("value")))
    return call(name("ends"), options(server=arrow(["ready"], *server), client=client))


READY = call(name("ready"), literal(4711))
CASE = case_of(ends(READY, say("console", "log", literal("server"))))

BODY = (1, None, "program", "main", "main", None)
SERVER_BEGINS = (2, 1, "program", "callback", "ends.server", [FUNCTION])
SERVER_IS_READY = (3, 2, "program", "call", "ready", [4711])
SERVER_GOES_ON = (4, 2, "console", "call", "log", ["server"])


def read_records(trace: str) -> list[Record]:
    keys = ("n", "in", "lane", "kind", "name", "args")
    records: list[dict[str, Any]] = [json.loads(line) for line in trace.splitlines()[1:]]
    return [tuple(item.get(key) for key in keys) for item in records]


def run(form: str, *words: str) -> "subprocess.CompletedProcess[str]":
    command = [str(NETREF), "run", "-", *words]
    return subprocess.run(command, input=form, capture_output=True, check=False, text=True)


def test_both_ends_in_one_process() -> None:
    done = run(CASE, "--collect")
    assert (done.returncode, done.stderr) == (0, "")
    assert read_records(done.stdout) == [
        BODY,
        SERVER_BEGINS,
        SERVER_IS_READY,
        SERVER_GOES_ON,
        (5, None, "program", "callback", "ends.client", [4711]),
        (6, 5, "console", "call", "log", [4711]),
        (7, None, "program", "exit", "empty", None),
    ]


@pytest.mark.parametrize("value", [4711, "/some/path"])
def test_the_client_alone(value: object) -> None:
    done = run(CASE, "--end", "client", "--value", json.dumps(value))
    assert (done.returncode, done.stderr) == (0, "")
    assert read_records(done.stdout) == [
        BODY,
        (2, None, "program", "callback", "ends.client", [value]),
        (3, 2, "console", "call", "log", [value]),
        (4, None, "program", "exit", "empty", None),
    ]


@pytest.fixture(name="files")
def _files(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "case.json").write_text(CASE, encoding="utf-8")
    names = {"file": "case.json", "trace": "trace", "tmp": "."}
    return {key: str(tmp_path / file) for key, file in names.items()}


@pytest.mark.parametrize("answer, told", [({}, "empty"), ({"error": "no client"}, "uncaught")])
def test_the_server_alone(tmp_path: Path, files: dict[str, str], answer: object, told: str) -> None:
    words = ("run", files["file"], "--trace", files["trace"], "--end", "server")
    with FakeRunner(tmp_path, *words) as runner:
        runner.asked({"do": "ends.ready", "value": 4711}, answer)
        assert runner.end() == (0, "")
    records = read_records(Path(files["trace"]).read_text(encoding="utf-8"))
    assert records[:3] == [BODY, SERVER_BEGINS, SERVER_IS_READY]
    assert records[-1][3:5] == ("exit", told)
    assert "ends.client" not in {record[4] for record in records}


def test_a_process_that_serves_plays_what_it_is_told(tmp_path: Path, files: dict[str, str]) -> None:
    case = {"id": "a/case", **files}
    ended = {"do": "ended", "how": "empty"}
    names = []
    with FakeRunner(tmp_path, "serve") as runner:
        runner.asked(
            {"do": "serve", "protocol": "net-control/1"}, {"case": {**case, "end": "server"}}
        )
        runner.asked({"do": "ends.ready", "value": 4711}, {})
        for following in ({**case, "end": "client", "value": "x"}, case):
            assert runner.request() == ended
            trace = read_records(Path(files["trace"]).read_text(encoding="utf-8"))
            names.append([record[4] for record in trace])
            runner.answer({"case": following})
        assert runner.request() == ended
        runner.answer({"case": {**case, "end": "middle"}})
        assert runner.end()[0] == 3
    assert names == [
        ["main", "ends.server", "ready", "log", "empty"],
        ["main", "ends.client", "log", "empty"],
    ]


def test_an_error_of_the_server_is_uncaught() -> None:
    done = run(case_of(ends(call(name("nothing")))))
    assert read_records(done.stdout)[1:] == [
        SERVER_BEGINS,
        (3, None, "program", "exit", "uncaught", None),
    ]


@pytest.mark.parametrize(
    "program, reason",
    [
        ([ends(READY, READY)], "'ready' is called more than once"),
        ([ends(), ends()], "'ends' is called more than once"),
        ([ends(call(name("ready")))], "'ready' needs a finite number or a string"),
        ([call(name("ends"))], "'ends' needs the functions"),
    ],
    ids=["ready", "ends", "value", "functions"],
)
def test_what_is_not_in_the_language(program: list[Node], reason: str) -> None:
    done = run(case_of(*program))
    assert done.returncode == 3 and reason in done.stderr


def test_the_server_alone_needs_a_channel() -> None:
    done = run(CASE, "--end", "server")
    assert done.returncode == 3
    assert "'ends.ready' needs a runner" in done.stderr


if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__]))

#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""`netref serve`: one case after another in a process that keeps nothing of them."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from ref.case_forms import arrow, call, case_of, const, literal, name, read, say
from ref.fake_runner import NETREF, FakeRunner, Message

Record = dict[str, Any]

SERVE = {"do": "serve", "protocol": "net-control/1"}
EMPTY = {"do": "ended", "how": "empty"}
UNCAUGHT = {"do": "ended", "how": "uncaught"}
STOP = {"stop": True}

_LISTENING = const("server", say("net", "createServer"))
_HELLO = arrow(["socket"], say("socket", "end", literal("hello")))

# A server greets a client, and closes.
TALK = case_of(
    const("server", say("net", "createServer", _HELLO)),
    say(
        "server",
        "listen",
        literal(0),
        literal("127.0.0.1"),
        arrow(
            [],
            const("client", say("net", "connect", read(say("server", "address"), "port"))),
            say("client", "on", literal("close"), arrow([], say("server", "close"))),
            say("client", "resume"),
        ),
    ),
)
# A server that keeps no process alive, and so is still open when the program ends.
UNREFERENCED = case_of(
    _LISTENING, say("server", "unref"), say("server", "listen", call(name("tmp"), literal("s")))
)
# An error in a listener, while a server, a client and a timer are open.
THROWS = case_of(
    _LISTENING,
    say("server", "listen", literal(0), arrow([], call(name("nothing")))),
    say("net", "connect", literal(1)),
    call(name("setInterval"), arrow([]), literal(1)),
)
# An object of the module that the next case must find as it was.
DEFAULTS = case_of(
    say("console", "log", say("net", "getDefaultAutoSelectFamily")),
    say("net", "setDefaultAutoSelectFamily", literal(False)),
)
OUTSIDE = case_of(say("console", "log", call(name("tmp"), literal("../x"))))


class Cases:
    """Case files, and the traces of their runs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.count = 0

    def assignment(self, form: str, **fields: object) -> Message:
        self.count += 1
        own = self.folder / str(self.count)
        (own / "tmp").mkdir(parents=True)
        (own / "case.json").write_text(form, encoding="utf-8")
        case = {"id": "a/case", "file": str(own / "case.json"), "trace": str(own / "trace")}
        return {"case": {**case, "tmp": str(own / "tmp"), **fields}}

    def trace(self, number: int = 0) -> list[Record]:
        """The records of that run, or of the latest."""
        file = self.folder / str(number or self.count) / "trace"
        return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]

    def normal(self, number: int = 0) -> str:
        """The same as text, with nothing in it that differs between two runs."""
        number = number or self.count
        text = json.dumps(self.trace(number)).replace(str(self.folder / str(number)), "$")
        return re.sub(r"\b\d{4,5}\b", "$port", text)

    def run_alone(self, form: str) -> str:
        """The same for a run in a process of its own."""
        case = self.assignment(form)["case"]
        words = [case["file"], "--trace", case["trace"], "--tmp", case["tmp"]]
        subprocess.run([str(NETREF), "run", *words], check=True)
        return self.normal()


@pytest.fixture(name="cases")
def _cases(tmp_path: Path) -> Cases:
    return Cases(tmp_path / "cases")


@pytest.fixture(name="channel")
def _channel(tmp_path: Path) -> Path:
    folder = tmp_path / "channel"
    folder.mkdir()
    return folder


def test_cases_follow_one_another(cases: Cases, channel: Path) -> None:
    with FakeRunner(channel, "serve", "--profile", "node@24.7") as runner:
        runner.asked(SERVE, cases.assignment(TALK))
        runner.asked(EMPTY, cases.assignment(THROWS))
        assert cases.trace(1)[-1]["name"] == "empty"
        runner.asked(UNCAUGHT, cases.assignment(TALK))
        assert cases.trace(2)[-1]["name"] == "uncaught"
        runner.asked(EMPTY, STOP)
        assert runner.end() == (0, "")
    assert cases.trace(1)[0]["implementation"]["version"] == "24.7.0"
    assert len(cases.trace(1)) == len(cases.trace(3))


@pytest.mark.parametrize(
    "form",
    [TALK, UNREFERENCED, THROWS, DEFAULTS],
    ids=["talk", "unreferenced", "throws", "defaults"],
)
def test_a_case_leaves_nothing_to_the_next(form: str, cases: Cases, channel: Path) -> None:
    """Whatever ran before, the trace is that of a fresh process."""
    with FakeRunner(channel, "serve", "--collect") as runner:
        assert runner.request() == SERVE
        for before in (form, form, THROWS, UNREFERENCED, DEFAULTS, form):
            runner.answer(cases.assignment(before))
            assert runner.request() in (EMPTY, UNCAUGHT)
    assert cases.run_alone(form) == cases.normal(1) == cases.normal(2) == cases.normal(6)


def test_the_descriptors_are_those_of_the_beginning(cases: Cases, channel: Path) -> None:
    with FakeRunner(channel, "serve") as runner:
        assert runner.request() == SERVE
        runner.answer(cases.assignment(TALK))
        runner.request()
        at_first = runner.descriptors()
        for form in (TALK, UNREFERENCED, THROWS, DEFAULTS, OUTSIDE) * 10:
            runner.answer(cases.assignment(form))
            runner.request()
            assert runner.descriptors() == at_first


def test_a_case_that_cannot_be_run_spoils_the_process(cases: Cases, channel: Path) -> None:
    with FakeRunner(channel, "serve") as runner:
        runner.asked(SERVE, cases.assignment(OUTSIDE))
        told = runner.request()
        assert (told["do"], told["how"]) == ("ended", "uncaught") and told["spoiled"]
        assert cases.trace()[-1]["kind"] != "exit"
        runner.answer(cases.assignment("{}"))
        assert runner.request()["spoiled"]
        runner.answer(cases.assignment(TALK, file="/nowhere/case.json"))
        assert runner.request()["spoiled"]
        runner.answer(STOP)
        status, error = runner.end()
    assert status == 0
    first, second, third = error.splitlines()
    assert first.startswith("netref: a/case: line 1: 'tmp' needs a name")
    assert "1:1: the case has no 'format'" in second
    assert third == "netref: /nowhere/case.json: No such file or directory"


def test_the_end_of_the_pipe_is_the_end(cases: Cases, channel: Path) -> None:
    with FakeRunner(channel, "serve") as runner:
        runner.asked(SERVE, cases.assignment(TALK))
        assert runner.request() == EMPTY
        runner.hang_up()
        assert runner.end() == (0, "")


@pytest.mark.parametrize(
    "answer, reason",
    [
        ("rubbish\n", "the answer of the runner is not JSON: "),
        ("[1]\n", "the answer of the runner is not a JSON object"),
        ('{"stop":true}\n{"stop":true}\nx', "something follows its answer"),
        ('{"error":"no"}\n', "the answer to serve is not as docs/control-channel.md says"),
        ('{"case":{"id":"a"}}\n', "the answer to serve is not as docs/control-channel.md says"),
        ("x" * ((8 << 20) + 1), "an answer of more than 8 MiB"),
    ],
    ids=["no-json", "no-object", "two-answers", "error", "half-a-case", "endless"],
)
def test_a_runner_that_is_not_to_be_understood(answer: str, reason: str, channel: Path) -> None:
    with FakeRunner(channel, "serve") as runner:
        assert runner.request() == SERVE
        runner.answer_text(answer)
        status, error = runner.end()
    assert status == 3
    assert error.startswith("netref: ") and error.count("\n") == 1 and reason in error


def test_a_channel_that_is_not_there() -> None:
    done = subprocess.run(
        [str(NETREF), "serve", "--channel", "/nowhere"], capture_output=True, check=False, text=True
    )
    assert done.returncode == 3
    assert done.stderr == "netref: /nowhere/requests: No such file or directory\n"


if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__]))

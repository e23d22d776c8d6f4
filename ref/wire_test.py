#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The globals `wire` and `probe`: what they ask the runner, and what the trace tells of it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from ref.case_forms import Node, arrow, call, case_of, const, literal, name, options, read, say
from ref.fake_runner import NETREF, FakeRunner, Message

Record = dict[str, Any]
Talk = list[tuple[Message, object]]

UNDEFINED = {"$": "undefined"}
LISTEN = {"do": "wire.listen"}
REST = {"do": "wire.rest"}
NO_REST: tuple[Message, object] = (REST, {"peers": []})
LISTENING: tuple[Message, object] = (LISTEN, {"id": 1, "port": 4711})
ACCEPTED: tuple[Message, object] = ({"do": "wire.accept", "id": 1}, {"id": 2, "port": 4712})
ENDPOINT = const("endpoint", say("wire", "listen"))
PEER = const("peer", say("endpoint", "accept"))


def ask(**fields: object) -> Message:
    return fields


def lane(text: str) -> Message:
    return {"$": "lane", "name": text}


def data(text: bytes) -> Message:
    return {"$": "bytes", "hex": text.hex()}


class Bench:
    """Runs one case beside a runner that keeps to a script, and reads its trace."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.channel = folder / "channel"
        self.channel.mkdir()
        self.status = 0
        self.error = ""

    def run(self, talk: Talk, *program: Node, command: str = "--collect") -> list[Record]:
        """The records of the trace, without the body's."""
        case, trace = self.folder / "case.json", self.folder / "trace"
        case.write_text(case_of(*program), encoding="utf-8")
        with FakeRunner(self.channel, "run", str(case), "--trace", str(trace), command) as runner:
            for request, answer in talk:
                runner.asked(request, answer)
            self.status, self.error = runner.end()
        lines = trace.read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines[2:]]


@pytest.fixture(name="bench")
def _bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def told(records: list[Record]) -> list[tuple[object, ...]]:
    """Each as: what it is in, its lane, kind and name, and what it came to."""
    return [
        (item["in"], item["lane"], item["kind"], item["name"])
        + tuple(item[key] for key in ("args", "value", "result", "threw") if key in item)
        for item in records
    ]


def test_an_endpoint_and_a_peer(bench: Bench) -> None:
    records = bench.run(
        [
            (ask(do="wire.listen", host="::1", port=0, backlog=1), {"id": 1, "port": 4711}),
            ACCEPTED,
            (ask(do="wire.send", id=2, hex="c3a9"), {}),
            (ask(do="wire.receive", id=2, bytes=2), {"events": [{"data": "6869"}]}),
            (ask(do="wire.end", id=2), {}),
            (
                ask(do="wire.receiveToEnd", id=2),
                {"events": [{"data": "00"}, {"data": "ff"}, {"rst": True}]},
            ),
            (ask(do="wire.close", id=1), {}),
            NO_REST,
        ],
        const(
            "endpoint",
            say(
                "wire",
                "listen",
                options(host=literal("::1"), port=literal(0), backlog=literal(1)),
            ),
        ),
        PEER,
        read(name("endpoint"), "port"),
        read(name("endpoint"), "path"),
        say("peer", "send", literal("é")),
        say("peer", "receive", literal(2)),
        say("peer", "end"),
        say("peer", "receiveToEnd"),
        say("endpoint", "close"),
    )
    assert (bench.status, bench.error) == (0, "")
    assert told(records) == [
        (
            1,
            "endpoint",
            "call",
            "wire.listen",
            [{"host": "::1", "port": 0, "backlog": 1}],
            lane("endpoint"),
        ),
        (1, "endpoint", "call", "accept", [], lane("peer")),
        (1, "endpoint", "get", "port", 4711),
        (1, "endpoint", "get", "path", UNDEFINED),
        (1, "peer", "call", "send", ["é"], UNDEFINED),
        (1, "peer", "call", "receive", [2], data(b"hi")),
        (7, "peer", "event", "data", [data(b"hi")]),
        (1, "peer", "call", "end", [], UNDEFINED),
        (1, "peer", "call", "receiveToEnd", [], data(b"\x00\xff")),
        (10, "peer", "event", "data", [data(b"\x00")]),
        (10, "peer", "event", "data", [data(b"\xff")]),
        (10, "peer", "event", "rst", []),
        (1, "endpoint", "call", "close", [], UNDEFINED),
        (None, "program", "exit", "empty"),
    ]
    assert not [item for item in records if "state" in item]


def test_the_other_endpoints_and_a_connecting_peer(bench: Bench) -> None:
    records = bench.run(
        [
            (ask(do="wire.unanswering"), {"id": 1, "port": 1}),
            (ask(do="wire.refusing"), {"id": 2, "port": 2}),
            (ask(do="wire.resetting"), {"id": 3, "port": 3}),
            (ask(do="wire.listen", path="\0s"), {"id": 4, "path": "\0s"}),
            (ask(do="wire.connect", port=80), {"id": 5, "port": 4}),
            (ask(do="wire.connect", port=80, host="::1"), {"id": 6, "port": 5}),
            (ask(do="wire.connect", path="/s"), {"id": 7}),
            (ask(do="wire.reset", id=7), {}),
            NO_REST,
        ],
        say("wire", "unanswering"),
        say("wire", "refusing"),
        say("wire", "resetting"),
        read(say("wire", "listen", options(path=literal("\0s"))), "path"),
        say("wire", "connect", literal(80)),
        say("wire", "connect", literal(80), literal("::1")),
        call(read(say("wire", "connect", literal("/s")), "reset")),
    )
    assert [item["lane"] for item in records[:4]] == [f"endpoint{n}" for n in ("", 2, 3, 4)]
    assert records[4]["value"] == "\0s"
    assert told(records)[7:9] == [
        (1, "peer3", "call", "wire.connect", ["/s"], lane("peer3")),
        (1, "peer3", "call", "reset", [], UNDEFINED),
    ]


@pytest.mark.parametrize("uncaught", [False, True])
def test_what_nobody_fetched_comes_before_the_exit(bench: Bench, uncaught: bool) -> None:
    rest = [
        {"id": 3, "events": [{"data": "61"}, {"fin": True}]},
        {"id": 2, "events": [{"rst": True}]},
    ]
    records = bench.run(
        [
            LISTENING,
            ACCEPTED,
            (ask(do="wire.connect", port=4711), {"id": 3, "port": 4713}),
            (REST, {"peers": rest}),
        ],
        ENDPOINT,
        PEER,
        say("wire", "connect", literal(4711)),
        call(name("nothing" if uncaught else "String"), literal(1)),
    )
    assert [item[:4] for item in told(records)[3:]] == [
        (None, "peer2", "event", "data"),
        (None, "peer2", "event", "fin"),
        (None, "peer", "event", "rst"),
        (None, "program", "exit", "uncaught" if uncaught else "empty"),
    ]
    assert [item["n"] for item in records] == list(range(2, 9))


def test_what_the_runner_cannot_do_is_thrown(bench: Bench) -> None:
    records = bench.run(
        [(LISTEN, {"error": "the port is in use"}), NO_REST],
        ENDPOINT,
    )
    thrown = {
        "$": "error",
        "name": "Error",
        "code": "ERR_HARNESS",
        "message": "the port is in use",
    }
    assert told(records) == [
        (1, "net", "call", "wire.listen", [], thrown),
        (None, "program", "exit", "uncaught", thrown),
    ]


@pytest.mark.parametrize(
    "talk",
    [
        [(LISTEN, {})],
        [(LISTEN, {"id": "1"})],
        [(LISTEN, {"id": 1, "port": "1"})],
        [LISTENING, (ACCEPTED[0], "no object")],
        [LISTENING, ACCEPTED, (REST, {})],
        [LISTENING, ACCEPTED, (REST, {"error": "no"})],
        [LISTENING, ACCEPTED, (REST, {"peers": [{"id": 1, "events": []}]})],
        [LISTENING, ACCEPTED, (REST, {"peers": [{"id": 2, "events": [{"data": "6"}]}]})],
        [LISTENING, ACCEPTED, (REST, {"peers": [{"id": 2, "events": [{"sent": 1}]}]})],
    ],
)
def test_answers_that_are_none(bench: Bench, talk: Talk) -> None:
    records = bench.run(talk, ENDPOINT, PEER)
    assert bench.status == 3
    assert bench.error.startswith("netref: a/case: line 1: ") and bench.error.count("\n") == 1
    assert "exit" not in {item["kind"] for item in records}


def test_a_runner_that_goes_away(bench: Bench, tmp_path: Path) -> None:
    case = tmp_path / "case.json"
    case.write_text(case_of(ENDPOINT), encoding="utf-8")
    with FakeRunner(bench.channel, "run", str(case)) as runner:
        assert runner.request() == LISTEN
        runner.hang_up()
        status, error = runner.end()
    assert status == 3
    assert error == "netref: a/case: line 1: the runner has closed the channel\n"


@pytest.mark.parametrize(
    "wrong, reason",
    [
        (say("wire", "listen", options(port=literal("1"))), "'port' of wire.listen is of another"),
        (say("wire", "listen", options(port=name("NaN"))), "'port' of wire.listen is of another"),
        (say("wire", "connect"), "wire.connect needs a port"),
        (say("wire", "connect", name("NaN")), "wire.connect needs a port"),
        (say("peer", "send", literal(1)), "'send' of a peer needs"),
        (say("peer", "receive", literal(0)), "'receive' of a peer needs"),
        (say("peer", "write"), "'.write' of the wire peer is not in the language"),
        (say("probe", "option", name("peer"), literal("IP_TOS")), "probe.option needs a Socket"),
        (say("probe", "backlog", name("peer")), "probe.backlog needs a Server"),
        (say("probe", "mode", literal(1)), "probe.mode needs a path"),
    ],
    ids=lambda value: value.split(" ")[0] if isinstance(value, str) else None,
)
def test_what_is_not_in_the_language(bench: Bench, wrong: Node, reason: str) -> None:
    bench.run([LISTENING, ACCEPTED], ENDPOINT, PEER, wrong)
    assert bench.status == 3 and reason in bench.error


def test_without_a_channel_the_message_says_what_to_do() -> None:
    done = subprocess.run(
        [str(NETREF), "run", "-"],
        input=case_of(ENDPOINT),
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 3
    expected = "'wire.listen' needs a runner: give its channel (--channel DIR)"
    assert done.stderr == f"netref: a/case: line 1: {expected}\n"


# -- Probes --------------------------------------------------------------------------------

SERVER = const("server", say("net", "createServer"))


def listening(*inside: Node) -> Node:
    return say("server", "listen", literal(0), literal("127.0.0.1"), arrow([], *inside))


def test_a_probe_of_a_server_and_of_a_socket(bench: Bench, tmp_path: Path) -> None:
    case, trace = tmp_path / "case.json", tmp_path / "trace"
    port = read(say("server", "address"), "port")
    program = case_of(
        SERVER,
        listening(
            say("probe", "backlog", name("server")),
            const("client", say("net", "connect", port, literal("127.0.0.1"))),
            say(
                "client",
                "on",
                literal("connect"),
                arrow(
                    [],
                    say("probe", "option", name("client"), literal("IP_TOS")),
                    say("client", "destroy"),
                    say("server", "close"),
                ),
            ),
        ),
    )
    case.write_text(program, encoding="utf-8")
    with FakeRunner(bench.channel, "run", str(case), "--trace", str(trace)) as runner:
        backlog = runner.request()
        runner.answer({"value": 511})
        option = runner.request()
        runner.answer({"value": 16})
        assert runner.end() == (0, "")
    where = backlog["local"]
    assert backlog == {
        "do": "probe.backlog",
        "local": {"address": "127.0.0.1", "port": where["port"]},
    }
    assert (option["do"], option["name"], option["remote"]) == ("probe.option", "IP_TOS", where)
    assert option["local"]["address"] == "127.0.0.1" and option["local"]["port"] != where["port"]
    records = [json.loads(line) for line in trace.read_text(encoding="utf-8").splitlines()[1:]]
    assert [item[1:] for item in told(records) if item[1] == "probe"] == [
        ("probe", "call", "backlog", [lane("server")], 511),
        ("probe", "call", "option", [lane("client"), "IP_TOS"], 16),
    ]
    assert "get" not in {item["kind"] for item in records}


def test_a_probe_of_paths(bench: Bench, tmp_path: Path) -> None:
    path = str(tmp_path / "s")
    records = bench.run(
        [
            (ask(do="probe.backlog", local={"path": path}), {"value": 7}),
            (ask(do="probe.mode", path=path), {"value": "0755"}),
        ],
        SERVER,
        say("server", "listen", literal(path)),
        say("probe", "backlog", name("server")),
        say("probe", "mode", literal(path)),
        say("server", "close"),
    )
    results = [item[4:] for item in told(records) if item[1] == "probe"]
    assert results == [([lane("server")], 7), ([path], "0755")]


def test_a_probe_of_what_has_no_address(bench: Bench) -> None:
    records = bench.run([], SERVER, say("probe", "backlog", name("server")))
    assert records[1]["lane"] == "probe" and records[1]["threw"]["code"] == "ERR_HARNESS"
    assert records[-1]["name"] == "uncaught"


if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__]))

# SPDX-License-Identifier: MIT
"""`wire`: what it asks the runner, what the trace tells of it, and what is outside the language.

`ref/wire_test.py` says the same of the reference.
"""

from __future__ import annotations

import pytest

from diffrunner.recorder.fake_runner import (
    EMPTY,
    SERVE,
    STOP,
    Cases,
    Talk,
    ask,
    harness_error,
    told,
)
from diffrunner.recorder.harness import RECORDER, UNDEFINED, Record, lane, printed
from diffrunner.running.channel import Answer, Request


def data(text: bytes) -> Record:
    return {"$": "bytes", "hex": text.hex()}


REST = ask(do="wire.rest")
NO_REST: tuple[Request, Answer] = (REST, {"peers": []})
LISTENING: tuple[Request, Answer] = (ask(do="wire.listen"), {"id": 1, "port": 4711})
ACCEPTED: tuple[Request, Answer] = (ask(do="wire.accept", id=1), {"id": 2, "port": 4712})
PEER = "const endpoint = wire.listen(); const peer = endpoint.accept();\n"


def test_an_endpoint_and_a_peer(cases: Cases) -> None:
    records = cases.run(
        [
            (ask(do="wire.listen", host="::1", port=0, backlog=1), {"id": 1, "port": 4711}),
            ACCEPTED,
            (ask(do="wire.send", id=2, hex="c3a9"), {}),
            (ask(do="wire.send", id=2, hex="00ff"), {}),
            (ask(do="wire.receive", id=2, bytes=2), {"events": [{"data": "6869"}]}),
            (ask(do="wire.end", id=2), {}),
            (
                ask(do="wire.receiveToEnd", id=2),
                {"events": [{"data": "00"}, {"data": "ff"}, {"rst": True}]},
            ),
            (ask(do="wire.close", id=1), {}),
            NO_REST,
        ],
        """
        const endpoint = wire.listen({ host: '::1', port: 0, backlog: 1 });
        const peer = endpoint.accept();
        endpoint.port;
        endpoint.path;
        peer.send('é');
        peer.send(new Uint8Array([0, 255]));
        peer.receive(2);
        peer.end();
        peer.receiveToEnd();
        endpoint.close();
        """,
    )
    options = {"host": "::1", "port": 0, "backlog": 1}
    assert told(records) == [
        (1, "endpoint", "call", "wire.listen", [options], lane("endpoint")),
        (1, "endpoint", "call", "accept", [], lane("peer")),
        (1, "endpoint", "get", "port", 4711),
        (1, "endpoint", "get", "path", UNDEFINED),
        (1, "peer", "call", "send", ["é"], UNDEFINED),
        (1, "peer", "call", "send", [data(b"\x00\xff")], UNDEFINED),
        (1, "peer", "call", "receive", [2], data(b"hi")),
        (8, "peer", "event", "data", [data(b"hi")]),
        (1, "peer", "call", "end", [], UNDEFINED),
        (1, "peer", "call", "receiveToEnd", [], data(b"\x00\xff")),
        (11, "peer", "event", "data", [data(b"\x00")]),
        (11, "peer", "event", "data", [data(b"\xff")]),
        (11, "peer", "event", "rst", []),
        (1, "endpoint", "call", "close", [], UNDEFINED),
        (None, "program", "exit", "empty"),
    ]
    assert not [record for record in records if "state" in record]


def test_the_other_endpoints_and_a_connecting_peer(cases: Cases) -> None:
    records = cases.run(
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
        """
        wire.unanswering();
        wire.refusing();
        wire.resetting();
        wire.listen({ path: '\\0s' }).path;
        wire.connect(80);
        wire.connect(80, '::1').port;
        wire.connect('/s').reset();
        """,
    )
    assert [record["lane"] for record in records[:4]] == [f"endpoint{n}" for n in ("", 2, 3, 4)]
    assert told(records)[4:] == [
        (1, "endpoint4", "get", "path", "\0s"),
        (1, "peer", "call", "wire.connect", [80], lane("peer")),
        (1, "peer2", "call", "wire.connect", [80, "::1"], lane("peer2")),
        (1, "peer2", "get", "port", 5),
        (1, "peer3", "call", "wire.connect", ["/s"], lane("peer3")),
        (1, "peer3", "call", "reset", [], UNDEFINED),
        (None, "program", "exit", "empty"),
    ]


@pytest.mark.parametrize("last", ["", "throw new Error('out');"])
def test_what_no_call_asked_for_comes_before_the_exit(cases: Cases, last: str) -> None:
    rest = [
        {"id": 3, "events": [{"data": "61"}, {"fin": True}]},
        {"id": 2, "events": [{"rst": True}]},
    ]
    records = cases.run(
        [
            LISTENING,
            ACCEPTED,
            (ask(do="wire.connect", port=4711), {"id": 3, "port": 4713}),
            (REST, {"peers": rest}),
        ],
        f"{PEER} wire.connect(4711); {last}",
    )
    assert [item[:4] for item in told(records)[3:]] == [
        (None, "peer2", "event", "data"),
        (None, "peer2", "event", "fin"),
        (None, "peer", "event", "rst"),
        (None, "program", "exit", "uncaught" if last else "empty"),
    ]


def test_more_than_a_pipe_holds_goes_both_ways(cases: Cases) -> None:
    size = 300_000
    records = cases.run(
        [
            LISTENING,
            ACCEPTED,
            (ask(do="wire.send", id=2, hex="61" * size), {}),
            (ask(do="wire.receive", id=2, bytes=size), {"events": [{"data": "62" * size}]}),
            NO_REST,
        ],
        f"{PEER} peer.send('a'.repeat({size})); console.log(peer.receive({size}).length);",
    )
    assert printed(records) == [[size]]


def test_a_case_without_wire_asks_nothing(cases: Cases) -> None:
    assert told(cases.run([], "console.log(typeof wire.listen);"))[-1][2:] == ("exit", "empty")


def test_each_case_of_a_process_has_lanes_and_peers_of_its_own(cases: Cases) -> None:
    with cases.resident() as runner:
        expected = SERVE
        for _ in range(2):
            runner.asked(expected, cases.task(PEER))
            runner.asked(*LISTENING)
            runner.asked(*ACCEPTED)
            runner.asked(REST, {"peers": [{"id": 2, "events": [{"fin": True}]}]})
            expected = EMPTY
        runner.asked(EMPTY, STOP)
        assert runner.end() == (0, "")
    assert cases.records(1) == cases.records(2)


# -- What goes wrong -----------------------------------------------------------------------


def test_what_the_runner_cannot_do_is_thrown(cases: Cases) -> None:
    no = {"error": "no"}
    records = cases.run(
        [
            LISTENING,
            ACCEPTED,
            (ask(do="wire.connect", port=1), no),
            (ask(do="wire.accept", id=1), no),
            (ask(do="wire.receive", id=2, bytes=1), no),
            (ask(do="probe.mode", path="/s"), no),
            (ask(do="wire.listen", path="/s"), {"error": 5}),
            NO_REST,
        ],
        f"""{PEER}
        const attempt = (f) => {{ try {{ f(); }} catch (e) {{ console.log(e.code); }} }};
        attempt(() => wire.connect(1));
        attempt(() => endpoint.accept());
        attempt(() => peer.receive(1));
        attempt(() => probe.mode('/s'));
        wire.listen({{ path: '/s' }});
        """,
    )
    threw = [item[1:4] + item[-1:] for item in told([r for r in records if "threw" in r])]
    assert printed(records) == [["ERR_HARNESS"]] * 4
    assert threw == [
        ("net", "call", "wire.connect", harness_error("no")),
        ("endpoint", "call", "accept", harness_error("no")),
        ("peer", "call", "receive", harness_error("no")),
        ("probe", "call", "mode", harness_error("no")),
        ("net", "call", "wire.listen", harness_error("no reason")),
        ("program", "exit", "uncaught", harness_error("no reason")),
    ]


@pytest.mark.parametrize(
    "talk",
    [
        [(LISTENING[0], {})],
        [(LISTENING[0], {"id": "1"})],
        [(LISTENING[0], {"id": 1, "port": "1"})],
        [LISTENING, ACCEPTED, (REST, {})],
        [LISTENING, ACCEPTED, (REST, {"error": "no"})],
        [LISTENING, ACCEPTED, (REST, {"peers": [{"id": 1, "events": []}]})],
        [LISTENING, ACCEPTED, (REST, {"peers": [{"id": 2, "events": [{"data": "6"}]}]})],
        [LISTENING, ACCEPTED, (REST, {"peers": [{"id": 2, "events": [{"sent": 1}]}]})],
    ],
)
def test_answers_that_are_none(cases: Cases, talk: Talk) -> None:
    reason = cases.fault(talk, PEER)
    assert reason in (
        f"the answer to {talk[-1][0]['do']} is not as docs/control-channel.md says",
        "wire.rest: no",
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("wire.listen({ port: '1' })", "'port' of wire.listen is of another type"),
        ("wire.listen({ port: NaN })", "'port' of wire.listen is of another type"),
        ("wire.connect()", "wire.connect needs a port, a port and a host, or a path"),
        ("wire.connect('/s', 'host')", "wire.connect needs a port, a port and a host, or a path"),
        ("peer.send(1)", "'send' of a peer needs a string or bytes"),
        ("peer.send(Buffer.alloc(5000000))", "a request of more than 8 MiB"),
        ("peer.receive(0)", "'receive' of a peer needs a number of bytes"),
        ("peer.receive('1')", "'receive' of a peer needs a number of bytes"),
        ("peer.write('x')", "'.write' of the wire peer is not in the language"),
        ("peer.path", "'.path' of the wire peer is not in the language"),
        ("peer.id", "'.id' of the wire peer is not in the language"),
        ("endpoint.mine = 1", "'.mine' of the wire peer is not in the language"),
        ("probe.option(peer, 'IP_TOS')", "probe.option needs a Socket or Server, and a name"),
        ("probe.option(new net.Socket())", "probe.option needs a Socket or Server, and a name"),
        ("probe.backlog(new net.Socket())", "probe.backlog needs a Server"),
        ("probe.mode(1)", "probe.mode needs a path"),
        (
            "ends({ server: 1, client: () => 2 })",
            "'ends' needs the functions 'server' and 'client'",
        ),
        ("ends()", "'ends' needs the functions 'server' and 'client'"),
    ],
)
def test_what_is_not_in_the_language(cases: Cases, text: str, reason: str) -> None:
    program = f"{PEER} try {{ {text}; }} finally {{ console.log('not reached'); }}"
    assert cases.fault([LISTENING, ACCEPTED], program) == reason


def test_without_a_channel_the_message_says_what_to_do(cases: Cases) -> None:
    case = cases.task(PEER)["case"]
    status, out, error = cases.runtime.run(RECORDER, case["file"], case["trace"])
    assert (status, out) == (3, "")
    assert error == "record.mjs: 'wire.listen' needs a runner: give its channel (--channel DIR)\n"

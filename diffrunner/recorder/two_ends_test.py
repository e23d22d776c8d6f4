# SPDX-License-Identifier: MIT
"""`ends`: both in one process, or one of them; what is asked, and what the trace tells."""

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
from diffrunner.recorder.harness import FUNCTION, UNDEFINED, find, only, printed


ENDS = """
ends({
  server: (ready) => {
    process.nextTick(() => ready('now'));
    console.log('server');
  },
  client: (value) => console.log(value),
});
console.log('body');
"""


def test_both_ends_in_one_process(cases: Cases) -> None:
    records = cases.run([], ENDS)
    assert told(records) == [
        (1, "program", "callback", "ends.server", [FUNCTION]),
        (2, "tick", "call", "process.nextTick", [], UNDEFINED),
        (2, "console", "call", "log", ["server"], UNDEFINED),
        (1, "console", "call", "log", ["body"], UNDEFINED),
        (None, "tick", "callback", "process.nextTick", []),
        (6, "program", "call", "ready", ["now"], UNDEFINED),
        (None, "program", "callback", "ends.client", ["now"]),
        (8, "console", "call", "log", ["now"], UNDEFINED),
        (None, "program", "exit", "empty"),
    ]


def test_the_servers_end_alone(cases: Cases) -> None:
    talk: Talk = [(ask(do="ends.ready", value="now"), {})]
    records = cases.run(talk, ENDS, "--end", "server")
    assert printed(records) == [["server"], ["body"]]
    assert only(records, "program", "call", "ready")["result"] == UNDEFINED
    assert find(records, "program", "callback", "ends.client") == []


def test_the_clients_end_alone(cases: Cases) -> None:
    records = cases.run([], ENDS, "--end", "client", "--value", '"then"')
    assert told(records) == [
        (1, "console", "call", "log", ["body"], UNDEFINED),
        (None, "program", "callback", "ends.client", ["then"]),
        (3, "console", "call", "log", ["then"], UNDEFINED),
        (None, "program", "exit", "empty"),
    ]


def test_a_resident_plays_the_end_that_it_is_told(cases: Cases) -> None:
    with cases.resident() as runner:
        runner.asked(SERVE, cases.task(ENDS, end="client", value=5))
        runner.asked(EMPTY, cases.task(ENDS, end="server"))
        runner.asked(ask(do="ends.ready", value="now"), {})
        runner.asked(EMPTY, cases.task(ENDS))
        runner.asked(EMPTY, STOP)
        assert runner.end() == (0, "")
    counts = [len(find(cases.records(n), "program", "callback", "ends.client")) for n in (1, 2, 3)]
    assert counts == [1, 0, 1]
    assert printed(cases.records(1)) == [["body"], [5]]


def test_an_error_of_ready_is_thrown(cases: Cases) -> None:
    talk: Talk = [(ask(do="ends.ready", value="now"), {"error": "too late"})]
    records = cases.run(talk, ENDS, "--end", "server")
    assert only(records, "program", "call", "ready")["threw"] == harness_error("too late")
    assert records[-1]["name"] == "uncaught"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("ready(1); ready(1);", "'ready' is called more than once"),
        ("ready();", "'ready' needs a finite number or a string"),
        ("ready(Infinity);", "'ready' needs a finite number or a string"),
    ],
)
def test_a_server_is_ready_once_with_a_value(cases: Cases, text: str, reason: str) -> None:
    program = f"ends({{ server: (ready) => {{ {text} }}, client: () => 1 }});"
    assert cases.fault([], program) == reason


def test_ends_are_marked_once(cases: Cases) -> None:
    assert cases.fault([], ENDS + ENDS) == "'ends' is called more than once"


@pytest.mark.parametrize(
    "words",
    [
        ("--end", "middle"),
        ("--end", "client"),
        ("--end", "client", "--value", "no JSON"),
        ("--end", "client", "--value", "null"),
        ("--end", "server", "--value", "1"),
        ("--value", "1"),
    ],
)
def test_a_role_that_is_none(cases: Cases, words: tuple[str, ...]) -> None:
    with cases.alone(ENDS, *words) as runner:
        status, error = runner.end()
    assert status == 3 and error.count("\n") == 1
    assert error.startswith("record.mjs: --end is server, or client with a --value")

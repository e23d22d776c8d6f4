# SPDX-License-Identifier: MIT
"""The promised block: its grammar, what its lines match, and what they promise together."""

from __future__ import annotations

import pytest

from diffrunner.corpus.promise import broken_promise
from diffrunner.corpus.promise_parser import PromiseError, parse_promise
from diffrunner.tests.made_up import call, event, trace
from diffrunner.traces.render import render_record
from diffrunner.traces.trace import Json, Record, Trace

ERROR = {"$": "error", "name": "Error", "code": "ECONNRESET", "message": "read ECONNRESET"}


def broken(block: str, *records: Record) -> str | None:
    failure = broken_promise(parse_promise(block), trace(*records))
    return None if failure is None else str(failure)


def access(kind: str, name: str, value: Json) -> Record:
    return Record(0, None, "client", kind, name, {"value": value})


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("data", event("client", "data", "hi")),
        ('data "hi"', event("client", "data", "hi")),
        ('data b"hi"', event("client", "data", {"$": "bytes", "hex": "6869"})),
        ('data x"6869"', event("client", "data", {"$": "bytes", "hex": "6869"})),
        ("data ...", event("client", "data", "hi")),
        ("drop ()", event("client", "drop")),
        ("[events.errorMonitor] {}", event("client", "[events.errorMonitor]", ERROR)),
        ("[Symbol.asyncDispose]()", call("client", "[Symbol.asyncDispose]")),
        ("lookup null, ..., 4, ...", event("client", "lookup", None, "127.0.0.1", 4, "a", "b")),
        ("connection accepted2", event("client", "connection", {"$": "lane", "name": "accepted2"})),
        ('error {code: "ECONNRESET"}', event("client", "error", ERROR)),
        ("error {}", event("client", "error", ERROR)),
        (
            "close NaN, -0, -Infinity, -1.5e3",
            event(
                "client",
                "close",
                *({"$": "number", "text": text} for text in ("NaN", "-0", "-Infinity")),
                -1500,
            ),
        ),
        (".write", call("client", "write", "hi", result=True)),
        ('.write("hi")', call("client", "write", "hi", result=True)),
        ('.write("hi") -> true', call("client", "write", "hi", result=True)),
        (".write(...) -> true", call("client", "write", "hi", result=True)),
        (".destroy()", call("client", "destroy")),
        (".destroy() -> undefined", call("client", "destroy")),
        (
            '.connect($port1, [1, ...], {"a b": {}})',
            call("client", "connect", "$port1", [1, 2, 3], {"a b": {"c": 1}}),
        ),
        (
            "new net.Socket({handle: <TCP>})",
            call("client", "new net.Socket", {"handle": {"$": "other", "type": "TCP"}}),
        ),
        ("net.connect", call("client", "net.connect", 1)),
        (
            '.write(5) !! {name: "Error"}',
            Record(0, None, "client", "call", "write", {"args": [5], "threw": ERROR}),
        ),
        (".pending", access("get", "pending", True)),
        (".pending -> true", access("get", "pending", True)),
        (".maxConnections = 1", access("set", "maxConnections", 1)),
        (
            "write callback (undefined)",
            Record(0, None, "client", "callback", "write", {"args": [{"$": "undefined"}]}),
        ),
        (
            "process.nextTick callback ()",
            Record(0, None, "client", "callback", "process.nextTick", {"args": []}),
        ),
        (
            "new net.Server callback",
            Record(0, None, "client", "callback", "new net.Server", {"args": []}),
        ),
    ],
)
def test_texts_match(text: str, record: Record) -> None:
    assert broken(f"client  {text}", record) is None
    assert broken(f"client  never {text}", record) is not None


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ('data "hi"', event("client", "data", {"$": "bytes", "hex": "6869"})),
        ("close true", event("client", "close", 1)),
        ("close false", event("client", "close", False, 1)),
        ("lookup null, ...", event("client", "lookup")),
        (".write(5)", Record(0, None, "client", "call", "write", {"args": [5], "threw": ERROR})),
        (".write()", call("client", "write", 1)),
        (".pending = true", access("get", "pending", True)),
        ('error {code: "EPIPE"}', event("client", "error", ERROR)),
        ("error {errno: ...}", event("client", "error", ERROR)),
        ("error {}", event("client", "error", {"$": "bytes", "hex": ""})),
    ],
)
def test_texts_do_not_match(text: str, record: Record) -> None:
    assert broken(f"client  {text}", record) is not None
    assert broken(f"client  never {text}", record) is None


@pytest.mark.parametrize(
    ("block", "reason"),
    [
        ("somebody  end", "line 1: expected the name of a lane"),
        ("client  data 'hi'", "expected a value, found \"'hi'\""),
        ("client  data hi", "expected a value"),
        ('client  data "hi" "ho"', "expected ','"),
        ("client  .write(", "expected a value"),
        ("client  .write() -> ", "expected a value"),
        ("client  {", "expected an event, a call, a property or a callback"),
        ("client  exit empty now", "expected the end of the line"),
        ("worker2/somebody  end", "line 1: expected the name of a lane"),
        ("client  end  before  worker/client  end", "no order is known between two processes"),
        ('client  end\n\nclient  data x"6"', "line 3: expected pairs of hexadecimal"),
        ("or:\n  client  end", "line 1: 'or:' without an 'either:'"),
        ("either:\n  client  end", "'either:' without an 'or:'"),
        ("  client  end", "indented line outside"),
    ],
)
def test_errors_of_grammar_are_told(block: str, reason: str) -> None:
    with pytest.raises(PromiseError) as error:
        parse_promise(block)
    assert reason in str(error.value)


END, CLOSE = event("client", "end"), event("client", "close", False)


def test_a_lane_keeps_to_its_lines_and_to_nothing_else() -> None:
    assert broken("client  end\nclient  close", END, event("client", "drain"), CLOSE) is None
    assert broken("client  end", END, event("accepted", "end")) is None
    assert "but there came `client  close false`" in str(
        broken("client  end\nclient  close", CLOSE, END)
    )
    assert "nothing more of its kind came" in str(broken("client  end\nclient  close", END))
    assert "after it `client  end` is one record too many" in str(broken("client  end", END, END))
    assert "nothing more of its kind" in str(broken("client2  end", END))


def test_a_gap_leaves_room() -> None:
    data = [event("client", "data", number) for number in range(4)]
    block = "client  data 0\nclient  ...\nclient  data 3"
    assert broken(block, *data) is None
    assert broken(block, data[0], data[3]) is None
    assert broken(block, data[0], data[1]) is not None
    assert broken("client  ...\nclient  data 2\nclient  ...", *data) is None


def test_before_compares_the_first_of_each() -> None:
    block = "client end  before  accepted  close"
    other = event("accepted", "close")
    assert broken(block, END, other, END) is None
    assert "the other way round" in str(broken(block, other, END, other))
    assert "the second of the two never came" in str(broken(block, END))
    assert broken("client  close false  before  accepted  close", CLOSE, other) is None


def test_a_worker_has_lanes_of_its_own() -> None:
    lane = {"$": "lane", "name": "worker2/accepted"}
    block = "worker2/server  connection worker2/accepted"
    assert broken(block, event("worker2/server", "connection", lane)) is None
    assert broken(block, event("server", "connection", lane)) is not None
    both = event("worker/server", "close"), event("worker/client", "end")
    assert broken("worker/server  close  before  worker/client  end", *both) is None


def test_a_choice_holds_if_one_of_its_lists_does() -> None:
    block = "client  end\neither:\n  client  close false\nor:\n  client  error\nor:\n"
    assert broken(block, END, CLOSE) is None
    assert broken(block, END, event("client", "error", ERROR)) is None
    assert broken(block, END) is None
    assert broken(block, END, CLOSE, event("client", "error", ERROR)) is not None
    assert broken(block, END, event("client", "close", True)) is not None


def test_the_end_is_promised_by_kind() -> None:
    assert broken("program  exit empty") is None
    assert broken("program  exit uncaught") is not None
    uncaught = Trace(None, (Record(1, None, "program", "exit", "uncaught", {"threw": ERROR}),))
    promised = parse_promise('program  exit uncaught {code: "ECONNRESET"}')
    assert broken_promise(promised, uncaught) is None


@pytest.mark.parametrize(
    ("record", "text"),
    [
        (event("client", "data", "still here"), 'data "still here"'),
        (call("server", "listen", 0, result={"$": "lane", "name": "server"}), ".listen(0)"),
        (call("client", "write", "hi", result=True), '.write("hi") -> true'),
        (call("net", "isIP", "::1", result=6), '.isIP("::1") -> 6'),
        (call("client", "net.connect", "$port1"), "net.connect($port1)"),
        (access("set", "maxConnections", 1), ".maxConnections = 1"),
        (event("client", "data", {"$": "bytes", "hex": "00ff"}), 'data x"00ff"'),
        (event("client", "data", {"$": "bytes", "hex": "6869"}), 'data b"hi"'),
        (event("client", "data", "\x1b[2J\u202e\ud800"), 'data "\\u001b[2J\\u202e\\ud800"'),
        (
            event("client", "error", {"$": "error", "name": "E", "code": "X"}),
            'error {name: "E", code: "X"}',
        ),
    ],
)
def test_records_are_rendered_as_promises_are_written(record: Record, text: str) -> None:
    assert render_record(record) == text
    if "\\ud800" not in text:
        assert broken(f"{record.lane}  {text}", record) is None

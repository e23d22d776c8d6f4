# SPDX-License-Identifier: MIT
"""The normal form: what may differ between runs is gone, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from diffrunner.tests.made_up import call, event, trace, traces
from diffrunner.traces.normalise import Normaliser, lane_kind, lane_order, literal_ports
from diffrunner.traces.state import changes_of_state, in_sampling_order, whole_states
from diffrunner.traces.trace import Record, Trace

PLAIN = Normaliser()


def payloads(of: Trace) -> list[object]:
    return [dict(record.payload) for record in of.records[:-1]]


@given(traces())
def test_normalising_twice_changes_nothing_more(made: Trace) -> None:
    once = PLAIN.normalise(made)
    assert PLAIN.normalise(once) == once


@given(traces())
def test_whole_states_and_changes_are_inverse(made: Trace) -> None:
    whole = whole_states(made.records)
    assert whole_states(changes_of_state(whole)) == whole


def test_ports_are_named_by_lanes_and_not_by_who_was_first() -> None:
    address = call("server", "address", result={"address": "127.0.0.1", "port": 40001})
    local = Record(0, None, "client", "get", "localPort", {"value": 50001})
    expected = [
        {"args": [], "result": {"address": "127.0.0.1", "port": "$port1"}},
        {"value": "$port2"},
    ]
    assert payloads(PLAIN.normalise(trace(address, local))) == expected
    assert payloads(PLAIN.normalise(trace(local, address))) == expected[::-1]


def test_ports_are_found_where_ports_stand() -> None:
    error: dict[str, object] = {
        "$": "error",
        "name": "Error",
        "message": "connect ECONNREFUSED 127.0.0.1:40002 - Local (127.0.0.1:40003)",
        "port": 40002,
    }
    made = trace(
        call("server", "listen", 40001),
        event("client", "connectionAttempt", "::1", 40001, 6),
        event("client", "error", error),
        Record(0, None, "client", "get", "bytesRead", {"value": 40001}),
        call("console", "log", "port 40001, not 140001", 40001),
        event("client", "data", {"$": "bytes", "hex": b"port 40001".hex()}),
    )
    listening, attempt, failed, read, log, data = payloads(PLAIN.normalise(made))
    assert listening == {"args": ["$port1"], "result": {"$": "undefined"}}
    assert attempt == {"args": ["::1", "$port1", 6]}
    message = "connect ECONNREFUSED 127.0.0.1:$port2 - Local (127.0.0.1:$port3)"
    # The message comes before the port in this error; both are one port all the same.
    named: dict[str, object] = {**error, "message": message, "port": "$port2"}
    assert failed == {"args": [named]}
    assert read == {"value": 40001}
    assert log["args"] == ["port $port1, not 140001", "$port1"]  # type: ignore[index]
    assert data == {"args": [{"$": "bytes", "hex": b"port $port1".hex()}]}


def test_ports_that_the_case_names_stay() -> None:
    normaliser = Normaliser(literal_ports("server.listen(8124); // not 22 or 81240"))
    made = trace(call("server", "listen", 8124), call("server", "listen", 0))
    assert normaliser.normalise(made) == made
    assert normaliser.literal_ports == {8124, 81240}


def test_the_temporary_folder_is_a_word() -> None:
    normaliser = Normaliser(temporary_folder="/tmp/netconf-abcdefgh/t")
    made = trace(call("server", "listen", "/tmp/netconf-abcdefgh/t/sock"))
    assert normaliser.normalise(made).records[0].payload["args"] == ["$tmp/sock"]


def test_data_is_joined_and_keeps_its_last_state() -> None:
    made = trace(
        event("client", "data", "ab", bytesRead=2, readyState="open"),
        event("accepted", "end"),
        event("client", "data", "c", bytesRead=3),
        event("client", "end"),
    )
    joined = PLAIN.normalise(made).records
    assert [(record.n, record.lane, record.name) for record in joined[:-1]] == [
        (1, "client", "data"),
        (2, "accepted", "end"),
        (3, "client", "end"),
    ]
    assert joined[0].payload == {"args": ["abc"]}
    assert joined[0].state == {"bytesRead": 3, "readyState": "open"}


def test_data_stays_apart_where_it_matters() -> None:
    apart = [
        trace(event("client", "data", "a"), event("client", "data", {"$": "bytes", "hex": "62"})),
        trace(event("client", "data", "a"), event("client", "end"), event("client", "data", "b")),
        trace(
            event("client", "data", "a"),
            call("client", "pause", inside=1),
            event("client", "data", "b"),
        ),
    ]
    for made in apart:
        assert PLAIN.normalise(made) == made
    two = trace(event("client", "data", "a"), event("client", "data", "b"))
    assert Normaliser(exact_chunks=True).normalise(two) == two


def test_a_call_is_sampled_when_it_has_returned() -> None:
    made = trace(
        call("client", "destroy", destroyed=2),
        event("client", "close", inside=1, destroyed=1),
    )
    assert [record.n for record in in_sampling_order(made.records)] == [2, 1, 3]
    # The event's sample came first: the call's state is the later one.
    states = [record.state for record in whole_states(made.records)]
    assert states[:2] == [{"destroyed": 2}, {"destroyed": 1}]
    undone = replace(made.records[0], state={"destroyed": 1})
    again = changes_of_state((undone, *made.records[1:]))
    assert [record.state for record in again[:2]] == [{}, {"destroyed": 1}]


def test_lanes_have_an_order() -> None:
    lanes = ["tick", "accepted2", "console", "client10", "client2", "server", "accepted"]
    assert sorted(["worker/tick", "worker/server", *lanes], key=lane_order) == [
        *("server", "client2", "client10", "accepted", "accepted2", "console", "tick"),
        *("worker/server", "worker/tick"),
    ]
    assert lane_kind("worker2/client10") == "client"

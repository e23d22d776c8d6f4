# SPDX-License-Identifier: MIT
"""What counts as doing the same, and how runs that do not are told apart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from diffrunner.corpus.corpus import Case
from diffrunner.corpus.front_matter import FrontMatter
from diffrunner.corpus.promise_parser import parse_promise
from diffrunner.judging.stability import Manners
from diffrunner.running.bench import Run
from diffrunner.running.execute import Execution
from diffrunner.tests.made_up import event, trace
from diffrunner.traces.joining import joined, with_workers
from diffrunner.traces.trace import Record, Trace, read_trace, write_trace

GOOD = Execution(0, b"", b"", 0.1)
HUNG = Execution(-9, b"", b"", 5.0, timed_out=True)


def case(promise: str = "") -> Case:
    matter = FrontMatter("made up", ("made.up",))
    return Case("made/up", Path("up.js"), "up.js", "", matter, {}, parse_promise(promise), promise)


def run(*records: Record, execution: Execution = GOOD) -> Run:
    return Run(execution, b"", trace(*records))


def test_the_order_of_lanes_is_no_manner() -> None:
    manners = Manners(case(), "fake")
    client, server = event("client", "end"), event("server", "close")
    assert manners.add(run(client, server)) is not None
    assert manners.add(run(server, client)) is None
    assert manners.is_stable and manners.seen[0].runs == 2


def test_the_order_in_a_lane_is_one() -> None:
    manners = Manners(case(), "fake")
    end, close = event("client", "end"), event("client", "close")
    for these in ((end, close), (end, close), (close, end)):
        manners.add(run(*these))
    assert not manners.is_stable
    usual, other = manners.told()
    assert usual == "2 runs: the usual trace"
    assert other.startswith("1 runs: order on client: ")


def test_what_a_choice_leaves_open_is_none() -> None:
    manners = Manners(case("either:\n  client  end\nor:\n  client  timeout"), "fake")
    manners.add(run(event("client", "end")))
    assert manners.add(run(event("client", "timeout"))) is None
    assert manners.add(run(event("client", "close"), event("client", "end"))) is not None


def test_hanging_each_time_is_one_manner_hanging_now_and_then_two() -> None:
    manners = Manners(case(), "fake")
    manners.add(run(event("client", "end"), execution=HUNG))
    assert manners.add(run(execution=HUNG)) is None
    assert manners.is_stable
    manners.add(run(event("client", "end")))
    assert not manners.is_stable
    assert manners.told()[0].startswith("2 runs: ended its program, but not its process")


# -- Two traces as one -----------------------------------------------------------------------


def main(*records: Record) -> Trace:
    return trace(Record(0, None, "program", "main", "main", {}), *records)


def test_two_ends_become_one_trace() -> None:
    server = main(event("server", "listening"), event("accepted", "end", inside=2))
    client = main(event("client", "connect"), event("client", "data", "x", inside=2))
    both = joined(server, client)
    assert [record.n for record in both.records] == [1, 2, 3, 4, 5, 6]
    assert [record.lane for record in both.records[3:5]] == ["client", "client"]
    assert both.records[4].inside == 4
    assert both.fault is None and both.exit is not None and both.exit.name == "empty"


def test_an_end_that_failed_is_the_end_of_both() -> None:
    bad = Record(0, None, "program", "exit", "uncaught", {"threw": {"$": "error", "name": "E"}})
    client = main(event("client", "connect"))
    failed = replace(client, records=(*client.records[:-1], replace(bad, n=3)))
    both = joined(main(event("server", "listening")), failed)
    assert both.exit is not None and both.exit.name == "uncaught"


def test_ends_that_share_a_lane_cannot_be_joined() -> None:
    console = Record(0, None, "console", "call", "log", {"args": [], "result": None})
    assert joined(main(console), main(console)).fault == (
        "both ends have a lane 'console', so that they cannot be joined"
    )
    cut = replace(main(), fault="the trace has no exit record")
    assert joined(main(), cut).fault == "the trace has no exit record (the client's end)"


def test_the_traces_of_workers_stand_before_the_end_of_the_first_process() -> None:
    lane = {"$": "lane", "name": "accepted"}
    worker = main(event("server", "connection", [lane], inside=1))
    all_of_them = with_workers(main(event("server", "listening")), {"worker2": worker})
    assert [(record.n, record.inside, record.lane) for record in all_of_them.records] == [
        (1, None, "program"),
        (2, None, "server"),
        (3, None, "worker2/program"),
        (4, 3, "worker2/server"),
        (5, None, "worker2/program"),
        (6, None, "program"),
    ]
    accepted = {"$": "lane", "name": "worker2/accepted"}
    assert all_of_them.records[3].payload == {"args": [[accepted]]}
    assert all_of_them.fault is None and read_trace(write_trace(all_of_them)) == all_of_them


def test_a_worker_that_was_cut_short_is_told_of() -> None:
    cut = replace(main(), fault="the trace has no exit record")
    assert with_workers(main(), {"worker": cut}).fault == (
        "the trace has no exit record (the worker)"
    )

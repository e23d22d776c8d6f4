# SPDX-License-Identifier: MIT
"""The small judges: targets by their answers, needs of the machine, the order of work."""

from __future__ import annotations

import socket
import threading
import time
from pathlib import Path

import pytest

from diffrunner.corpus.promise_parser import parse_promise
from diffrunner.judging.verdict import confirmed, judge
from diffrunner.running.execute import Execution
from diffrunner.running.needs import exclusive, held
from diffrunner.running.schedule import run_all
from diffrunner.running.targets import Target, Wanted, identified
from diffrunner.tests.made_up import event, numbered, trace
from diffrunner.traces.trace import Record


@pytest.mark.parametrize(
    ("printed", "kind", "version", "profile"),
    [
        ("v24.7.0\n", "node", "24.7.0", "node@24.7"),
        ("v24.3.0\n", "node", "24.3.0", "node@24.7"),
        ("v24.99.1\n", "node", "24.99.1", "node@24"),
        ("v22.1.0", "node", "22.1.0", "node@22"),
        ("v23.1.0", "node", "23.1.0", "node@22"),
        ("v18.0.0", "node", "18.0.0", "node@20"),
        ("v27.0.0-nightly2026", "node", "27.0.0", "node@26"),
        ("deno 2.9.6 (stable, release, x86_64)\nv8 14.0\n", "deno", "2.9.6", "node@26"),
        ("1.4.5\n", "bun", "1.4.5", "node@26"),
    ],
)
def test_a_program_is_known_by_its_version(
    printed: str, kind: str, version: str, profile: str
) -> None:
    target = identified(Wanted("mine", Path("mine")), printed)
    assert isinstance(target, Target)
    assert (target.kind, target.version, target.profile) == (kind, version, profile)


OK = Execution(0, b"", b"", 0.1)
END = event("client", "end")


def test_a_broken_clause_says_more_than_a_difference() -> None:
    promise = parse_promise("client  close")
    other = event("client", "close")
    assert judge(promise, (), OK, trace(END), trace(END, other)).word == "contradicts"
    assert judge(promise, (), OK, trace(other), trace(END, other)).word == "diverges"
    assert judge(promise, (), OK, trace(other), trace(other)).word == "pass"


def test_a_second_run_never_acquits() -> None:
    verdict = judge(parse_promise(""), (), OK, trace(END), trace())
    assert confirmed(parse_promise(""), verdict, trace(END), trace(END)) is verdict
    assert confirmed(parse_promise(""), verdict, trace(END), trace()).word == "unstable"


def test_a_port_that_somebody_holds_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("diffrunner.running.needs.PATIENCE", 0.1)
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with held([f"port:{port}"], lambda: False) as reason:
            assert reason == f"the case needs port {port}, and another program holds it"
    with held([f"port:{port}"], lambda: False) as reason:
        assert reason is None


def test_a_path_is_had_and_cleaned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("diffrunner.running.needs.PATIENCE", 0.1)
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "s"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s")
        server.listen()
        with held([f"path:{path}"], lambda: False) as reason:
            assert reason is not None and "something lies there" in reason
    # What a killed case left behind is nobody's any more.
    with held([f"path:{path}"], lambda: False) as reason:
        assert reason is None and not path.exists()
    path.write_text("precious")
    with held([f"path:{path}"], lambda: False) as reason:
        assert reason is not None
    assert path.read_text() == "precious"


def test_who_needs_the_same_waits(tmp_path: Path) -> None:
    need = [f"path:{tmp_path}/x"]
    order: list[str] = []

    def second() -> None:
        with held(need, lambda: False):
            order.append("second")

    with held(need, lambda: False):
        thread = threading.Thread(target=second)
        thread.start()
        time.sleep(0.1)
        order.append("first")
    thread.join()
    assert order == ["first", "second"]


def test_jobs_that_need_the_same_never_overlap_and_others_do() -> None:
    running: set[str] = set()
    clashes: list[str] = []

    def work(job: str) -> str:
        need = job[0]
        if need != "-":
            if need in running:
                clashes.append(job)
            running.add(need)
        time.sleep(0.01)
        running.discard(need)
        return job

    jobs = ["a1", "a2", "a3", "-1", "-2", "b1", "b2", "a4"]

    def needs(job: str) -> frozenset[str]:
        return frozenset() if job[0] == "-" else frozenset([job[0]])

    results = list(run_all(jobs, work=work, exclusive=needs, workers=4))
    assert sorted(results) == sorted(jobs) and clashes == []
    assert results.index("-1") < results.index("a3")


def test_a_bug_in_a_job_is_not_swallowed() -> None:
    def work(job: int) -> int:
        return 1 // job

    with pytest.raises(ZeroDivisionError):
        list(run_all([1, 0], work=work, exclusive=lambda job: frozenset(), workers=2))


def test_only_ports_and_paths_are_exclusive() -> None:
    assert exclusive(["port:1", "ipv6", "path:/x", "root"]) == {"port:1", "path:/x"}


def test_the_reference_must_end_as_promised() -> None:
    error = {"$": "error", "name": "Error", "message": "oh"}
    uncaught = numbered([END, Record(0, None, "program", "exit", "uncaught", {"threw": error}, {})])
    assert judge(parse_promise(""), (), OK, uncaught, None).word == "contradicts"
    assert judge(parse_promise("program  exit uncaught"), (), OK, uncaught, None).word == "pass"
    assert judge(parse_promise(""), (), OK, uncaught, uncaught).word == "pass"

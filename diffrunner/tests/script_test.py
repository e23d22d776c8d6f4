# SPDX-License-Identifier: MIT
"""Stand-alone scripts on real runtimes: they print what the recorder records.

A script runs with an empty environment, in an empty folder. Its lines are held against the raw
trace of an ordinary run, a lane at a time: two lanes are each other's business only as far as the
case makes them so.
"""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from diffrunner.corpus.corpus import Case, Corpus, one_row_a_table
from diffrunner.reporting.script import GIVEN
from diffrunner.running.capabilities import this_machine, why_not
from diffrunner.running.targets import Target
from diffrunner.tests.scripts import (
    CLAUSES,
    LAYOUT,
    Desk,
    comparable,
    environment_of,
    run_script,
    targets,
    temporary_folder,
)

TARGETS = targets()
NODE = TARGETS["node@24"]
JAVASCRIPTS_OWN = {
    *("Error", "TypeError", "RangeError", "String", "Symbol", "Uint8Array"),
    *("undefined", "NaN", "Infinity"),
}
FRONT_MATTER = """/*---
title = "A case"
clauses = ["socket.event-end.peer-ended"]
needs = [{needs}]
---*/
"""
CASES = {
    "wire": """const endpoint = wire.listen({ backlog: 4 });
const client = net.connect(endpoint.port, '127.0.0.1');
client.on('error', (error) => console.log(error.code));
client.on('connect', () => {
  const peer = endpoint.accept();
  client.write('hello');
  peer.receive(5);
  client.write('unasked');
  peer.send('hi');
  client.once('data', () => client.destroy());
});
const refusing = wire.refusing();
net.connect(refusing.port, '127.0.0.1').on('error', (error) => console.log(error.code));
""",
    "probe": """const server = net.createServer();
server.listen(0, '127.0.0.1', 7, () => {
  console.log(probe.backlog(server));
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.setNoDelay(true);
    console.log(probe.option(client, 'TCP_NODELAY'));
    client.destroy();
    server.close();
  });
});
""",
    "ends": """ends({
  server: (ready) => {
    const server = net.createServer((accepted) => accepted.end('x'));
    server.listen(tmp('s'), () => ready(server.address()));
    server.on('connection', () => server.close());
  },
  client: (place) => {
    net.connect(place).resume();
  },
});
""",
    "uncaught": "throw new TypeError('\\x1b[2J\\u2028');\n",
    "odd": "// */ ` ${1} --> <!-- </script>\nconsole.log('*/ ` ${ \\u001b[31m');\n"
    "const text = '[bold]';\nconsole.log(text, `${text}\\r\\n`);\n// }",
}
WAITS = "wire.listen();\nnet.createServer().listen(tmp('s'));\n"
DOZEN = """
    ticks/microtasks-after-ticks socket/close-comes-last readable/pause-holds-data-back
    server/address-of-an-ipc-server server/signal-aborted-while-listening destroy/destroy-twice
    writable/end-sends-data-then-fin writable/what-is-wrong-is-told-in-order
    socket/timeout-that-is-refused
    emitter/listener-that-throws-ends-the-program examples/echo-server
    ip_address/forms-of-ipv6 block_list/rules-are-listed
""".split()


def corpus(folder: Path) -> list[Case]:
    """The cases that run here, each program once."""
    cases, problems = Corpus(LAYOUT.cases, LAYOUT.cases, CLAUSES).select([])
    assert problems == []
    machine = this_machine(None)
    return [
        case.written(folder)
        for case in one_row_a_table(cases)
        if why_not(case.front_matter, NODE, machine) is None
    ]


def made(folder: Path, name: str, program: str) -> Case:
    path = folder / f"{name}.js"
    needs = '"probe"' if name == "probe" else ""
    path.write_text(FRONT_MATTER.format(needs=needs) + program, encoding="utf-8")
    ((case,), problems) = Corpus(LAYOUT.cases, folder, CLAUSES).select([path.name])
    assert problems == []
    return case


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = Desk(tmp_path_factory.mktemp("desk"))
    with desk.executor.guarded(desk.folder):
        yield desk


def differing(
    desk: Desk, cases: Sequence[Case], target: Target, folder: Path, workers: int
) -> list[Case]:
    """The cases that come out differently; all are recorded first, as the runner ends what it did
    not start."""
    with ThreadPoolExecutor(max_workers=workers) as pool:
        recorded = list(pool.map(lambda case: desk.recorded(case, target), cases))
        both = [(case, found) for case, found in zip(cases, recorded) if found is not None]
        assert len(both) > 0.8 * len(cases)
        printed = list(pool.map(lambda one: desk.printed(one[0], target, folder), both))
    return [
        case
        for (case, (lines, temporary)), own in zip(both, printed)
        if comparable(own, temporary_folder(own)) != comparable(lines, temporary)
    ]


def assert_same(desk: Desk, cases: Sequence[Case], target: Target, folder: Path) -> None:
    """A busy machine may change a case that is about time: so a difference must show twice."""
    again = differing(desk, cases, target, folder, workers=4)
    assert len(again) <= 3, " ".join(case.id for case in again)
    assert not again or differing(desk, again, target, folder, workers=1) == []


def test_a_third_of_the_corpus(desk: Desk, tmp_path: Path) -> None:
    cases = corpus(tmp_path)[::3]  # each is two processes
    assert len(cases) > 150
    assert_same(desk, cases, NODE, tmp_path)


@pytest.mark.parametrize("name", ["deno@2", "bun@1"])
def test_other_runtimes(desk: Desk, tmp_path: Path, name: str) -> None:
    cases = [case for case in corpus(tmp_path) if case.id in DOZEN]
    assert len(cases) == len(DOZEN)
    assert_same(desk, cases, TARGETS[name], tmp_path)


@pytest.mark.parametrize("target", ["node@20", "node@24", "deno@2", "bun@1"])
@pytest.mark.parametrize("name", CASES)
def test_made_up_cases(desk: Desk, tmp_path: Path, name: str, target: str) -> None:
    assert_same(desk, [made(tmp_path, name, CASES[name])], TARGETS[target], tmp_path)


def test_lines_come_in_order(desk: Desk, tmp_path: Path) -> None:
    case = made(
        tmp_path, "order", "queueMicrotask(() => {});\nprocess.nextTick(() => net.isIP(''));\n"
    )
    recorded = desk.recorded(case, NODE)
    assert recorded is not None and desk.printed(case, NODE, tmp_path) == recorded[0]


def test_nothing_is_left_behind(desk: Desk, tmp_path: Path) -> None:
    for name in ("wire", "ends"):
        path = desk.script(made(tmp_path, name, CASES[name]), tmp_path)
        temporary = tmp_path / "t"
        temporary.mkdir(exist_ok=True)
        ended = run_script(NODE, path, TMPDIR=str(temporary), PATH=os.defpath)
        assert ended.returncode == 0
        assert until(lambda: not any(temporary.iterdir()))


@pytest.mark.parametrize("target", ["node@24", "deno@2", "bun@1"])
def test_the_peer_ends_with_a_script_that_is_killed(
    desk: Desk, tmp_path: Path, target: str
) -> None:
    path = desk.script(made(tmp_path, "waits", WAITS), tmp_path)
    temporary = tmp_path / "t"
    temporary.mkdir()
    process = subprocess.Popen(
        [*TARGETS[target].command, str(path)],
        env={**environment_of(TARGETS[target], tmp_path), "TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "program  main\n"
    assert len(processes_of(temporary)) == 1
    process.kill()
    process.communicate(timeout=10)
    assert until(lambda: processes_of(temporary) == [])
    assert until(lambda: list(temporary.glob("net-peer-*")) == [])


def test_without_python_one_line_says_so(desk: Desk, tmp_path: Path) -> None:
    path = desk.script(made(tmp_path, "wire", CASES["wire"]), tmp_path)
    for target in (NODE, TARGETS["deno@2"], TARGETS["bun@1"]):
        ended = run_script(target, path, PATH="/no/such", HOME=str(tmp_path))
        assert (ended.returncode, ended.stdout) == (3, "")
        (line,) = ended.stderr.splitlines()
        assert line.startswith("wire.mjs: this case needs python3 (3.9 or later)")


def test_a_reader_that_has_seen_enough(desk: Desk, tmp_path: Path) -> None:
    path = desk.script(made(tmp_path, "odd", CASES["odd"]), tmp_path)
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run([*NODE.command, str(path)], stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    assert ended.returncode == 3 and ended.stderr.count(b"\n") == 1


def test_state_is_printed_on_demand(desk: Desk, tmp_path: Path) -> None:
    path = desk.script(made(tmp_path, "state", "net.createServer();\n"), tmp_path)
    ended = subprocess.run([*NODE.command, str(path), "--state"], capture_output=True, text=True)
    line = "server  net.createServer()   listening=false maxConnections=undefined"
    assert line in ended.stdout.splitlines()


def test_what_a_case_is_given_is_what_the_language_has() -> None:
    compiler = LAYOUT.compiler.with_name("globals.mjs")
    listing = "(m) => console.log([...m.GLOBALS.keys()].join())"
    program = f"import({json.dumps(str(compiler))}).then({listing})"
    listed = subprocess.run([*NODE.command, "-e", program], capture_output=True, text=True).stdout
    assert set(listed.strip().split(",")) == {*GIVEN, *JAVASCRIPTS_OWN}


def processes_of(folder: Path) -> list[str]:
    """The peers that serve out of the folder."""
    listed = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True).stdout
    return [line for line in listed.splitlines() if "python3" in line and str(folder) in line]


def until(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 10
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.02)
    return holds()

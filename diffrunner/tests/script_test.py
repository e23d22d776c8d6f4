# SPDX-License-Identifier: MIT
"""Stand-alone scripts on real runtimes: they print what the recorder records.

A script runs with an empty environment, in an empty folder. Its lines are held against the raw
trace of an ordinary run, a lane at a time: two lanes are each other's business only as far as the
case makes them so.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from diffrunner.corpus.clauses import load_clauses
from diffrunner.corpus.corpus import Case, Corpus
from diffrunner.layout import find_layout
from diffrunner.reporting.script import GIVEN, needs_peer, script
from diffrunner.running.bench import Bench, environment_for_targets
from diffrunner.running.capabilities import this_machine, why_not
from diffrunner.running.execute import Executor
from diffrunner.running.needs import held
from diffrunner.running.packing import packed_peer, packed_recorder
from diffrunner.running.targets import Target, Wanted, identified, installed
from diffrunner.traces.render import render_record
from diffrunner.traces.trace import read_trace

LAYOUT = find_layout(os.environ)
CLAUSES, _ = load_clauses(LAYOUT.clauses)
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
const resetting = wire.resetting();
net.connect(resetting.port, '127.0.0.1').on('error', (error) => console.log(error.code));
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
    writable/end-sends-data-then-fin writable/write-of-a-wrong-type errors/set-timeout-arguments
    emitter/listener-that-throws-ends-the-program examples/echo-server
    ip_address/forms-of-ipv6 block_list/rules-are-listed
""".split()


class Desk:
    """Makes scripts of cases, runs them, and lets the recorder run the same cases."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.executor = Executor()
        environment = environment_for_targets(os.environ)
        self.bench = Bench(
            self.executor,
            recorder=LAYOUT.recorder,
            environment=environment,
            folder=folder,
            forms={},
            isolate=True,
        )
        self.recorders: dict[bool, str] = {}
        for with_peer, entry in ((False, "repro.mjs"), (True, "repro_with_peer.mjs")):
            packed = packed_recorder(
                LAYOUT.recorder.with_name(entry),
                LAYOUT.root,
                executor=self.executor,
                environment=environment,
                folder=folder,
            )
            assert isinstance(packed, str), packed
            self.recorders[with_peer] = packed
        self.peer = packed_peer(LAYOUT.root)

    def script(self, case: Case, folder: Path) -> Path:
        with_peer = needs_peer(case)
        text = script(
            case,
            CLAUSES,
            [],
            recorder=self.recorders[with_peer],
            peer=self.peer if with_peer else None,
        )
        path = folder / f"{case.id.removeprefix(f'{folder}/').replace('/', '-')}.mjs"
        path.write_text(text, encoding="utf-8")
        return path

    def recorded(self, case: Case, target: Target) -> tuple[list[str], str] | None:
        """The lines of an ordinary run, and its temporary folder; None if it cannot be had here."""
        run = self.bench.run(case, target)
        if run.unavailable is not None:
            return None
        trace = read_trace(run.raw)
        assert trace.fault is None, trace.fault
        lines = [f"{record.lane}  {render_record(record)}" for record in trace.records]
        return lines, str(run.temporary)

    def printed(self, case: Case, target: Target, folder: Path) -> list[str]:
        path = self.script(case, folder)
        with held(case.front_matter.needs, lambda: False):
            ended = run_script(target, path)
        lines = ended.stdout.splitlines()
        assert ended.stderr == ""
        assert ended.returncode == (0 if lines[-1] == "program  exit empty" else 1)
        return lines


def run_script(target: Target, path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*target.command, str(path)],
        env=environment or environment_of(target, path.parent),
        cwd=path.parent,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
    )


def environment_of(target: Target, folder: Path) -> dict[str, str]:
    """Empty, but for what a runtime does not start without, and where `python3` is."""
    return {"PATH": os.defpath, **({} if target.kind == "node" else {"HOME": str(folder)})}


def comparable(lines: Sequence[str], temporary: str) -> list[str]:
    """The lines by lanes, with ports and the temporary folder made symbolic."""
    lanes: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        lanes[line.partition("  ")[0]].append(line.replace(temporary, "$tmp"))
    names: dict[str, str] = {}

    def named(port: re.Match[str]) -> str:
        return names.setdefault(port[0], f"${len(names)}")

    return [
        re.sub(r"\b[3-6]\d{4}\b", named, line) for lane in sorted(lanes) for line in lanes[lane]
    ]


def targets() -> dict[str, Target]:
    found = {}
    for item in installed(LAYOUT.runtimes):
        version = subprocess.run([item.binary, "--version"], capture_output=True, text=True).stdout
        target = identified(Wanted(item.name, item.binary), version)
        assert isinstance(target, Target)
        found[item.name] = target
    return found


TARGETS = targets()
NODE = TARGETS["node@24"]


def corpus() -> list[Case]:
    cases, problems = Corpus(LAYOUT.cases, LAYOUT.cases, CLAUSES).select([])
    assert problems == []
    machine = this_machine(None)
    return [case for case in cases if why_not(case.front_matter, NODE, machine) is None]


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


def assert_same(desk: Desk, cases: Sequence[Case], target: Target, folder: Path) -> None:
    """Four cases at a time; all recordings first, as the runner ends what it did not start."""
    with ThreadPoolExecutor(max_workers=4) as pool:
        recorded = list(pool.map(lambda case: desk.recorded(case, target), cases))
        both = [(case, found) for case, found in zip(cases, recorded) if found is not None]
        assert len(both) > 0.8 * len(cases)
        printed = pool.map(lambda one: desk.printed(one[0], target, folder), both)
        for (case, (lines, temporary)), own_lines in zip(both, printed):
            found = re.search(r"/tmp/net-case-\w{6}", "\n".join(own_lines))
            own = found[0] if found else temporary
            assert comparable(own_lines, own) == comparable(lines, temporary), case.id


def test_the_whole_corpus(desk: Desk, tmp_path: Path) -> None:
    cases = corpus()
    assert len(cases) > 150
    assert_same(desk, cases, NODE, tmp_path)


@pytest.mark.parametrize("name", ["deno@2", "bun@1"])
def test_other_runtimes(desk: Desk, tmp_path: Path, name: str) -> None:
    cases = [case for case in corpus() if case.id in DOZEN]
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
    program = f"import({json.dumps(str(compiler))}).then((m) => console.log([...m.GLOBALS.keys()].join()))"
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

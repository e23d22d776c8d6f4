#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""`wire`, `probe` and `ends` mean the same to the evaluator and to Node.js under the recorder.

Each program below is a case that the runner runs on both, beside its own wire peer and probes. Both
must keep the promise, and the traces must be the same. `language_test.py` does this for the rest of
the language, for which no runner is needed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from diffrunner.commands.prepare import Preparation
from diffrunner.corpus.corpus import Case
from diffrunner.judging.judging import Job, Judging
from diffrunner.judging.pairing import pair_verdict
from diffrunner.judging.verdict import PASS, SKIP
from diffrunner.layout import find_layout
from diffrunner.running.execute import Executor
from diffrunner.running.folders import folder_of_run
from diffrunner.running.targets import Target

CLAUSE = "socket.event-end.peer-ended"

TWO_ENDS = """
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => { accepted.end('bye'); server.close(); });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => net.connect(port, '127.0.0.1').resume(),
});
/*===
program  ends.server callback (function)
program  .ready($port1)
program  ends.client callback ($port1)
client   data b"bye"
===*/
"""

PROGRAMS = {
    "a peer is accepted and read": """
const endpoint = wire.listen({ backlog: 3 });
endpoint.path;
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  endpoint.close();
  console.log(peer.port === endpoint.port);
  client.end('hello', () => {
    console.log(peer.receive(2).toString(), peer.receiveToEnd());
    peer.send('é');
    peer.end();
  });
});
client.on('data', (data) => console.log(data.toString()));
/*===
endpoint  wire.listen({backlog: 3})
endpoint  .accept() -> peer
console   .log(true)
console   .log("he", b"llo")
console   .log("é")
peer      data b"he"
peer      data b"llo"
peer      fin
client    end
===*/
""",
    "a peer connects, and what it was sent is told at the end": """
const server = net.createServer((accepted) => {
  accepted.resume().end('bye');
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  peer.send(Buffer.from([0, 255]));
  peer.end();
});
/*===
peer  .send(x"00ff")
peer  data b"bye"
peer  fin
===*/
""",
    "a peer connects to a path": """
const server = net.createServer((accepted) => {
  accepted.resume().end('bye');
  server.close();
});
server.listen(tmp('s'), () => {
  const peer = wire.connect(tmp('s'));
  console.log(peer.port);
  peer.end();
});
/*===
console  .log(undefined)
peer     data b"bye"
peer     fin
===*/
""",
    "an endpoint that refuses": """
const client = net.connect(wire.refusing().port, '127.0.0.1');
client.on('error', (error) => console.log(error.code));
/*===
endpoint  wire.refusing()
console   .log("ECONNREFUSED")
===*/
""",
    "an endpoint that does not answer": """
const client = net.connect(wire.unanswering().port, '127.0.0.1', () => console.log('no'));
setTimeout(() => { console.log(client.connecting); client.destroy(); }, 30);
/*===
console  .log(true)
===*/
""",
    "what the runner cannot do": """
const attempt = (f) => {
  try { f(); } catch (error) { console.log(error.name, error.code, error.message); }
};
const endpoint = wire.listen({ path: tmp('s') });
attempt(() => wire.connect(wire.refusing().port));
attempt(() => wire.listen({ path: endpoint.path }));
const peer = wire.connect(tmp('s'));
const other = endpoint.accept();
peer.send('hi');
peer.end();
attempt(() => other.receive(3));
wire.listen({ host: '192.0.2.1' });
/*===
net      wire.connect($port1) !! {code: "ERR_HARNESS"}
net      wire.listen({path: "$tmp/s"}) !! {code: "ERR_HARNESS"}
net      wire.listen({host: "192.0.2.1"}) !! {code: "ERR_HARNESS"}
peer2    .receive(3) !! {message: "2 of 3 bytes came, then fin"}
program  exit uncaught {code: "ERR_HARNESS"}
===*/
""",
    "probes": """
const server = net.createServer((accepted) => accepted.resume());
server.listen({ port: 0, host: '127.0.0.1', backlog: 77 }, () => {
  probe.backlog(server);
  probe.option(server, 'SO_REUSEADDR');
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.setKeepAlive(true, 5000);
    probe.option(client, 'TCP_KEEPIDLE');
    try { probe.option(client, 'SO_WHATEVER'); } catch (error) { console.log(error.code); }
    client.end();
    server.close();
  });
});
/*===
probe    .backlog(server) -> 77
probe    .option(server, "SO_REUSEADDR") -> 1
probe    .option(client, "TCP_KEEPIDLE") -> 5
probe    .option(client, "SO_WHATEVER") !! {code: "ERR_HARNESS"}
console  .log("ERR_HARNESS")
===*/
""",
    "a probe of a file and of nothing": """
const server = net.createServer();
server.listen(tmp('s'), () => {
  probe.mode(tmp('s'));
  server.close(() => probe.backlog(net.createServer()));
});
/*===
probe    .mode("$tmp/s") -> ...
probe    .backlog(server2) !! {message: "the object has no address by which it can be found"}
program  exit uncaught {code: "ERR_HARNESS"}
===*/
""",
    "two ends": TWO_ENDS,
}


@dataclass(frozen=True)
class Both:
    """Each program as a case, and the two that run it."""

    cases: dict[str, Case]
    reference: Target
    node: Target
    judging: Judging


@pytest.fixture(scope="module", name="both")
def _both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    written = tmp_path_factory.mktemp("cases")
    executor = Executor()
    with folder_of_run() as folder, executor.guarded(folder):
        preparation = Preparation(find_layout(os.environ), executor, folder)
        files = [write_case(written / f"{number}.js", name) for number, name in enumerate(PROGRAMS)]
        cases = preparation.cases([str(file) for file in files])
        targets = preparation.targets(["reference@24", "node@24"])
        forms = preparation.forms(cases)
        assert preparation.problems == []
        reference, node = targets
        with preparation.judging(forms, targets) as judging:
            yield Both({case.front_matter.title: case for case in cases}, reference, node, judging)


def write_case(file: Path, name: str) -> Path:
    needs = '["probe"]' if "probe." in PROGRAMS[name] else "[]"
    front_matter = f'title = "{name}"\nclauses = ["{CLAUSE}"]\nneeds = {needs}'
    file.write_text(f"/*---\n{front_matter}\n---*/{PROGRAMS[name]}", encoding="utf-8")
    return file


@pytest.mark.parametrize("name", PROGRAMS)
def test_means_the_same(both: Both, name: str) -> None:
    for target in (both.reference, both.node):
        verdict = both.judging.result(Job(both.cases[name], target)).verdict
        if verdict.word == SKIP:
            pytest.skip(verdict.reason)
        assert verdict.word == PASS, verdict.reason


@pytest.mark.parametrize("swapped", [False, True])
def test_each_end_on_another_one(both: Both, swapped: bool) -> None:
    targets = (both.node, both.reference) if swapped else (both.reference, both.node)
    references = (both.reference, both.reference)
    verdict = pair_verdict(both.judging.bench, both.cases["two ends"], targets, references)
    assert verdict.word == PASS, verdict.reason


if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__]))

# SPDX-License-Identifier: MIT
"""`pair` on real runtimes: the two-sided cases of the corpus, each end on another runtime."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = "import sys; from diffrunner.cli import main; sys.exit(main(sys.argv[1:]))"

MISUNDERSTANDING = """/*---
title   = "A client that waits for a word that the server never says"
clauses = ["socket.event-end.peer-ended"]
timeout = 2000
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.end('hello');
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1');
    client.setEncoding('utf8');
    client.resume();
  },
});
/*===
client  data "goodbye"
===*/
"""


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NETCONF_RESULTS": str(folder)}
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, "pair", *words],
        env=environment,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )


@pytest.mark.parametrize("pair", [("node@24", "node@20"), ("node@24", "deno@2")])
def test_they_understand_each_other(pair: tuple[str, str], tmp_path: Path) -> None:
    ended = run(tmp_path, *pair, "--both")
    assert ended.returncode == 0, ended.stdout
    told, total = (int(word) for word in ended.stdout.splitlines()[-1].split() if word.isdecimal())
    assert told == total >= 16


def test_a_misunderstanding_is_told(tmp_path: Path) -> None:
    case = tmp_path / "misunderstanding.js"
    case.write_text(MISUNDERSTANDING, encoding="utf-8")
    ended = run(tmp_path, "node@24", "node@20", str(case))
    assert ended.returncode == 1, ended.stdout
    assert "node@24 serves node@20: contradicts" in ended.stdout
    assert (
        'promises `client  data "goodbye"`, but there came `client  data "hello"`' in ended.stdout
    )

# SPDX-License-Identifier: MIT
"""Cases of several processes that do not end: one verdict, and no process is left behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = "import sys; from diffrunner.cli import main; sys.exit(main(sys.argv[1:]))"

ENDLESS = """/*---
title   = "A worker that nobody ends"
clauses = ["server.listening.true-while-listening"]
isolate = true
timeout = 1500
---*/
processes({{
  parent: (fork) => {{
    const worker = fork();
    worker.on('online', () => {parent});
  }},
  worker: () => net.createServer().listen(0, '127.0.0.1'),
}});
"""


def processes_of(folder: Path) -> list[str]:
    """The command lines of what runs and names the folder."""
    listing = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True)
    return [line for line in listing.stdout.splitlines() if str(folder) in line]


@pytest.mark.parametrize(
    ("parent", "ended"),
    [
        ("worker.send('stay')", "  did not end within 1."),
        ("worker.disconnect()", "  did not end within 1."),
        ("assert(false)", "  an assertion failed"),
    ],
    ids=["both-wait", "disconnected", "parent-fails"],
)
def test_no_process_outlives_its_case(tmp_path: Path, parent: str, ended: str) -> None:
    case = tmp_path / "endless.js"
    case.write_text(ENDLESS.format(parent=parent))
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NETCONF_RESULTS": str(tmp_path)}
    environment["NETCONF_TMP"] = str(tmp_path)
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, "run", str(case), "--target", "node@24"],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 1, run.stdout
    assert run.stdout.count(ended) == 2, run.stdout  # the reference and Node.js
    assert processes_of(tmp_path) == []

# SPDX-License-Identifier: MIT
"""A small repository for end-to-end tests: one case, its clause, a reference, no real runtime.

The runner is started as people start it, as a process; the fakes play the reference, the Node.js
that compiles, and the runtimes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FAKES = Path(__file__).parent / "fakes"
ROOT = Path(__file__).parents[2]

PROGRAM = "import sys; from diffrunner.cli import main; sys.exit(main(sys.argv[1:]))"

CASE = """/*---
title   = "An echo"
clauses = ["echo.works"]
timeout = {timeout}
{more}
---*/
net.createServer();
/*===
client  end
client  close false
===*/
"""


@dataclass(frozen=True)
class Workspace:
    folder: Path

    @property
    def temporary(self) -> Path:
        """Where the runner puts its private folders; empty when it has tidied up."""
        return self.folder / "tmp"

    def add_case(self, name: str, more: str = "", timeout: int = 5000, program: str = "") -> Path:
        path = self.folder / "cases" / f"{name}.js"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = CASE.format(more=more, timeout=timeout)
        path.write_text(text.replace("net.createServer();", program or "net.createServer();"))
        return path

    def add_known(self, target: str, text: str) -> None:
        (self.folder / "reports" / "known" / f"{target}.toml").write_text(text)

    def command(self, *words: str) -> list[str]:
        return [sys.executable, "-c", PROGRAM, *words]

    def environment(self) -> dict[str, str]:
        """Ours, without what Bazel says about its own test."""
        ours = {key: text for key, text in os.environ.items() if not key.startswith("TEST_")}
        return {
            **ours,
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "HOME": str(self.folder / "home"),
            "BUILD_WORKSPACE_DIRECTORY": str(self.folder),
            "BUILD_WORKING_DIRECTORY": str(self.folder),
            "NETCONF_TMP": str(self.temporary),
            "NETREF": str(FAKES / "reference.py"),
            "NETCONF_RUNTIMES": str(self.folder / "runtimes"),
        }

    def run(self, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*words),
            env={**self.environment(), **variables},
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def results(self) -> dict[str, Any]:
        path = self.folder / "reports" / "results" / "results.json"
        document: dict[str, Any] = json.loads(path.read_text())
        return document

    def result(self, target: str, case: str = "echo") -> dict[str, Any]:
        found: list[dict[str, Any]] = [
            row
            for row in self.results()["results"]
            if (row["case"], row["target"]) == (case, target)
        ]
        assert len(found) == 1
        return found[0]


def fake(name: str) -> str:
    """The words that make a target of a fake, named like it."""
    return f"{name}={FAKES / name}.py"


def make_workspace(folder: Path) -> Workspace:
    for name in ("cases", "spec/clauses", "reports/known", "home", "tmp", "runtimes/node-24/bin"):
        (folder / name).mkdir(parents=True)
    clause = '[[clause]]\nid = "echo.works"\nstatement = "Echo works."\nstrength = "stated"\n'
    (folder / "spec" / "clauses" / "echo.toml").write_text(clause)
    compiling = FAKES / "compiling_node.py"
    # A program of its own, not a link: the fake finds its companion beside itself.
    node = folder / "runtimes" / "node-24" / "bin" / "node"
    node.write_text(f'#!/bin/sh\nexec "{compiling}" "$@"\n')
    node.chmod(0o755)
    workspace = Workspace(folder)
    workspace.add_case("echo")
    return workspace

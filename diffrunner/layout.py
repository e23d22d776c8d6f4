# SPDX-License-Identifier: MIT
"""Where everything lies, in the source tree, under `bazel run`, and in a Bazel test.

Under Bazel the program runs inside a copy of the tree made of links, next to what Bazel built.
What it reads comes from there, so that a test depends on its declared inputs only; but with `bazel
run`, a person is meant: then cases, clauses and known divergences are those of the source tree,
relative paths are relative to where the person stands, and results go to the source tree.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Layout:
    """`root` holds the program and what was built; `sources` what people write."""

    root: Path
    sources: Path
    working_directory: Path
    results: Path
    cache: Path
    reference: Path
    runtimes: tuple[Path, ...]

    @property
    def cases(self) -> Path:
        return self.sources / "cases"

    @property
    def clauses(self) -> Path:
        return self.sources / "spec" / "clauses"

    @property
    def known(self) -> Path:
        return self.sources / "reports" / "known"

    @property
    def site(self) -> Path:
        return self.results / "site"

    @property
    def history(self) -> Path:
        return self.results / "history.sqlite"

    @property
    def compiler(self) -> Path:
        return self.root / "diffrunner" / "compiler" / "compile.mjs"

    @property
    def recorder(self) -> Path:
        return self.root / "diffrunner" / "recorder" / "record.mjs"

    @property
    def self_check(self) -> Path:
        return self.root / "diffrunner" / "self_check"


def find_layout(environment: Mapping[str, str]) -> Layout:
    """The layout for this process. The module's own path is not resolved: its link is the tree's."""
    root = Path(os.path.abspath(__file__)).parent.parent
    workspace = environment.get("BUILD_WORKSPACE_DIRECTORY")
    sources = Path(workspace) if workspace else root
    working_directory = Path(environment.get("BUILD_WORKING_DIRECTORY") or os.getcwd())
    return Layout(
        root=root,
        sources=sources,
        working_directory=working_directory,
        results=_results(environment, sources),
        cache=_cache(environment),
        reference=_reference(environment, root, sources),
        runtimes=_runtimes(environment, root, sources),
    )


def _results(environment: Mapping[str, str], sources: Path) -> Path:
    for name in ("NETCONF_RESULTS", "TEST_UNDECLARED_OUTPUTS_DIR"):
        if environment.get(name):
            return Path(environment[name]).absolute()
    if "TEST_SRCDIR" in environment:
        return Path(environment.get("TEST_TMPDIR") or tempfile.gettempdir()) / "results"
    return sources / "reports" / "results"


def _cache(environment: Mapping[str, str]) -> Path:
    """Where fetched runtimes are kept, as the XDG Base Directory Specification has it."""
    given = environment.get("XDG_CACHE_HOME", "")
    home = Path(environment.get("HOME") or tempfile.gettempdir())
    root = Path(given) if given.startswith("/") else home / ".cache"
    return root / "net-conformance"


def _reference(environment: Mapping[str, str], root: Path, sources: Path) -> Path:
    if environment.get("NETREF"):
        return Path(environment["NETREF"]).absolute()
    built = root / "ref" / "netref"
    return built if built.exists() else sources / "bazel-bin" / "ref" / "netref"


def _runtimes(environment: Mapping[str, str], root: Path, sources: Path) -> tuple[Path, ...]:
    if environment.get("NETCONF_RUNTIMES"):
        return (Path(environment["NETCONF_RUNTIMES"]).absolute(),)
    if "TEST_SRCDIR" in environment:
        return (root / "diffrunner" / "runtimes" / "node_modules",)
    folders = (tree / "diffrunner" / "runtimes" / "node_modules" for tree in (root, sources))
    return tuple(dict.fromkeys(folders))


def invocation(environment: Mapping[str, str]) -> str:
    """How this program was called, for commands that people are to copy."""
    through_bazel = "BUILD_WORKSPACE_DIRECTORY" in environment or "TEST_SRCDIR" in environment
    return "bazel run //diffrunner --" if through_bazel else "python3 -m diffrunner"

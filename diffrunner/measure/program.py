# SPDX-License-Identifier: MIT
"""The reference, compiled outside of Bazel: with flags of one's own, or with one file changed.

Bazel tells which files it is made of (`netref_sources`, see BUILD); a changed file costs the
compilation of that file and a link.
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# What the files themselves ask for in their BUILD rules.
LANGUAGE = ("-std=c11", "-D_GNU_SOURCE")
LIBRARIES = ("-luv", "-ljansson", "-lm")


class CompileError(Exception):
    """The compiler refused; the text is what it said."""


def wrapped(binary: Path, folder: Path, script: str) -> Path:
    """A program in `folder` that runs another one by a line of shell, in which `$binary` is that.

    Each runs with `--collect`: memory that is used after it was given back comes to light then.
    """
    wrapper = folder / "netref"
    wrapper.write_text(f'#!/bin/sh\nbinary={binary}\n{script} "$@" --collect\n', "utf-8")
    wrapper.chmod(0o755)
    return wrapper


class Program:
    """The objects of the reference in a folder. `root` is the tree, `sources` paths in it."""

    def __init__(
        self, root: Path, sources: Sequence[str], folder: Path, flags: Sequence[str], jobs: int
    ) -> None:
        self._root = root
        self._flags = (*LANGUAGE, *flags)
        self._objects = {source: folder / f"{source}.o" for source in sources}
        with ThreadPoolExecutor(max_workers=jobs) as pool:
            list(
                pool.map(lambda item: self._compile(root / item[0], item[1]), self._objects.items())
            )
        self.binary = folder / "netref"
        self._link(self._objects, self.binary)

    def with_changed(self, source: str, text: bytes, folder: Path) -> Path:
        """Another program in `folder`, with one file changed; raises CompileError."""
        file = folder / Path(source).name
        file.write_bytes(text)
        changed = file.with_suffix(".o")
        self._compile(file, changed)
        binary = folder / "netref"
        self._link({**self._objects, source: changed}, binary)
        return binary

    def _compile(self, source: Path, target: Path) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        self._call("-c", *self._flags, "-I", str(self._root), str(source), "-o", str(target))

    def _link(self, objects: dict[str, Path], binary: Path) -> None:
        self._call(*self._flags, *map(str, objects.values()), *LIBRARIES, "-o", str(binary))

    def _call(self, *arguments: str) -> None:
        done = subprocess.run(
            ["gcc", *arguments], capture_output=True, text=True, check=False, cwd=self._root
        )
        if done.returncode != 0:
            raise CompileError(done.stderr.strip())

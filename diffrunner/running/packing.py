# SPDX-License-Identifier: MIT
"""What goes into a stand-alone script besides the case: the recorder, and the peer, in one piece.

The recorder's modules are joined by esbuild, the peer's by Python's own archive format, so that
there is one recorder and one peer, and no second telling of either.
"""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Mapping
from modulefinder import ModuleFinder
from pathlib import Path

from diffrunner.problem import Problem
from diffrunner.running.execute import Executor

BUNDLER = "esbuild"
SECONDS = 60.0
_PEER = "diffrunner.running.peer"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def packed_recorder(
    entry: Path,
    root: Path,
    *,
    executor: Executor,
    environment: Mapping[str, str],
    folder: Path,
) -> str | Problem:
    """The module `entry` and all that it imports as one module; `folder` is a scratch folder.

    Comments in it name the original files, relative to `root`.
    """
    packed = folder / "packed.mjs"
    options = ["--bundle", "--format=esm", "--platform=node", "--preserve-symlinks"]
    execution = executor.run(
        [BUNDLER, *options, f"--outfile={packed}", str(entry)],
        seconds=SECONDS,
        environment=environment,
        folder=root,
    )
    if execution.cannot_start is not None:
        return Problem(BUNDLER, "is not installed; run ./setup")
    if execution.status != 0:
        return Problem(BUNDLER, f"failed on {entry}: {execution.last_words}")
    return packed.read_text(encoding="utf-8")


def packed_peer(root: Path) -> str:
    """The peer as a program that python3 runs, in base64: the same bytes each time."""
    finder = ModuleFinder(path=[str(root)])  # The standard library is left out.
    finder.import_hook(_PEER)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:

        def add(name: str, text: str) -> None:
            archive.writestr(
                zipfile.ZipInfo(name, _LONG_AGO), text, compress_type=zipfile.ZIP_DEFLATED
            )

        add("__main__.py", f"import sys\nfrom {_PEER} import main\nmain(sys.argv[1:])\n")
        for module in finder.modules.values():
            file = getattr(module, "__file__", None)
            if file is not None:
                path = Path(file)
                add(str(path.relative_to(root)), path.read_text(encoding="utf-8"))
    return base64.b64encode(content.getvalue()).decode("ascii")

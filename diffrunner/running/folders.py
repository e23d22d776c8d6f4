# SPDX-License-Identifier: MIT
"""Private folders of a run: where they lie, and how they are removed again.

All lie in one folder of the run, which the watchdog removes if the runner cannot. Their paths
have a fixed length, since the length of an IPC path matters, and are short: such a path must fit
into 107 bytes. So the run's folder lies in /tmp whatever TMPDIR says; only NETCONF_TMP, which is
ours, can move it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def folder_of_run() -> Iterator[Path]:
    """The folder that holds all the others."""
    root = os.environ.get("NETCONF_TMP") or ("/tmp" if os.path.isdir("/tmp") else None)
    folder = Path(tempfile.mkdtemp(prefix="netconf-", dir=root))
    try:
        yield folder
    finally:
        remove(folder)


def new_folder(run: Path) -> Path:
    """A new folder inside that of the run."""
    return Path(tempfile.mkdtemp(prefix="", dir=run))


def remove(folder: Path) -> None:
    """Remove a folder whose contents may have been made unreadable to tease us."""
    for path, _, _ in os.walk(folder):
        with suppress(OSError):
            os.chmod(path, 0o700)
    shutil.rmtree(folder, ignore_errors=True)

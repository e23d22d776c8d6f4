# SPDX-License-Identifier: MIT
"""Ports and paths that a case names literally: one case at a time, on the whole machine.

A lock file in the system's temporary folder stands for each such thing, so that any number of
runners share the machine without meeting on port 8124. What another program holds is no reason to
fail, but to skip, and to say so. What a killed case left behind at a path is removed.
"""

from __future__ import annotations

import errno
import fcntl
import hashlib
import os
import socket
import stat
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

PATIENCE = 2.0
_PAUSE = 0.02


def exclusive(needs: Sequence[str]) -> frozenset[str]:
    """Those of a case's needs that only one case at a time can have."""
    return frozenset(need for need in needs if need.startswith(("port:", "path:")))


@contextmanager
def held(needs: Sequence[str], cancelled: Callable[[], bool]) -> Iterator[str | None]:
    """Hold what the case needs; gives the reason if it cannot be had.

    Locks are taken in one order everywhere, so that two cases cannot wait for each other.
    """
    with ExitStack() as stack:
        taken = None
        for need in sorted(exclusive(needs)):
            stack.enter_context(_lock(need, cancelled))
            stack.callback(_clean, need)
            taken = taken or _taken(need)
        yield taken


@contextmanager
def _lock(need: str, cancelled: Callable[[], bool]) -> Iterator[None]:
    name = hashlib.sha256(need.encode()).hexdigest()[:16]
    path = Path(tempfile.gettempdir()) / f"net-conformance-{name}.lock"
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o666)
    try:
        while not cancelled():
            with suppress(BlockingIOError):
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(descriptor)


def _taken(need: str) -> str | None:
    """Who else has it. A connection of a case just ended may linger: so ask for a while."""
    kind, _, what = need.partition(":")
    deadline = time.monotonic() + PATIENCE
    while True:
        reason = _port_taken(int(what)) if kind == "port" else _path_taken(Path(what))
        if reason is None or time.monotonic() > deadline:
            return reason
        time.sleep(_PAUSE)


def _port_taken(port: int) -> str | None:
    for family, address in ((socket.AF_INET, "0.0.0.0"), (socket.AF_INET6, "::")):
        with suppress(OSError), socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                probe.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            try:
                probe.bind((address, port))
                probe.listen(1)
            except OSError as error:
                if error.errno in (errno.EADDRINUSE, errno.EACCES):
                    return f"the case needs port {port}, and another program holds it"
    return None


def _path_taken(path: Path) -> str | None:
    _clean(f"path:{path}")
    if os.path.lexists(path):
        return f"the case needs the path {path}, and something lies there"
    if not os.access(path.parent, os.W_OK):
        return f"the case needs the path {path}, and cannot write to {path.parent}"
    return None


def _clean(need: str) -> None:
    """Remove a socket of ours that nobody listens on; leave whatever else lies there."""
    kind, _, what = need.partition(":")
    if kind != "path":
        return
    with suppress(OSError):
        status = os.lstat(what)
        if not stat.S_ISSOCK(status.st_mode) or status.st_uid != os.geteuid():
            return
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            try:
                probe.connect(what)
            except ConnectionRefusedError:
                os.unlink(what)

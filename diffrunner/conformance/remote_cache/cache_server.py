# SPDX-License-Identifier: MIT
"""A private nginx that serves a remote cache from one folder, on a free port of loopback."""

from __future__ import annotations

import collections
import getpass
import http.client
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
NGINX = HERE / "nginx" / "usr" / "sbin" / "nginx"
CONFIGURATION = HERE / "nginx.conf"
_SECONDS_TO_START = 10
_ATTEMPTS = 3


class CannotServe(Exception):
    """nginx is not there, cannot do what is needed, or does not start."""


@dataclass(frozen=True)
class CacheServer:
    version: str
    port: int
    folder: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def requests(self) -> collections.Counter[str]:
        """How often it answered what, such as "GET 200", since it was started."""
        return collections.Counter((self.folder / "access.log").read_text().splitlines())


@contextmanager
def running(folder: Path) -> Iterator[CacheServer]:
    """A server that keeps everything in the folder, and has ended when the context has."""
    version = _version()
    (folder / "store").mkdir(parents=True)
    shutil.copy(CONFIGURATION, folder / "nginx.conf")
    for _ in range(_ATTEMPTS):
        # Somebody else may take the port in between; then another one is tried.
        port = _free_port()
        (folder / "listen.conf").write_text(f"listen 127.0.0.1:{port};\n")
        process = _start(folder)
        try:
            if _answers(process, port):
                yield CacheServer(version, port, folder)
                return
        finally:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(10)
            process.kill()
            process.wait()
    raise CannotServe(f"nginx does not start: {(folder / 'output').read_text()}")


def _version() -> str:
    if not NGINX.exists():
        raise CannotServe("nginx is not there; run ./setup")
    done = subprocess.run([NGINX, "-V"], capture_output=True, text=True, timeout=10, check=False)
    if "--with-http_dav_module" not in done.stderr:
        raise CannotServe(f"this nginx has no WebDAV: {done.stderr}")
    return done.stderr.split("nginx version: ")[-1].split()[0]


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def _start(folder: Path) -> subprocess.Popen[bytes]:
    # Root's workers would become another user, to whom the folder is closed.
    directives = f"daemon off; user {getpass.getuser()};"
    # If we are killed, so is it.
    launcher = ["setpriv", "--pdeathsig", "TERM", "--"]
    places = ["-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", "error.log"]
    with open(folder / "output", "wb") as output:
        return subprocess.Popen(
            [*launcher, str(NGINX), *places, "-g", directives],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )


def _answers(process: subprocess.Popen[bytes], port: int) -> bool:
    """Waits for the first answer; False if nginx ended before, or is too slow."""
    deadline = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < deadline and process.poll() is None:
        with suppress(OSError, http.client.HTTPException):
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=1)
            connection.request("GET", "/")
            return connection.getresponse().status == 404 and process.poll() is None
        time.sleep(0.05)
    return False

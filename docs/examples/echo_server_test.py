# SPDX-License-Identifier: MIT
"""The example serves a plain TCP client, as its first lines say."""

from __future__ import annotations

import socket
import subprocess
from pathlib import Path

PROGRAM = Path(__file__).with_name("echo_server")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def test_what_is_sent_comes_back_and_the_server_ends() -> None:
    port = free_port()
    with subprocess.Popen([PROGRAM, str(port)], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert server.stdout.readline() == "listening\n"
        with socket.create_connection(("127.0.0.1", port), timeout=10) as client:
            client.sendall(b"hello")
            client.shutdown(socket.SHUT_WR)
            echoed = b"".join(iter(lambda: client.recv(100), b""))
        assert echoed == b"hello"
        assert server.stdout.read() == "5 bytes in, 5 bytes out\n"
        assert server.wait(timeout=10) == 0


def test_a_port_that_is_none_is_one_line_and_a_status() -> None:
    ended = subprocess.run(
        [PROGRAM, "99999"], stderr=subprocess.PIPE, text=True, timeout=10, check=False
    )
    assert ended.returncode == 1
    assert ended.stderr.startswith("echo_server: options.port should be")
    assert ended.stderr.count("\n") == 1

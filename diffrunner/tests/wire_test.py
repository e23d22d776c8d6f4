# SPDX-License-Identifier: MIT
"""The wire peer against plain sockets, which stand for the process under test."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from diffrunner.running import wire as wire_module
from diffrunner.running.wire import Wire, WireError

LOOPBACK = "127.0.0.1"


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> Iterator[Wire]:
    monkeypatch.setattr(wire_module, "PATIENCE", 0.3)
    made = Wire()
    yield made
    made.close()


def ask(wire: Wire, action: str, **fields: Any) -> dict[str, Any]:
    return dict(wire.answer({"do": f"wire.{action}", **fields}))


def connected(wire: Wire) -> tuple[int, socket.socket]:
    """A peer that connected to us, and our end."""
    with socket.create_server((LOOPBACK, 0)) as server:
        peer = ask(wire, "connect", port=server.getsockname()[1])
        ours, _ = server.accept()
    assert ours.getpeername()[1] == peer["port"]
    return peer["id"], ours


def test_bytes_go_both_ways(wire: Wire) -> None:
    peer, ours = connected(wire)
    ask(wire, "send", id=peer, hex=b"to us".hex())
    assert ours.recv(100) == b"to us"
    ours.sendall(b"hello, peer")
    assert ask(wire, "receive", id=peer, bytes=5) == {"events": [{"data": b"hello".hex()}]}
    ours.close()
    rest = {"id": peer, "events": [{"data": b", peer".hex()}, {"fin": True}]}
    assert ask(wire, "rest") == {"peers": [rest]}
    assert ask(wire, "rest") == {"peers": []}


def test_an_accepted_peer_is_one_like_the_others(wire: Wire) -> None:
    endpoint = ask(wire, "listen", backlog=3)
    ours = socket.create_connection((LOOPBACK, endpoint["port"]))
    peer = ask(wire, "accept", id=endpoint["id"])
    ask(wire, "end", id=peer["id"])
    assert ours.recv(1) == b""
    ours.sendall(b"still open")
    ours.shutdown(socket.SHUT_WR)
    events = [{"data": b"still open".hex()}, {"fin": True}]
    assert ask(wire, "receiveToEnd", id=peer["id"]) == {"events": events}


def test_a_reset_is_told_from_an_end(wire: Wire) -> None:
    peer, ours = connected(wire)
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    ours.close()
    assert ask(wire, "receiveToEnd", id=peer) == {"events": [{"rst": True}]}


def test_the_peer_resets(wire: Wire) -> None:
    peer, ours = connected(wire)
    ask(wire, "reset", id=peer)
    with pytest.raises(ConnectionResetError):
        ours.recv(1)
    assert ask(wire, "rest") == {"peers": []}


def test_over_a_path(wire: Wire, tmp_path: Path) -> None:
    path = str(tmp_path / "s")
    endpoint = ask(wire, "listen", path=path)
    assert endpoint["path"] == path and "port" not in endpoint
    peer = ask(wire, "connect", path=path)
    other = ask(wire, "accept", id=endpoint["id"])
    assert "port" not in peer
    ask(wire, "send", id=peer["id"], hex="00ff")
    assert ask(wire, "receive", id=other["id"], bytes=2) == {"events": [{"data": "00ff"}]}


def test_endpoints_of_bad_manners(wire: Wire) -> None:
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((LOOPBACK, ask(wire, "refusing")["port"]))
    with pytest.raises(TimeoutError):
        socket.create_connection((LOOPBACK, ask(wire, "unanswering")["port"]), timeout=0.3)
    with socket.create_connection((LOOPBACK, ask(wire, "resetting")["port"])) as ours:
        with pytest.raises(ConnectionResetError):
            ours.recv(1)


def test_a_closed_endpoint_refuses(wire: Wire) -> None:
    endpoint = ask(wire, "listen")
    ask(wire, "close", id=endpoint["id"])
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((LOOPBACK, endpoint["port"]))


def test_waiting_has_an_end(wire: Wire) -> None:
    peer, ours = connected(wire)
    ours.sendall(b"abc")
    for action, fields, told in (
        ("receive", {"id": peer, "bytes": 5}, "3 of 5 bytes came, then nothing more within"),
        ("receiveToEnd", {"id": peer}, "3 bytes came, but neither FIN nor RST within"),
        ("accept", {"id": ask(wire, "listen")["id"]}, "nobody connected within"),
    ):
        with pytest.raises(WireError, match=told):
            ask(wire, action, **fields)


def test_what_cannot_be_done_is_told(wire: Wire) -> None:
    peer, _ = connected(wire)
    refused: list[tuple[dict[str, Any], str]] = [
        ({"do": "wire.fly"}, "there is no request wire.fly"),
        ({"do": "wire.send", "id": 99, "hex": ""}, "there is no peer 99"),
        ({"do": "wire.accept", "id": peer}, f"there is no endpoint {peer}"),
        ({"do": "wire.send", "id": peer, "hex": "xyz"}, "wire.send: non-hexadecimal"),
        ({"do": "wire.connect", "port": 99999}, "wire.connect: connect"),
        ({"do": "wire.connect"}, "wire.connect: 'port'"),
    ]
    for request, told in refused:
        with pytest.raises(WireError, match=told):
            wire.answer(request)


def test_a_peer_that_does_not_read_fills_the_pipe(wire: Wire) -> None:
    peer, ours = connected(wire)
    ours.setblocking(False)
    sent = 0
    with pytest.raises(BlockingIOError):
        while True:
            sent += ours.send(bytes(65536))
    ours.setblocking(True)
    more = threading.Thread(target=ours.sendall, args=(b"end",))
    more.start()
    ask(wire, "receive", id=peer, bytes=sent)
    assert ask(wire, "receive", id=peer, bytes=3) == {"events": [{"data": b"end".hex()}]}
    more.join()

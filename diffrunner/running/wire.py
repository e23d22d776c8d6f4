# SPDX-License-Identifier: MIT
"""The wire peer: plain sockets outside of the process under test, driven by the case.

*Endpoints* listen, *peers* are connections. A peer reads nothing until it is asked: what arrives
waits in the kernel, so that a case can fill the pipe, and so that what a peer saw does not depend
on when somebody looked. What was never asked for is told at the end of the case (`rest`): by then
the process has done all it will do, and on the loopback nothing is under way any more.

Requests and answers are those of docs/control-channel.md, "The wire peer".
"""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from diffrunner.running.channel import Answer, Request

PATIENCE = 2.0
LOOPBACK = "127.0.0.1"
_MOST_READ = 64 * 1024 * 1024
_CHUNK = 256 * 1024
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)


class WireError(Exception):
    """A request that could not be done; the case is told why."""


class Wire:
    """The endpoints and peers of one case. `close` ends them all."""

    def __init__(self) -> None:
        self._endpoints: dict[int, socket.socket] = {}
        self._peers: dict[int, _Peer] = {}
        self._fillers: list[socket.socket] = []
        self._last = 0

    def answer(self, request: Request) -> Answer:
        """Do what a request whose `do` begins with `wire.` asks for; raises WireError."""
        action = _ACTIONS.get(request["do"].removeprefix("wire."))
        if action is None:
            raise WireError(f"there is no request {request['do']}")
        try:
            return action(self, request)
        except (OSError, KeyError, TypeError, ValueError, OverflowError) as error:
            raise WireError(f"{request['do']}: {error}") from None

    def close(self) -> None:
        for endpoint in self._endpoints.values():
            _close_endpoint(endpoint)
        for filler in self._fillers:
            filler.close()
        for peer in self._peers.values():
            peer.socket.close()

    # -- Endpoints ---------------------------------------------------------------------------

    def _listen(self, request: Request) -> Answer:
        listening = _bound(request)
        listening.listen(int(request.get("backlog", 16)))
        return self._new_endpoint(listening, request.get("path"))

    def _unanswering(self, request: Request) -> Answer:
        """A queue of length 0 that is full: the kernel leaves further attempts without an answer."""
        listening = _bound({})
        listening.listen(0)
        for _ in range(2):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(listening.getsockname())
            self._fillers.append(filler)
        return self._new_endpoint(listening)

    def _refusing(self, request: Request) -> Answer:
        """A port that is ours, so that nobody else can come to listen on it."""
        return self._new_endpoint(_bound({}))

    def _resetting(self, request: Request) -> Answer:
        """It acts by itself, and at once: in a thread that ends with the endpoint."""
        listening = _bound({})
        listening.listen(16)
        threading.Thread(target=_reset_all, args=(listening,), daemon=True).start()
        return self._new_endpoint(listening)

    def _new_endpoint(self, listening: socket.socket, path: str | None = None) -> Answer:
        self._last += 1
        self._endpoints[self._last] = listening
        place = {"port": listening.getsockname()[1]} if path is None else {"path": path}
        return {"id": self._last, **place}

    def _accept(self, request: Request) -> Answer:
        listening = self._endpoint(request)
        listening.settimeout(PATIENCE)
        try:
            accepted, _ = listening.accept()
        except TimeoutError:
            raise WireError(f"nobody connected within {PATIENCE:.0f} s") from None
        return self._new_peer(accepted)

    def _close(self, request: Request) -> Answer:
        _close_endpoint(self._endpoint(request))
        return {}

    # -- Peers -------------------------------------------------------------------------------

    def _connect(self, request: Request) -> Answer:
        path = request.get("path")
        if path is not None:
            family, address = socket.AF_UNIX, path
        else:
            host = request.get("host", LOOPBACK)
            family, address = _family(host), (host, int(request["port"]))
        peer = socket.socket(family)
        peer.settimeout(PATIENCE)
        try:
            peer.connect(address)
        except OSError:
            peer.close()
            raise
        return self._new_peer(peer)

    def _new_peer(self, connected: socket.socket) -> Answer:
        self._last += 1
        self._peers[self._last] = _Peer(connected)
        is_ip = connected.family != socket.AF_UNIX
        return {"id": self._last, **({"port": connected.getsockname()[1]} if is_ip else {})}

    def _send(self, request: Request) -> Answer:
        peer = self._peer(request).socket
        peer.settimeout(PATIENCE)
        peer.sendall(bytes.fromhex(request["hex"]))
        return {}

    def _end(self, request: Request) -> Answer:
        self._peer(request).socket.shutdown(socket.SHUT_WR)
        return {}

    def _reset_peer(self, request: Request) -> Answer:
        _reset(self._peer(request).socket)
        return {}

    def _receive(self, request: Request) -> Answer:
        wanted = int(request["bytes"])
        peer = self._peer(request)
        peer.read(lambda: len(peer.data) >= wanted, wanted)
        if len(peer.data) < wanted:
            came = f"{len(peer.data)} of {wanted} bytes came"
            raise WireError(f"{came}, then {peer.ended or f'nothing more within {PATIENCE:.0f} s'}")
        return {"events": peer.told(wanted)}

    def _receive_to_end(self, request: Request) -> Answer:
        peer = self._peer(request)
        peer.read(lambda: peer.ended is not None)
        if peer.ended is None:
            came = f"{len(peer.data)} bytes came"
            raise WireError(f"{came}, but neither FIN nor RST within {PATIENCE:.0f} s")
        return {"events": peer.told()}

    def _rest(self, request: Request) -> Answer:
        rest = []
        for number, peer in self._peers.items():
            if peer.socket.fileno() >= 0:
                peer.read(lambda: False, patience=0.0)
            if events := peer.told():
                rest.append({"id": number, "events": events})
        return {"peers": rest}

    # -- By number ---------------------------------------------------------------------------

    def _endpoint(self, request: Request) -> socket.socket:
        if request["id"] not in self._endpoints:
            raise WireError(f"there is no endpoint {request['id']}")
        return self._endpoints[request["id"]]

    def _peer(self, request: Request) -> _Peer:
        if request["id"] not in self._peers:
            raise WireError(f"there is no peer {request['id']}")
        return self._peers[request["id"]]


_ACTIONS: Mapping[str, Callable[[Wire, Request], Answer]] = {
    "listen": Wire._listen,
    "unanswering": Wire._unanswering,
    "refusing": Wire._refusing,
    "resetting": Wire._resetting,
    "accept": Wire._accept,
    "close": Wire._close,
    "connect": Wire._connect,
    "send": Wire._send,
    "end": Wire._end,
    "reset": Wire._reset_peer,
    "receive": Wire._receive,
    "receiveToEnd": Wire._receive_to_end,
    "rest": Wire._rest,
}


class _Peer:
    """One connection: what arrived and was not told yet, and how the stream ended."""

    def __init__(self, connected: socket.socket) -> None:
        self.socket = connected
        self.data = bytearray()
        self.ended: str | None = None
        self._end_told = False

    def read(
        self, enough: Callable[[], bool], most: int = _MOST_READ, patience: float = PATIENCE
    ) -> None:
        """Read until it is enough, the stream ends, or nobody has patience any longer."""
        deadline = time.monotonic() + patience
        while not enough() and self.ended is None and len(self.data) < _MOST_READ:
            self.socket.settimeout(max(0.0, deadline - time.monotonic()))
            try:
                chunk = self.socket.recv(min(_CHUNK, most - len(self.data)))
            except (TimeoutError, BlockingIOError):
                return
            except ConnectionResetError:
                self.ended = "rst"
                return
            self.data += chunk
            if not chunk:
                self.ended = "fin"

    def told(self, size: int | None = None) -> list[dict[str, Any]]:
        """Take what arrived, or `size` bytes of it, as events."""
        events: list[dict[str, Any]] = []
        taken = bytes(self.data[:size])
        del self.data[:size]
        if taken:
            events.append({"data": taken.hex()})
        if size is None and self.ended is not None and not self._end_told:
            self._end_told = True
            events.append({self.ended: True})
        return events


def _bound(request: Request) -> socket.socket:
    if request.get("path") is not None:
        unix = socket.socket(socket.AF_UNIX)
        unix.bind(request["path"])
        return unix
    host = request.get("host", LOOPBACK)
    bound = socket.socket(_family(host))
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    bound.bind((host, int(request.get("port", 0))))
    return bound


def _reset_all(listening: socket.socket) -> None:
    with suppress(OSError):  # Which is how accept() tells that the endpoint was closed.
        while True:
            accepted, _ = listening.accept()
            _reset(accepted)


def _close_endpoint(endpoint: socket.socket) -> None:
    with suppress(OSError):
        endpoint.shutdown(socket.SHUT_RDWR)  # Closing alone would not wake who waits in accept().
    endpoint.close()


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def _reset(connected: socket.socket) -> None:
    connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
    connected.close()

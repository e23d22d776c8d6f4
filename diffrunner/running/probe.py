# SPDX-License-Identifier: MIT
"""Probes: what the kernel knows of a socket of the process under test, read from outside.

A case names a socket by its addresses. It is found in the tables below /proc/net, its descriptor
among those of the process, and a copy of that descriptor is taken with pidfd_getfd(2), which needs
no help of the process. The system allows this to root, and to others for processes of their own
unless a security module forbids it: `why_no_probes` finds out, on a child of ours.

Requests and answers are those of docs/control-channel.md, "Probes".
"""

from __future__ import annotations

import ctypes
import ipaddress
import os
import socket
import stat
import struct
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from typing import Any

from diffrunner.running.channel import Answer, Request
from diffrunner.running.unix_diag import backlog_of

OPTIONS = {
    "SO_KEEPALIVE": (socket.SOL_SOCKET, socket.SO_KEEPALIVE),
    "SO_REUSEADDR": (socket.SOL_SOCKET, socket.SO_REUSEADDR),
    "SO_REUSEPORT": (socket.SOL_SOCKET, socket.SO_REUSEPORT),
    "TCP_NODELAY": (socket.IPPROTO_TCP, socket.TCP_NODELAY),
    "TCP_KEEPIDLE": (socket.IPPROTO_TCP, socket.TCP_KEEPIDLE),
    "TCP_KEEPINTVL": (socket.IPPROTO_TCP, socket.TCP_KEEPINTVL),
    "TCP_KEEPCNT": (socket.IPPROTO_TCP, socket.TCP_KEEPCNT),
    "IPV6_V6ONLY": (socket.IPPROTO_IPV6, socket.IPV6_V6ONLY),
    "IP_TOS": (socket.IPPROTO_IP, socket.IP_TOS),
}
_SYS_PIDFD_GETFD = 438
_LISTENING = "0A"
# In `struct tcp_info` of a listening socket, tcpi_sacked (bytes 28 to 31) is the backlog.
_BACKLOG_OFFSET = 28

Address = Mapping[str, Any]


class ProbeError(Exception):
    """A probe that cannot be made; the case is told why."""


class Probe:
    """Probes of one process."""

    def __init__(self, pid: int) -> None:
        self._pid = pid

    def answer(self, request: Request) -> Answer:
        """Do what a request whose `do` begins with `probe.` asks for; raises ProbeError."""
        action = _ACTIONS.get(request["do"].removeprefix("probe."))
        if action is None:
            raise ProbeError(f"there is no request {request['do']}")
        try:
            return {"value": action(self, request)}
        except (OSError, KeyError, TypeError, ValueError) as error:
            raise ProbeError(f"{request['do']}: {error}") from None

    def _option(self, request: Request) -> int:
        name = request["name"]
        if name not in OPTIONS:
            raise ProbeError(f"{name} is no option that is known; there are {', '.join(OPTIONS)}")
        with self._copy(request["local"], request.get("remote")) as copy:
            return copy.getsockopt(*OPTIONS[name])

    def _backlog(self, request: Request) -> int:
        with self._copy(request["local"], None) as copy:
            if copy.family == socket.AF_UNIX:
                return backlog_of(copy)
            information = copy.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 104)
        backlog: int = struct.unpack_from("I", information, _BACKLOG_OFFSET)[0]
        return backlog

    def _mode(self, request: Request) -> str:
        return f"{stat.S_IMODE(os.stat(request['path']).st_mode):04o}"

    def _copy(self, local: Address, remote: Address | None) -> socket.socket:
        """A copy of the process's socket with these addresses."""
        inodes = set(_inodes(local, remote))
        for descriptor in os.listdir(f"/proc/{self._pid}/fd"):
            with suppress(OSError):
                target = os.readlink(f"/proc/{self._pid}/fd/{descriptor}")
                if target.startswith("socket:[") and target[8:-1] in inodes:
                    return socket.socket(fileno=_descriptor_of(self._pid, int(descriptor)))
        raise ProbeError(f"the process has no socket at {_shown(local, remote)}")


_ACTIONS: Mapping[str, Callable[[Probe, Request], int | str]] = {
    "option": Probe._option,
    "backlog": Probe._backlog,
    "mode": Probe._mode,
}


def why_no_probes(child: int) -> str | None:
    """Why probes cannot be made on this machine; None if they can. Tried on a child of ours."""
    try:
        os.close(_descriptor_of(child, 0))
    except OSError as error:
        return f"pidfd_getfd(2): {error.strerror}"
    return None


def _descriptor_of(pid: int, number: int) -> int:
    """A copy of a descriptor of another process, ours to close; raises OSError."""
    pidfd = os.pidfd_open(pid)
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        copy: int = libc.syscall(_SYS_PIDFD_GETFD, pidfd, number, 0)
    finally:
        os.close(pidfd)
    if copy < 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return copy


def _inodes(local: Address, remote: Address | None) -> Iterator[str]:
    """The inodes of the sockets with these addresses, as the tables of /proc/net tell them."""
    if "path" in local:
        yield from _inodes_of_path(local["path"])
        return
    wanted_remote = None if remote is None else _end(remote)
    for table in ("tcp", "tcp6"):
        with suppress(FileNotFoundError), closing(open(f"/proc/net/{table}")) as rows:
            next(rows)
            for row in rows:
                _, own, other, state, *rest = row.split()
                if remote is None and state != _LISTENING:
                    continue
                if _read_end(own) == _end(local) and wanted_remote in (None, _read_end(other)):
                    yield rest[5]


def _inodes_of_path(path: str) -> Iterator[str]:
    # Any program's paths are in it, also such as are no UTF-8.
    with open("/proc/net/unix", errors="surrogateescape") as rows:
        for row in rows:
            fields = row.split(maxsplit=7)
            if len(fields) == 8 and fields[7].rstrip("\n") == path:
                yield fields[6]


End = tuple[str, int]


def _end(address: Address) -> End:
    ip = ipaddress.ip_address(address["address"])
    return _plain(ip), int(address["port"])


def _read_end(text: str) -> End:
    """An address as the tables write it: words of four bytes in the machine's order."""
    digits, _, port = text.partition(":")
    words = [struct.pack("=I", int(digits[at : at + 8], 16)) for at in range(0, len(digits), 8)]
    return _plain(ipaddress.ip_address(b"".join(words))), int(port, 16)


def _plain(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> str:
    """One text for an address, whether IPv4 or mapped into IPv6."""
    mapped = ip.ipv4_mapped if isinstance(ip, ipaddress.IPv6Address) else None
    return str(mapped or ip)


def _shown(local: Address, remote: Address | None) -> str:
    ends = [local] if remote is None else [local, remote]
    return " to ".join(
        str(end.get("path", f"{end.get('address')} port {end.get('port')}")) for end in ends
    )

# SPDX-License-Identifier: MIT
"""The backlog of a listening Unix socket: no socket option tells it, but sock_diag(7) does.

The kernel is asked over netlink about one socket, by its inode, and answers with a message whose
attributes name the length of the queue and, for a listening socket, its limit.
"""

from __future__ import annotations

import os
import socket
import struct

_NETLINK_SOCK_DIAG = 4
_SOCK_DIAG_BY_FAMILY = 20
_NLM_F_REQUEST = 1
_ALL_STATES = 0xFFFFFFFF
_ANY_COOKIE = 0xFFFFFFFF
_SHOW_QUEUE_LENGTHS = 0x10
_QUEUE_LENGTHS = 4

_HEADER = struct.Struct("=IHHII")
_QUESTION = struct.Struct("=BBHIIIII")
_ANSWER = struct.Struct("=BBBBIII")
_ATTRIBUTE = struct.Struct("=HH")


def backlog_of(unix: socket.socket) -> int:
    """The backlog of a listening Unix socket; raises OSError."""
    inode = os.fstat(unix.fileno()).st_ino
    question = _QUESTION.pack(
        socket.AF_UNIX, 0, 0, _ALL_STATES, inode, _SHOW_QUEUE_LENGTHS, _ANY_COOKIE, _ANY_COOKIE
    )
    length = _HEADER.size + len(question)
    header = _HEADER.pack(length, _SOCK_DIAG_BY_FAMILY, _NLM_F_REQUEST, 1, 0)
    with socket.socket(socket.AF_NETLINK, socket.SOCK_DGRAM, _NETLINK_SOCK_DIAG) as kernel:
        kernel.send(header + question)
        return _limit_in(kernel.recv(65536))


def _limit_in(message: bytes) -> int:
    length, kind, *_ = _HEADER.unpack_from(message)
    place = _HEADER.size + _ANSWER.size
    while kind == _SOCK_DIAG_BY_FAMILY and place < length:
        size, name = _ATTRIBUTE.unpack_from(message, place)
        if name == _QUEUE_LENGTHS:
            _, limit = struct.unpack_from("=II", message, place + _ATTRIBUTE.size)
            return int(limit)
        place += max(_ATTRIBUTE.size, (size + 3) & ~3)
    raise OSError("the kernel tells nothing of this socket")

#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A resident that leaves a socket open after each case, and does not say so."""

import socket

import golden  # type: ignore[import]
import resident  # type: ignore[import]

golden.answer_version()

left = []
channel = resident.channel()
for _ in resident.cases(channel) if channel else [""]:
    resident.note_pid()
    left.append(socket.socket())
    golden.write(golden.text(golden.records()))

#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Holds all the ports that it can get until it is ended."""

import socket
import time

import golden  # type: ignore[import]

golden.answer_version()

held = []
try:
    while True:
        held.append(socket.socket())
        held[-1].bind(("127.0.0.1", 0))
        held[-1].listen()
except OSError:
    time.sleep(60)

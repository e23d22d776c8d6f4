#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Sends a request that never ends."""

import golden  # type: ignore[import]
import resident  # type: ignore[import]

golden.answer_version()

channel = resident.channel() or resident.Channel(golden.option("--channel"))
while True:
    channel.requests.write(b"x" * 65536)

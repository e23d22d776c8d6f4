#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Asks and asks, and never reads an answer."""

import golden  # type: ignore[import]
import resident  # type: ignore[import]

golden.answer_version()

channel = resident.channel() or resident.Channel(golden.option("--channel"))
while True:
    channel.say({"do": "wire.rest", "idle": "x" * 1000})

#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Answers the channel with nonsense."""

import time

import golden  # type: ignore[import]
import resident  # type: ignore[import]

golden.answer_version()

channel = resident.channel() or resident.Channel(golden.option("--channel"))
channel.requests.write(b"quack\x1b[31m\xff\n")
time.sleep(60)

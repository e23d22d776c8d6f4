#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Never ends, and ignores whoever asks it to."""

import signal
import time

import golden  # type: ignore[import]

golden.answer_version()

signal.signal(signal.SIGTERM, signal.SIG_IGN)
golden.write(golden.text(golden.records()[:8]))
while True:
    time.sleep(60)

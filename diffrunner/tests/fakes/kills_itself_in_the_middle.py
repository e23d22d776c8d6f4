#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Is gone between two records."""

import os
import signal

import golden  # type: ignore[import]

golden.answer_version()

golden.write(golden.text(golden.records()[:12]))
os.kill(os.getpid(), signal.SIGKILL)

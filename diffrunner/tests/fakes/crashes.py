#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Dies of a segmentation fault in its first turn."""

import os
import signal
import sys

import golden  # type: ignore[import]

golden.answer_version()

print("fatal: out of luck", file=sys.stderr, flush=True)
os.kill(os.getpid(), signal.SIGSEGV)

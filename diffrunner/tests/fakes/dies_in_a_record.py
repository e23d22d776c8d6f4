#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Dies of a segmentation fault in the middle of a record."""

import os
import signal

import golden  # type: ignore[import]

golden.answer_version()

golden.write(golden.text(golden.records()[:12])[:-30])
os.kill(os.getpid(), signal.SIGSEGV)

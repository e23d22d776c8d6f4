#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Starts processes that leave its group, forget their environment, and never end."""

import os
import sys
import time

import golden  # type: ignore[import]

golden.answer_version()

SLEEPER = "import time; time.sleep(600)"
for number in range(3):
    if os.fork() == 0:
        os.setsid()
        environment = {} if number == 0 else dict(os.environ)
        with open(f"{os.environ['HOME']}/bred.{os.getpid()}", "w", encoding="ascii"):
            pass
        os.execve(sys.executable, [sys.executable, "-c", SLEEPER], environment)
golden.write(golden.text(golden.records()[:8]))
while True:
    time.sleep(60)

#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Leaves a process behind that has left its group."""

import os
import time

import golden  # type: ignore[import]

golden.answer_version()

if os.fork() == 0:
    os.setsid()
    with open(os.environ["HOME"] + "/child", "w", encoding="ascii") as file:
        file.write(str(os.getpid()))
    time.sleep(600)
time.sleep(0.2)
golden.write(golden.text(golden.records()))

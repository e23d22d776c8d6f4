#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Prints without end."""

import sys

import golden  # type: ignore[import]

golden.answer_version()

while True:
    sys.stdout.write("all work and no play makes a dull runtime\n" * 1000)

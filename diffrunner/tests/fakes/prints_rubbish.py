#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Writes something into the trace that is no record."""

import golden  # type: ignore[import]

golden.answer_version()

lines = golden.text(golden.records()).splitlines(keepends=True)
golden.write("".join([*lines[:6], "Warning: \x1b[31mthis is fine\n", *lines[6:]]))

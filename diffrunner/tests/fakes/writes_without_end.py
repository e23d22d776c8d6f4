#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Fills its temporary folder, file by file."""

import itertools

import golden  # type: ignore[import]

golden.answer_version()

block = bytes(1024 * 1024)
for number in itertools.count():
    with open(f"{golden.option('--tmp')}/{number}", "wb") as file:
        for _ in range(16):
            file.write(block)

#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Stops in the middle of a line."""

import golden  # type: ignore[import]

golden.answer_version()

golden.write(golden.text(golden.records())[:-30])

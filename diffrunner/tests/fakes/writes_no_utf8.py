#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Writes bytes into a record that are no text."""

import golden  # type: ignore[import]

golden.answer_version()

golden.write(golden.text(golden.records()).encode().replace(b"listening", b"listen\xff"))

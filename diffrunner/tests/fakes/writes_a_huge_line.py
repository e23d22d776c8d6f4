#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Writes a record of 100 MB."""

import golden  # type: ignore[import]

golden.answer_version()

text = golden.text(golden.records()[:3])
golden.write(text + '{"n":4,"in":null,"lane":"console","kind":"' + "x" * 100_000_000 + '"}\n')

#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Ends with the error of a failed assertion."""

import golden  # type: ignore[import]

golden.answer_version()

these = golden.records()
error = {"$": "error", "name": "AssertionError", "message": "1 !== 2"}
these[-1] = {**these[-1], "name": "uncaught", "threw": error}
golden.write(golden.text(these))

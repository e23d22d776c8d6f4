#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Ends with status 0 before its case has ended."""

import golden  # type: ignore[import]

golden.answer_version()

golden.write(golden.text(golden.records()[:10]))

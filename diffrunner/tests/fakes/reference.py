#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The reference of the tests: writes the sound trace."""

import golden  # type: ignore[import]

golden.answer_version()

golden.write(golden.text(golden.records()))

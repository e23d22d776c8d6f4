#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A runtime without fault."""

import golden  # type: ignore[import]

golden.answer_version()

golden.write(golden.text(golden.records()))

#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Numbers its records wrongly."""

import golden  # type: ignore[import]

golden.answer_version()

these = golden.records()
these[4]["n"] = 7
golden.write(golden.text(these))

#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Has a wrong `bytesRead` when 'data' is emitted."""

import golden  # type: ignore[import]

golden.answer_version()

these = golden.records()
these[golden.find(these, "accepted", "data") + 1]["state"] = {"bytesRead": 3}
golden.write(golden.text(these))

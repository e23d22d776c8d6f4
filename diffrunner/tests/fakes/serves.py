#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A resident without fault."""

import golden  # type: ignore[import]
import resident  # type: ignore[import]

golden.answer_version()

channel = resident.channel()
for _ in resident.cases(channel) if channel else [""]:
    resident.note_pid()
    golden.write(golden.text(golden.records()))

#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A resident that is gone when it should ask for its second case."""

import golden  # type: ignore[import]
import resident  # type: ignore[import]

golden.answer_version()

channel = resident.channel()
for number, _ in enumerate(resident.cases(channel) if channel else [""]):
    if number > 0:
        raise SystemExit(0)
    golden.write(golden.text(golden.records()))

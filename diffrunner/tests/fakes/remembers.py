#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A resident in which something of the first case shows in the second."""

import golden  # type: ignore[import]
import resident  # type: ignore[import]

golden.answer_version()

channel = resident.channel()
for number, _ in enumerate(resident.cases(channel) if channel else [""]):
    records = golden.records()
    if number > 0:
        records = golden.without(records, golden.find(records, "accepted", "end"))
    golden.write(golden.text(records))

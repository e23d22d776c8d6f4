#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Forgets an event: the accepted socket's 'end'."""

import golden  # type: ignore[import]

golden.answer_version()

these = golden.records()
golden.write(golden.text(golden.without(these, golden.find(these, "accepted", "end"))))

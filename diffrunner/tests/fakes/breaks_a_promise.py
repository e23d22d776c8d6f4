#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Closes the client with an error that nobody made."""

import golden  # type: ignore[import]

golden.answer_version()

these = golden.records()
these[golden.find(these, "client", "close")]["args"] = [True]
golden.write(golden.text(these))

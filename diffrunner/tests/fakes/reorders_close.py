#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Emits the client's 'close' before its 'end'."""

import golden  # type: ignore[import]

golden.answer_version()

these = golden.records()
end, close = golden.find(these, "client", "end"), golden.find(these, "client", "close")
these[end]["name"], these[close]["name"] = "close", "end"
these[end]["args"], these[close]["args"] = [False], []
these[end]["state"] = these[close].pop("state")
these[close + 1]["in"] = these[end]["n"]
golden.write(golden.text(these))

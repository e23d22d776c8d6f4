# SPDX-License-Identifier: MIT
"""Bad input, told in one line: where, and what (which says what to do, where that is not plain).

A problem never stops a run. It is shown, it makes the exit status 2, and the rest goes on.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {' '.join(self.what.split())}"

# SPDX-License-Identifier: MIT
"""The residents that wait for work, by target.

A job borrows one, or starts one, and gives it back if it can run further cases. Few wait at a
time: the one that has waited longest is ended when there are more than there are jobs. A target
whose residents never ask for a case is not asked again; its cases get a process each.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from diffrunner.running.targets import Target
from diffrunner.running.worker import Resident

MOST_FAILURES = 2


class Residents:
    """Lends residents, to any number of threads. `start` starts one; it may raise OSError."""

    def __init__(self, start: Callable[[Target], Resident], most: int) -> None:
        self._start = start
        self._most = most
        self._lock = threading.Lock()
        self._waiting: list[tuple[str, Resident]] = []
        self._failures: dict[str, int] = {}

    def serves(self, target: Target) -> bool:
        """Whether the target is worth asking for a resident."""
        return target.can_reside and self._failures.get(target.name, 0) < MOST_FAILURES

    def borrow(self, target: Target) -> Resident:
        """One that waits for a case, for the borrower alone; raises OSError or Cancelled."""
        while True:
            with self._lock:
                # The latest first: it is the warmest.
                place = next(
                    (
                        place
                        for place in reversed(range(len(self._waiting)))
                        if self._waiting[place][0] == target.name
                    ),
                    None,
                )
                found = self._waiting.pop(place)[1] if place is not None else None
            if found is None:
                return self._start(target)
            if found.is_idle():
                return found
            found.close()

    def give_back(self, target: Target, resident: Resident) -> None:
        """Take it back; one that is closed is forgotten."""
        with self._lock:
            failures = 0 if resident.has_served else self._failures.get(target.name, 0) + 1
            self._failures[target.name] = failures
            if resident.is_open:
                self._waiting.append((target.name, resident))
            surplus = [
                self._waiting.pop(0)[1] for _ in range(max(0, len(self._waiting) - self._most))
            ]
        for other in surplus:
            other.close()

    def close(self) -> None:
        """End all that wait."""
        with self._lock:
            waiting, self._waiting = self._waiting, []
        for _, resident in waiting:
            resident.close()

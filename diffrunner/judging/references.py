# SPDX-License-Identifier: MIT
"""The reference's runs, each made when it is first asked for, however many ask for it.

Jobs come in blocks of cases (`commands.prepare`), so only the latest runs are kept; one that was
dropped too early is made again.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from concurrent.futures import Future

from diffrunner.corpus.corpus import Case
from diffrunner.running.bench import Bench, Run
from diffrunner.running.targets import Target

MOST_KEPT = 1200


class References:
    """Runs by case and profile. `targets` are the reference under each profile."""

    def __init__(self, bench: Bench, targets: Mapping[str, Target]) -> None:
        self._bench = bench
        self._targets = targets
        self._lock = threading.Lock()
        self._runs: OrderedDict[tuple[str, str, bool], Future[Run]] = OrderedDict()

    def run(self, case: Case, profile: str, *, alone: bool = False) -> Run:
        """The run of a case under a profile, or the one in a process of its own."""
        key = (case.id, profile, alone)
        with self._lock:
            future = self._runs.get(key)
            ours = future is None
            if future is None:
                future = self._runs[key] = Future()
                while len(self._runs) > MOST_KEPT:
                    self._runs.popitem(last=False)
        if ours:
            try:
                future.set_result(self._bench.run(case, self._targets[profile], alone=alone))
            except BaseException as error:
                future.set_exception(error)
        return future.result()

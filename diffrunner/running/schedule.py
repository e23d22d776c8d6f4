# SPDX-License-Identifier: MIT
"""Who runs when: a pool of threads, and never two jobs at once that want the same port or path.

A job that would have to wait for another job's port is passed over, not put to sleep in a thread:
other jobs use the time. (Between separate runners the locks of `needs` do the waiting.)
"""

from __future__ import annotations

import queue
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from diffrunner.running.execute import Cancelled

Job = TypeVar("Job")
Result = TypeVar("Result")


def run_all(
    jobs: Sequence[Job],
    *,
    work: Callable[[Job], Result],
    exclusive: Callable[[Job], frozenset[str]],
    workers: int,
) -> Generator[Result, None, None]:
    """Results as they come. Closing the iterator waits for the jobs that have begun."""
    finished: queue.SimpleQueue[tuple[Job, Future[Result]]] = queue.SimpleQueue()
    waiting = list(jobs)
    in_use: set[str] = set()
    running = 0
    pool = ThreadPoolExecutor(max_workers=workers, thread_name_prefix="case")
    try:
        while waiting or running:
            while running < workers:
                place = next(
                    (i for i, job in enumerate(waiting) if not exclusive(job) & in_use), None
                )
                if place is None:
                    break
                job = waiting.pop(place)
                in_use |= exclusive(job)
                running += 1
                future = pool.submit(work, job)
                future.add_done_callback(_reporter(finished, job))
            job, done = finished.get()
            running -= 1
            in_use -= exclusive(job)
            if not isinstance(done.exception(), Cancelled):
                yield done.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _reporter(
    finished: queue.SimpleQueue[tuple[Job, Future[Result]]], job: Job
) -> Callable[[Future[Result]], None]:
    return lambda future: finished.put((job, future))

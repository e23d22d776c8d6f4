# SPDX-License-Identifier: MIT
"""A two-sided case on two targets: the server's end on one, the client's on the other.

The server's process says when the client may begin, and with which value; then the client's process
is started beside it. What both recorded is joined, and judged as one run: against the promise, and
against the reference playing both ends, each under the profile that its target is compared with.
"""

from __future__ import annotations

import re
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace

from diffrunner.corpus.corpus import Case
from diffrunner.corpus.promise import Before, Promise
from diffrunner.judging.verdict import CONTRADICTS, DIVERGES, Verdict, confirmed, judge
from diffrunner.running.bench import Bench, Run, normaliser_for
from diffrunner.running.targets import Target
from diffrunner.traces.joining import joined
from diffrunner.traces.trace import Json, read_trace

_MARKS_ENDS = re.compile(r"^ends\(", re.MULTILINE)


def is_two_sided(case: Case) -> bool:
    """Whether a case marks its two ends."""
    return _MARKS_ENDS.search(case.source) is not None


def run_pair(bench: Bench, case: Case, server: Target, client: Target) -> Run:
    """Run both ends in processes of their own, and give what they did as one run.

    Raises execute.Cancelled.
    """
    others: list[Future[Run]] = []
    with ExitStack() as stack:
        pool = stack.enter_context(ThreadPoolExecutor(max_workers=1))

        def begin_client(value: Json) -> None:
            if not others:
                others.append(pool.submit(_client_end, bench, case, client, value))

        ours = bench.run(case, server, alone=True, end="server", ready=begin_client)
    if not others:
        return ours
    return _one_run(case, ours, others[0].result())


def _client_end(bench: Bench, case: Case, client: Target, value: Json) -> Run:
    return bench.run(case, client, alone=True, end="client", value=value)


def _one_run(case: Case, server: Run, client: Run) -> Run:
    both = joined(read_trace(server.raw), read_trace(client.raw))
    normal = normaliser_for(case, server.temporary).normalise(both)
    worse = server if _failed(server) else client
    return replace(worse, raw=server.raw + client.raw, normal=normal)


def _failed(run: Run) -> bool:
    execution = run.execution
    return bool(execution.status) or execution.timed_out or execution.broke_off is not None


def pair_verdict(
    bench: Bench,
    case: Case,
    targets: tuple[Target, Target],
    references: tuple[Target, Target],
) -> Verdict:
    """Judge the case on a pair of targets: server's, client's. A failure must repeat itself."""
    promise = without_orders(case.promise)
    expected = run_pair(bench, case, *references)
    run = run_pair(bench, case, *targets)
    clauses = case.front_matter.clauses
    verdict = judge(promise, clauses, run.execution, run.normal, expected.normal)
    if verdict.word not in (DIVERGES, CONTRADICTS):
        return verdict
    return confirmed(promise, verdict, run.normal, run_pair(bench, case, *targets).normal)


def without_orders(promise: Promise) -> Promise:
    """The promise without what it says of the order of records of different lanes."""
    return Promise(tuple(part for part in promise.parts if not isinstance(part, Before)))

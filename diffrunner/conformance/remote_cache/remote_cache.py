#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Shows that the corpus's tests can share a remote cache, with nginx as the cache.

A folder of cases is tested on one runtime three times, each time with the same cache server:

1. by a Bazel that has built nothing yet, with an empty cache: everything is run, and uploaded;
2. by another one that has built nothing yet: nothing must be run, the shards of the test included.
   So no action depends on what differs between the two (their folders, the time, chance), and
   each has the same inputs: one that read the output base's path would not be found in the cache;
3. by the second one again, with one C file of the reference compiled otherwise: that file, what it
   is part of, and the shards must be run, and nothing else.

Exit status 0 means that all of this was so.
"""

from __future__ import annotations

import contextlib
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import cache_server
import execution_log
import private_bazel
from execution_log import Action
from private_bazel import PrivateBazel

TARGET = "//diffrunner/conformance:node_24_test"
# Of the whole corpus there would be as many actions, only longer ones.
CASES = "cases/destroy"
SHARDS = 2
CHANGE = r"--per_file_copt=ref/net/server\.c$@-O1"
# One file, the reference that it is part of, and the shards, which run the reference.
CHANGED = {"CppCompile": 1, "CppLink": 1, "TestRunner": SHARDS}


class NotAsPromised(Exception):
    """The cache works, and what it saves is not what it should be."""


def demonstrate(workspace: Path, scratch: Path) -> None:
    with cache_server.running(scratch / "cache") as server:
        print(f"{server.version} on 127.0.0.1:{server.port}, {TARGET}, {CASES}", flush=True)
        cache = f"--remote_cache={server.url}"
        with private_bazel.fresh(workspace, scratch / "first") as bazel:
            first = run(bazel, "first output base, empty cache", cache)
            check_first(first)
        uploads = server.requests()["PUT 201"]
        with private_bazel.fresh(workspace, scratch / "second") as bazel:
            second = run(bazel, "second output base, same cache", cache)
            check_second(first, second)
            requests = server.requests()
            if requests["PUT 201"] + requests["PUT 204"] > uploads:
                raise NotAsPromised("the second run uploaded something")
            changed = run(bazel, "the same, one C file changed", cache, CHANGE)
            check_changed(changed)
    print(f"the server took {uploads} files in, and gave {requests['GET 200']} out")


def run(bazel: PrivateBazel, title: str, *options: str) -> list[Action]:
    done = bazel.test(TARGET, (f"--test_arg={CASES}", *options))
    actions = execution_log.parse(done.execution_log)
    shards = [action for action in actions if action.is_shard]
    print(
        f"{title:30}  {len(actions):3} actions, {execution_log.hits(actions):3} from the cache"
        f"  ({len(shards)} shards, {execution_log.hits(shards)} from the cache)"
        f"  {done.seconds:5.1f} s",
        flush=True,
    )
    return actions


def check_first(actions: list[Action]) -> None:
    if execution_log.hits(actions):
        raise NotAsPromised("the first run found something in an empty cache")
    if execution_log.kinds(actions).get("TestRunner") != SHARDS:
        raise NotAsPromised(f"the test is not made of {SHARDS} shards")


def check_second(first: list[Action], second: list[Action]) -> None:
    reasons = execution_log.why_not_reused(first, second)
    if reasons:
        raise NotAsPromised("\n  ".join(["the second run was not saved all work:", *reasons]))


def check_changed(actions: list[Action]) -> None:
    kinds = execution_log.kinds(actions)
    if kinds != CHANGED or execution_log.hits(actions):
        names = (f"{action.name}{' (cached)' * action.from_cache}" for action in actions)
        raise NotAsPromised("\n  ".join(["a changed C file has led to other actions:", *names]))


@contextlib.contextmanager
def interruptible() -> Iterator[None]:
    """Tidies up before SIGTERM and SIGHUP end the program, too: Bazel sends SIGTERM first."""

    def interrupt(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, interrupt)
    yield


def find_workspace() -> Path:
    """The source tree: Bazel's copy of this file is a link into it."""
    folder = Path(__file__).resolve().parents[3]
    if not (folder / "WORKSPACE").exists():
        raise NotAsPromised("this runs on the machine that has the source tree, outside a sandbox")
    return folder


def main() -> int:
    try:
        with interruptible(), tempfile.TemporaryDirectory(prefix="remote-cache-") as scratch:
            demonstrate(find_workspace(), Path(scratch))
    except (cache_server.CannotServe, private_bazel.BuildFailed, NotAsPromised) as problem:
        print(f"remote_cache: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("remote_cache: interrupted", file=sys.stderr)
        return 130
    print("nothing was run twice, and the results are the same")
    return 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: MIT
"""How the fakes serve cases over the control channel (docs/control-channel.md).

Each case that is served becomes the command line of an ordinary run, so that `golden` need not
know the difference.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from typing import Any

FAKE, RECORDER = sys.argv[0], sys.argv[1]


class Channel:
    def __init__(self, folder: str) -> None:
        self.requests = open(os.path.join(folder, "requests"), "wb", buffering=0)
        self.answers = open(os.path.join(folder, "answers"), "rb")

    def say(self, request: dict[str, Any]) -> None:
        self.requests.write(json.dumps(request).encode() + b"\n")

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        self.say(request)
        answer: dict[str, Any] = json.loads(self.answers.readline() or b'{"stop":true}')
        return answer


def channel() -> Channel | None:
    """The channel, if we were started to serve; None if we are to run one case."""
    if len(sys.argv) >= 4 and sys.argv[2] == "--channel":
        return Channel(sys.argv[3])
    return None


def cases(over: Channel) -> Iterator[str]:
    """The ids of the cases that are to be run, one after another."""
    answer = over.ask({"do": "serve", "protocol": "net-control/1"})
    while case := answer.get("case"):
        sys.argv = [FAKE, RECORDER, case["file"], case["trace"], "--case", case["id"]]
        sys.argv += ["--tmp", case["tmp"]]
        yield case["id"]
        answer = over.ask({"do": "ended", "how": "empty"})
    raise SystemExit(0)


def note_pid() -> None:
    """Tell the test which process ran a case."""
    with open(os.environ["HOME"] + "/pids", "a", encoding="ascii") as file:
        file.write(f"{os.getpid()}\n")

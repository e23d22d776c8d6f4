# SPDX-License-Identifier: MIT
"""What a build ran, read from the log that `--execution_log_json_file` writes.

Bazel writes one JSON object for each process that it started or found in a cache ("spawn"; here:
action), one after the other, without anything between them.
"""

from __future__ import annotations

import collections
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Action:
    """`outputs` are the files that it had to make; `digests` those that it made, with content."""

    kind: str
    outputs: tuple[str, ...]
    digests: frozenset[tuple[str, str]]
    from_cache: bool

    @property
    def name(self) -> str:
        return f"{self.kind} {self.outputs[0] if self.outputs else '(no output)'}"

    @property
    def is_shard(self) -> bool:
        """Whether it is the run of a test, or of one of its shards."""
        return self.kind == "TestRunner"


def parse(text: str) -> list[Action]:
    decoder = json.JSONDecoder()
    actions: list[Action] = []
    position = text.find("{")
    while position >= 0:
        entry, end = decoder.raw_decode(text, position)
        actions.append(_action(entry))
        position = text.find("{", end)
    return actions


def _action(entry: dict[str, Any]) -> Action:
    made = entry.get("actualOutputs", [])
    return Action(
        kind=entry.get("mnemonic", ""),
        outputs=tuple(entry.get("listedOutputs", ())),
        digests=frozenset((file["path"], file.get("digest", {}).get("hash", "")) for file in made),
        from_cache=bool(entry.get("remoteCacheHit")),
    )


def hits(actions: Sequence[Action]) -> int:
    return sum(action.from_cache for action in actions)


def kinds(actions: Sequence[Action]) -> dict[str, int]:
    """How many actions there are of each kind, in the order of the kinds' names."""
    return dict(sorted(collections.Counter(action.kind for action in actions).items()))


def why_not_reused(first: Sequence[Action], second: Sequence[Action]) -> list[str]:
    """Says of each action of the second build why the first has not saved it; empty is good."""
    made = {action.outputs: action for action in first}
    reasons: list[str] = []
    for action in second:
        before = made.pop(action.outputs, None)
        if before is None:
            reasons.append(f"{action.name}: not an action of the first run")
        elif not action.from_cache:
            reasons.append(f"{action.name}: was run again")
        elif action.digests != before.digests:
            reasons.append(f"{action.name}: has another result")
    return reasons + [f"{action.name}: not an action of the second run" for action in made.values()]

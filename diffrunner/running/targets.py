# SPDX-License-Identifier: MIT
"""What cases run on: the runtimes of ./setup, any other binary, and the reference itself.

A target is `name@version`. It is compared with the reference as it behaves under one *profile*,
that of a Node.js line: a Node.js binary with its own line, every other runtime with the newest.
The reference is a target, too, once for each profile that is in use (`reference@24.7`): so a case
whose promise the reference breaks does not go unseen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from diffrunner.corpus.front_matter import Version, read_version
from diffrunner.problem import Problem

PROFILES: dict[str, Version] = {
    "node@20": (20, 20, 2),
    "node@22": (22, 23, 3),
    "node@24.7": (24, 7, 0),
    "node@24": (24, 21, 0),
    "node@26": (26, 10, 0),
}
NEWEST = "node@26"
BINARIES = {
    "node@20": "node-20/bin/node",
    "node@22": "node-22/bin/node",
    "node@24.7": "node-24.7/bin/node",
    "node@24": "node-24/bin/node",
    "node@26": "node-26/bin/node",
    "deno@2": "deno-2/deno",
    "bun@1": "bun-1/bin/bun",
}
ARGUMENTS = {"deno": ("run", "-A", "--quiet")}
REFERENCE = "reference"

_NODE_SAYS = re.compile(r"v(\d+\.\d+\.\d+)")
_DENO_SAYS = re.compile(r"deno (\d+\.\d+\.\d+)")
_BUN_SAYS = re.compile(r"(\d+\.\d+\.\d+)")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9@._+-]*")


@dataclass(frozen=True)
class Wanted:
    """A target as it was asked for: its name, and the program that it is."""

    name: str
    binary: Path


@dataclass(frozen=True)
class Target:
    """A target that answered. `node_version` is what `since` and `until` are measured by.

    `arguments` stand before a script; `environment` is added to what every target gets.
    `can_reside` tells whether a process of it may run many cases; `recordings` are traces that
    stand in for a program.
    """

    name: str
    kind: str
    binary: Path
    version: str
    profile: str
    node_version: Version
    arguments: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    can_reside: bool = True
    recordings: Path | None = None

    @property
    def is_reference(self) -> bool:
        return self.kind == REFERENCE

    @property
    def command(self) -> tuple[str, ...]:
        """The program and the arguments that come before a script."""
        return (str(self.binary), *self.arguments)


def installed(folders: Sequence[Path]) -> list[Wanted]:
    """The runtimes of ./setup that are there."""
    return [
        Wanted(name, binary)
        for name in BINARIES
        if (binary := _built_in(name, folders)) is not None
    ]


def wanted(word: str, folders: Sequence[Path], working_directory: Path) -> Wanted | Problem:
    """What one `--target` asks for, or why it cannot be had. Not for the reference."""
    name, separator, given = word.partition("=")
    if not separator:
        binary = _built_in(name, folders)
        if name not in BINARIES:
            known = ", ".join([*BINARIES, REFERENCE])
            return Problem(word, f"no such target; there are {known}, or NAME=/path/to/binary")
        return Wanted(name, binary) if binary else Problem(word, "is not installed; run ./setup")
    if not _NAME.fullmatch(name) or is_reference(name) or name in BINARIES:
        return Problem(word, "a target needs a name of its own: letters, digits, @ . _ + -")
    path = (working_directory / given).absolute()
    if not path.is_file():
        return Problem(word, f"there is no program {path}")
    return Wanted(name, path)


def _built_in(name: str, folders: Sequence[Path]) -> Path | None:
    for folder in folders:
        binary = folder / BINARIES.get(name, "?")
        if binary.is_file():
            return binary
    return None


def is_reference(word: str) -> bool:
    return word == REFERENCE or word.startswith(REFERENCE + "@")


def reference(word: str, binary: Path) -> Target | Problem:
    """The reference under the profile that a word such as `reference@24.7` names."""
    profile = "node@" + word.partition("@")[2] if "@" in word else NEWEST
    if profile not in PROFILES:
        known = ", ".join(name.replace("node", REFERENCE) for name in PROFILES)
        return Problem(word, f"no such profile of the reference; there are {known}")
    if not binary.is_file():
        return Problem(word, f"the reference is not built: there is no {binary}")
    version = ".".join(map(str, PROFILES[profile]))
    return Target(word, REFERENCE, binary, version, profile, PROFILES[profile])


def reference_of(target: Target, binary: Path) -> Target | Problem:
    """The reference that a target is compared with."""
    return reference(target.profile.replace("node", REFERENCE), binary)


def identified(asked: Wanted, printed: str) -> Target | Problem:
    """Which runtime a program is, by what it prints when asked for its version."""
    first_line = printed.strip().splitlines()[0] if printed.strip() else ""
    for kind, pattern in (("node", _NODE_SAYS), ("deno", _DENO_SAYS), ("bun", _BUN_SAYS)):
        if found := pattern.match(first_line):
            version = read_version(found[1])
            assert version is not None, "the pattern is that of a version"
            profile = _profile_of(version) if kind == "node" else NEWEST
            measured = version if kind == "node" else PROFILES[NEWEST]
            return Target(
                name=asked.name,
                kind=kind,
                binary=asked.binary,
                version=found[1],
                profile=profile,
                node_version=measured,
                arguments=ARGUMENTS.get(kind, ()),
            )
    answer = f"printed {first_line[:40]!r}" if first_line else "printed nothing"
    reason = f"is not a runtime that is known here: `{asked.binary} --version` {answer}"
    return Problem(asked.name, reason)


def _profile_of(version: Version) -> str:
    """The newest profile that is not newer than a Node.js version, of its own line if possible."""
    same_line = {name: v for name, v in PROFILES.items() if v[0] == version[0]} or PROFILES
    not_newer = {name: v for name, v in same_line.items() if v <= version}
    if not_newer:
        return max(not_newer, key=lambda name: not_newer[name])
    return min(same_line, key=lambda name: same_line[name])

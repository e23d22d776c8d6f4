# SPDX-License-Identifier: MIT
"""What cases run on: the runtimes of ./setup, any other binary, and the reference itself.

A target is `name@version`. It is compared with the reference as it behaves under one *profile*,
that of a Node.js line: a Node.js binary with its own line, every other runtime with the newest,
unless a target file (`target_file`) says otherwise.
The reference is a target, too, once for each profile that is in use (`reference@24.7`): so a case
whose promise the reference breaks does not go unseen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from diffrunner.corpus.front_matter import Version, read_version
from diffrunner.problem import Problem
from diffrunner.traces.render import shortened

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
OTHER = "other"

_NODE_SAYS = re.compile(r"v(\d+\.\d+\.\d+)")
_DENO_SAYS = re.compile(r"deno (\d+\.\d+\.\d+)")
_BUN_SAYS = re.compile(r"(\d+\.\d+\.\d+)")
_SAYS = (("node", _NODE_SAYS), ("deno", _DENO_SAYS), ("bun", _BUN_SAYS))
KINDS = ("node", "deno", "bun", OTHER)
_ANY_VERSION = re.compile(r"\d+\.\d+\.\d+")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9@._+-]*")
NAME_LETTERS = "letters, digits, @ . _ + -"


@dataclass(frozen=True)
class Wanted:
    """A target as it was asked for: its name, and the program that it is, or its recordings.

    The rest is what a target file tells of it; None, if it is to be found out. `described_in` is
    that file, `known` the file of its known divergences.
    """

    name: str
    binary: Path
    kind: str | None = None
    arguments: tuple[str, ...] | None = None
    environment: Mapping[str, str] = field(default_factory=dict)
    version_command: tuple[str, ...] | None = None
    version: str | None = None
    profile: str | None = None
    can_reside: bool = True
    takes_form: bool = False
    recordings: Path | None = None
    known: Path | None = None
    described_in: Path | None = None


@dataclass(frozen=True)
class Target:
    """A target that answered. `node_version` is what `since` and `until` are measured by.

    `arguments` stand before a script; `environment` is added to what every target gets.
    `can_reside` tells whether a process of it may run many cases. One that `takes_form` evaluates
    the JSON form of a case itself. `recordings` are traces that stand in for a program. `known` and
    `described_in` are as in Wanted.
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
    takes_form: bool = False
    recordings: Path | None = None
    known: Path | None = None
    described_in: Path | None = None

    @property
    def is_reference(self) -> bool:
        return self.kind == REFERENCE

    @property
    def runs_forms(self) -> bool:
        """Whether it is given the JSON forms of cases, not their text."""
        return self.is_reference or self.takes_form

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
    if not is_own_name(name):
        return Problem(word, f"a target needs a name of its own: {NAME_LETTERS}")
    path = (working_directory / given).absolute()
    if path.is_dir() or path.suffix == ".jsonl" and path.is_file():
        return Wanted(name, path, recordings=path)
    if not path.is_file():
        return Problem(word, f"there is no program {path}")
    return Wanted(name, path)


def is_own_name(name: str) -> bool:
    """Whether a target that is none of ours may have this name."""
    return bool(_NAME.fullmatch(name)) and not is_reference(name) and name not in BINARIES


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
    first_line = printed.strip().splitlines()[0].strip() if printed.strip() else ""
    if asked.version is not None:
        return _target(asked, asked.kind or OTHER, asked.version)
    if asked.kind is None:
        for kind, pattern in _SAYS:
            if found := pattern.match(first_line):
                return _target(asked, kind, found[1])
    elif first_line:
        told = _ANY_VERSION.search(first_line)
        return _target(asked, asked.kind, told[0] if told else shortened(first_line, 40))
    answer = f"printed {first_line[:40]!r}" if first_line else "printed nothing"
    command = " ".join(version_command(asked))
    if asked.kind is not None:
        what = "say how with `version`, or which one with `version-is`"
        return Problem(asked.name, f"does not tell its version: `{command}` {answer}; {what}")
    reason = f"is not a runtime that is known here: `{command}` {answer}"
    return Problem(asked.name, f"{reason}; a target file can say what it is")


def identified_recordings(
    asked: Wanted, told: tuple[str, str] | str, recordings: Path
) -> Target | Problem:
    """The target that recordings stand in for, by the implementation that they name."""
    if isinstance(told, str):
        return Problem(asked.name, told)
    implementation, version = told
    kind = asked.kind or (implementation if implementation in KINDS else OTHER)
    return replace(_target(asked, kind, asked.version or version), recordings=recordings)


def version_command(asked: Wanted) -> tuple[str, ...]:
    return asked.version_command or (str(asked.binary), "--version")


def _target(asked: Wanted, kind: str, version: str) -> Target:
    own = read_version(version) if kind == "node" else None
    profile = asked.profile or (_profile_of(own) if own else NEWEST)
    # What is compared with a certain version of Node.js claims to be like that one.
    measured = own if own and asked.profile is None else PROFILES[profile]
    return Target(
        name=asked.name,
        kind=kind,
        binary=asked.binary,
        version=version,
        profile=profile,
        node_version=measured,
        arguments=ARGUMENTS.get(kind, ()) if asked.arguments is None else asked.arguments,
        environment=asked.environment,
        can_reside=asked.can_reside,
        takes_form=asked.takes_form,
        known=asked.known,
        described_in=asked.described_in,
    )


def _profile_of(version: Version) -> str:
    """The newest profile that is not newer than a Node.js version, of its own line if possible."""
    same_line = {name: v for name, v in PROFILES.items() if v[0] == version[0]} or PROFILES
    not_newer = {name: v for name, v in same_line.items() if v <= version}
    if not_newer:
        return max(not_newer, key=lambda name: not_newer[name])
    return min(same_line, key=lambda name: same_line[name])

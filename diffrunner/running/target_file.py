# SPDX-License-Identifier: MIT
"""Target files: what people say of implementations of their own, once, in their own repository.

    [[target]]
    name         = "mine"
    binary       = "build/mine"            # relative to this file, like all paths here
    arguments    = ["--experimental-net"]  # before the script
    environment  = { MINE_CACHE = "off" }
    version      = ["build/mine", "-V"]    # a command; or version-is = "1.2.3"
    runtime      = "other"                 # node, deno, bun; without it, what its version says
    compare-with = "node@24.7"             # whose net it claims to be like
    known        = "net/known.toml"        # its known divergences

    [[target]]
    name   = "recorded"
    traces = "net/traces"                  # recorded traces, in the place of a program

Also `resident = false`, if a process of it can run one case only, and `form = true`, if it
evaluates the JSON form of cases itself and is started without a script. An entry with a mistake is
left out, and every mistake in it is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import tomllib

from diffrunner.problem import Problem
from diffrunner.running.targets import KINDS, NAME_LETTERS, OTHER, PROFILES, Wanted, is_own_name

DEFAULT_NAME = "targets.toml"
_KEYS = (
    "name",
    "binary",
    "arguments",
    "environment",
    "version",
    "version-is",
    "runtime",
    "compare-with",
    "resident",
    "form",
    "traces",
    "known",
)
_ONLY_FOR_PROGRAMS = ("arguments", "environment", "version", "resident", "form")
_TOML_PLACE = re.compile(r"\(at line (\d+), column \d+\)")


def load_targets(path: Path) -> tuple[dict[str, Wanted], list[Problem]]:
    """The targets of a file, by name, and what is wrong with the others."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        line = _TOML_PLACE.search(str(error))
        where = f"{path}:{line[1]}" if line else str(path)
        reason = _TOML_PLACE.sub("", str(error)).strip()
        return {}, [Problem(where, f"is not TOML: {reason}")]
    except (OSError, UnicodeDecodeError) as error:
        return {}, [Problem(str(path), f"cannot be read: {error}")]
    targets: dict[str, Wanted] = {}
    problems = [
        Problem(
            str(path), f"unknown table {key!r}; describe each target in a [[target]] of its own"
        )
        for key in table.keys() - {"target"}
    ]
    rows = table.get("target", [])
    for number, row in enumerate(rows if isinstance(rows, list) else [rows], start=1):
        entry = _Entry(row if isinstance(row, dict) else {}, path)
        wanted = entry.wanted()
        place = f"{path}, target {entry.name or number}"
        if wanted is not None and wanted.name in targets:
            entry.reasons.append("another target of the file has this name")
        elif wanted is not None:
            targets[wanted.name] = wanted
        problems += [Problem(place, reason) for reason in entry.reasons]
    if not rows and not problems:
        problems.append(Problem(str(path), "describes no target; begin one with [[target]]"))
    return targets, problems


class _Entry:
    """Reads one [[target]]; gathers what is wrong with it."""

    def __init__(self, row: dict[str, Any], file: Path) -> None:
        self.row = row
        self.file = file
        self.reasons: list[str] = []
        name = row.get("name")
        self.name = name if isinstance(name, str) else ""

    def wanted(self) -> Wanted | None:
        """What it describes; None if that cannot be relied on."""
        for key in sorted(self.row.keys() - set(_KEYS)):
            self._wrong(f"unknown key {key!r}; the keys are {', '.join(_KEYS)}")
        if not is_own_name(self.name):
            self._wrong(f"`name` must be a name that is not one of ours: {NAME_LETTERS}")
        program = self._path("binary", must_be_file=True)
        traces = self._path("traces", must_be_file=False)
        self._check_what_it_is()
        kind = self._one_of("runtime", KINDS)
        profile = self._one_of("compare-with", tuple(PROFILES))
        if kind == OTHER and "compare-with" not in self.row:
            known = ", ".join(PROFILES)
            self._wrong(
                f'a runtime "{OTHER}" must say which Node.js it is like, with `compare-with`: {known}'
            )
        wanted = Wanted(
            name=self.name,
            binary=program or traces or self.file,
            kind=kind,
            arguments=self._texts("arguments"),
            environment=self._environment(),
            version_command=self._command("version"),
            version=self._text("version-is"),
            profile=profile,
            can_reside=self._flag("resident", True),
            takes_form=self._flag("form", False),
            recordings=traces,
            known=self._path("known", must_be_file=True),
            described_in=self.file,
        )
        return None if self.reasons else wanted

    def _check_what_it_is(self) -> None:
        if ("binary" in self.row) == ("traces" in self.row):
            self._wrong("either `binary`, a program, or `traces`, a folder or file, must be given")
        if "traces" in self.row:
            for key in _ONLY_FOR_PROGRAMS:
                if key in self.row:
                    self._wrong(f"`{key}` is for a program, and there are `traces`; remove it")
        if "version" in self.row and "version-is" in self.row:
            self._wrong("give `version` (a command) or `version-is`, not both")
        if "version-is" in self.row and "binary" in self.row and "runtime" not in self.row:
            self._wrong("with `version-is`, nothing is asked of it: say its `runtime`, too")

    def _path(self, key: str, *, must_be_file: bool) -> Path | None:
        text = self._text(key)
        if text is None:
            return None
        path = self._beside(text)
        if not (path.is_file() or path.is_dir() and not must_be_file):
            self._wrong(f"`{key}`: there is no {path}")
        return path

    def _beside(self, text: str) -> Path:
        """A path that is relative to the file."""
        return self.file.absolute().parent / text

    def _text(self, key: str) -> str | None:
        value = self.row.get(key)
        if value is None or isinstance(value, str) and value.strip():
            return value
        self._wrong(f"`{key}` must be a string that is not empty")
        return None

    def _texts(self, key: str) -> tuple[str, ...] | None:
        value = self.row.get(key)
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self._wrong(f"`{key}` must be a list of strings")
            return None
        return tuple(value)

    def _command(self, key: str) -> tuple[str, ...] | None:
        words = self._texts(key)
        if words is None:
            return None
        if not words:
            self._wrong(f"`{key}` must be a command: a program, and its arguments")
            return None
        program = self._beside(words[0])
        if not program.is_file():
            self._wrong(f"`{key}`: there is no program {program}")
        return (str(program), *words[1:])

    def _environment(self) -> dict[str, str]:
        value = self.row.get("environment", {})
        if isinstance(value, dict) and all(isinstance(text, str) for text in value.values()):
            return value
        self._wrong("`environment` must be a table of strings")
        return {}

    def _flag(self, key: str, otherwise: bool) -> bool:
        value = self.row.get(key, otherwise)
        if not isinstance(value, bool):
            self._wrong(f"`{key}` must be true or false")
        return value is True

    def _one_of(self, key: str, words: Sequence[str]) -> str | None:
        value = self.row.get(key)
        if value is None or value in words:
            return value
        self._wrong(f"`{key}` must be one of {', '.join(words)}")
        return None

    def _wrong(self, reason: str) -> None:
        self.reasons.append(reason)

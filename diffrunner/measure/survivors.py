# SPDX-License-Identifier: MIT
"""What is known of mutants that no case notices: `survivors.toml`, which people write.

Each entry names a place as the tool prints it, but for its line, and gives a reason. With
`equivalent = true` no program could tell the mutant from the original; it does not count then.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import tomllib

from diffrunner.measure.places import Place


@dataclass(frozen=True)
class Survivor:
    """One entry. `was` and `becomes` are the text of the place, white space joined."""

    file: str
    function: str
    was: str
    becomes: str
    reason: str
    equivalent: bool = False

    @property
    def key(self) -> tuple[str, str, str, str]:
        return self.file, self.function, self.was, self.becomes


class Survivors:
    """The entries of a file; raises ValueError, with a message for people, if it is malformed."""

    def __init__(self, path: Path) -> None:
        self._entries: dict[tuple[str, str, str, str], Survivor] = {}
        for number, table in enumerate(tomllib.loads(path.read_text("utf-8"))["survivor"], 1):
            try:
                entry = Survivor(**table)
            except TypeError as error:
                raise ValueError(f"{path.name}: entry {number}: {error}") from error
            if entry.key in self._entries:
                raise ValueError(f"{path.name}: entry {number}: {entry.was!r} is there already")
            self._entries[entry.key] = entry

    def about(self, place: Place) -> Survivor | None:
        return self._entries.get(place.key)

    def outdated(self, places: list[Place], files: set[str]) -> list[Survivor]:
        """Entries about these files that name none of their places."""
        there = {place.key for place in places}
        return [
            entry
            for entry in self._entries.values()
            if entry.file in files and entry.key not in there
        ]

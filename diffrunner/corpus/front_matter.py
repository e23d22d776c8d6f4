# SPDX-License-Identifier: MIT
"""The two comment blocks of a case file: what it says of itself, and what it promises.

The form is in spec/case-language.md, "The case file". Whatever is wrong is reported with its line
and what to do about it, all of it at once where that is possible.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import tomllib

from diffrunner.corpus.promise import Promise
from diffrunner.corpus.promise_parser import PromiseError, parse_promise

DEFAULT_TIMEOUT = 5000
LONGEST_TIMEOUT = 60000
PLATFORMS = ("linux", "darwin", "windows")
PLAIN_NEEDS = ("ipv6", "no-ipv6", "root", "probe")

Version = tuple[int, int, int]

_OPENING = re.compile(r"\A(?:[ \t]*(?://[^\n]*)?\n)*/\*---[ \t]*\n")
_CLOSING = re.compile(r"^---\*/[ \t]*$", re.MULTILINE)
_PROMISE = re.compile(r"^/\*===[ \t]*\n(.*?)^===\*/[ \t]*$\s*\Z", re.MULTILINE | re.DOTALL)
_PROMISE_MARK = re.compile(r"^(?:/\*===|===\*/)", re.MULTILINE)
_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")
_TOML_LINE = re.compile(r"\(at line (\d+), column (\d+)\)")
_PROBES = re.compile(r"^(?!\s*//).*\bprobe\.[a-z]+\(", re.MULTILINE)
_STARTS_PROCESSES = re.compile(r"^processes\(", re.MULTILINE)
_FLAG = re.compile(r"--[a-z]+(?:-[a-z]+)*(?:=[^ ]+)?")
_PATH_NEED = re.compile(r"path:/[^\x00]+")


@dataclass(frozen=True)
class FrontMatter:
    title: str
    clauses: tuple[str, ...]
    since: Version | None = None
    until: Version | None = None
    platform: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    exact_chunks: bool = False
    timeout: int = DEFAULT_TIMEOUT
    isolate: bool = False
    flags: tuple[str, ...] = ()


@dataclass(frozen=True)
class CaseText:
    """A case file, taken apart. `meta` is the front matter as it was written."""

    front_matter: FrontMatter
    meta: dict[str, Any]
    promise: Promise
    promise_text: str


class CaseError(Exception):
    """What is wrong with a case file: pairs of a line (0 for the whole file) and a reason."""

    def __init__(self, reasons: tuple[tuple[int, str], ...]) -> None:
        super().__init__("; ".join(reason for _, reason in reasons))
        self.reasons = reasons


def read_version(text: str) -> Version | None:
    """`24.7.0` as numbers, or None."""
    found = _VERSION.fullmatch(text)
    return None if found is None else (int(found[1]), int(found[2]), int(found[3]))


def parse_case(source: str) -> CaseText:
    """Take a case file apart; raises CaseError."""
    meta = _front_matter_table(source)
    reasons: list[tuple[int, str]] = []
    front_matter = _Keys(meta, source, reasons).front_matter()
    promise, promise_text = Promise(), ""
    found = _PROMISE.search(source)
    if found is not None:
        promise_text = found[1]
        first_line = source.count("\n", 0, found.start(1)) + 1
        try:
            promise = parse_promise(promise_text.removesuffix("\n"), first_line)
        except PromiseError as error:
            reasons.append((error.line, f"the promised block: {error.reason}"))
    elif mark := _PROMISE_MARK.search(source):
        line = source.count("\n", 0, mark.start()) + 1
        reasons.append((line, "the promised block must run from /*=== to ===*/ and end the file"))
    if reasons:
        raise CaseError(tuple(sorted(reasons)))
    return CaseText(front_matter, meta, promise, promise_text)


def _front_matter_table(source: str) -> dict[str, Any]:
    opening = _OPENING.match(source)
    closing = _CLOSING.search(source, opening.end()) if opening else None
    if opening is None or closing is None:
        raise CaseError(((0, "has no front matter: begin it with a line /*--- and end it ---*/"),))
    try:
        return tomllib.loads(source[opening.end() : closing.start()])
    except tomllib.TOMLDecodeError as error:
        first_line = source.count("\n", 0, opening.end()) + 1
        place = _TOML_LINE.search(str(error))
        line = first_line + (int(place[1]) - 1 if place else 0)
        reason = _TOML_LINE.sub("", str(error)).strip()
        raise CaseError(((line, f"the front matter is not TOML: {reason}"),)) from None


class _Keys:
    """Reads the keys of a front matter; gathers what is wrong with them."""

    def __init__(self, table: dict[str, Any], source: str, reasons: list[tuple[int, str]]) -> None:
        self.table = table
        self.source = source
        self.reasons = reasons

    def front_matter(self) -> FrontMatter:
        known = {"title", "clauses", "since", "until", "platform", "needs", "chunks", "timeout"}
        known |= {"isolate", "flags"}
        for key in sorted(self.table.keys() - known):
            self._wrong(key, f"unknown key {key!r}; the keys are {', '.join(sorted(known))}")
        title = self.table.get("title")
        if not isinstance(title, str) or not title.strip():
            self._wrong("title", "`title` must be the one claim that the case makes")
        clauses = self._texts("clauses")
        if not clauses:
            self._wrong("clauses", "`clauses` must list the ids of the clauses that it checks")
        platform = self._texts("platform")
        for name in platform:
            if name not in PLATFORMS:
                self._wrong("platform", f"unknown platform {name!r}; use {', '.join(PLATFORMS)}")
        if self.table.get("chunks", "exact") != "exact":
            self._wrong("chunks", '`chunks` can only be "exact"')
        if self.table.get("isolate", True) is not True:
            self._wrong("isolate", "`isolate` can only be true")
        if _STARTS_PROCESSES.search(self.source) and "isolate" not in self.table:
            self._wrong("isolate", "the case starts processes: say `isolate = true`")
        return FrontMatter(
            title=str(title),
            clauses=clauses,
            since=self._version("since"),
            until=self._version("until"),
            platform=platform,
            needs=self._needs(),
            exact_chunks="chunks" in self.table,
            timeout=self._timeout(),
            isolate="isolate" in self.table,
            flags=self._flags(),
        )

    def _texts(self, key: str) -> tuple[str, ...]:
        value = self.table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self._wrong(key, f"`{key}` must be a list of strings")
            return ()
        return tuple(value)

    def _flags(self) -> tuple[str, ...]:
        flags = self._texts("flags")
        if flags and "isolate" not in self.table:
            self._wrong("flags", "`flags` are those of a process: say `isolate = true`, too")
        for flag in flags:
            if not _FLAG.fullmatch(flag):
                self._wrong("flags", f"no option of a command line: {flag!r}")
        return flags

    def _version(self, key: str) -> Version | None:
        value = self.table.get(key)
        version = read_version(value) if isinstance(value, str) else None
        if value is not None and version is None:
            self._wrong(key, f'`{key}` must be a version like "24.7.0"')
        return version

    def _needs(self) -> tuple[str, ...]:
        needs = self._texts("needs")
        for need in needs:
            port = need.removeprefix("port:")
            is_port = port != need and port.isdecimal() and 1 <= int(port) <= 65535
            if not (is_port or need in PLAIN_NEEDS or _PATH_NEED.fullmatch(need)):
                plain = ", ".join(PLAIN_NEEDS)
                self._wrong("needs", f"unknown need {need!r}; use port:N, path:/P, {plain}")
        if _PROBES.search(self.source) and "probe" not in needs:
            self._wrong("needs", 'the case uses `probe`: say so with needs = ["probe"]')
        return needs

    def _timeout(self) -> int:
        value = self.table.get("timeout", DEFAULT_TIMEOUT)
        if isinstance(value, bool) or not isinstance(value, int):
            value = 0
        if not 1 <= value <= LONGEST_TIMEOUT:
            self._wrong("timeout", f"`timeout` must be milliseconds from 1 to {LONGEST_TIMEOUT}")
        return value

    def _wrong(self, key: str, reason: str) -> None:
        found = re.search(rf"^\s*{re.escape(key)}\s*=", self.source, re.MULTILINE)
        line = self.source.count("\n", 0, found.end()) + 1 if found else 0
        self.reasons.append((line, reason))

# SPDX-License-Identifier: MIT
"""Tables of cases: one call, many values, one case for each row.

What a function makes of each kind of wrong value is the same small program over and over. A table
says the program once, what is promised once for each *outcome*, and for each *row* which outcome a
value leads to (spec/case-language.md, "Tables of cases"):

    call   = "client.setTimeout(VALUE)"
    record = "client  .setTimeout"
    before = "const client = new net.Socket();"

    [outcome.type]
    clauses = ["errors.set-timeout-type"]
    throws  = { name = "TypeError", code = "ERR_INVALID_ARG_TYPE", message = "… RECEIVED" }

    [row]
    null = "type"

The names of rows are those of values, which `cases/values.toml` gives for all tables. A row becomes
the text of a case file, and is from then on a case like any other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import tomllib

PLACE_OF_VALUE = "VALUE"
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")  # of a row: a part of the case's id
_CONDITIONS = ("since", "until", "platform", "needs", "isolate")
_TABLE_KEYS = {"call", "record", "before", "after", "outcome", "row", *_CONDITIONS}
_ROW_KEYS = {"outcome", "value", "call", *_CONDITIONS}
_OUTCOME_KEYS = {"clauses", "throws", "title", "promise"}
_ERROR_KEYS = ("name", "code", "message")
_VALUE_KEYS = {"code", "received", "shown"}


@dataclass(frozen=True)
class Value:
    """A kind of value: how a program writes it, and how messages of Node.js tell of it.

    `received` is with the type, as ERR_INVALID_ARG_TYPE has it; `shown` is the value alone.
    """

    code: str
    received: str
    shown: str


@dataclass(frozen=True)
class Row:
    """A row, and the text of its case; or what is wrong with it, and what to do."""

    name: str
    source: str = ""
    problem: str = ""


class TableError(Exception):
    """Why a file is no table at all, or no list of values."""


def read_values(text: str) -> dict[str, Value]:
    """The kinds of values by name; raises TableError."""
    values = {}
    for name, entry in _toml(text).items():
        if not isinstance(entry, dict) or entry.keys() != _VALUE_KEYS or not _are_texts(entry):
            raise TableError(
                f"in cases/values.toml, {name}: give it the texts {', '.join(sorted(_VALUE_KEYS))}"
            )
        values[name] = Value(**entry)
    return values


def read_rows(text: str, values: Mapping[str, Value]) -> list[Row]:
    """The rows of a table, in its order; raises TableError."""
    return rows_of(_toml(text), values)


def rows_of(table: Mapping[str, Any], values: Mapping[str, Value]) -> list[Row]:
    """The rows of a table that was read from TOML; raises TableError."""
    _check_table(table)
    rows = []
    used = set()
    for name, entry in table["row"].items():
        try:
            row = _checked_row(name, entry, table["outcome"])
            used.add(row["outcome"])
            rows.append(Row(name, _source(table, name, row, values)))
        except TableError as error:
            rows.append(Row(name, problem=str(error)))
    unused = sorted(table["outcome"].keys() - used)
    if unused and not any(row.problem for row in rows):
        raise TableError(f"no row comes to {', '.join(unused)}: remove the outcome, or add a row")
    return rows


def _toml(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TableError(f"is not TOML: {error}") from None


def _check_table(table: Mapping[str, Any]) -> None:
    """Raises for what is wrong with the table itself; of its rows each tells for itself."""
    _check_keys(table, _TABLE_KEYS, "the table")
    for key in ("call", "record", "before", "after"):
        if not isinstance(table.get(key, "" if key in ("before", "after") else None), str):
            raise TableError(f"`{key}` must be a text")
    for key in ("outcome", "row"):
        if not isinstance(table.get(key), dict) or not table[key]:
            raise TableError(f"there must be at least one [{key}]")
    for name, outcome in table["outcome"].items():
        _check_outcome(name, outcome)


def _check_outcome(name: str, outcome: Any) -> None:
    where = f"outcome {name}"
    if not isinstance(outcome, dict):
        raise TableError(
            f"{where}: must be a table with the keys {', '.join(sorted(_OUTCOME_KEYS))}"
        )
    _check_keys(outcome, _OUTCOME_KEYS, where)
    throws = outcome.get("throws")
    if throws is None:
        if not _are_texts({key: outcome.get(key) for key in ("title", "promise")}):
            raise TableError(f"{where}: give it `throws`, or the texts `title` and `promise`")
        return
    if "title" in outcome or "promise" in outcome:
        raise TableError(f"{where}: `throws` says it all; remove `title` and `promise`")
    sound = isinstance(throws, dict) and throws.keys() <= set(_ERROR_KEYS) and _are_texts(throws)
    if not sound or "name" not in throws:
        raise TableError(
            f"{where}: `throws` has the text `name`, and may have `code` and `message`"
        )


def _checked_row(name: str, entry: Any, outcomes: Mapping[str, Any]) -> dict[str, Any]:
    """A row in full: most give no more than their outcome. Raises TableError."""
    row = entry if isinstance(entry, dict) else {"outcome": entry}
    if not _NAME.fullmatch(name):
        raise TableError("its name must be made of small letters, digits and hyphens")
    _check_keys(row, _ROW_KEYS, "the row")
    if not _are_texts({key: row[key] for key in ("outcome", "value", "call") if key in row}):
        raise TableError("`outcome`, `value` and `call` must be texts")
    if row.get("outcome") not in outcomes:
        known = ", ".join(outcomes)
        raise TableError(f"its outcome {row.get('outcome')!r} is none of the table: {known}")
    return row


def _source(
    table: Mapping[str, Any], name: str, row: Mapping[str, Any], values: Mapping[str, Value]
) -> str:
    """The text of the row's case; raises TableError."""
    outcome = table["outcome"][row["outcome"]]
    call = row.get("call", table["call"])
    if PLACE_OF_VALUE not in call and "call" not in row:
        raise TableError(f"`call` has no {PLACE_OF_VALUE}, where the value is to stand")
    value = Value("", "", "")
    if PLACE_OF_VALUE in call or "value" in row:
        kind = row.get("value", name)
        if kind not in values:
            raise TableError(f"no value is called {kind!r}: add it to cases/values.toml")
        value = values[kind]
    call = call.replace(PLACE_OF_VALUE, value.code)
    meta = {"title": _title(call, outcome), "clauses": outcome.get("clauses", [])}
    meta |= {key: {**table, **row}[key] for key in _CONDITIONS if key in table or key in row}
    lines = [
        "/*---",
        *(f"{key:7} = {json.dumps(item, ensure_ascii=False)}" for key, item in meta.items()),
        "---*/",
        *_lines(table.get("before", "")),
        "try {",
        f"  {call};",
        "} catch {}",
        *_lines(table.get("after", "")),
        "/*===",
        *_promise(table["record"], outcome, value),
        "===*/",
    ]
    return "\n".join(lines) + "\n"


def _title(call: str, outcome: Mapping[str, Any]) -> str:
    if throws := outcome.get("throws"):
        return f"{call} throws {throws.get('code', throws['name'])}"
    return f"{call} {outcome['title']}"


def _promise(record: str, outcome: Mapping[str, Any], value: Value) -> Sequence[str]:
    if throws := outcome.get("throws"):
        told = {key: _of(throws[key], value) for key in _ERROR_KEYS if key in throws}
        pairs = ", ".join(f"{key}: {json.dumps(text)}" for key, text in told.items())
        return [f"{record}(...) !! {{{pairs}}}"]
    quoted = Value(value.code, *(json.dumps(text)[1:-1] for text in (value.received, value.shown)))
    return _lines(_of(outcome["promise"], quoted))


def _of(text: str, value: Value) -> str:
    """A message with what it tells of the value."""
    return text.replace("RECEIVED", value.received).replace("SHOWN", value.shown)


def _lines(text: str) -> list[str]:
    return text.strip("\n").split("\n") if text else []


def _check_keys(table: Mapping[str, Any], keys: set[str], where: str) -> None:
    if unknown := sorted(table.keys() - keys):
        known = ", ".join(sorted(keys))
        raise TableError(f"{where}: unknown key {unknown[0]!r}; the keys are {known}")


def _are_texts(table: Mapping[str, Any]) -> bool:
    return all(isinstance(text, str) for text in table.values())

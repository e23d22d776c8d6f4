# SPDX-License-Identifier: MIT
"""One record, one line of text: the form in which people read traces and write promises.

The forms are those of docs/trace-format.md, "One record, one line of text"; values are written
as the promised block of a case writes them (spec/case-language.md). What comes out is safe to
print: a trace may hold any character at all, so whatever could move a cursor is escaped.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from diffrunner.traces.trace import Json, Record

_PLAIN_KEY = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_PORT = re.compile(r"\$port\d+")
_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]"
)


def printable(text: str) -> str:
    """The text with every control, direction and surrogate character as an escape."""
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def shortened(text: str, limit: int) -> str:
    """The text, or its beginning and its length if it is longer than people want to read."""
    return text if len(text) <= limit else f"{text[: limit - 1]}… ({len(text)} characters)"


def render_record(record: Record) -> str:
    """The record without its lane: `data "still here"`, `.write("hi") -> true`."""
    arguments = ", ".join(render_value(value) for value in record.payload.get("args", []))
    if record.kind == "event":
        return f"{printable(record.name)} {arguments}".rstrip()
    if record.kind == "callback":
        return f"{printable(record.name)} callback ({arguments})"
    if record.kind == "call":
        return f"{called(record.name)}({arguments}){_outcome(record)}"
    if record.kind in ("get", "set"):
        sign = "->" if record.kind == "get" else "="
        value = (
            f" {sign} {render_value(record.payload['value'])}" if "value" in record.payload else ""
        )
        return f".{printable(record.name)}{value}{_thrown(record)}"
    if record.kind == "exit" and "threw" in record.payload:
        return f"exit {printable(record.name)} {render_value(record.payload['threw'])}"
    return f"{record.kind} {printable(record.name)}" if record.kind == "exit" else record.kind


def called(name: str) -> str:
    """A call's name as people write it: `net.connect` and `new net.Socket` as is, else `.write`."""
    bare = "." in name or name.startswith("new ")
    return printable(name if bare else f".{name}")


def _outcome(record: Record) -> str:
    if "threw" in record.payload:
        return _thrown(record)
    result = record.payload.get("result")
    if isinstance(result, dict) and (
        result.get("$") == "undefined"
        or (result.get("$") == "lane" and result.get("name") == record.lane)
    ):
        return ""
    return f" -> {render_value(result)}"


def _thrown(record: Record) -> str:
    return f" !! {render_value(record.payload['threw'])}" if "threw" in record.payload else ""


def render_state(state: Mapping[str, Json]) -> str:
    """`readyState="open" bytesRead=2`, the properties in the order of their names."""
    return " ".join(f"{printable(key)}={render_value(state[key])}" for key in sorted(state))


def render_value(value: Json) -> str:
    """A value as the promised block writes it."""
    if isinstance(value, str):
        return value if _PORT.fullmatch(value) else printable(json.dumps(value, ensure_ascii=False))
    if isinstance(value, list):
        return "[" + ", ".join(render_value(item) for item in value) + "]"
    if isinstance(value, dict):
        return _tagged(value) if isinstance(value.get("$"), str) else _braces(value.items())
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _number(value)
    return json.dumps(value)


def _number(value: float) -> str:
    """A number as JavaScript writes it (spec/case-language.md, "Numbers as text")."""
    sign, digits, exponent = Decimal(repr(value)).normalize().as_tuple()
    assert isinstance(exponent, int), "a JSON number is finite"
    figures = "".join(map(str, digits))
    point = len(figures) + exponent
    if 0 < point <= 21:
        text = _with_point(figures.ljust(point, "0"), point)
    elif -6 < point <= 0:
        text = "0." + "0" * -point + figures
    else:
        text = f"{_with_point(figures, 1)}e{point - 1:+d}"
    return "-" * sign + text


def _with_point(figures: str, place: int) -> str:
    return figures[:place] + ("." + figures[place:] if figures[place:] else "")


def _tagged(value: Mapping[str, Json]) -> str:
    tag = value["$"]
    if tag in ("undefined", "function"):
        return str(tag)
    if tag == "lane":
        return printable(str(value.get("name")))
    if tag == "number":
        return printable(str(value.get("text")))
    if tag == "bytes":
        return _bytes(str(value.get("hex")))
    if tag == "other":
        return f"<{printable(str(value.get('type')))}>"
    if tag == "deep":
        return "..."
    if tag == "object":
        return _braces(entry for entry in value.get("entries", []) if len(entry) == 2)
    return _braces((key, item) for key, item in value.items() if key != "$")


def _braces(pairs: Iterable[Any]) -> str:
    shown = []
    for key, item in pairs:
        name = str(key)
        written = (
            name if _PLAIN_KEY.fullmatch(name) else printable(json.dumps(name, ensure_ascii=False))
        )
        shown.append(f"{written}: {render_value(item)}")
    return "{" + ", ".join(shown) + "}"


def _bytes(digits: str) -> str:
    try:
        text = bytes.fromhex(digits).decode("utf-8")
    except ValueError:
        return f'x"{printable(digits)}"'
    if text and _UNPRINTABLE.search(text.replace("\n", "").replace("\r", "")):
        return f'x"{digits}"'
    return "b" + json.dumps(text, ensure_ascii=False)

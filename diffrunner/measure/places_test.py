# SPDX-License-Identifier: MIT
"""The places that are found in made-up files, and what they make of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from diffrunner.measure.places import Place, find_places
from diffrunner.measure.survivors import Survivors

PRELUDE = """\
#include <assert.h>
#include <stdbool.h>
int start(int), stop(int);
#define TRY(what) do { int error = (what); if (error) return; } while (0)
void heap_mark(void *);
"""


def places(tmp_path: Path, body: str) -> list[Place]:
    (tmp_path / "made_up.c").write_text(PRELUDE + body, "utf-8")
    return find_places(tmp_path, "made_up.c", [])


def changes(tmp_path: Path, body: str) -> set[tuple[str, str, str]]:
    return {(place.kind, place.was, place.becomes) for place in places(tmp_path, body)}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "int f(int a) { if (a) return a; return a ? a : a; }",
            {("condition inverted", "a", "!(a)")},
        ),
        (
            "int f(int a) { for (; a < a;) a++; return a; }",
            {
                ("condition inverted", "a < a", "!(a < a)"),
                ("operator changed", "a < a", "<="),
                ("statement removed", "a++", "(void)0"),
            },
        ),
        (
            "void f(int a) { start(a); a = stop(a); }",
            {
                ("statement removed", "start(a)", "(void)0"),
                ("statement removed", "a = stop(a)", "(void)0"),
                ("order changed", "start(a); a = stop(a)", "a = stop(a); start(a)"),
            },
        ),
        ("int f(void) { return 7; }", {("constant changed", "7", "8")}),
        ("bool f(void) { return true; }", {("constant changed", "true", "false")}),
        ('const char *f(void) { return "end"; }', {("constant changed", '"end"', '"end?"')}),
        ("void f(int a) { TRY(a); }", {("statement removed", "TRY(a)", "(void)0")}),
        ("int f(int a) { return a && a; }", {("operator changed", "a && a", "||")}),
    ],
)
def test_one_place_of_each_kind(
    tmp_path: Path, body: str, expected: set[tuple[str, str, str]]
) -> None:
    assert changes(tmp_path, body) == expected


@pytest.mark.parametrize(
    "body",
    [
        "static const int table[] = {1, 2, 3};",
        "void f(int a) { assert(a); }",
        "void f(void *a) { heap_mark(a); }",
        "void f(int a) { (void)a; char buffer[64]; (void)buffer; }",
        "int f(int a);",
    ],
)
def test_what_is_left_alone(tmp_path: Path, body: str) -> None:
    assert changes(tmp_path, body) == set()


def test_a_broken_file_is_the_file_but_for_the_place(tmp_path: Path) -> None:
    body = "int f(int a) {\n    return a + a;\n}\n"
    (place,) = places(tmp_path, body)
    broken = place.broken((PRELUDE + body).encode()).decode()
    assert broken == PRELUDE + body.replace("+", "-")
    assert str(place) == "made_up.c:7: f: operator changed: `a + a` → `-`"


def test_a_file_that_is_no_c(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="expected"):
        places(tmp_path, "int f( {")


ENTRY = """\
[[survivor]]
file = "made_up.c"
function = "f"
was = "a + a"
becomes = "-"
reason = "it is never called"
"""


def test_survivors_are_found_by_what_they_say_not_by_their_line(tmp_path: Path) -> None:
    path = tmp_path / "survivors.toml"
    path.write_text(ENTRY, "utf-8")
    survivors = Survivors(path)
    (place,) = places(tmp_path, "\n\n\nint f(int a) { return a\n  + a; }")
    assert (known := survivors.about(place)) and known.reason == "it is never called"
    assert survivors.outdated([place], {"made_up.c"}) == []
    assert [entry.was for entry in survivors.outdated([], {"made_up.c"})] == ["a + a"]
    assert survivors.outdated([], {"another.c"}) == []


@pytest.mark.parametrize("text", [ENTRY + ENTRY, ENTRY.replace("reason", "because")])
def test_a_malformed_list_of_survivors(tmp_path: Path, text: str) -> None:
    path = tmp_path / "survivors.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(ValueError, match="survivors.toml: entry"):
        Survivors(path)

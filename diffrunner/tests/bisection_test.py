# SPDX-License-Identifier: MIT
"""Narrowing down, by its laws; and `bisect` with a npm that is none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffrunner.judging.bisection import narrowed
from diffrunner.tests.workspace import FAKES, Workspace, make_workspace

# -- The search ----------------------------------------------------------------------------------


@given(st.data())
def test_the_change_is_between_the_two_places(data: st.DataObject) -> None:
    count = data.draw(st.integers(2, 200))
    changed_at = data.draw(st.integers(1, count - 1))
    inner = st.integers(1, max(1, count - 2))
    unclear = data.draw(st.sets(inner, max_size=5)) - {0, count - 1}
    asked: list[int] = []

    def has_changed(place: int) -> bool | None:
        asked.append(place)
        return None if place in unclear else place >= changed_at

    same, changed = narrowed(count, has_changed)
    assert same < changed_at <= changed
    assert set(range(same + 1, changed)) <= unclear
    assert not {same, changed} & unclear
    assert len(asked) == len(set(asked))
    assert not set(asked) & {0, count - 1}
    assert len(asked) <= count.bit_length() + len(unclear)


@given(st.lists(st.booleans(), max_size=50))
def test_of_several_changes_one_is_found(inner: list[bool]) -> None:
    row = [False, *inner, True]
    same, changed = narrowed(len(row), lambda place: row[place])
    assert (changed - same, row[same], row[changed]) == (1, False, True)


# -- The command -----------------------------------------------------------------------------------

NPM = """\
#!/bin/sh
# Stands for npm: lists versions, and "installs" a fake runtime for each.
echo "$*" >> "{folder}/npm.log"
for word; do last=$word; done
if [ "$1" = view ]; then
    [ -e "{folder}/offline" ] && {{ echo "npm error code ENOTFOUND" >&2; exit 1; }}
    cat "{folder}/versions.json"
    exit
fi
while [ "$1" != --prefix ]; do shift; done
name=${{last%@*}} version=${{last##*@}}
[ "$version" = "$(cat "{folder}/missing" 2>/dev/null)" ] &&
    {{ echo "npm error 404 Not Found" >&2; exit 1; }}
case $version in {old}) fake=always_agrees ;; *) fake=drops_a_record ;; esac
[ "$version" = "$(cat "{folder}/broken" 2>/dev/null)" ] && fake=hangs
case $name in *node*) inside=bin/node says=v ;; *bun*) inside=bin/bun says= ;; *) inside=deno says="deno " ;; esac
mkdir -p "$2/node_modules/$name/bin"
cat > "$2/node_modules/$name/$inside" <<END
#!/bin/sh
[ "\\$1" = --version ] && {{ echo "$says$version"; exit; }}
[ "\\$1" = run ] && shift 3
exec "{fakes}/$fake.py" "\\$@"
END
chmod +x "$2/node_modules/$name/$inside"
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """One whose npm has releases, of which those from 22.4.0 do something else."""
    made = make_workspace(tmp_path)
    publish(
        made, *(f"22.{minor}.0" for minor in range(9)), "22.4.0-rc.1", "21.0.0", old="22.[0-3].*"
    )
    made.add_case("echo", timeout=1500)
    return made


def publish(workspace: Workspace, *versions: str, old: str) -> None:
    text = ",".join(f'"{version}"' for version in versions)
    (workspace.folder / "versions.json").write_text(f"[{text}]")
    npm = workspace.folder / "bin" / "npm"
    npm.parent.mkdir(exist_ok=True)
    npm.write_text(NPM.format(folder=workspace.folder, fakes=FAKES, old=old))
    npm.chmod(0o755)


def bisect(
    workspace: Workspace, first: str, last: str, case: str = "echo"
) -> tuple[int, list[str]]:
    """The exit status, and the lines of both outputs."""
    path = f"{workspace.folder / 'bin'}:{os.environ['PATH']}"
    words = ["bisect", case, "--from", first, "--to", last]
    ended = workspace.run(*words, PATH=path, XDG_CACHE_HOME=str(cache(workspace)))
    return ended.returncode, [*ended.stdout.splitlines(), *ended.stderr.splitlines()]


def cache(workspace: Workspace) -> Path:
    return workspace.folder / "cache"


def asked(workspace: Workspace) -> list[str]:
    return (workspace.folder / "npm.log").read_text().splitlines()


def kept(workspace: Workspace) -> list[str]:
    return sorted(path.name.rpartition("-")[0] for path in cache(workspace).glob("*/*"))


def test_the_release_in_which_it_changed_is_found(workspace: Workspace) -> None:
    status, lines = bisect(workspace, "node@22.0.0", "node@22.8.0")
    assert status == 0, lines
    assert (
        lines[:-1]
        == [
            "echo: 9 releases",
            "node@22.8.0: another",
            "node@22.4.0: another",
            "node@22.2.0: the same",
            "node@22.3.0: the same",
            "changed from node@22.3.0 to node@22.4.0",
            "  - accepted  end",
        ]
        or lines == []
    )
    assert lines[-1].startswith("look: bazel run //diffrunner -- diff node@22.3.0=")
    assert kept(workspace) == [f"node-22.{minor}.0" for minor in (0, 2, 3, 4, 8)]


def test_what_was_fetched_is_kept(workspace: Workspace) -> None:
    bisect(workspace, "node@22.0.0", "node@22.8.0")
    before = len(asked(workspace))
    assert bisect(workspace, "node@22.0.0", "node@22.8.0")[0] == 0
    assert [line.split()[0] for line in asked(workspace)[before:]] == ["view"]
    assert not list(cache(workspace).glob("unfinished-*"))


def test_no_change_is_an_exit_status(workspace: Workspace) -> None:
    status, lines = bisect(workspace, "node@22.0.0", "node@22.3.0")
    assert (status, lines[-1]) == (1, "nothing changed from node@22.0.0 to node@22.3.0")


@pytest.mark.parametrize(
    ("kind", "package"), [("deno", "@deno/linux-"), ("bun", "@oven/bun-linux-")]
)
def test_other_runtimes(workspace: Workspace, kind: str, package: str) -> None:
    publish(workspace, "1.0.0", "1.0.1", "1.0.2", old="1.0.0")
    status, lines = bisect(workspace, f"{kind}@1.0.0", f"{kind}@1.0.2")
    assert status == 0, lines
    assert f"changed from {kind}@1.0.0 to {kind}@1.0.1" in lines
    assert package in asked(workspace)[0]


def test_a_release_that_cannot_be_judged_is_passed_over(workspace: Workspace) -> None:
    (workspace.folder / "missing").write_text("22.4.0")
    status, lines = bisect(workspace, "node@22.0.0", "node@22.8.0")
    assert status == 0, lines
    assert "node@22.4.0: npm could not fetch it: npm error 404 Not Found" in lines
    place = lines.index("changed from node@22.3.0 to node@22.5.0")
    assert lines[place + 1] == "  or in one between that could not be judged: node@22.4.0"


def test_another_way_to_fail_is_a_change(workspace: Workspace) -> None:
    (workspace.folder / "broken").write_text("22.2.0")
    status, lines = bisect(workspace, "node@22.0.0", "node@22.3.0")
    assert (status, lines[-1]) == (1, "nothing changed from node@22.0.0 to node@22.3.0")
    status, lines = bisect(workspace, "node@22.0.0", "node@22.2.0")
    assert status == 0, lines
    place = lines.index("changed from node@22.1.0 to node@22.2.0")
    assert "timeout" in lines[place + 1]


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("node@22", "node@22.8.0", "node@22: is no release; name one such as node@22.0.0"),
        ("node@22.8.0", "node@22.0.0", "name a release, and a later one of the same runtime"),
        ("node@22.0.0", "bun@22.1.0", "name a release, and a later one of the same runtime"),
        (
            "node@22.0.0",
            "node@22.8.1",
            "node@22.8.1: was not published by npm; there is node@22.6.0",
        ),
        ("node@30.0.0", "node@30.0.1", "node@30.0.0: was not published by npm"),
    ],
)
def test_bad_words_are_told(workspace: Workspace, first: str, last: str, told: str) -> None:
    status, lines = bisect(workspace, first, last)
    assert (status, len(lines)) == (2, 1)
    assert told in lines[0]


def test_an_unreachable_registry_is_told(workspace: Workspace) -> None:
    (workspace.folder / "offline").touch()
    status, lines = bisect(workspace, "node@22.0.0", "node@22.8.0")
    assert status == 2
    assert "node: npm could not list the versions of node-linux-" in lines[0]
    assert lines[0].endswith("npm error code ENOTFOUND")


def test_an_end_that_cannot_be_fetched_is_told(workspace: Workspace) -> None:
    (workspace.folder / "missing").write_text("22.8.0")
    status, lines = bisect(workspace, "node@22.0.0", "node@22.8.0")
    assert (status, lines) == (2, ["node@22.8.0: npm could not fetch it: npm error 404 Not Found"])
    assert not list(cache(workspace).glob("unfinished-*"))


def test_for_which_versions_a_case_is_does_not_matter(workspace: Workspace) -> None:
    workspace.add_case("echo", more='since = "22.4.0"', timeout=1500)
    status, lines = bisect(workspace, "node@22.0.0", "node@22.8.0")
    assert status == 0, lines
    assert "changed from node@22.3.0 to node@22.4.0" in lines

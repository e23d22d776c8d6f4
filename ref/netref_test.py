#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The command `netref`: what it prints, where, and with which exit status."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from ref.case_forms import call, case_of, literal, name, node, say

ROOT = Path(__file__).parent.parent
NETREF = Path(os.environ.get("NETREF") or ROOT / "ref" / "netref")

Done = subprocess.CompletedProcess


def netref(*words: str, stdin: str = "", options: str = "") -> "Done[str]":
    return subprocess.run(
        [str(NETREF), *words],
        input=stdin,
        env={**os.environ, "NODE_OPTIONS": options},
        capture_output=True,
        check=False,
        text=True,
        timeout=30,
    )


NOTHING = case_of(literal(None))


def refused(done: "Done[str]", status: int, reason: str) -> None:
    """One line on standard error, beginning with the name of the command, and that status."""
    assert done.returncode == status
    assert done.stderr.startswith("netref: ") and done.stderr.count("\n") == 1
    assert reason in done.stderr


def test_help_and_version() -> None:
    help_text = netref("--help")
    assert (help_text.returncode, help_text.stderr) == (0, "")
    assert help_text.stdout.startswith("usage: netref run CASE.json")
    assert "node@24.7\n" in help_text.stdout
    version = netref("--version")
    assert version.returncode == 0 and version.stdout.startswith("netref ")


def test_a_case_from_standard_input_to_standard_output() -> None:
    done = netref("run", "-", stdin=NOTHING)
    assert (done.returncode, done.stderr) == (0, "")
    header, body, end = (json.loads(line) for line in done.stdout.splitlines())
    assert header["format"] == "net-trace/1" and header["case"] == "a/case"
    assert header["implementation"]["name"] == "reference"
    assert header["implementation"]["version"].startswith("26.")
    assert body == {"n": 1, "in": None, "lane": "program", "kind": "main", "name": "main"}
    assert end["kind"] == "exit" and end["name"] == "empty"


def test_a_case_from_a_file_to_a_file(tmp_path: Path) -> None:
    case, trace = tmp_path / "case.json", tmp_path / "trace"
    case.write_text(NOTHING, encoding="utf-8")
    done = netref("run", "--trace", str(trace), str(case), "--profile", "node@24.7")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    header = json.loads(trace.read_text(encoding="utf-8").splitlines()[0])
    assert header["implementation"]["version"] == "24.7.0"


def test_an_uncaught_error_is_told_by_the_trace_alone() -> None:
    done = netref("run", "-", stdin=case_of(call(name("nothing"))))
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout.splitlines()[-1])["name"] == "uncaught"


def test_the_temporary_folder() -> None:
    case = case_of(say("console", "log", call(name("tmp"), literal("a.sock"))))
    done = netref("run", "-", "--tmp", "/some/folder", stdin=case)
    assert '"args":["/some/folder/a.sock"]' in done.stdout
    refused(netref("run", "-", stdin=case), 3, "'tmp' needs a folder")
    refused(
        netref("run", "-", stdin=case_of(call(name("tmp"), literal("../x")))),
        3,
        "'tmp' needs a name",
    )


def test_options_of_node() -> None:
    """Those about net count, the last of a kind; others are passed over."""
    case = case_of(
        say("net", "getDefaultAutoSelectFamily"),
        say("net", "getDefaultAutoSelectFamilyAttemptTimeout"),
    )
    options = "--no-warnings  --no-network-family-autoselection"
    done = netref("run", "-", stdin=case, options=options)
    assert '"result":false' in done.stdout and '"result":500' in done.stdout
    options += " --network-family-autoselection"
    options += " --network-family-autoselection-attempt-timeout=70"
    done = netref("run", "-", stdin=case, options=options)
    assert '"result":true' in done.stdout and '"result":70' in done.stdout


@pytest.mark.parametrize(
    "words, reason",
    [
        ((), "no command: netref knows `run` and `serve`"),
        (("walk",), "walk: netref knows `run` and `serve`"),
        (("run",), "no case given"),
        (("run", "a", "b"), "b: one case at a time"),
        (("run", "--fast", "a"), "--fast: no such option"),
        (("run", "a", "--trace"), "--trace: its value is missing"),
        (("run", "-", "--profile", "node@9"), "node@9: no such profile"),
        (("run", "/nowhere/case.json"), "/nowhere/case.json: No such file"),
        (("run", "/"), "/: Is a directory"),
        (("run", "-", "--trace", "/nowhere/trace"), "/nowhere/trace: No such file"),
        (("run", "-", "--end", "middle"), "middle: an end is `server` or `client`"),
        (("run", "-", "--end", "client"), "--end client: needs --value"),
        (("run", "-", "--end", "client", "--value", "{}"), "--end client: needs --value"),
        (("serve",), "netref serve: needs --channel"),
        (("serve", "a", "--channel", "c"), "netref serve: the cases come over the channel"),
    ],
)
def test_wrong_usage(words: tuple[str, ...], reason: str) -> None:
    refused(netref(*words, stdin=NOTHING), 2, reason)


def test_a_bad_case() -> None:
    refused(netref("run", "-", stdin='{"a":\n!}'), 2, "-: 2:1: not JSON")
    refused(netref("run", "-", stdin="{}"), 2, "-: 1:1: the case has no 'format'")
    refused(netref("run", "-", stdin=case_of(node("Await"))), 2, "-: 1:1: Await is not")


def test_a_full_disk() -> None:
    refused(netref("run", "-", "--trace", "/dev/full", stdin=NOTHING), 3, "could not be written")


if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__]))

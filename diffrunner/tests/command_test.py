# SPDX-License-Identifier: MIT
"""The command line as people meet it: selections, bad input, formats, known ones, Ctrl-C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import jsonschema  # type: ignore[import]
import pytest

from diffrunner.tests.workspace import ROOT, Workspace, fake, make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return make_workspace(tmp_path)


def known(case: str = "echo", verdict: str = "diverges", reason: str = "It forgets 'end'.") -> str:
    return (
        f'[[case]]\ncases = ["{case}"]\nverdict = "{verdict}"\nreason = "{reason}"\n'
        'reported = "not reported"\n'
    )


def test_all_is_well(workspace: Workspace) -> None:
    ended = workspace.run("--target", fake("always_agrees"))
    assert ended.returncode == 0, ended.stderr
    assert "2 results for 1 cases" in ended.stdout and "0 unexpected" in ended.stdout
    assert str(workspace.folder / "reports" / "results" / "results.json") in ended.stdout


def test_results_follow_the_schema(workspace: Workspace) -> None:
    workspace.add_case("windows", more='platform = ["windows"]')
    workspace.add_case("broken", more="colour = 1")
    other = workspace.folder / "mine.json"
    words = ["--json", "mine.json", "--target", fake("always_agrees")]
    assert workspace.run(*words, "--target", fake("drops_a_record")).returncode == 2
    schema = json.loads((ROOT / "spec" / "results.schema.json").read_text())
    written = workspace.results()
    jsonschema.Draft202012Validator(schema).validate(written)
    assert len(written["problems"]) == 1
    assert [cluster["signs"] for cluster in written["clusters"]] == [["missing accepted end"]]
    elsewhere = json.loads(other.read_text())
    for results, folder in ((written, "reports/results"), (elsewhere, ".")):
        for result in results["results"]:
            for name in (result["traces"] or {}).values():
                assert (workspace.folder / folder / name).is_file()
            result["traces"] = None
    assert elsewhere == written


def test_a_run_of_nothing_leaves_the_results_of_the_one_before(workspace: Workspace) -> None:
    workspace.run("--target", fake("always_agrees"))
    before = workspace.results()
    ended = workspace.run("no-such-case.js", "--target", fake("always_agrees"))
    assert ended.returncode == 2
    assert "full results" not in ended.stdout
    assert workspace.results() == before


def test_a_known_divergence_is_expected(workspace: Workspace) -> None:
    workspace.add_known("drops_a_record", known())
    ended = workspace.run("--target", fake("drops_a_record"))
    assert ended.returncode == 0, ended.stdout
    assert "0 unexpected, 1 known" in ended.stdout
    assert workspace.result("drops_a_record")["known"][0]["reason"] == "It forgets 'end'."


def test_a_known_divergence_that_is_gone_fails(workspace: Workspace) -> None:
    workspace.add_known("always_agrees", known())
    ended = workspace.run("--target", fake("always_agrees"))
    assert ended.returncode == 1
    assert "the known divergence (diverges) is gone: remove its entry" in ended.stdout


def test_a_known_divergence_of_another_kind_fails(workspace: Workspace) -> None:
    workspace.add_known("drops_a_record", known(verdict="crash"))
    ended = workspace.run("--target", fake("drops_a_record"))
    assert ended.returncode == 1
    assert "known as crash, now diverges" in ended.stdout


def cause(explains: str) -> str:
    return (
        f'[[cause]]\nname = "no-end"\nexplains = ["{explains}"]\nreason = "It forgets it."\n'
        'reported = "not reported"\n'
    )


def test_a_cause_explains_differences(workspace: Workspace) -> None:
    workspace.add_known("drops_a_record", cause("missing accepted end"))
    ended = workspace.run("--target", fake("drops_a_record"))
    assert ended.returncode == 0, ended.stdout
    assert "no-end (1)" in ended.stdout
    known_of_it = workspace.result("drops_a_record")["known"]
    assert [entry["cause"] for entry in known_of_it] == ["no-end"]


@pytest.mark.parametrize("explains", ["missing client end", "extra accepted end"])
def test_another_cause_explains_nothing(workspace: Workspace, explains: str) -> None:
    workspace.add_known("drops_a_record", cause(explains))
    ended = workspace.run("--target", fake("drops_a_record"))
    assert ended.returncode == 1
    assert "echo  on drops_a_record: diverges" in ended.stdout
    assert "explains nothing any more: remove this cause" in ended.stdout


def test_known_divergences_are_about_versions(workspace: Workspace) -> None:
    # The fakes say that they are 26.10.0.
    workspace.add_known("drops_a_record", known() + 'versions = ">=27.0.0"\n')
    assert workspace.run("--target", fake("drops_a_record")).returncode == 1
    workspace.add_known("drops_a_record", known() + 'versions = ">=26.0.0 <27.0.0"\n')
    assert workspace.run("--target", fake("drops_a_record")).returncode == 0


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (known(reason=" "), "case 1 (echo): `reason` is missing or empty"),
        (known(case="no/such"), "case 1 (no/such): there is no case 'no/such'; remove it"),
        (known(verdict="pass"), "'pass' is no verdict that an entry can expect"),
        (known() + "colour = 1\n", "unknown key 'colour'"),
        (known() + known(), "echo has two entries for one version"),
        ("[[divergences]]\n", "unknown table 'divergences'"),
        ("[[", "cannot be read"),
    ],
)
def test_a_bad_entry_is_bad_input(workspace: Workspace, entry: str, told: str) -> None:
    workspace.add_known("drops_a_record", entry)
    ended = workspace.run("--target", fake("drops_a_record"))
    assert ended.returncode == 2
    assert "reports/known/drops_a_record.toml" in ended.stdout and told in ended.stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["no/such"], "no/such: no such case, file or folder of cases"),
        (["clause:no.such"], "clause:no.such: no such clause in spec/clauses/"),
        (["--target", "node@25"], "node@25: no such target; there are node@20"),
        (["--target", "node@26"], "node@26: is not installed; run ./setup"),
        (["--target", "mine=/no/such"], "mine=/no/such: there is no program /no/such"),
        (["--target", "true=/bin/true"], "true: is not a runtime that is known here"),
        (["--target", "/bin/true"], "no such target"),
        (["--target", "reference@18"], "reference@18: no such profile of the reference"),
        (["--target", "node@24=/bin/true"], "a target needs a name of its own"),
    ],
)
def test_bad_words_are_told_and_the_rest_is_done(
    workspace: Workspace, words: list[str], told: str
) -> None:
    ended = workspace.run("echo", "--target", fake("always_agrees"), *words)
    assert ended.returncode == 2
    assert told in ended.stdout
    assert workspace.result("always_agrees")["verdict"] == "pass"


def test_bad_cases_are_told_with_their_place(workspace: Workspace) -> None:
    workspace.add_case("class", program="class A {}")
    workspace.add_case("key", more="colour = 1")
    ended = workspace.run("--target", fake("always_agrees"))
    assert ended.returncode == 2
    assert "cases/class.js:7:1: classes are not in the language" in ended.stdout
    assert "cases/key.js:5: unknown key 'colour'" in ended.stdout
    assert workspace.result("always_agrees")["verdict"] == "pass"


def test_bad_options_are_told(workspace: Workspace) -> None:
    for words in (["--jobs", "0"], ["--frobnicate"], ["show"]):
        ended = workspace.run(*words)
        assert ended.returncode == 2 and "usage:" in ended.stderr


def test_a_case_may_lie_anywhere(workspace: Workspace, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.js"
    (workspace.folder / "cases" / "echo.js").rename(elsewhere)
    assert workspace.run("elsewhere.js", "--target", fake("always_agrees")).returncode == 0
    result = workspace.result("always_agrees", str(elsewhere.with_suffix("")))
    assert result["file"] == "elsewhere.js"


def test_shards_are_disjoint_and_complete(workspace: Workspace, tmp_path: Path) -> None:
    names = ["a", "b", "c", "d", "echo"]
    for name in names:
        workspace.add_case(name)
    found: list[str] = []
    for index in range(2):
        status = tmp_path / f"status{index}"
        variables = {"TEST_TOTAL_SHARDS": "2", "TEST_SHARD_INDEX": str(index)}
        workspace.run("--target", "reference", **variables, TEST_SHARD_STATUS_FILE=str(status))
        found += [result["case"] for result in workspace.results()["results"]]
        assert workspace.results()["parts"][0]["shard"] == index + 1
        assert status.exists()
    assert sorted(found) == names


@pytest.mark.parametrize("shard", ["0/2", "3/2", "1", "1/0", "a/b", "-1/2"])
def test_a_shard_that_is_none_is_refused(workspace: Workspace, shard: str) -> None:
    assert workspace.run(f"--shard={shard}").returncode == 2


def test_all_formats_are_written_even_if_one_cannot_be(workspace: Workspace) -> None:
    (workspace.folder / "full").mkdir()
    words = ["--target", fake("drops_a_record"), "--json", "full", "--junit", "full"]
    ended = workspace.run(*words, "--markdown", "deep/page.md")
    assert ended.returncode == 2
    assert ended.stdout.count("full: cannot be written: Is a directory") == 2
    assert "1 unexpected" in (workspace.folder / "deep" / "page.md").read_text()
    assert workspace.result("drops_a_record")["verdict"] == "diverges"
    assert [path.name for path in (workspace.folder / "full").iterdir()] == []


def test_targets_and_compile_and_show(workspace: Workspace) -> None:
    listed = workspace.run("targets", "--target", fake("always_agrees")).stdout
    assert "always_agrees" in listed and "26.10.0" in listed
    form = json.loads(workspace.run("compile", "echo").stdout)
    assert (form["format"], form["case"]) == ("net-case/1", "echo")
    assert form["promise"] == "client  end\nclient  close false\n"
    targets = ["--target", fake("drops_a_record"), "--target", fake("reorders_close")]
    shown = workspace.run("show", "echo", *targets)
    assert shown.returncode == 0
    for text in ("drops_a_record", "- (missing)", "~ close false", 'data "hi"', "net.createServer"):
        assert text in shown.stdout


def test_the_reference_breaking_a_promise_fails_the_run(workspace: Workspace) -> None:
    bad = str(Path(fake("breaks_a_promise").partition("=")[2]))
    ended = workspace.run("--target", fake("always_agrees"), NETREF=bad)
    assert ended.returncode == 1
    assert workspace.result("reference@26")["verdict"] == "contradicts"


def test_a_reference_without_a_trace_leaves_targets_unjudged(workspace: Workspace) -> None:
    bad = str(Path(fake("crashes").partition("=")[2]))
    ended = workspace.run("--target", fake("always_agrees"), NETREF=bad)
    assert ended.returncode == 1
    assert workspace.result("reference@26")["verdict"] == "crash"
    assert "nothing to compare with" in workspace.result("always_agrees")["reason"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_tidies_up_and_tells(workspace: Workspace, number: int) -> None:
    workspace.add_case("zzz", timeout=60000)
    targets = ["--target", fake("always_agrees"), "--target", fake("hangs")]
    process = subprocess.Popen(
        workspace.command("zzz", "--jobs", "2", *targets),
        env=workspace.environment(),
        cwd=workspace.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    traces = workspace.folder / "reports" / "results" / "traces" / "zzz"
    deadline = time.monotonic() + 60
    while not (traces / "always_agrees.jsonl").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.3)
    process.send_signal(number)
    output, _ = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "interrupted: 2 results for 1 cases" in output
    assert workspace.results()["parts"][0]["interrupted"] is True
    hung = [
        line
        for line in subprocess.run(
            ["ps", "-eo", "args"], capture_output=True, text=True
        ).stdout.splitlines()
        if "hangs.py" in line and str(workspace.folder) in line
    ]
    assert hung == []
    assert os.listdir(workspace.temporary) == []

# SPDX-License-Identifier: MIT
"""Targets that mean harm: each is one verdict, the others are untouched, nothing is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from diffrunner.tests.workspace import Workspace, fake, make_workspace

MOST_MEMORY = 300 * 1024  # kB of the runner alone, far below what the attackers write


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    made = make_workspace(tmp_path_factory.mktemp("attack"))
    made.add_case("echo", timeout=2000)
    # To write so much takes its time on a slow disk.
    made.add_case("patient", timeout=60000)
    made.add_case("channel", timeout=2000, program="wire.listen();")
    return made


def processes_of(workspace: Workspace) -> list[str]:
    """The command lines of what still runs and names the workspace or a fake."""
    listing = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True)
    return [line for line in listing.stdout.splitlines() if str(workspace.temporary) in line]


@pytest.mark.parametrize(
    ("name", "case", "verdict", "reason"),
    [
        ("hangs", "echo", "timeout", "did not end within 2."),
        ("floods_stdout", "echo", "crash", "printed without end and was killed"),
        ("dies_in_a_record", "echo", "crash", "was killed by SIGSEGV; last record: server"),
        ("writes_a_huge_line", "echo", "crash", "the trace is larger than 33554432 bytes"),
        ("writes_without_end", "patient", "crash", "wrote more than 512 MiB to its folder"),
        ("holds_every_port", "echo", "timeout", "did not end within 2."),
        ("breeds", "echo", "timeout", "last record: client  connect"),
        (
            "talks_nonsense",
            "channel",
            "crash",
            "sent what is no request to the channel: `quack\\u001b[31m",
        ),
        ("stops_reading", "channel", "crash", "does not read the answers of the channel"),
        ("sends_an_endless_line", "channel", "crash", "sent a line of more than 8388608 bytes"),
    ],
)
def test_an_attack_is_one_verdict(
    workspace: Workspace, name: str, case: str, verdict: str, reason: str
) -> None:
    ended = workspace.run(case, "--jobs", "2", *targets(name))
    result = workspace.result(name, case)
    assert (result["verdict"], reason in result["reason"]) == (verdict, True), result
    assert workspace.result("always_agrees", case)["verdict"] == "pass"
    assert ended.returncode == 1, ended.stderr
    assert os.listdir(workspace.temporary) == []
    assert processes_of(workspace) == []


def targets(*names: str) -> list[str]:
    return [word for name in (*names, "always_agrees") for word in ("--target", fake(name))]


@pytest.mark.parametrize("name", ["floods_stdout", "writes_a_huge_line", "sends_an_endless_line"])
def test_memory_stays_bounded(workspace: Workspace, name: str) -> None:
    meter = ["/usr/bin/python3", "-c", METER, *workspace.command("channel", *targets(name))]
    done = subprocess.run(
        meter,
        env=workspace.environment(),
        cwd=workspace.folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert int(done.stdout.splitlines()[-1]) < MOST_MEMORY


# The runner's own peak, read while it is not yet reaped; its children's would be counted with it.
METER = """
import os, sys
pid = os.spawnv(os.P_NOWAIT, sys.argv[1], sys.argv[1:])
os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
peak = 0
_, _, usage = os.wait4(pid, 0)
print(usage.ru_maxrss)
"""


def test_what_it_started_is_ended(workspace: Workspace) -> None:
    workspace.run("echo", *targets("breeds"))
    bred = [int(path.suffix[1:]) for path in (workspace.folder / "home").glob("bred.*")]
    assert len(bred) >= 3
    assert [pid for pid in bred if Path(f"/proc/{pid}").exists()] == []


def test_a_killed_runner_leaves_nothing_running(workspace: Workspace) -> None:
    for path in (workspace.folder / "home").glob("bred.*"):
        path.unlink()
    process = subprocess.Popen(
        workspace.command("echo", "--isolate", "--target", fake("breeds")),
        env=workspace.environment(),
        cwd=workspace.folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    home = workspace.folder / "home"
    wait_until(lambda: len(list(home.glob("bred.*"))) == 3)
    bred = [int(path.suffix[1:]) for path in home.glob("bred.*")]
    # One forgets its mark: among the grandchildren of a killed runner such a one is not found.
    wait_until(lambda: [is_marked(pid) for pid in bred].count(False) == 1)
    marked = [pid for pid in bred if is_marked(pid)]
    process.send_signal(signal.SIGKILL)
    process.wait()
    wait_until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in marked))
    wait_until(lambda: os.listdir(workspace.temporary) == [])
    for pid in set(bred) - set(marked):
        os.kill(pid, signal.SIGKILL)


def is_marked(pid: int) -> bool:
    return b"NETCONF_RUN=" in Path(f"/proc/{pid}/environ").read_bytes()


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline, "it did not come to that"
        time.sleep(0.05)

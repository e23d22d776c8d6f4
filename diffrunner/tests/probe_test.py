# SPDX-License-Identifier: MIT
"""Probes of a process that is not ours: a child that holds sockets with known options."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from diffrunner.running.probe import Probe, ProbeError, why_no_probes

CHILD = """
import json, socket, sys
server = socket.create_server(("127.0.0.1", 0), backlog=77)
client = socket.create_connection(server.getsockname())
accepted, _ = server.accept()
client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
client.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
client.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 42)
client.setsockopt(socket.IPPROTO_IP, socket.IP_TOS, 16)
unix = socket.socket(socket.AF_UNIX)
unix.bind(sys.argv[1])
unix.listen(5)
end = lambda address: {"address": address[0], "port": address[1]}
print(json.dumps([end(server.getsockname()), end(client.getsockname())]), flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def child(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    path = str(tmp_path_factory.mktemp("probe") / "s")
    command = [sys.executable, "-c", CHILD, path]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin is not None and process.stdout is not None
    server, client = json.loads(process.stdout.readline())
    if (reason := why_no_probes(process.pid)) is not None:
        pytest.skip(f"this machine allows no probes: {reason}")
    yield {"probe": Probe(process.pid), "server": server, "client": client, "path": path}
    process.stdin.close()
    process.wait()


def value(child: dict[str, Any], action: str, **fields: Any) -> Any:
    return child["probe"].answer({"do": f"probe.{action}", **fields})["value"]


def test_options_of_one_end_are_not_those_of_the_other(child: dict[str, Any]) -> None:
    ends = {"local": child["client"], "remote": child["server"]}
    others = {"local": child["server"], "remote": child["client"]}
    assert value(child, "option", name="TCP_NODELAY", **ends) == 1
    assert value(child, "option", name="TCP_NODELAY", **others) == 0
    assert value(child, "option", name="SO_KEEPALIVE", **ends) == 1
    assert value(child, "option", name="TCP_KEEPIDLE", **ends) == 42
    assert value(child, "option", name="IP_TOS", **ends) == 16


def test_a_server_has_a_backlog(child: dict[str, Any]) -> None:
    assert value(child, "backlog", local=child["server"]) == 77
    assert value(child, "option", local=child["server"], name="SO_REUSEADDR") == 1


def test_a_path_has_a_mode_and_its_socket_is_found(child: dict[str, Any]) -> None:
    os.chmod(child["path"], 0o640)
    assert value(child, "mode", path=child["path"]) == "0640"
    assert value(child, "option", local={"path": child["path"]}, name="SO_KEEPALIVE") == 0
    assert value(child, "backlog", local={"path": child["path"]}) == 5


def test_an_address_mapped_into_ipv6_is_the_same(child: dict[str, Any]) -> None:
    mapped = {**child["server"], "address": "::ffff:127.0.0.1"}
    assert value(child, "backlog", local=mapped) == 77


def test_what_cannot_be_read_is_told(child: dict[str, Any]) -> None:
    nowhere = {"address": "127.0.0.1", "port": 1}
    refused: list[tuple[str, dict[str, Any], str]] = [
        ("fly", {}, "there is no request probe.fly"),
        ("option", {"local": child["server"], "name": "SO_COLOUR"}, "SO_COLOUR is no option"),
        ("option", {"local": nowhere, "name": "IP_TOS"}, "no socket at 127.0.0.1 port 1"),
        ("mode", {"path": "/no/such"}, "probe.mode: .*No such file"),
        ("option", {"name": "IP_TOS"}, "probe.option: 'local'"),
    ]
    for action, fields, told in refused:
        with pytest.raises(ProbeError, match=told):
            value(child, action, **fields)

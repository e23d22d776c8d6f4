# SPDX-License-Identifier: MIT
"""`probe`: what it asks the runner, and what the trace tells of it."""

from __future__ import annotations

import pytest

from diffrunner.recorder.fake_runner import Cases, Talk, ask, harness_error, told
from diffrunner.recorder.harness import lane


def test_a_probe_of_a_server_and_of_a_socket(cases: Cases) -> None:
    text = """
        const server = net.createServer();
        server.listen(0, '127.0.0.1', () => {
          probe.backlog(server);
          const client = net.connect(server.address().port, '127.0.0.1', () => {
            probe.option(client, 'IP_TOS');
            client.destroy();
            server.close();
          });
        });
        """
    with cases.alone(text) as runner:
        backlog = runner.request()
        runner.answer({"value": 511})
        option = runner.request()
        runner.answer({"value": 16})
        assert runner.end() == (0, "")
    where = backlog["local"]
    local = {"address": "127.0.0.1", "port": where["port"]}
    assert backlog == {"do": "probe.backlog", "local": local}
    assert (option["do"], option["name"], option["remote"]) == ("probe.option", "IP_TOS", where)
    assert option["local"]["address"] == "127.0.0.1" and option["local"]["port"] != where["port"]
    assert [item[1:] for item in told(cases.records()) if item[1] == "probe"] == [
        ("probe", "call", "backlog", [lane("server")], 511),
        ("probe", "call", "option", [lane("client"), "IP_TOS"], 16),
    ]
    assert "get" not in {record["kind"] for record in cases.records()}


def test_a_probe_of_paths(cases: Cases) -> None:
    path = str(cases.tmp / "s")
    records = cases.run(
        [
            (ask(do="probe.backlog", local={"path": path}), {"value": 7}),
            (ask(do="probe.mode", path=path), {"value": "0755"}),
        ],
        """
        const server = net.createServer();
        server.listen(tmp('s'), () => {
          probe.backlog(server);
          probe.mode(tmp('s'));
          server.close();
        });
        """,
    )
    results = [item[4:] for item in told(records) if item[1] == "probe"]
    assert results == [([lane("server")], 7), ([path], "0755")]


@pytest.mark.parametrize(
    "text",
    [
        "probe.backlog(net.createServer());",
        "probe.option(net.createServer(), 'IP_TOS');",
        "probe.option(new net.Socket(), 'IP_TOS');",
    ],
)
def test_a_probe_of_what_has_no_address(cases: Cases, text: str) -> None:
    records = cases.run([], text)
    error = harness_error("the object has no address by which it can be found")
    assert (records[1]["lane"], records[1]["threw"]) == ("probe", error)
    assert (records[-1]["name"], records[-1]["threw"]) == ("uncaught", error)


def test_an_answer_to_a_probe_is_a_number_or_a_string(cases: Cases) -> None:
    talk: Talk = [(ask(do="probe.mode", path="/s"), {"value": None})]
    reason = cases.fault(talk, "probe.mode('/s');")
    assert reason == "the answer to probe.mode is not as docs/control-channel.md says"

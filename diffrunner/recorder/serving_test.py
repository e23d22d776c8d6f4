# SPDX-License-Identifier: MIT
"""A resident runs case after case, and none can be told from a case in a process of its own."""

from __future__ import annotations

import pytest

from diffrunner.recorder.fake_runner import EMPTY, SERVE, STOP, Cases
from diffrunner.recorder.harness import RECORDER, check_nesting, printed, words
from diffrunner.traces.compare import compare
from diffrunner.traces.normalise import Normaliser
from diffrunner.traces.trace import Trace, read_trace

TALK = """
const server = net.createServer((accepted) => {
  accepted.on('data', (data) => accepted.write(data));
  accepted.on('end', () => accepted.end());
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => client.write('hi'));
  client.on('data', () => client.end());
  client.on('close', () => server.close());
});
"""
OVER_A_PATH = TALK.replace("0, '127.0.0.1'", "tmp('s')").replace(
    "server.address().port, '127.0.0.1'", "tmp('s')"
)
TURNS = """
setImmediate(() => {
  console.log('immediate');
  setTimeout(() => console.log('timer'), 5);
});
queueMicrotask(() => console.log('microtask'));
process.nextTick(() => console.log('tick'));
console.log(typeof leaked, this === undefined);
"""
OTHER_OBJECTS = """
const list = new net.BlockList();
list.addAddress('127.0.0.1');
console.log(list.check('127.0.0.1'), net.isIP('::1'));
new AbortController().abort();
const server = net.createServer();
server.leaked = 1;
server.listen(0, '127.0.0.1', () => server.close());
"""
NOTHING = "// nothing\n"


def normal(cases: Cases, number: int = 0) -> Trace:
    trace = Normaliser(temporary_folder=str(cases.tmp)).normalise(read_trace(cases.raw(number)))
    assert trace.fault is None
    return trace


def test_the_same_as_in_a_process_of_its_own(cases: Cases) -> None:
    texts = [TALK, TURNS, NOTHING, OVER_A_PATH, OTHER_OBJECTS, TALK, TURNS, OTHER_OBJECTS]
    with cases.resident() as runner:
        expected = SERVE
        for text in texts:
            runner.asked(expected, cases.task(text))
            expected = EMPTY
        runner.asked(EMPTY, STOP)
        assert runner.end() == (0, "")
    for number, text in enumerate(texts, start=1):
        with cases.alone(text) as runner:
            assert runner.end() == (0, "")
        assert compare(normal(cases), normal(cases, number)).differences == ()


@pytest.mark.parametrize(
    ("text", "how", "spoiled"),
    [
        ("throw new Error('x');", "uncaught", "an uncaught error ended the case"),
        (
            "net.createServer().listen(0, () => { throw 1; }); setInterval(() => {}, 1);",
            "uncaught",
            "an uncaught error ended the case",
        ),
        (
            "net.setDefaultAutoSelectFamily(!net.getDefaultAutoSelectFamily());",
            "empty",
            "the case changed net.getDefaultAutoSelectFamily()",
        ),
        (
            "net.setDefaultAutoSelectFamilyAttemptTimeout(5000);",
            "empty",
            "the case changed net.getDefaultAutoSelectFamilyAttemptTimeout()",
        ),
        ("net.isIP = () => 4;", "empty", "the case changed net.isIP"),
        ("net.Socket.mine = 1;", "empty", "the case changed net.Socket.mine"),
        (
            "net.Server.defaultMaxListeners = 3;",
            "empty",
            "the case changed net.Server.defaultMaxListeners",
        ),
        ("net.Server.prototype.mine = 1;", "empty", "the case changed net.Server.prototype"),
        ("AbortController.mine = 1;", "empty", "the case changed AbortController.mine"),
        ("new net.Socket().setTimeout(60000);", "empty", "the case left client open"),
    ],
)
def test_what_spoils_a_process(cases: Cases, text: str, how: str, spoiled: str) -> None:
    with cases.resident() as runner:
        runner.asked(SERVE, cases.task(NOTHING))
        runner.asked(EMPTY, cases.task(text))
        runner.asked({"do": "ended", "how": how, "spoiled": spoiled}, STOP)
        assert runner.end() == (0, "")
    assert words(cases.records())[-1] == f"program exit {how}"


LEAVES_A_SERVER = """
const server = net.createServer((accepted) => {
  console.log('of the earlier case');
  accepted.on('close', () => server.close());
  accepted.end('bye');
});
server.unref();
server.listen(tmp('s'), () => console.log('listens'));
setTimeout(() => {}, 20);
"""
MEETS_IT = """
const client = net.connect(tmp('s'));
client.on('data', (data) => console.log(data.toString()));
"""


def test_objects_of_an_earlier_case_write_into_no_trace(cases: Cases) -> None:
    """The runner would not use this process again. Here it does."""
    with cases.resident() as runner:
        runner.asked(SERVE, cases.task(LEAVES_A_SERVER))
        assert runner.request() == {**EMPTY, "spoiled": "the case left server open"}
        before = cases.raw()
        runner.answer(cases.task(MEETS_IT))
        runner.asked(EMPTY, STOP)
        assert runner.end() == (0, "")
    assert cases.raw(1) == before
    records = cases.records()
    check_nesting(records)
    assert printed(records) == [["bye"]]
    others = [word for word in words(records) if not word.startswith(("program", "client", "con"))]
    # Bun's accepted socket emits these two before anything tells whose it is.
    assert others in ([], ["accepted event connect", "accepted event ready"])


def test_a_trace_is_whole_when_its_end_is_told(cases: Cases) -> None:
    with cases.resident() as runner:
        runner.asked(SERVE, cases.task(TALK))
        assert runner.request() == EMPTY
        assert normal(cases).exit is not None


# -- What the runner says ------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        b"nonsense\n",
        b"[]\n",
        b"null\n",
        b'{"stop":true}\n{"stop":true}\n',
        b'{"stop":true}\nmore',
        b"{}\n",
        b'{"stop":false}\n',
        b'{"case":{"id":"a","file":"/f","trace":"/t"}}\n',
        b'{"case":{"id":"a","file":"/f","trace":"/t","tmp":"/t","end":"middle"}}\n',
        b'{"case":{"id":"a","file":"/f","trace":"/t","tmp":"/t","end":"client"}}\n',
    ],
)
def test_answers_that_are_none(cases: Cases, answer: bytes) -> None:
    with cases.resident() as runner:
        assert runner.request() == SERVE
        runner.answer_bytes(answer)
        status, error = runner.end()
    assert status == 3 and error.count("\n") == 1
    assert error.startswith("record.mjs: the ")


def test_the_end_of_the_pipe_is_the_end(cases: Cases) -> None:
    with cases.resident() as runner:
        runner.asked(SERVE, cases.task(NOTHING))
        assert runner.request() == EMPTY
        runner.hang_up()
        assert runner.end() == (0, "")


def test_a_runner_that_goes_away_from_a_single_case(cases: Cases) -> None:
    with cases.alone("try { wire.listen(); } catch { console.log('caught'); }") as runner:
        assert runner.request() == {"do": "wire.listen"}
        runner.hang_up()
        assert runner.end() == (3, "record.mjs: the runner has closed the channel\n")
    assert cases.records() == []


def test_a_folder_without_pipes(cases: Cases) -> None:
    """They are not made in its place: nobody would read them."""
    folder = cases.folder / "empty"
    folder.mkdir()
    status, _, error = cases.runtime.run(RECORDER, "--channel", folder)
    assert status == 3 and error.count("\n") == 1
    assert error.startswith("record.mjs: cannot open the channel's requests: ")
    assert list(folder.iterdir()) == []

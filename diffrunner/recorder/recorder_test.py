# SPDX-License-Identifier: MIT
"""What a trace holds: each kind of record, nesting, state, lanes, and the faces of objects.

Each test writes a small case, records it with the command that the runner uses, and looks at the
trace. A case here is about the recorder and not about `net`: it only does what all runtimes do
alike, so that the same assertion holds on each.
"""

from __future__ import annotations

from pathlib import Path

from diffrunner.recorder.harness import (
    FUNCTION,
    UNDEFINED,
    Record,
    Recorder,
    find,
    lane,
    only,
    printed,
    words,
)

ECHO = """
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


def test_a_conversation_end_to_end(record: Recorder) -> None:
    records = record(ECHO)
    names = {(r["lane"], r["name"]) for r in records if r["kind"] == "event"}
    assert {("server", name) for name in ("listening", "connection", "close")} <= names
    for socket in ("client", "accepted"):
        assert {(socket, name) for name in ("data", "end", "finish", "close")} <= names
    assert {("client", "connect"), ("client", "ready")} <= names
    assert only(records, "server", "event", "connection")["args"] == [lane("accepted")]
    assert only(records, "client", "event", "data")["args"] == [{"$": "bytes", "hex": "6869"}]
    assert only(records, "client", "event", "close")["args"] == [False]
    assert words(records)[-1] == "program exit empty"


def test_calls_and_callbacks_nest(record: Recorder) -> None:
    records = record(ECHO)
    listening = only(records, "server", "event", "listening")
    callback = only(records, "server", "callback", "listen")
    connect = only(records, "client", "call", "net.connect")
    assert listening["in"] is None
    assert callback["in"] == listening["n"]
    assert connect["in"] == callback["n"]
    made = only(records, "server", "call", "net.createServer")
    assert (made["args"], made["result"]) == ([FUNCTION], lane("server"))
    entered = only(records, "server", "callback", "net.createServer")
    assert entered["in"] == only(records, "server", "event", "connection")["n"]
    assert entered["args"] == [lane("accepted")]
    write = only(records, "accepted", "call", "write")
    assert write["in"] == only(records, "accepted", "event", "data")["n"]
    assert write["result"] is True


def test_gets_and_sets(record: Recorder) -> None:
    records = record(
        "const server = net.createServer();"
        "server.maxConnections = 2; console.log(server.maxConnections, server.nothing);"
    )
    written = only(records, "server", "set", "maxConnections")
    assert (written["value"], written["state"]) == (2, {"maxConnections": 2})
    got = only(records, "server", "get", "maxConnections")
    assert got["value"] == 2 and "state" not in got
    assert only(records, "server", "get", "nothing")["value"] == UNDEFINED
    assert printed(records) == [[2, UNDEFINED]]


def test_state_is_told_when_it_changed(record: Recorder) -> None:
    records = record(ECHO)
    first = only(records, "client", "call", "net.connect")["state"]
    assert len(first) == 14 and first["connecting"] is True and first["bytesRead"] == 0
    assert only(records, "client", "event", "connect")["state"]["connecting"] is False
    assert only(records, "client", "call", "write")["state"]["bytesWritten"] == 2
    assert only(records, "client", "event", "data")["state"]["bytesRead"] == 2
    seen: dict[str, Record] = {}
    for one in records:
        known = seen.setdefault(one["lane"], {})
        for key, value in one.get("state", {}).items():
            assert key not in known or known[key] != value
            known[key] = value
    assert seen["server"]["listening"] is False
    assert seen["client"]["destroyed"] is True and seen["client"]["closed"] is True


def test_an_event_without_a_listener(record: Recorder) -> None:
    records = record(
        "const server = net.createServer(); server.listen(0, '127.0.0.1'); server.close();"
    )
    assert find(records, "server", "event", "close") != []


def test_events_of_the_case_own_choice(record: Recorder) -> None:
    records = record(
        "const socket = new net.Socket();"
        "socket.emit('mine', 1);"
        "socket.once('mine', (value) => console.log(value));"
        "socket.emit('mine', 2); socket.emit('mine', 3);"
    )
    heard = only(records, "client", "event", "mine")
    assert heard["args"] == [2]
    assert heard["in"] == find(records, "client", "call", "emit")[1]["n"]
    assert [r["result"] for r in find(records, "client", "call", "emit")] == [False, True, False]
    assert printed(records) == [[2]]
    assert find(records, "client", "callback", "once") == []


def test_listeners_are_found_again(record: Recorder) -> None:
    records = record(
        "const server = net.createServer();"
        "const f = () => console.log('called');"
        "server.on('x', f); server.once('y', f); server.prependListener('z', f);"
        "assert(server.listeners('x')[0] === f);"
        "assert.strictEqual(server.listenerCount('x', f), 1);"
        "server.off('x', f); server.removeListener('y', f); server.removeListener('z', f);"
        "server.once('x', f); server.off('x', server.rawListeners('x')[0]);"
        "assert.deepStrictEqual(server.eventNames(), []);"
        "server.close(f); server.off('close', f);"
        "server.listen(0, '127.0.0.1', () => server.close());"
    )
    assert words(records)[-1] == "program exit empty"
    # On an unopened server, close's function may have run before it was removed.
    assert [r for r in records if r["lane"] == "console" and r["in"] is None] == []


def test_the_same_object_has_the_same_face(record: Recorder) -> None:
    records = record(
        """
        let first;
        const server = net.createServer();
        server.on('connection', function (accepted) {
          first = accepted;
          assert(this === server);
          assert(accepted instanceof net.Socket && !(accepted instanceof net.Server));
          accepted.on('end', function () { assert(this === first); console.log('end'); });
          assert(accepted.resume() === accepted && accepted.on === accepted.on);
        });
        server.listen({ port: 0, host: '127.0.0.1' }, function () {
          assert(this === server && server instanceof net.Server);
          assert(server.constructor === net.Server);
          const client = net.connect({ port: server.address().port, host: '127.0.0.1' });
          client.resume();
          client.end('x');
          client.on('close', () => server.close());
        });
        """
    )
    assert (printed(records), words(records)[-1]) == ([["end"]], "program exit empty")


def test_lanes_count_in_order_of_meeting(record: Recorder) -> None:
    records = record(
        "const a = net.createServer(); const b = new net.Server(); const c = new net.Socket();"
        "const d = new net.Socket(); const list = new net.BlockList();"
        "const address = new net.SocketAddress({ address: '127.0.0.1', port: 5 });"
        "console.log(b, a, d, c, list, address);"
        "list.addAddress(address); console.log(list.check('127.0.0.1'), address.port);"
    )
    named = ["server2", "server", "client2", "client", "blockList", "socketAddress"]
    assert printed(records) == [[lane(name) for name in named], [True, 5]]
    assert only(records, "server2", "call", "new net.Server")["result"] == lane("server2")
    assert only(records, "blockList", "call", "addAddress")["args"] == [lane("socketAddress")]
    assert only(records, "socketAddress", "get", "port")["value"] == 5


def test_functions_of_the_module(record: Recorder) -> None:
    records = record(
        "net.isIP('::1');"
        "try { net.connect({ port: 70000 }); } catch (error) { console.log(error.code); }"
    )
    assert only(records, "net", "call", "isIP")["result"] == 6
    threw = only(records, "net", "call", "net.connect")["threw"]
    assert threw["code"] == "ERR_SOCKET_BAD_PORT" and "stack" not in threw
    assert printed(records) == [["ERR_SOCKET_BAD_PORT"]]


def test_callbacks_inside_options(record: Recorder) -> None:
    records = record(
        """
        const server = net.createServer((accepted) => accepted.end('abc'));
        server.listen(0, '127.0.0.1', () => {
          const client = net.connect({
            port: server.address().port,
            host: 'somewhere.test',
            family: 4,
            lookup: (host, options, done) => done(null, '127.0.0.1', 4),
            onread: {
              buffer: Buffer.alloc(8),
              callback: (size) => { console.log(size); return true; },
            },
          });
          client.on('close', () => server.close());
        });
        """
    )
    lookup = only(records, "client", "callback", "lookup")
    assert lookup["args"][0] == "somewhere.test" and lookup["args"][2] == FUNCTION
    assert only(records, "client", "event", "lookup")["in"] == lookup["n"]
    read_some = only(records, "client", "callback", "callback")
    assert read_some["args"][0] == 3
    assert printed(records) == [[3]]


def test_timers_ticks_and_microtasks(record: Recorder) -> None:
    records = record(
        """
        setTimeout((word) => console.log(word), 5, 'timer');
        const interval = setInterval(() => clearInterval(interval), 1);
        clearTimeout(setTimeout(() => console.log('never'), 1));
        clearImmediate(setImmediate(() => console.log('never')));
        setImmediate(() => console.log('immediate'));
        queueMicrotask(() => console.log('microtask'));
        process.nextTick((word) => console.log(word), 'tick');
        """
    )
    assert only(records, "timer", "call", "setTimeout")["args"] == [5]
    assert only(records, "timer", "call", "setTimeout")["result"] == lane("timer")
    assert only(records, "timer", "callback", "setTimeout")["args"] == ["timer"]
    assert len(find(records, "timer2", "callback", "setInterval")) == 1
    assert find(records, "timer3", "callback", "setTimeout") == []
    assert find(records, "immediate", "callback", "setImmediate") == []
    assert only(records, "immediate2", "callback", "setImmediate")["in"] is None
    assert only(records, "tick", "call", "process.nextTick")["result"] == UNDEFINED
    assert only(records, "tick", "callback", "process.nextTick")["args"] == ["tick"]
    assert only(records, "microtask", "callback", "queueMicrotask")["in"] is None
    assert [args[0] for args in printed(records)][:2] == ["tick", "microtask"]


def test_abort_controllers(record: Recorder) -> None:
    records = record(
        "const controller = new AbortController(); const server = net.createServer();"
        "server.listen({ port: 0, host: '127.0.0.1', signal: controller.signal }, () => {"
        "  controller.abort('why'); console.log(controller.signal.aborted); });"
    )
    assert only(records, "abort", "call", "new AbortController")["result"] == lane("abort")
    assert only(records, "abort", "call", "abort")["args"] == ["why"]
    listen = only(records, "server", "call", "listen")
    assert listen["args"][0]["signal"] == {"$": "other", "type": "AbortSignal"}
    assert printed(records) == [[True]] and find(records, "server", "event", "close") != []


def test_symbol_named_methods_and_promises(record: Recorder) -> None:
    records = record(
        "const server = net.createServer(); server.listen(0, '127.0.0.1', () =>"
        " server[Symbol.asyncDispose]().then((value) => console.log('closed', value)));"
    )
    call = only(records, "server", "call", "[Symbol.asyncDispose]")
    assert call["result"] == {"$": "other", "type": "Promise"}
    assert printed(records) == [["closed", UNDEFINED]]


def test_what_is_given_twice_to_one_call_is_one_callback_for_the_runtime(record: Recorder) -> None:
    records = record(
        "const socket = new net.Socket(); const idle = () => {};"
        "socket.setTimeout(1000, idle); socket.setTimeout(0, idle);"
        "console.log(socket.listenerCount('timeout'));"
    )
    assert printed(records) == [[0]]


def test_symbol_named_events(record: Recorder) -> None:
    records = record(
        "const socket = new net.Socket();"
        "socket.on(events.errorMonitor, (error) => console.log(error.message));"
        "socket.emit(events.errorMonitor, new Error('seen'));"
    )
    symbol = {"$": "other", "type": "Symbol"}
    assert only(records, "client", "call", "on")["args"][0] == symbol
    assert only(records, "client", "event", "[events.errorMonitor]")["args"][0]["message"] == "seen"
    assert printed(records) == [["seen"]]


def test_async_iterators(record: Recorder) -> None:
    records = record(
        "const socket = new net.Socket(); const iterator = socket[Symbol.asyncIterator]();"
        "iterator.return('value').then((last) => console.log(last.value, last.done));"
    )
    call = only(records, "client", "call", "[Symbol.asyncIterator]")
    assert call["result"] == {"$": "other", "type": "AsyncIterator"}
    assert printed(records) == [["value", True]]


def test_a_throwing_listener_unwinds_the_records_around_it(record: Recorder) -> None:
    records = record(
        "const socket = new net.Socket(); socket.on('x', () => { throw new Error('out'); });"
        "try { socket.emit('x'); } catch (error) { console.log(error.message); }"
    )
    assert only(records, "client", "call", "emit")["threw"]["message"] == "out"
    assert only(records, "console", "call", "log")["in"] == 1


def test_temporary_paths(record: Recorder, tmp_path: Path) -> None:
    assert printed(record("console.log(tmp('sock'));")) == [[str(tmp_path / "sock")]]


def test_messages_show_the_name_of_a_function_of_the_case(record: Recorder) -> None:
    records = record(
        "const named = () => {}; [named, () => {}].forEach((value) => {"
        "  try { net.setDefaultAutoSelectFamily(value); }"
        "  catch (error) { console.log(error.message); } });"
    )
    wanted = 'The "value" argument must be of type boolean. Received function '
    assert printed(records) == [[wanted + "named"], [wanted]]

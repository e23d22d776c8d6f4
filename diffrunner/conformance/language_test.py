#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The evaluator means what JavaScript means.

Each program below is run by Node.js under the recorder and, compiled, by `netref`. The traces must
be the same, record by record: what was printed and in which order callbacks ran, what was caught,
and how the program ended. None of them needs the network, so that a difference is one of the
language or of the two recorders.

A program that leaves the language while it runs is a *fault*: `netref` must say so and stop.
"""

from __future__ import annotations

import functools
import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent.parent
RUNTIMES = Path(
    os.environ.get("NETCONF_RUNTIMES") or ROOT / "diffrunner" / "runtimes" / "node_modules"
)
NODE = RUNTIMES / "node-24" / "bin" / "node"
COMPILER = ROOT / "diffrunner" / "compiler" / "compile.mjs"
RECORDER = ROOT / "diffrunner" / "recorder" / "record.mjs"
NETREF = Path(os.environ.get("NETREF") or ROOT / "ref" / "netref")

SAME = {
    "literals": """
        console.log(1, 1.5, 1e21, 1.5e-7, 0, -0, 123456789012345680000, 0.1 + 0.2, 5e-324);
        console.log('', 'a"b\\\\c\\n\\u0000\\u0001é😀', `x${1}y${'z'}${null}${undefined}`, true, null);
        console.log([], [1, [2, [3]]], {}, { a: 1, 'b c': [2], d: { e: null } }, { $: 1 });
        console.log(undefined, NaN, Infinity, -Infinity, () => 1, [undefined, NaN]);
    """,
    "deep values": """
        const around = { name: 'around' };
        around.itself = around;
        console.log(around, [[[[[[[1]]]]]]], [[[[[[1]]]]]]);
    """,
    "text of numbers": """
        const numbers = [0, -0, 1, -1, 10, 100, 1e20, 1e21, 1.5e300, 0.1, 0.001, 0.0000015, 1e-7,
          123.456, 1 / 3, 2 / 3, 4294967295, 9007199254740993, 5e-324, 1.7976931348623157e308,
          NaN, Infinity, -Infinity, 25, 1234567890123456789];
        numbers.forEach((n) => console.log(String(n), `${n}`, '' + n, n.toString(), n));
    """,
    "arithmetic": """
        console.log(7 % 3, -7 % 3, 7 % -3, 5.5 % 2, 1 / 0, -1 / 0, 0 / 0, 1 % 0, -1 % 1);
        console.log(null + 1, true + true, undefined + 1, null * 5, true / 2, -true, -null, -undefined);
        console.log(1 + 2 + '3', '1' + 2 + 3, 'a' + null, 'b' + undefined, true + 'c', 'd' + -0);
    """,
    "comparison": """
        console.log(1 < 2, 2 <= 2, 3 > 4, 4 >= 4, NaN < 1, NaN >= NaN, null < 1, undefined < 1);
        console.log('a' < 'b', 'a' < 'B', 'abc' < 'abd', 'ab' < 'abc', '' < 'a', '10' < '9');
        console.log('\\uffee' < '😀', '😀' < '\\uffee', 'é' > 'z', '\\u0000' < 'a');
        const o = {};
        console.log(1 === 1, NaN === NaN, 0 === -0, 'a' === 'a', null === undefined, o === o, o === {});
        console.log(1 !== '1', [] !== [], null !== null, 'é' === 'e\\u0301');
    """,
    "logic": """
        const say = (value, name) => { console.log(name); return value; };
        console.log(say(0, 'a') && say(1, 'b'), say(0, 'c') || say('x', 'd'), say(0, 'e') ?? say(1, 'f'));
        console.log(say(null, 'g') ?? say(2, 'h'), !say('', 'i'), !!'a', !NaN, ![], !{});
        console.log(say(1, 'j') ? say(2, 'k') : say(3, 'l'));
    """,
    "typeof": """
        console.log(typeof 1, typeof 'a', typeof true, typeof undefined, typeof null, typeof {});
        console.log(typeof [], typeof (() => 1), typeof new Error(), typeof Buffer.alloc(1));
        console.log(typeof net.createServer, typeof net.Socket, typeof net.nothing, typeof setTimeout);
    """,
    "assignment": """
        let a = 1;
        let b = (a = 5);
        a += 2; b -= 1; b *= 3; b /= 2; b %= 4;
        const o = { n: 1, list: [1, 2] };
        o.n += 10; o.list[1] *= 7; o.list[2] = 'new'; o['m'] = o.n++; o.p = ++o.n; o.q = --o.list[0];
        console.log(a, b, o, a++, a, --a, a--);
        let text = 'a';
        text += 1;
        text += null;
        console.log(text);
    """,
    "evaluation from left to right": """
        const at = (name) => { console.log(name); return name; };
        const o = {};
        const get = (name) => { console.log('object', name); return o; };
        get('x')[at('key')] = at('value');
        get('y')[at('key2')] = get('z')[at('key')];
        const f = () => (a, b) => console.log('called', a, b);
        f()(at('first'), at('second'));
        console.log([at(1), at(2)], { b: at(3), a: at(4) }, at(5) + at(6));
        try { o.nothing(at('evaluated before the callee is found wanting')); } catch (e) { console.log(e); }
        try { o.a.b = at('evaluated before the object is found wanting'); } catch (e) { console.log(e); }
    """,
    "scopes": """
        let x = 'outer';
        { let x = 'inner'; console.log(x); { console.log(x); x = 'changed'; } console.log(x); }
        console.log(x);
        const early = () => late;
        try { early(); } catch (e) { console.log(e); }
        const late = 'ready';
        console.log(early());
        { try { x; } catch (e) { console.log(e.name, e.message); } const x = 1; }
        let later;
        console.log(later);
        if (x === 'outer') { const y = 1, z = y + 1; console.log(y, z); } else { console.log('no'); }
        if (!x) console.log('no'); else console.log('else');
    """,
    "closures": """
        const counter = () => { let n = 0; return { up: () => (n += 1), get: () => n }; };
        const a = counter(), b = counter();
        a.up(); a.up(); b.up();
        console.log(a.get(), b.get());
        const made = [];
        for (let i = 0; i < 3; i += 1) { const j = i * 10; made.push(() => [i, j]); }
        for (let i = 2; i <= 4; i++) made.push(() => i);
        made.forEach((f) => console.log(f()));
    """,
    "functions": """
        const f = (a, b) => [a, b];
        console.log(f(1), f(1, 2, 3), (() => {})(), (() => { return; })(), (() => 5)());
        const g = function(a) { if (a) return 'early'; console.log('late'); };
        console.log(g(true), g(false));
        const o = { name: 'o', plain: function() { return this.name; },
          arrow: function() { return (() => this.name)(); } };
        console.log(o.plain(), o.arrow(), o['plain']());
        console.log(f === f, f === ((a, b) => [a, b]), o.plain === o.plain, 'x'.repeat === 'y'.repeat);
        const factorial = (n) => (n < 2 ? 1 : n * factorial(n - 1));
        console.log(factorial(20), factorial(5));
    """,
    "a loop leaves by return": """
        const find = (list, wanted) => {
          for (let i = 0; i < 100; i += 1) { if (list[i] === wanted) return i; }
          return -1;
        };
        console.log(find(['a', 'b'], 'b'), find([], 'x'));
    """,
    "a loop of many rounds": """
        let sum = 0;
        for (let i = 0; i < 100000; i += 1) { const twice = i * 2; if (twice % 3 === 0) sum += twice; }
        console.log(sum);
    """,
    "try": """
        const ways = (how) => {
          try {
            if (how === 'throw') throw how;
            if (how === 'return') return 'returned';
            console.log('body', how);
          } catch (thrown) {
            console.log('caught', thrown);
            if (how === 'throw') return 'from catch';
          } finally {
            console.log('finally', how);
          }
          return 'after';
        };
        console.log(ways('throw'), ways('return'), ways('none'));
        const replaced = () => { try { return 'try'; } finally { return 'finally'; } };
        const swallowed = () => { try { throw 1; } finally { return 'swallowed'; } };
        console.log(replaced(), swallowed());
        try { try { throw 'inner'; } finally { console.log('on the way'); } } catch { console.log('out'); }
        try { try { throw 1; } catch (e) { throw e + 1; } finally { console.log('f'); } } catch (e) { console.log(e); }
        try { throw undefined; } catch (e) { console.log(e); }
    """,
    "errors": """
        const e = new TypeError('bad');
        e.code = 'E_BAD'; e.extra = [1]; e.port = 5;
        console.log(e, e.name, e.message, e.code, e.extra, e.nothing, `${e}`, e + '!');
        console.log(new Error(), new RangeError('r'), `${new Error()}`, String(new Error('m')), new Error(undefined).message);
        e.message = 'changed'; e.name = 'Mine';
        console.log(e, `${e}`);
        const aggregate = new Error('all'); aggregate.errors = [new Error('one'), 2];
        console.log(aggregate);
    """,
    "errors of the language": """
        const tell = (f) => { try { f(); console.log('nothing thrown'); } catch (e) { console.log(e); } };
        const o = { n: null, f: () => o };
        let u;
        tell(() => o.missing()); tell(() => o.n.x); tell(() => u.x); tell(() => o.a.b.c); tell(() => u());
        tell(() => o.f().missing()); tell(() => o.n()); tell(() => { o.n.x = 1; }); tell(() => { u.x = 1; });
        tell(() => u['key']); tell(() => net.nothing()); tell(() => new net.Nothing());
        tell(() => o.f()()); tell(() => o['f']()()); const key = 'none'; tell(() => o[key]()); tell(() => o[0]());
        tell(() => 'x'.repeat(-1)); tell(() => Buffer.from('x', 'nonsense'));
    """,
    "strings": """
        const s = 'añ😀z';
        console.log(s.length, s.slice(1), s.slice(-1), s.slice(1, 2), s.slice(2, 4), s.slice(9), s.slice(4, 1) === '');
        console.log('ab'.repeat(3), 'a'.repeat(0), 'a'.repeat(1.9), 'x'.toString());
        console.log('abc'.includes('bc'), 'abc'.includes(''), 'abc'.includes('d'), 'abc'.startsWith('ab'), 'abc'.startsWith('b'));
        console.log('a,b,,c'.split(','), 'abc'.split('x'), ''.split(','), 'a--b'.split('--'), ','.split(','));
        console.log((5).toString(), true.toString(), (0.5).toString());
    """,
    "arrays": """
        const a = [3, 1];
        console.log(a.push('x'), a.length, a.shift(), a, a[0], a[9], a['length'], a.slice(), a.slice(1), a.slice(-1), a.slice(0, -1));
        a[2] = 'end'; a[0] = 'start';
        console.log(a, a.includes('end'), [NaN].includes(NaN), [0].includes(-0), [].shift());
        console.log([1, null, undefined, 'a', true].join(), [1, 2].join('--'), [].join(), [new Error('m')].join());
        [1, 2].forEach((x, i) => console.log(x, i));
        const growing = [1];
        growing.forEach((x) => { growing.push(x + 1); });
        console.log(growing);
        try { [1, 2, 3].forEach((x) => { if (x === 2) throw 'two'; console.log(x); }); } catch (e) { console.log(e); }
    """,
    "objects": """
        const name = 'short';
        const o = { name, 'a key': 1, b: { c: [] } };
        o.z = 1; o.b.c[0] = o.z; o['a key'] = 2; o[5] = 'five'; o.name = undefined;
        console.log(o.b, o['a key'], o['5'], o.missing, o.name, o);
    """,
    "byte arrays": """
        const b = Buffer.from('héé€😀', 'utf8');
        console.log(b, b.length, b[1], b[99], b.toString(), b.toString('latin1'), b.toString('hex'), b.toString('base64'));
        console.log(b.toString('utf8', 1, 3), b.toString('ascii', 0, 2), b.toString('base64url'), b.subarray(1, 3), b.subarray(-2));
        console.log(Buffer.from('6869zz', 'hex'), Buffer.from('aGk=', 'base64'), Buffer.from('aGk', 'base64url'), Buffer.from('hi', 'utf16le'));
        console.log(Buffer.from([1, 256, -1, 300.7, NaN]), Buffer.alloc(3), Buffer.alloc(3, 1), Buffer.alloc(5, 'ab'), Buffer.alloc(0));
        console.log(Buffer.concat([Buffer.from('a'), Buffer.from('bc')]), Buffer.concat([]), Buffer.byteLength('é'), Buffer.byteLength('abcd', 'hex'));
        console.log(Buffer.from('a').equals(Buffer.from('a')), Buffer.from('a').equals(Buffer.from('b')), Buffer.isBuffer(b), Buffer.isBuffer('b'), Buffer.isBuffer(new Uint8Array(1)));
        b[0] = 300; b[99] = 1;
        console.log(b[0], `${Buffer.from('text')}`, 'a' + Buffer.from('b'), new Uint8Array(2), new Uint8Array([1, 257]), new Uint8Array(b).length);
        console.log(Buffer.from([0xe2, 0x82]).toString(), Buffer.from([0xff, 0x41]).toString(), Buffer.from([0xf0, 0x9f, 0x41]).toString());
    """,
    "assert": """
        const tell = (f) => { try { f(); console.log('holds'); } catch (e) { console.log(e); } };
        tell(() => assert(1)); tell(() => assert(0)); tell(() => assert('', 'why'));
        tell(() => assert.strictEqual(NaN, NaN)); tell(() => assert.strictEqual(0, -0)); tell(() => assert.strictEqual(1, '1', 'types'));
        tell(() => assert.deepStrictEqual({ a: [1, { b: Buffer.from('x') }], c: 2 }, { c: 2, a: [1, { b: Buffer.from('x') }] }));
        tell(() => assert.deepStrictEqual([1], [1, 2])); tell(() => assert.deepStrictEqual({ a: 1 }, { b: 1 }));
        tell(() => assert.deepStrictEqual({ a: undefined }, {})); tell(() => assert.deepStrictEqual([], {}));
        tell(() => assert.deepStrictEqual(new Error('a'), new Error('a'))); tell(() => assert.deepStrictEqual([NaN], [NaN]));
        tell(() => assert.throws(() => { throw new TypeError('t'); }, { name: 'TypeError', message: 't' }));
        tell(() => assert.throws(() => { throw new TypeError('t'); }, { code: 'X' }));
        tell(() => assert.throws(() => {})); tell(() => assert.throws(() => { throw 5; }));
    """,
    "a failed assertion ends the program": "console.log('before'); assert.strictEqual(1, 2); console.log('after');",
    "ticks before microtasks": """
        const log = (name) => () => console.log(name);
        queueMicrotask(() => { console.log('micro 1'); process.nextTick(log('tick of micro 1')); });
        queueMicrotask(() => { console.log('micro 2'); queueMicrotask(log('micro of micro 2')); });
        process.nextTick(() => { console.log('tick 1'); queueMicrotask(log('micro of tick 1')); process.nextTick(log('tick of tick 1')); });
        process.nextTick(log('tick 2'));
        console.log('body');
    """,
    "ticks after each timer": """
        setTimeout(() => { console.log('a'); process.nextTick(() => console.log('tick of a')); }, 20);
        setTimeout(() => { console.log('b'); queueMicrotask(() => console.log('micro of b')); }, 20);
        setTimeout(() => console.log('earlier'), 5);
        setTimeout(() => console.log('much later'), 60);
    """,
    "cleared": """
        const a = setTimeout(() => console.log('never'), 5);
        const b = setImmediate(() => console.log('never'));
        const c = setInterval(() => console.log('never'), 5);
        clearTimeout(a); clearImmediate(b); clearInterval(c); clearTimeout(undefined);
        let rounds = 0;
        const d = setInterval(() => { rounds += 1; if (rounds === 3) clearInterval(d); }, 2);
    """,
    "immediates": """
        setImmediate(() => { console.log('a'); setImmediate(() => console.log('next round')); });
        setImmediate(() => { console.log('b'); process.nextTick(() => console.log('tick of b')); });
    """,
    "uncaught in the body": "console.log('before'); const o = {}; o.f(); console.log('after');",
    "uncaught in a timer": """
        setTimeout(() => { try { throw new Error('gone'); } finally { console.log('finally'); } }, 5);
        setTimeout(() => console.log('never'), 50);
    """,
    "uncaught in a tick": """
        process.nextTick(() => { console.log('first'); });
        process.nextTick(() => { throw { some: 'object' }; });
        setTimeout(() => console.log('never'), 5);
    """,
    "uncaught in a microtask": "queueMicrotask(() => { throw undefined; }); setTimeout(() => console.log('never'), 5);",
    "functions of the module": """
        console.log(net.isIP('127.0.0.1'), net.isIPv4('::1'), net.isIPv6('::1'), net.isIP('x'), net.isIP());
        const isIP = net.isIP;
        console.log(isIP('::'), net.isIP === isIP, net.nothing);
    """,
}

FAULTS = {
    "text of an object": ("'' + {};", "text of an object"),
    "arithmetic with text": ("const a = 'x'; a - 1;", "arithmetic with a string"),
    "arithmetic with an array": ("const a = []; a * 1;", "arithmetic with a object"),
    "unknown member of a string": ("const name = 'trim'; 'a'[name]();", "'.trim' of a string"),
    "text of a Uint8Array": ("`${new Uint8Array(1)}`;", "text of a Uint8Array"),
    "a method of Buffer": ("new Uint8Array(1).toString();", "a method of Buffer"),
    "a member of a timer": ("setTimeout(() => {}, 1).unref();", "'.unref' of a timer"),
    "a hole": ("const a = []; a[5] = 1;", "beyond the end"),
    "half a character": ("'😀'.slice(1);", "surrogate pair"),
    "a fault is not caught": (
        "try { '' + {}; } catch (e) { console.log('caught'); } finally { console.log('finally'); }",
        "text of an object",
    ),
    "a fault in a timer": ("setTimeout(() => { '' + []; }, 1);", "line 1: the text"),
}


@functools.cache
def compiled() -> dict[str, Any]:
    """The JSON form of each program, all compiled by one process."""
    texts = {**SAME, **{name: text for name, (text, _) in FAULTS.items()}}
    names = {f"{number}.js": name for number, name in enumerate(texts)}
    with tempfile.TemporaryDirectory(prefix="language-") as folder:
        for file, name in names.items():
            (Path(folder) / file).write_text(texts[name], encoding="utf-8")
        command = [str(NODE), str(COMPILER), "--root", folder, *names]
        done = subprocess.run(command, capture_output=True, check=False, text=True)
    forms = [json.loads(line) for line in done.stdout.split("\n") if line]
    rejected = {names[form["file"]]: form["errors"] for form in forms if "errors" in form}
    assert not rejected, rejected
    return {names[form["file"]]: form["program"] for form in forms}


def run_netref(name: str, folder: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    case = {"format": "net-case/1", "case": "language/" + name.replace(" ", "-")}
    text = json.dumps({**case, "program": compiled()[name]})
    command = [str(NETREF), "run", "-", "--profile", "node@24", "--trace", str(folder / "ref")]
    return subprocess.run(
        [*command, *options], input=text, capture_output=True, check=False, text=True, timeout=60
    )


def records(trace: Path) -> list[dict[str, Any]]:
    """The records of a trace, without the lines of the source, which only one side knows."""
    lines = trace.read_text(encoding="utf-8").split("\n")
    parsed = [json.loads(line) for line in lines[1:] if line]
    return [{key: value for key, value in one.items() if key != "line"} for one in parsed]


@pytest.mark.parametrize("name", SAME)
def test_means_the_same(name: str, tmp_path: Path) -> None:
    program = tmp_path / "program.js"
    program.write_text(SAME[name], encoding="utf-8")
    subprocess.run(
        [str(NODE), str(RECORDER), str(program), str(tmp_path / "node")], check=True, timeout=60
    )
    for options in ((), ("--collect",)):
        done = run_netref(name, tmp_path, *options)
        assert (done.returncode, done.stderr) == (0, "")
        assert records(tmp_path / "ref") == records(tmp_path / "node")


@pytest.mark.parametrize("name", FAULTS)
def test_fault(name: str, tmp_path: Path) -> None:
    done = run_netref(name, tmp_path)
    assert done.returncode == 3
    assert FAULTS[name][1] in done.stderr and len(done.stderr.splitlines()) == 1
    assert not any(one["kind"] == "exit" for one in records(tmp_path / "ref"))


def test_recursion_without_end_is_a_range_error(tmp_path: Path) -> None:
    """How deep it goes is the engine's affair; what happens then is not."""
    program = "const f = () => f() + 1; try { f(); } catch (e) { console.log(e.name); }"
    (tmp_path / "program.js").write_text(program, encoding="utf-8")
    command = [str(NODE), str(COMPILER), "--root", str(tmp_path), "program.js"]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    form = {"format": "net-case/1", "case": "x", "program": json.loads(done.stdout)["program"]}
    done = subprocess.run(
        [str(NETREF), "run", "-"],
        input=json.dumps(form),
        capture_output=True,
        check=True,
        text=True,
    )
    assert '"args":["RangeError"]' in done.stdout


if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__]))

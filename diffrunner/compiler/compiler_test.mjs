// SPDX-License-Identifier: MIT
//
// Tests of the compiler: what compiles, what does not, where the error is and what it says.
//
// REJECTED_PROGRAMS is the list to extend when the language changes: one line a construct, with
// the place and the reason in full, so that it can be read as what an author sees.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { loadAcorn } from './acorn.mjs';
import { compile } from './compile.mjs';
import { ANY, GLOBALS, RECORDED } from './globals.mjs';
import { PART, REJECTED } from './rejected.mjs';
import { NODES } from './subset.mjs';

const acorn = loadAcorn();
const here = path.dirname(fileURLToPath(import.meta.url));
const specification = path.join(here, '..', '..', 'spec');

const compiled = (text) => compile(Buffer.from(text), acorn);
const told = (text) =>
  (compiled(text).errors ?? []).map(({ line, column, reason }) => `${line}:${column}: ${reason}`);

const ACCEPTED_PROGRAMS = {
  'an echo server and its client': `
    const server = net.createServer((accepted) => {
      console.log('somebody came');
      accepted.on('end', () => { console.log('and went'); });
      accepted.pipe(accepted);
    });
    server.on('error', (error) => { throw error; });
    server.listen(8124, () => {
      const client = net.createConnection({ port: 8124 }, () => client.write('hello\\r\\n'));
      client.on('data', (data) => { console.log(data.toString()); client.end(); });
    });`,
  'a call on what a call returned': 'net.createServer().listen(tmp("a.sock"));',
  'expressions alone': "net.isIP('::1'); net.isIPv4('127.0.0.1'); // prints nothing",
  'a reused buffer and a function expression': `
    net.createConnection({
      port: 8124,
      onread: {
        buffer: Buffer.alloc(4 * 1024),
        callback: function(count, buffer) {
          console.log(buffer.toString('utf8', 0, count));
          return this === undefined;
        },
      },
    });`,
  'a retry': `
    const PORT = 8124, HOST = '127.0.0.1';
    const server = net.createServer();
    server.on('error', (e) => {
      if (e.code === 'EADDRINUSE') {
        setTimeout(() => { server.close(); server.listen(PORT, HOST); }, 1000);
      } else throw e;
    });`,
  'an abort signal': `
    const controller = new AbortController();
    net.createServer().listen({ port: 0, signal: controller.signal });
    controller.abort();`,
  'a pipe path':
    "net.createServer().listen(path.join('\\\\\\\\?\\\\pipe', process.cwd(), 'mine'));",
  'a variable named path': "const path = tmp('a'); net.connect(path); net.connect({ path });",
  'every operator': `
    let a = 1 + 2 - 3 * 4 / 5 % 6, b = -a, c;
    a += 1; a -= 1; a *= 2; a /= 2; a %= 2; a++; --b;
    c = a === b || a !== b && !(a < b) ? a <= b : a > b || a >= b;
    c.d = typeof c; c['e'] = null; c[0]++;`,
  'nullish': 'const a = net.x ?? `${1}-${undefined}`; const b = NaN === -Infinity;',
  'try in its three forms': `
    try { net.connect(); } catch (error) { console.error(error.code); }
    try { net.connect(); } catch { console.warn('no'); } finally { console.info(); }
    try { net.connect(); } finally { { let inner; inner = 1; } }`,
  'loops': `
    const KIB = 1024, SIZE = 4 * KIB + 2 - 1;
    for (let i = 0; i < 3; i += 1) net.isIP('' + i);
    for (let i = 1; i <= SIZE; i++) { [].push(() => i); }
    for (let i = 0; i < 1_000_000; ++i) {}`,
  'shadowing, and a use before its declaration': `
    const later = () => value;
    const value = 1;
    { const value = 2; later(value); }
    ['a'].forEach((value, i) => { later(i); });`,
  'assertions': `
    assert(true); assert(true, 'm'); assert.strictEqual(1, 1); assert.deepStrictEqual([1], [1]);
    assert.throws(() => net.connect(), { code: 'ERR_MISSING_ARGS' });`,
  'dispose':
    "net.createServer()[Symbol.asyncDispose]().then(() => console.log('gone'), console.log);",
  'async iteration': `
    const iterator = new net.Socket()[Symbol.asyncIterator]();
    iterator.next().then((result) => console.log(result.value, result.done));
    iterator.return();`,
  'symbols as names of events':
    'new net.Socket().on(events.errorMonitor, () => {}).listenerCount(events.errorMonitor);',
  'bytes': `
    const b = Buffer.concat([Buffer.from([1, 255]), Buffer.from('ff', 'hex'), new Uint8Array(2)]);
    b[0] = b.length; b.subarray(1, 2).equals(b); Buffer.isBuffer(b); Buffer.byteLength('é');`,
  'scheduling': `
    const t = setInterval(() => clearInterval(t), 5);
    clearTimeout(setTimeout(() => {}, 1)); clearImmediate(setImmediate(() => {}));
    process.nextTick(() => {}); queueMicrotask(() => {});`,
  'new without parentheses':
    'const s = new net.Socket; throw new RangeError("r" + String(s.timeout));',
  'a peer outside, and probes': `
    const endpoint = wire.listen({ backlog: 3 });
    const client = net.connect(endpoint.port, '127.0.0.1', () => {
      const peer = endpoint.accept();
      peer.send('hi'); peer.receive(2); peer.receiveToEnd(); peer.end(); peer.reset();
      console.log(probe.option(client, 'TCP_NODELAY'), probe.mode(tmp('s')));
    });
    wire.connect(wire.refusing().port, '::1'); wire.connect(tmp('s'));
    wire.unanswering(); wire.resetting().close();`,
  'two ends': `
const TEXT = 'hello'.repeat(3), options = { net: tmp('s'), port: 0 };
const begin = (server, f) => server.listen(options.net, f);
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => accepted.end(TEXT));
    begin(server, () => ready(options.net));
  },
  'client': (value) => net.connect(value),
});`,
  'several processes': `
const TEXT = 'hello';
processes({
  parent: (fork) => {
    const worker = fork();
    worker.on('online', () => worker.send(TEXT, net.createServer(), { keepOpen: true }, () => {}));
    wire.listen();
  },
  worker: (parent) => parent.on('message', (message, server) => parent.disconnect()),
});`,
  'an empty program': '',
};

const TWO_ENDS = 'ends({ server: () => 1, client: () => 2 });';
const ENDS_PLACE = "'ends' is a statement of the program itself, at the beginning of a line";
const PROCESSES_SHAPE =
  "'processes' takes an object literal with 'parent' and 'worker', and nothing else";
const ENDS_SHAPE = "'ends' takes an object literal with 'server' and 'client', and nothing else";

// [program, the errors it has]
const REJECTED_PROGRAMS = [
  ['var a = 1;', "1:1: 'var' is not in the language; use 'const' or 'let'"],
  ['using a = 1;', "1:1: 'using' is not in the language; use 'const' or 'let'"],
  ['function f() {}\nf();', `1:1: ${REJECTED.FunctionDeclaration}`],
  [
    'const f = function g() { return g; };',
    "1:20: function expressions have no name; write 'const f = function(…) {…}'",
  ],
  [
    'const f = async () => 1;',
    "1:11: async functions are not in the language; use callbacks or '.then'",
  ],
  [
    'const f = function*() { yield 1; };',
    '1:11: generators are not in the language; use callbacks',
  ],
  ['await 1;', `1:1: ${REJECTED.AwaitExpression}`],
  ['const f = (a = 1) => a;', `1:12: ${REJECTED.AssignmentPattern}`],
  ['const f = (...a) => a;', `1:12: ${REJECTED.RestElement}`],
  [
    'const f = () => arguments;',
    "1:17: 'arguments' is not in the language; name the parameters",
  ],
  ['class A { static { A; } #b = 1; c() { return super.c, this; } }', [
    `1:1: ${REJECTED.ClassDeclaration}`,
    `1:46: ${REJECTED.SequenceExpression}`,
  ]],
  ['const A = class B extends net.Server { [B] = 1; };', `1:11: ${REJECTED.ClassExpression}`],
  ["import net from 'node:net';\nnet.connect(1);", `1:1: ${REJECTED.ImportDeclaration}`],
  ["import { isIP } from 'node:net';\nisIP('');", `1:1: ${REJECTED.ImportDeclaration}`],
  ["import('node:net');", `1:1: ${REJECTED.ImportExpression}`],
  ["const net = require('node:net');\nnet.connect(1);", `1:1: ${REJECTED.ImportDeclaration}`],
  ["const { isIP } = require('node:net');\nisIP('');", `1:1: ${REJECTED.ImportDeclaration}`],
  ['export const a = 1;', `1:1: ${REJECTED.ExportNamedDeclaration}`],
  ['export default 1;', `1:1: ${REJECTED.ExportDefaultDeclaration}`],
  ["export * from 'x';", `1:1: ${REJECTED.ExportAllDeclaration}`],
  ['import.meta;', `1:1: ${REJECTED.MetaProperty}`],
  ['while (true) {}', `1:1: ${REJECTED.WhileStatement}`],
  ['do { } while (true);', `1:1: ${REJECTED.DoWhileStatement}`],
  ["for (const a in 'x') a;", `1:1: ${REJECTED.ForInStatement}`],
  ['for (const a of [1]) { console.log(a); break; }', [
    `1:1: ${REJECTED.ForOfStatement}`,
    `1:40: ${REJECTED.BreakStatement}`,
  ]],
  ['for (let i = 0; i < 9; i++) continue;', `1:29: ${REJECTED.ContinueStatement}`],
  ['a: net.isIP(1);', `1:1: ${REJECTED.LabeledStatement}`],
  ['switch (1) { case 1: let a; a = 2; }', `1:1: ${REJECTED.SwitchStatement}`],
  ['debugger;', `1:1: ${REJECTED.DebuggerStatement}`],
  [';', `1:1: ${REJECTED.EmptyStatement}`],
  ['const [a, , b] = net.x;\na(b);', `1:7: ${REJECTED.ArrayPattern}`],
  ['const { a, b: { c } } = net.x;\na(c);', [
    `1:7: ${REJECTED.ObjectPattern}`,
    `1:15: ${REJECTED.ObjectPattern}`,
  ]],
  ['net.connect(...[1]);', `1:13: ${REJECTED.SpreadElement}`],
  ['tmp(...[1]);', `1:5: ${REJECTED.SpreadElement}`],
  ['const a = net?.connect;', `1:11: ${REJECTED.ChainExpression}`],
  ['const a = (1, 2);', `1:12: ${REJECTED.SequenceExpression}`],
  ['net.tag`a\\u`;', `1:1: ${REJECTED.TaggedTemplateExpression}`],

  [
    "'use strict';\n'use it';",
    "1:1: a case is strict already; remove 'use strict'",
    '2:1: a statement that is only a string does nothing; remove it',
  ],
  ['return;', "1:1: 'return' outside a function; use 'if' and 'else'"],
  ['{ if (1) return; }', "1:10: 'return' outside a function; use 'if' and 'else'"],
  [
    'net.isIP(/a/);',
    "1:10: regular expressions are not in the language; use '.includes' or '.startsWith'",
  ],
  ['net.isIP(1n);', '1:10: BigInt is not in the language; numbers are doubles'],
  ['net.isIP(1e999);', '1:10: the number is too large for a double; write Infinity'],
  ['net.isIP([1, , 2]);', '1:10: an array with a hole; write undefined there'],
  ["const a = { b: 1, 'b': 2 };", "1:19: the key 'b' occurs twice; remove one"],
  [
    'const a = { get b() { return 1; } };',
    '1:13: getters and setters are not in the language; use a plain property',
  ],
  [
    'const a = { b() {} };',
    "1:13: methods are not in the language; write 'k: (…) => …' or 'k: function(…) {…}'",
  ],
  [
    'const a = { [net.b]: 1 };',
    '1:14: computed keys are not in the language; assign the member afterwards',
  ],
  ['const a = { 1: 1 };', '1:13: keys are names, not numbers; use an array or another key'],
  ["const a = { '1': 1 };", '1:13: keys are names, not numbers; use an array or another key'],
  ['const a = { __proto__: net.x };', "1:13: '__proto__' is not in the language; remove it"],
  ['const a = { ...net.x };', `1:13: ${REJECTED.SpreadElement}`],
  ["const a = net.x['constructor'];", "1:17: '.constructor' is not in the language"],
  ['[1].map((x) => x);', "1:5: '.map' is not in the language"],
  ['this.a;', "1:1: 'this' has a value only inside 'function(…) {…}'; name the object"],
  [
    'const f = () => this;',
    "1:17: 'this' has a value only inside 'function(…) {…}'; name the object",
  ],
  [
    'net.a == 1;\nnet.b != 1;',
    "1:1: '==' is not in the language; it compares with conversion; use '==='",
    "2:1: '!=' is not in the language; it compares with conversion; use '!=='",
  ],
  ['net.isIP(2 ** 3);', "1:10: '**' is not in the language; write the product out"],
  ['net.isIP(2 | 3);', "1:10: '|' is not in the language; use arithmetic"],
  ["'a' in net.b;", "1:1: 'in' is not in the language; compare the member with undefined"],
  [
    'net.a instanceof net.Socket;',
    "1:1: 'instanceof' is not in the language; compare 'name' or 'code', or use Buffer.isBuffer",
  ],
  ['void 0;', "1:1: unary 'void' is not in the language; write undefined"],
  ['delete net.a.b;', "1:1: unary 'delete' is not in the language; assign undefined"],
  [
    'net.isIP(+net.a);',
    "1:10: unary '+' is not in the language; a number needs no '+', and a string stays one",
  ],
  ['net.isIP(~1);', "1:10: unary '~' is not in the language; use arithmetic"],
  ['let a;\na ??= 1;', "2:1: '??=' is not in the language; write the assignment out"],
  [
    "net.isIP('\\ud800');",
    '1:10: a lone surrogate: strings are Unicode; send such bytes with Buffer.from([…])',
  ],
  [
    'net.isIP(`a${1}\\udfff`);',
    '1:16: a lone surrogate: strings are Unicode; send such bytes with Buffer.from([…])',
  ],

  [
    'missing();\nconst f = () => alsoMissing;',
    "1:1: 'missing' is neither declared nor a global of the language; declare it with const or let",
    "2:17: 'alsoMissing' is neither declared nor a global of the language; "
      + 'declare it with const or let',
  ],
  ['{ const a = 1; }\nnet.isIP(a);', [
    "2:10: 'a' is neither declared nor a global of the language; declare it with const or let",
  ]],
  ['const probe = 1;', "1:7: 'probe' is a name of the language; choose another"],
  [
    'Date.now();',
    "1:1: 'Date' is not a global of the language; "
      + 'its result differs from run to run, so it can have no place in a trace',
  ],
  ['const net = 1;', "1:7: 'net' is a name of the language; choose another"],
  ['const f = (Buffer) => 1;', "1:12: 'Buffer' is a name of the language; choose another"],
  ['try { } catch (tmp) { }', "1:16: 'tmp' is a name of the language; choose another"],
  ['const a = 1;\na = 2;\na++;', [
    "2:1: 'a' is a constant; declare it with 'let' to assign to it",
    "3:1: 'a' is a constant; declare it with 'let' to assign to it",
  ]],
  ['undefined = 1;', "1:1: 'undefined' is a global; a case does not change it"],
  ['net.connect = 1;', "1:1: 'net' is a global; a case does not change it"],
  ['console.log(net);', "1:13: 'net' stands only before a member or a call"],
  ['net();', "1:1: 'net' is not a function; remove the parentheses"],
  [
    'Buffer.copyBytesFrom(1);',
    "1:8: 'Buffer.copyBytesFrom' is not in the language; "
      + "'Buffer' has from, alloc, concat, byteLength, isBuffer",
  ],
  ["console['log']();", "1:9: write the member of 'console' as 'console.…'"],
  ['setTimeout.a;', "1:1: 'setTimeout' has no members in the language"],
  ['setTimeout();', "1:1: 'setTimeout' takes 1 to 2 arguments in the language, not 0"],
  ['tmp();', "1:1: 'tmp' takes 1 arguments in the language, not 0"],
  ['path.join();', "1:1: 'path.join' takes 1 or more arguments in the language, not 0"],
  [
    'Symbol.asyncDispose();',
    "1:1: 'Symbol.asyncDispose' is not a function; remove the parentheses",
  ],
  ["throw Error('a');", "1:7: 'Error' is a constructor; write 'new Error(…)'"],
  ["new tmp('a');", "1:5: 'tmp' is not a constructor; remove 'new'"],
  ['const A = net.Socket;\nnew A();', [
    "2:5: 'new' is for members of 'net' and for global constructors; call a function",
  ]],
  ['const a = {};\nnew a.B();\nnew (() => {})();', [
    "2:5: 'new' is for members of 'net' and for global constructors; call a function",
    "3:6: 'new' is for members of 'net' and for global constructors; call a function",
  ]],

  ['for (;;) {}', "1:1: a loop begins with one integer: 'let i = 0'"],
  ['let i;\nfor (i = 0; i < 3; i++) {}', "2:6: a loop begins with one integer: 'let i = 0'"],
  ['for (let i = 0, j = 0; i < 3; i++) {}', "1:6: a loop begins with one integer: 'let i = 0'"],
  ['for (let i = 0.5; i < 3; i++) {}', "1:6: a loop begins with one integer: 'let i = 0'"],
  ['for (let [i] = 0; i < 3; i++) {}', [
    "1:6: a loop begins with one integer: 'let i = 0'",
    `1:10: ${REJECTED.ArrayPattern}`,
  ]],
  [
    'for (let i = 0; ; i++) {}',
    "1:1: a loop has a bound: 'i < N' or 'i <= N' with a constant N",
  ],
  [
    'for (let i = 9; i > 0; i++) {}',
    "1:17: a loop has a bound: 'i < N' or 'i <= N' with a constant N",
  ],
  ['for (let i = 0; i < 3; ) {}', "1:1: a loop goes up by one: 'i += 1' or 'i++'"],
  ['for (let i = 0; i < 3; i += 2) {}', "1:24: a loop goes up by one: 'i += 1' or 'i++'"],
  ['for (let i = 0; i < 3; i--) {}', [
    "1:24: a loop goes up by one: 'i += 1' or 'i++'",
  ]],
  ['for (let i = 0; i < 1000001; i++) {}', '1:21: the loop runs to 1000001; 1000000 is the most'],
  [
    'let n = 3;\nfor (let i = 0; i < n; i++) {}',
    "2:21: the bound of a loop is an integer, or a 'const' that is one",
  ],
  [
    'const a = b, b = a;\nfor (let i = 0; i < a; i++) {}',
    "2:21: the bound of a loop is an integer, or a 'const' that is one",
  ],
  [
    'for (let i = 0; i < 6 / 2; i++) {}',
    "1:21: the bound of a loop is an integer, or a 'const' that is one",
  ],
  [
    'for (let i = 0; i < 3; i++) { i = 9; (() => i++)(); }',
    "1:31: 'i' counts the loop; only the loop itself may change it",
    "1:45: 'i' counts the loop; only the loop itself may change it",
  ],

  ['const ends = 1;', "1:7: 'ends' is a name of the language; choose another"],
  ['const mark = ends;', "1:14: 'ends' stands only before a member or a call"],
  ['wire.listen(1, 2);', "1:1: 'wire.listen' takes 0 to 1 arguments in the language, not 2"],
  ['probe.mode();', "1:1: 'probe.mode' takes 1 arguments in the language, not 0"],
  [
    'const two = { server: () => 1, client: () => 2 };\nends(two);',
    `2:6: ${ENDS_SHAPE}`,
  ],
  ['ends({ server: () => 1 });', `1:6: ${ENDS_SHAPE}`],
  ['ends({ server: () => 1, client: () => 2, third: 3 });', `1:6: ${ENDS_SHAPE}`],
  ['ends();', "1:1: 'ends' takes 1 arguments in the language, not 0"],
  [`if (true) {\n${TWO_ENDS}\n}`, `2:1: ${ENDS_PLACE}`],
  [`  ${TWO_ENDS}`, `1:3: ${ENDS_PLACE}`],
  [`const f = () => ${TWO_ENDS}`, `1:17: ${ENDS_PLACE}`],
  [`${TWO_ENDS}\n${TWO_ENDS}`, "2:1: a case is taken apart once; remove this call"],
  [
    `const a = {}, server = net.createServer(a.net);\n${TWO_ENDS}\nlet b;\na.b = 1;`,
    [
      "1:24: each part would do this for itself; use 'net' in one of them",
      "3:1: beside 'ends', a case only declares constants; move this into a part",
      "4:1: beside 'ends', a case only declares constants; move this into a part",
    ],
  ],

  ['processes({ parent: () => 1 });', `1:11: ${PROCESSES_SHAPE}`],
  [`${TWO_ENDS}\nprocesses({ parent: () => 1, worker: () => 2 });`,
    '2:1: a case is taken apart once; remove this call'],
  [
    "processes({ parent: () => wire.listen(), worker: () => wire.connect('probe') });\nlet a;",
    [
      "1:56: the runner serves the first process alone; use 'wire' in 'parent'",
      "2:1: beside 'processes', a case only declares constants; move this into a part",
    ],
  ],

  ['const a = ;', '1:11: not JavaScript in strict mode: unexpected token'],
  ['with (net) {}', "1:1: not JavaScript in strict mode: 'with' in strict mode"],
  [
    'const a = 1;\nlet a;',
    "2:5: not JavaScript in strict mode: identifier 'a' has already been declared",
  ],
  ['#!/usr/bin/node', "1:2: not JavaScript in strict mode: unexpected character '!'"],
  ['\ufeffnet.a;', '1:1: a byte order mark; save the file without it'],
  ['net.a;\r\n', "1:7: a carriage return; end lines with LF, and write '\\r' in strings"],
  [
    "net.a;\nnet.b('\u2028');",
    '2:8: an invisible line end (U+2028 or U+2029); in a string, write its escape',
  ],
  ["net.isIP('😀é'); missing;", [
    "1:17: 'missing' is neither declared nor a global of the language; "
      + 'declare it with const or let',
  ]],
  ["/* 😀 */ const x = '😀' == 1;", [
    "1:19: '==' is not in the language; it compares with conversion; use '==='",
  ]],
];

describe('programs in the language', () => {
  for (const [name, text] of Object.entries(ACCEPTED_PROGRAMS)) {
    test(name, () => assert.deepEqual(told(text), []));
  }
});

describe('programs outside it', () => {
  for (const [text, ...errors] of REJECTED_PROGRAMS) {
    test(JSON.stringify(text), () => assert.deepEqual(told(text), errors.flat()));
  }

  test('every reason of the table of rejected syntax is told by some program above', () => {
    const seen = new Set(REJECTED_PROGRAMS.flat(2).map((line) => line.replace(/^\d+:\d+: /, '')));
    const untold = Object.entries(REJECTED)
      .filter(([, reason]) => reason !== PART && !seen.has(reason))
      .map(([type]) => type);
    assert.deepEqual(untold, []);
  });

  test('what is nested too deep, a little or beyond measure', () => {
    const nested = (depth) => `net.isIP(${'['.repeat(depth)}${']'.repeat(depth)});`;
    assert.deepEqual(told(nested(190)), []);
    const column = 'net.isIP('.length + 199;
    assert.deepEqual(told(nested(230)), [
      `1:${column}: the program is nested more than 200 deep here; give inner parts names`,
    ]);
    const beyond = told(nested(100_000)).join();
    assert.match(beyond, /^1:\d+: the program is nested too deep to be parsed$/);
    const chained = told(`net.a${'.b'.repeat(20_000)};`).join();
    assert.match(chained, /^1:1: the program is nested more than 200 deep here/);
  });

  test('bytes that are not UTF-8, with their place', () => {
    const text = Buffer.concat([Buffer.from('net.a;\né'), Buffer.from([0xff, 0x41])]);
    assert.deepEqual(compile(text, acorn).errors, [
      { line: 2, column: 2, reason: 'not UTF-8; save the file as UTF-8' },
    ]);
    const cut = Buffer.from('é').subarray(0, 1);
    assert.deepEqual(compile(cut, acorn).errors, [
      { line: 1, column: 1, reason: 'not UTF-8; save the file as UTF-8' },
    ]);
  });

  test('constants built from constants are worked out once each', () => {
    const lines = ['const a0 = 1;'];
    for (let i = 1; i < 100; i += 1) lines.push(`const a${i} = a${i - 1} - a${i - 1};`);
    lines.push('for (let i = 0; i < a99; i++) {}');
    assert.deepEqual(told(lines.join('\n')), []);
  });
});

describe('the JSON form', () => {
  test('has the fields of the specification and no others', () => {
    const { program } = compiled("const f = (a) => `x${a}`;\nf({ b: 'c' }.b);");
    const arrow = program.body[0].declarations[0].init;
    assert.deepEqual(Object.keys(program), ['type', 'body', 'loc']);
    assert.deepEqual(Object.keys(arrow), ['type', 'params', 'body', 'loc']);
    const texts = arrow.body.quasis.map((quasi) => quasi.value);
    assert.deepEqual(texts, [{ cooked: 'x' }, { cooked: '' }]);
    assert.deepEqual(arrow.loc, { start: { line: 1, column: 10 }, end: { line: 1, column: 24 } });
    const call = program.body[1].expression;
    assert.equal(call.arguments[0].computed, false);
    assert.equal(call.arguments[0].object.properties[0].value.value, 'c');
  });

  test('counts columns in UTF-16 code units', () => {
    const { program } = compiled("'😀'.length;");
    assert.equal(program.body[0].expression.property.loc.start.column, 5);
  });

  test('is what the schema and the page describe, node by node', () => {
    const schema = JSON.parse(readFileSync(path.join(specification, 'case.schema.json'), 'utf8'));
    const page = readFileSync(path.join(specification, 'case-form.md'), 'utf8');
    for (const [type, fields] of Object.entries(NODES)) {
      const wanted = ['type', ...Object.keys(fields), 'loc'];
      assert.deepEqual(schema.$defs[type].required, wanted, type);
      assert.deepEqual(Object.keys(schema.$defs[type].properties), wanted, type);
      const row = page.split('\n').find((line) => line.startsWith(`| \`${type}\` |`));
      for (const field of Object.keys(fields)) {
        assert.ok(row?.includes(`\`${field}\``), `${type}.${field}`);
      }
    }
  });
});

describe('the page of the language', () => {
  const page = readFileSync(path.join(specification, 'case-language.md'), 'utf8');
  const globals = page.slice(page.indexOf('## Globals'), page.indexOf('## Members'));

  test('has a row for every global, with every member', () => {
    for (const [name, { members }] of GLOBALS) {
      assert.match(globals, new RegExp(`^\\|.*\`(new )?${name}\\b.*\\|$`, 'm'), name);
      const known = members === ANY ? [] : (members?.keys() ?? []);
      for (const member of known) assert.ok(globals.includes(`\`${name}.${member}`), member);
    }
    for (const name of RECORDED) assert.ok(GLOBALS.has(name), name);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'compiler-test-'));
  after(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, 'good.js'), 'net.isIP(1);');
  writeFileSync(path.join(folder, 'bad.js'), 'var a;\nb;');

  const run = (args, environment = {}) => {
    const command = [path.join(here, 'compile.mjs'), ...args];
    const env = { ...process.env, ...environment };
    const done = spawnSync(process.execPath, command, { encoding: 'utf8', env });
    const lines = done.stdout.split('\n').filter((line) => line).map((line) => JSON.parse(line));
    return { status: done.status, lines, complaint: done.stderr };
  };

  test('prints one line a file, in order, and goes on after a bad one', () => {
    const { status, lines } = run(['--root', folder, 'bad.js', 'good.js', 'absent.js']);
    assert.equal(status, 1);
    assert.deepEqual(lines.map(({ file }) => file), ['bad.js', 'good.js', 'absent.js']);
    assert.equal(lines[0].errors.length, 2);
    assert.equal(lines[1].program.type, 'Program');
    assert.deepEqual(lines[2].errors, [
      { line: 1, column: 1, reason: 'cannot be read: ENOENT' },
    ]);
  });

  test('takes absolute paths, and names that begin with a dash', () => {
    const { status, lines } = run(['--', path.join(folder, 'good.js')]);
    assert.equal(status, 0);
    assert.equal(lines.length, 1);
  });

  test('says how it is used', () => {
    for (const args of [[], ['--root'], ['--what'], ['--root', folder]]) {
      const { status, lines, complaint } = run(args);
      assert.equal(status, 2);
      assert.deepEqual(lines, []);
      assert.match(complaint, /^compile\.mjs: .*usage: compile\.mjs \[--root DIR\] FILE\.\.\.\n$/);
    }
  });

  test('says in one line that acorn is missing', () => {
    const { status, complaint } = run(['x.js'], { NETCONF_RUNTIMES: folder });
    assert.equal(status, 2);
    assert.equal(complaint, `compile.mjs: acorn is not installed in ${folder}: run ./setup\n`);
  });

  test('compiles two thousand files in one process', () => {
    const files = [];
    const program = ACCEPTED_PROGRAMS['an echo server and its client'];
    for (let i = 0; i < 2000; i += 1) {
      files.push(`many-${i}.js`);
      writeFileSync(path.join(folder, files[i]), program);
    }
    const command = [path.join(here, 'compile.mjs'), '--root', folder, ...files];
    const options = { encoding: 'utf8', maxBuffer: 2 ** 30 };
    const done = spawnSync(process.execPath, command, options);
    assert.equal(done.status, 0);
    assert.equal(done.stdout.split('\n').length, 2001);
  });
});

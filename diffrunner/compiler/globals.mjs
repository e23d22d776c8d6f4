// SPDX-License-Identifier: MIT
//
// The names that a case may use without declaring them.
//
// This is the table of spec/case-language.md, "Globals", as data. `scope.mjs` looks every
// undeclared name up here, so that a misspelt or missing facility is an error of the compiler,
// at a line and a column, and not a difference between two runtimes.
//
// An entry of GLOBALS says how the name may be used:
//   members    the members it has: a Map from name to use, or ANY for `net`, whose members are
//              what is being tested
//   call       [least, most] arguments, if it may be called
//   construct  [least, most] arguments, if it may be called with `new`
//   value      true for a plain value or a function, which may stand alone; a namespace may not

/** Marks a global whose members are not listed. */
export const ANY = Symbol('any member');

const called = (least, most = least) => ({ call: [least, most] });
const constructed = (least, most = least) => ({ construct: [least, most], value: true });
const namespace = (members, more = {}) => ({ members: new Map(Object.entries(members)), ...more });
const MANY = Infinity;

export const GLOBALS = new Map(
  Object.entries({
    net: { members: ANY },
    Buffer: namespace({
      from: called(1, 2),
      alloc: called(1, 2),
      concat: called(1),
      byteLength: called(1, 2),
      isBuffer: called(1),
    }),
    Uint8Array: constructed(1),

    setTimeout: { ...called(1, 2), value: true },
    clearTimeout: { ...called(1), value: true },
    setInterval: { ...called(2), value: true },
    clearInterval: { ...called(1), value: true },
    setImmediate: { ...called(1), value: true },
    clearImmediate: { ...called(1), value: true },
    queueMicrotask: { ...called(1), value: true },
    process: namespace({ nextTick: called(1), cwd: called(0) }),

    AbortController: constructed(0),
    console: namespace({
      log: called(0, MANY),
      error: called(0, MANY),
      warn: called(0, MANY),
      info: called(0, MANY),
    }),
    assert: namespace(
      {
        strictEqual: called(2, 3),
        deepStrictEqual: called(2, 3),
        throws: called(1, 2),
      },
      called(1, 2),
    ),
    tmp: { ...called(1), value: true },
    wire: namespace({
      listen: called(0, 1),
      unanswering: called(0),
      refusing: called(0),
      resetting: called(0),
      connect: called(1, 2),
    }),
    probe: namespace({ option: called(2), backlog: called(1), mode: called(1) }),
    ends: called(1),
    processes: called(1),
    path: namespace({ join: called(1, MANY) }),

    Error: constructed(0, 1),
    TypeError: constructed(0, 1),
    RangeError: constructed(0, 1),
    String: { ...called(1), value: true },
    Symbol: namespace({ asyncDispose: {}, asyncIterator: {} }),
    events: namespace({ errorMonitor: {} }),
    undefined: { value: true },
    NaN: { value: true },
    Infinity: { value: true },
  }),
);

/** Globals whose use is seen in a trace: what they make has a lane, or what they do. */
export const RECORDED = new Set([
  'net', 'wire', 'probe', 'console', 'process', 'AbortController',
  'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask',
]);

/** Globals that a case may hide with a declaration of its own: the word is wanted too often. */
export const MAY_BE_HIDDEN = new Set(['path']);

const GIVEN = "remove it: 'net' and the other globals are given to every case";
const UNSTEADY = 'its result differs from run to run, so it can have no place in a trace';
const NOT_NEEDED = 'a case has no need of it';

/** Names that people reach for, with what to do instead. */
const ADVICE = new Map([
  ['require', GIVEN],
  ['module', GIVEN],
  ['exports', GIVEN],
  ['globalThis', 'name the global itself'],
  ['global', 'name the global itself'],
  ['Date', UNSTEADY],
  ['Math', `${UNSTEADY}; write numbers as literals`],
  ['performance', UNSTEADY],
  ['crypto', UNSTEADY],
  ['Promise', "use callbacks; a promise that a call returns has '.then'"],
  ['Number', "write the number as a literal, or '-' and '===' on what is a number already"],
  ['Boolean', "use '!' or a comparison"],
  ['BigInt', 'numbers are doubles in this language'],
  ['Array', 'write an array literal'],
  ['Object', 'write an object literal'],
  ['JSON', 'print the value with console.log: the trace keeps its structure'],
  ['eval', NOT_NEEDED],
  ['Function', 'write an arrow function'],
  ['RegExp', "use '.includes', '.startsWith' or '==='"],
  ['fs', "a path comes from tmp('name')"],
  ['fetch', NOT_NEEDED],
]);

/** Why `name`, which nobody declared, is an error, and what to do. */
export function undeclaredReason(name) {
  if (name === 'arguments') return "'arguments' is not in the language; name the parameters";
  const advice = ADVICE.get(name);
  if (advice) return `'${name}' is not a global of the language; ${advice}`;
  return `'${name}' is neither declared nor a global of the language; declare it with const or let`;
}

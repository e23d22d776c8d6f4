/*---
title   = "A message about a wrong value shows objects and arrays down to the third level"
clauses = ["errors.invalid-arg-value.text-of-objects"]
---*/
const named = () => {};
[
  [], [1], [1, 2], [1, 2, 3, 4, 5, 6], ['a', 'b'], [[]], [[[]]], [[[[]]]], [[[[1]]]], [[[{}]]],
  [[[{ a: 1 }]]], {}, { a: 1 }, { a: 1, b: 2, c: 3 }, { a: {} }, { a: { b: { c: {} } } },
  { a: { b: { c: { d: 1 } } } }, { a: { b: { c: [1] } } }, { a: [1, { b: [2] }, ] }, { f: named },
  [named, named], [undefined, null, true], named, -0, 0, -1, 1e21, Infinity,
].forEach((family) => {
  assert.throws(() => new net.SocketAddress({ family }), { code: 'ERR_INVALID_ARG_VALUE' });
});
/*===
program  exit empty
===*/

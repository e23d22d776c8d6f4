/*---
title   = "Values inside of a value are shown by their kind"
clauses = ["errors.invalid-arg-value.names-what-it-received"]
---*/
const server = net.createServer();
[
  true,
  null,
  -0,
  1.5,
  NaN,
  [],
  {},
  [[]],
  Buffer.from('ab'),
  Buffer.from(''),
  () => {},
  [() => {}],
  { a: { b: {} } },
  { a: { b: { c: 1 } } },
  [[[1]]],
  [[[[]]]],
].forEach((inside) => {
  assert.throws(() => server.listen({ inside }), { code: 'ERR_INVALID_ARG_VALUE' });
});
/*===
program  exit empty
===*/

/*---
title   = "A message tells a primitive by type and value, an object by its class"
clauses = ["errors.invalid-arg-type.names-what-it-received"]
---*/
const named = () => {};
const wrong = [
  undefined,
  null,
  1,
  -0,
  NaN,
  'text',
  'it\'s "quoted"\n\r\t\\\u0001',
  'exactly twenty-eight letters',
  'more than twenty-eight letters',
  [],
  {},
  Buffer.from('a'),
  new Uint8Array(1),
  () => {},
  function () {},
  named,
  new Error('e'),
  new TypeError('e'),
  new RangeError('e'),
  new net.BlockList(),
  new net.Socket(),
  net.createServer(),
  new AbortController(),
  new AbortController().signal,
];
wrong.forEach((value) => {
  assert.throws(() => net.setDefaultAutoSelectFamily(value), { code: 'ERR_INVALID_ARG_TYPE' });
});
/*===
program  exit empty
===*/

/*---
title   = "A key is quoted if it is no name"
clauses = ["errors.invalid-arg-value.names-what-it-received"]
---*/
const server = net.createServer();
[
  { a1: 1 },
  { _a: 1 },
  { $: 1 },
  { '1a': 1 },
  { 'a-b': 1 },
  { '': 1 },
  { 'a b': 1 },
  { "it's": 1 },
].forEach((options) => {
  assert.throws(() => server.listen(options), { code: 'ERR_INVALID_ARG_VALUE' });
});
/*===
program  exit empty
===*/

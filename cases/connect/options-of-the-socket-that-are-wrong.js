/*---
title   = "What the constructor of a socket refuses, net.connect() refuses"
clauses = ["net.create-connection.options"]
---*/
assert.throws(() => net.connect({ port: 1, host: '127.0.0.1', objectMode: true }), {
  code: 'ERR_INVALID_ARG_VALUE',
});
/*===
program  exit empty
===*/

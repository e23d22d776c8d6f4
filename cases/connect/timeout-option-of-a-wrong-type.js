/*---
title   = "A `timeout` that is no number throws"
clauses = ["net.create-connection.timeout-option"]
---*/
assert.throws(() => net.connect({ port: 1, host: '127.0.0.1', timeout: '100' }), {
  code: 'ERR_INVALID_ARG_TYPE',
});
/*===
program  exit empty
===*/

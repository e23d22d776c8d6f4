/*---
title   = "connect() without port and path throws ERR_MISSING_ARGS"
clauses = ["socket.connect-options.port", "socket.connect-options.port-missing"]
---*/
assert.throws(() => net.connect({ host: '127.0.0.1' }), {
  name: 'TypeError',
  code: 'ERR_MISSING_ARGS',
});
/*===
program  exit empty
===*/

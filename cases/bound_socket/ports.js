/*---
title   = "A port is an integer up to 65535, or text of one"
clauses = ["bound-socket.new.port"]
since   = "24.21.0"
---*/
[-1, 65536, 1.5, NaN, Infinity, 'x', '', ' ', {}, [], true, false].forEach((port) => {
  assert.throws(() => new net.BoundSocket({ port }), { code: 'ERR_SOCKET_BAD_PORT' });
});
// All stay bound to the end, so that no port comes twice.
const all = [];
[undefined, null, 0, '0', '0x0', ' 0 '].forEach((port) => {
  const bound = new net.BoundSocket({ host: '127.0.0.1', port });
  console.log(bound.address().port > 0);
  all.push(bound);
});
all.forEach((bound) => bound.close());
/*===
program  exit empty
===*/

/*---
title   = "connect() to a port out of range throws ERR_SOCKET_BAD_PORT"
clauses = ["socket.connect-options.port-range"]
---*/
const expected = { name: 'RangeError', code: 'ERR_SOCKET_BAD_PORT' };
assert.throws(() => net.connect(65536, '127.0.0.1'), expected);
assert.throws(() => net.connect({ port: -1, host: '127.0.0.1' }), expected);
/*===
program  exit empty
===*/

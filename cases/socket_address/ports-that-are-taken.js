/*---
title   = "A port is an integer from 0 to 65535, or text of one"
clauses = ["socket-address.new.port", "socket-address.new.port-range"]
since   = "22.0.0"
---*/
[undefined, 0, 1, 80, 65535, '0', '80', '65535', '0x10', '1e3', ' 7 '].forEach((port) => {
  console.log(port, new net.SocketAddress({ port }).port);
});
[null, true, {}, [], '', ' ', '65536', '-1', '1.5', '1a', 65536, -1, 0.1].forEach((port) => {
  assert.throws(() => new net.SocketAddress({ port }), { code: 'ERR_SOCKET_BAD_PORT' });
});
/*===
program  exit empty
===*/

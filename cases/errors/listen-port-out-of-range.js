/*---
title   = "listen() with a port out of range throws ERR_SOCKET_BAD_PORT"
clauses = ["errors.listen-port-range"]
---*/
const server = net.createServer();
assert.throws(() => server.listen(65536), { name: 'RangeError', code: 'ERR_SOCKET_BAD_PORT' });
assert.throws(() => server.listen(-1), { name: 'RangeError', code: 'ERR_SOCKET_BAD_PORT' });
/*===
server  .listen(65536) !! {name: "RangeError", code: "ERR_SOCKET_BAD_PORT"}
server  .listen(-1) !! {name: "RangeError", code: "ERR_SOCKET_BAD_PORT"}
===*/

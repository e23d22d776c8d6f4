/*---
title   = "An empty text is neither a path nor a port"
clauses = ["ipc-path.number-is-a-port"]
---*/
const expected = { name: 'RangeError', code: 'ERR_SOCKET_BAD_PORT' };
const server = net.createServer();
['', ' '].forEach((text) => {
  assert.throws(() => server.listen(text), expected);
  assert.throws(() => net.connect(text), expected);
});
/*===
program  exit empty
===*/

/*---
title   = "setNoDelay(), setKeepAlive(), setTimeout(), ref() and unref() return the socket"
clauses = [
    "socket.set-no-delay.returns-socket",
    "socket.set-keep-alive.returns-socket",
    "socket.set-timeout.returns-socket",
    "socket.ref.returns-socket",
    "socket.unref.returns-socket",
]
---*/
const server = net.createServer((accepted) => {
  assert.strictEqual(accepted.setNoDelay(), accepted);
  assert.strictEqual(accepted.setNoDelay(false), accepted);
  assert.strictEqual(accepted.setKeepAlive(true, 1000), accepted);
  assert.strictEqual(accepted.setKeepAlive(), accepted);
  assert.strictEqual(accepted.setTimeout(1000), accepted);
  assert.strictEqual(accepted.unref(), accepted);
  assert.strictEqual(accepted.ref(), accepted);
  accepted.end();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').resume();
});
/*===
accepted  close false
===*/

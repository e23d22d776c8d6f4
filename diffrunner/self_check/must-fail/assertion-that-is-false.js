/*---
title   = "An assertion that is false"
clauses = ["self-check"]
timeout = 3000
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  server.close();
  assert.strictEqual(server.address(), 'no address is ever this text');
});

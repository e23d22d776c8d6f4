/*---
title   = "After close() nobody can connect"
clauses = ["server.close.stops-accepting", "server.listening.false-after-close"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  const port = server.address().port;
  server.close();
  assert.strictEqual(server.listening, false);
  net.connect(port, '127.0.0.1').on('error', (error) => console.log(error.code));
});
/*===
client  error {code: "ECONNREFUSED"}
client  never connect
server  never connection
===*/

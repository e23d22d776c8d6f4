/*---
title   = "The timeout option sets the idle time before connecting"
clauses = ["net.create-connection.timeout-option", "socket.timeout.value"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({ port: server.address().port, host: '127.0.0.1', timeout: 5000 });
  assert.strictEqual(client.timeout, 5000);
  client.resume();
  client.on('close', () => server.close());
});
/*===
client  .timeout -> 5000
client  connect
===*/

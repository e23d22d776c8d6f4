/*---
title   = "Aborting the signal of listen() closes the server and keeps its connections"
clauses = ["server.listen-options.signal-closes", "server.close.keeps-connections"]
---*/
const controller = new AbortController();
const server = net.createServer((accepted) => {
  controller.abort();
  assert.strictEqual(server.listening, false);
  accepted.end('still served');
});
server.listen({ port: 0, host: '127.0.0.1', signal: controller.signal }, () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setEncoding('utf8');
  client.resume();
});
/*===
server  close
server  never error
client  data "still served"
client  end
===*/

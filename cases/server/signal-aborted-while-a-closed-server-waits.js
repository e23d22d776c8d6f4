/*---
title   = "abort() of a closed server whose connection is open changes nothing"
clauses = ["server.listen-options.signal-closes", "server.close.waits-for-connections"]
---*/
const controller = new AbortController();
const server = net.createServer((accepted) => {
  server.close();
  controller.abort();
  accepted.end('still served');
});
server.listen({ port: 0, host: '127.0.0.1', signal: controller.signal }, () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setEncoding('utf8');
  client.resume();
});
/*===
client  data "still served"
server  close
===*/

/*---
title   = "After setEncoding() 'data' hands out strings"
clauses = [
    "socket.event-data.string",
    "socket.set-encoding.strings",
    "socket.set-encoding.returns-socket",
]
---*/
const server = net.createServer((accepted) => {
  assert.strictEqual(accepted.setEncoding('hex'), accepted);
  accepted.on('data', (data) => console.log(typeof data, data));
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('close', () => server.close());
  client.end('hi');
});
/*===
accepted  data "6869"
console   .log("string", "6869")
===*/

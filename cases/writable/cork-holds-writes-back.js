/*---
title   = "A corked socket queues its writes; uncork() sends them in order"
clauses = ["stream.writable.cork", "stream.writable.length"]
---*/
const server = net.createServer((accepted) => {
  accepted.setEncoding('utf8');
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.cork();
    client.write('one ');
    client.write('two');
    assert.strictEqual(client.writableLength, 7);
    client.uncork();
    assert.strictEqual(client.writableLength, 0);
    client.end();
  });
});
/*===
client    .writableLength -> 7
client    .writableLength -> 0
accepted  data "one two"
===*/

/*---
title   = "A peer's address that was read once may be read again after 'close'"
clauses = ["socket.remote-address.undefined-when-destroyed"]
---*/
const server = net.createServer((accepted) => {
  accepted.end();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    assert.strictEqual(client.remoteAddress, '127.0.0.1');
  });
  client.resume();
  client.on('close', () => console.log(client.remoteAddress));
});
/*===
client  connect
===*/

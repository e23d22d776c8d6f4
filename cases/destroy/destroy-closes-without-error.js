/*---
title   = "destroy() closes the connection at both ends, without an error"
clauses = [
    "socket.destroy.closes",
    "socket.destroy.without-error",
    "socket.destroy.returns-socket",
    "socket.destroy.close-asynchronous",
    "socket.destroyed.false-before",
    "socket.destroyed.true-after",
]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    assert.strictEqual(client.destroyed, false);
    assert.strictEqual(client.destroy(), client);
    assert.strictEqual(client.destroyed, true);
    console.log('destroyed');
  });
  client.on('close', () => console.log('closed'));
});
/*===
console   .log("destroyed")
console   .log("closed")
client    close false
client    never error
client    never end
accepted  end
===*/

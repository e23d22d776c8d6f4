/*---
title   = "What is written before 'connect' is queued, counted, and sent after it"
clauses = [
    "socket.write.before-connect",
    "socket.bytes-written.counts-queued",
    "socket.bytes-written.counts-encoded",
    "socket.buffer-size.shows-queued",
    "stream.writable.length",
]
---*/
const server = net.createServer((accepted) => {
  accepted.setEncoding('utf8');
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.write('hé');
  assert.strictEqual(client.bytesWritten, 3);
  assert.strictEqual(client.bufferSize, client.writableLength);
  client.end();
});
/*===
client    .write("hé") -> true
client    .bytesWritten -> 3
client    connect
accepted  data "hé"
accepted  end
===*/

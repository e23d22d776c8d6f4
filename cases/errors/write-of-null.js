/*---
title   = "write(null) throws, and leaves the socket as it was"
clauses = ["socket.write.null-throws"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  assert.throws(() => client.write(null), {
    name: 'TypeError',
    code: 'ERR_STREAM_NULL_VALUES',
    message: 'May not write null values to stream',
  });
  client.end('after');
  endpoint.accept().end();
});
client.resume();
/*===
client  never error
client  close false
peer    data b"after"
peer    fin
===*/

/*---
title   = "After 'close' the same socket connects to another peer and writes to it"
clauses = ["socket.connect.reconnect-after-close"]
---*/
const first = wire.listen();
const second = wire.listen();
const client = net.connect(first.port, '127.0.0.1', () => {
  first.accept();
  client.end('to the first');
  client.destroySoon();
});
client.once('close', () => {
  client.connect(second.port, '127.0.0.1', () => {
    second.accept();
    client.end('to the second');
    client.destroySoon();
  });
});
/*===
peer   data b"to the first"
peer   fin
peer2  data b"to the second"
peer2  fin
===*/

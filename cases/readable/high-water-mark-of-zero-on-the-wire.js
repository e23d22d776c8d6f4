/*---
title   = "With a high-water mark of 0 everything is received"
clauses = ["stream.high-water-mark.zero"]
---*/
const endpoint = wire.listen();
const client = new net.Socket({ highWaterMark: 0 });
client.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('one');
  client.once('data', () => {
    peer.send('two');
    peer.end();
  });
});
/*===
client  data b"one"
client  data b"two"
client  end
===*/

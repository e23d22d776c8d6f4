/*---
title   = "What has arrived but was not read before destroy() in a 'data' listener is not heard"
clauses = ["stream.destroy.in-flow-of-the-wire"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('one');
  client.on('data', () => {
    peer.send('two');
    client.destroy();
  });
});
/*===
client  data b"one"
client  never end
===*/

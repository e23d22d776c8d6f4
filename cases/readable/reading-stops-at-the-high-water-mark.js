/*---
title   = "A socket that nobody reads takes no more from its peer once its buffer is full"
clauses = ["stream.high-water-mark.stops-reading"]
---*/
const endpoint = wire.listen();
const options = { port: endpoint.port, host: '127.0.0.1', readableHighWaterMark: 4 };
const client = net.connect(options, () => {
  const peer = endpoint.accept();
  peer.send('abcdef');
  client.once('readable', () => {
    peer.send('ghi');
    peer.end();
    // Between two timers, one started by the other, the event loop looks for what has arrived.
    setTimeout(() => setTimeout(() => {
      console.log(client.readableLength, client.bytesRead);
      client.resume();
    }, 20), 20);
  });
});
/*===
console  .log(6, 6)
client   data b"abcdefghi"
client   end
===*/

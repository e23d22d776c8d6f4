/*---
title   = "A socket that nobody reads takes no more than its high-water mark and a chunk"
clauses = ["stream.high-water-mark.stops-reading"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('x'.repeat(200000));
  client.on('readable', () => {
    const enough = client.readableLength >= client.readableHighWaterMark;
    if (enough) {
      setImmediate(() => {
        console.log(client.bytesRead < 200000 || client.readableLength === 200000);
        peer.end();
        client.removeAllListeners('readable');
        client.resume();
      });
    }
  });
});
/*===
program  exit empty
===*/

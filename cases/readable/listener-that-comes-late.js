/*---
title   = "What came before the first 'data' listener is kept for it"
clauses = ["stream.readable.undecided-keeps-data", "stream.readable.data-starts-flow"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('early');
  // Between two timers, one started by the other, the event loop looks for what has arrived.
  setTimeout(() => setTimeout(() => {
    console.log(client.readableFlowing, client.readableLength);
    client.on('data', (data) => console.log(String(data)));
    client.on('end', () => console.log('end'));
    peer.end();
  }, 20), 20);
});
/*===
console  .log(null, 5)
console  .log("early")
console  .log("end")
===*/

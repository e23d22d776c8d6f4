/*---
title   = "With a 'readable' listener 'data' does not flow by itself"
clauses = ["stream.event-readable.stops-flow"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  peer.end();
});
client.on('data', (chunk) => console.log('data', String(chunk)));
client.on('readable', () => {
  console.log(client.readableFlowing, client.isPaused());
  client.read();
});
/*===
program  exit empty
===*/

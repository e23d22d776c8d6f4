/*---
title   = "When the last 'readable' listener is gone, a 'data' listener makes it flow again"
clauses = ["stream.event-readable.removed"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  peer.end();
});
const listener = () => {
  client.off('readable', listener);
  console.log(client.readableFlowing);
};
client.on('readable', listener);
client.on('data', (chunk) => {
  console.log(String(chunk), client.readableFlowing);
});
/*===
program  exit empty
===*/

/*---
title   = "'readable' is told once more at the end, and read() gives null"
clauses = ["stream.event-readable.at-end"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  peer.end();
});
client.on('readable', () => {
  const got = client.read();
  console.log(got === null ? 'null' : String(got));
});
client.on('end', () => console.log('end'));
/*===
program  exit empty
===*/

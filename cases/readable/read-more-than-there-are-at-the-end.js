/*---
title   = "At the end read(n) gives what is left"
clauses = ["stream.read.rest-at-end"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('abc');
  peer.end();
});
client.on('readable', () => {
  const got = client.read(10);
  console.log(got === null ? 'null' : String(got));
});
/*===
program  exit empty
===*/

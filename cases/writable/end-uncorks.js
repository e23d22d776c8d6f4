/*---
title   = "end() takes back every cork()"
clauses = ["stream.end.uncorks"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.cork();
  client.cork();
  client.cork();
  client.write('one ');
  client.end('two');
  client.writableCorked;
  client.on('finish', () => peer.end());
});
client.resume();
/*===
client  .writableCorked -> 0
client  finish
peer    data b"one two"
peer    fin
===*/

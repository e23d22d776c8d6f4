/*---
title   = "Writes leave when uncork() has been called as often as cork()"
clauses = ["stream.writable.cork-nests", "stream.writable.cork", "stream.writable.length"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.cork();
  client.cork();
  client.writableCorked;
  client.write('held back');
  client.uncork();
  client.writableCorked;
  client.writableLength;
  client.uncork();
  client.writableCorked;
  client.writableLength;
  client.end();
  client.on('finish', () => peer.end());
});
client.resume();
/*===
client  .cork() -> undefined
client  .cork() -> undefined
client  .writableCorked -> 2
client  .uncork() -> undefined
client  .writableCorked -> 1
client  .writableLength -> 9
client  .uncork() -> undefined
client  .writableCorked -> 0
client  .writableLength -> 0
peer    data b"held back"
peer    fin
===*/

/*---
title   = "read(-1) of a stream that has ended makes it tell nothing"
clauses = ["stream.read.odd-sizes"]
---*/
const server = net.createServer((accepted) => accepted.end('abcdef'));
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  let told = 0;
  client.on('readable', () => {
    told += 1;
    if (told !== 2) return;
    client.read(-1);
    client.read(0);
    setImmediate(() => {
      client.read();
      server.close();
    });
  });
});
/*===
client  readable
client  readable
===*/

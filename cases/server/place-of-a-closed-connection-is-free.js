/*---
title   = "A connection that has ended makes room for another"
clauses = ["server.max-connections.drops-above"]
---*/
let count = 0;
const server = net.createServer((accepted) => {
  count += 1;
  accepted.destroy();
  if (count === 3) server.close();
  else wire.connect(server.address().port);
});
server.maxConnections = 1;
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
server  connection accepted
server  connection accepted2
server  connection accepted3
server  never drop
===*/

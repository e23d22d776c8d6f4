/*---
title   = "Connections reach the server that listened on a shared handle last"
clauses = ["server.listen-handle.last-gets-connections", "server.listen-handle.server"]
---*/
const first = net.createServer();
const last = net.createServer((accepted) => {
  console.log(accepted.server === last);
  accepted.end();
  first.getConnections((error, count) => console.log('first has', count));
  last.getConnections((error, count) => console.log('last has', count));
});
first.listen(0, '127.0.0.1', () => {
  last.listen(first, () => {
    const client = net.connect(first.address().port, '127.0.0.1');
    client.resume();
    client.on('close', () => {
      first.close();
      last.close();
    });
  });
});
/*===
server   never connection
server2  connection accepted
console  .log(true)
console  .log("first has", 0)
console  .log("last has", 1)
===*/

/*---
title   = "getConnections() calls back later with the number of open connections"
clauses = [
    "server.get-connections.count",
    "server.get-connections.asynchronous",
    "server.get-connections.returns-server",
]
---*/
const server = net.createServer((accepted) => {
  const result = server.getConnections((error, count) => {
    console.log(error, count);
    accepted.end();
    server.close();
  });
  assert.strictEqual(result, server);
  console.log('asked');
});
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').resume();
});
/*===
console  .log("asked")
console  .log(null, 1)
server   getConnections callback (null, 1)
===*/

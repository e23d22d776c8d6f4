/*---
title   = "getConnections() of a server that never listened tells 0, and returns the server"
clauses = ["server.get-connections.count", "server.get-connections.returns-server"]
---*/
const server = net.createServer();
assert.strictEqual(server.getConnections((error, count) => console.log(error, count)), server);
/*===
server   getConnections callback (null, 0)
console  .log(null, 0)
===*/

/*---
title   = "Without a host to look up, listen() has bound the server when it returns"
clauses = ["server.listening.true-before-event", "server.address.known-before-event"]
---*/
const server = net.createServer();
server.listen(0);
assert.strictEqual(server.listening, true);
console.log(server.address().port === 0);
server.on('listening', () => server.close());
/*===
console  .log(false)
server   listening
server   close
===*/

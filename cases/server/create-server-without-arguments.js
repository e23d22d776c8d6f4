/*---
title   = "createServer() without arguments makes a server that does not listen"
clauses = ["net.create-server.returns-server", "net.create-server.options-optional"]
---*/
const server = net.createServer();
assert.strictEqual(server.listening, false);
assert.strictEqual(server.listenerCount('connection'), 0);
/*===
server   net.createServer() -> server
server   .listening -> false
program  exit empty
===*/

/*---
title   = "'listening' comes after listen() has returned, and its callback is a listener for it"
clauses = [
    "server.event-listening.after-bound",
    "server.event-listening.asynchronous",
    "server.listen.asynchronous",
    "server.listen.callback-is-listener",
    "server.listen.returns-server",
]
---*/
const server = net.createServer();
server.on('listening', () => server.close());
const result = server.listen(0, '127.0.0.1', () => console.log('callback'));
console.log('after listen');
assert.strictEqual(result, server);
/*===
console  .log("after listen")
console  .log("callback")
server   .listen  before  server  listening
server   listening
===*/

/*---
title   = "Functions given to createServer(), listen(), connect() and setTimeout() are listeners"
clauses = [
    "emitter.listener-count.registered",
    "net.create-server.connection-listener",
    "server.listen.callback-is-listener",
    "net.create-connection.connect-listener",
    "socket.set-timeout.callback-once",
]
---*/
const server = net.createServer((accepted) => accepted.end());
console.log('connection:', server.listenerCount('connection'));
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {});
  console.log('connect:', client.listenerCount('connect'));
  client.setTimeout(10000, () => {});
  console.log('timeout:', client.listenerCount('timeout'));
  client.resume();
  client.on('close', () => server.close());
});
console.log('listening:', server.listenerCount('listening'));
/*===
console  .log("connection:", 1)
console  .log("listening:", 1)
console  .log("connect:", 1)
console  .log("timeout:", 1)
===*/

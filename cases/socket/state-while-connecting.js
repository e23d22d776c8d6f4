/*---
title   = "connecting and pending are true until the socket is connected"
clauses = [
    "socket.connecting.true-while-connecting",
    "socket.connecting.false-at-connect",
    "socket.pending.while-connecting",
    "socket.pending.false-when-connected",
    "socket.ready-state.opening",
    "socket.ready-state.open",
]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  console.log(client.connecting, client.pending, client.readyState);
  client.on('connect', () => {
    console.log(client.connecting, client.pending, client.readyState);
  });
  client.on('close', () => server.close());
  client.resume();
});
/*===
console  .log(true, true, "opening")
console  .log(false, false, "open")
===*/

/*---
title   = "'connect' is emitted after connect() has returned, and 'ready' right after it"
clauses = [
    "socket.event-connect.emitted",
    "socket.event-ready.emitted",
    "socket.event-ready.after-connect",
    "socket.connect.asynchronous",
    "socket.connecting.false-at-connect",
]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  console.log('net.connect returned');
  client.on('connect', () => console.log('connect', client.connecting));
  client.on('ready', () => console.log('ready'));
  client.on('close', () => server.close());
  client.resume();
});
/*===
console  .log("net.connect returned")
console  .log("connect", false)
console  .log("ready")
client   connect
client   ready
client   end
===*/

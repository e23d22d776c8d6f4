/*---
title   = "lookup is not called for an IP address"
clauses = [
    "socket.connect-options.lookup-not-for-address",
    "socket.event-lookup.not-for-address",
]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({
    port: server.address().port,
    host: '127.0.0.1',
    lookup: () => console.log('lookup'),
  });
  client.resume();
  client.on('close', () => server.close());
});
/*===
console  never .log
client   connect
client   never lookup
===*/

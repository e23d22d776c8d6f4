/*---
title   = "readyState tells which sides are open"
clauses = [
    "socket.ready-state.opening",
    "socket.ready-state.open",
    "socket.ready-state.read-only",
    "socket.ready-state.write-only",
    "socket.ready-state.closed",
]
---*/
const server = net.createServer({ allowHalfOpen: true }, (accepted) => {
  accepted.resume();
  accepted.on('end', () => {
    console.log('accepted after end:', accepted.readyState);
    accepted.end();
  });
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  console.log('connecting:', client.readyState);
  client.on('connect', () => {
    console.log('connected:', client.readyState);
    client.end();
    console.log('after end():', client.readyState);
  });
  client.on('close', () => console.log('closed:', client.readyState));
  client.resume();
});
/*===
console  .log("connecting:", "opening")
console  .log("connected:", "open")
console  .log("after end():", "readOnly")
console  .log("accepted after end:", "writeOnly")
console  .log("closed:", "closed")
===*/

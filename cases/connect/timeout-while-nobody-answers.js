/*---
title   = "A connection attempt that nobody answers tells of inactivity, and stays an attempt"
clauses = ["socket.event-timeout.only-notifies", "socket.connecting.true-while-connecting"]
---*/
const client = net.connect(wire.unanswering().port, '127.0.0.1');
client.setTimeout(40, () => {
  console.log(client.connecting);
  client.destroy();
});
/*===
client   timeout
client   close false
client   never connect
console  .log(true)
===*/

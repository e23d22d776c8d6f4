/*---
title   = "A socket that has ended its side tells of a peer that does not"
clauses = ["socket.event-timeout.on-inactivity", "socket.event-timeout.only-notifies"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  client.end('bye');
  client.on('finish', () => client.setTimeout(30));
});
client.on('timeout', () => {
  console.log(client.readyState);
  client.destroy();
});
/*===
console  .log("readOnly")
client   finish
client   timeout
client   close false
===*/

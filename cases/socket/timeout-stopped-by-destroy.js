/*---
title   = "A destroyed socket emits no 'timeout'"
clauses = ["socket.set-timeout.ended-by-destroy"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  client.setTimeout(20);
  client.destroy();
});
client.on('close', () => setTimeout(() => {}, 60));
/*===
client  never timeout
client  close false
===*/

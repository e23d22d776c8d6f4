/*---
title   = "A write starts the idle time anew, also after 'timeout'"
clauses = ["socket.set-timeout.activity-restarts"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  client.setTimeout(30);
  client.once('timeout', () => {
    client.write('still here');
    client.once('timeout', () => client.destroy());
  });
});
/*===
client  timeout
client  .write("still here") -> true
client  timeout
client  close false
===*/

/*---
title   = "Without further activity 'timeout' does not come again"
clauses = ["socket.event-timeout.once-until-activity"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  client.setTimeout(20);
  client.once('timeout', () => setTimeout(() => client.destroy(), 120));
});
/*===
client  timeout
client  close false
===*/

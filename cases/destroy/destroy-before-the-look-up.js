/*---
title   = "destroy() in the turn of connect() still closes"
clauses = ["socket.destroy.while-connecting"]
---*/
const client = net.connect({
  host: 'name.example',
  port: 80,
  lookup: (name, options, found) => process.nextTick(() => found(null, '127.0.0.1', 4)),
});
client.destroy();
/*===
client  .destroy() -> client
client  close
client  never connect
client  never error
===*/

/*---
title   = "destroy() while the host name is looked up connects to nothing"
clauses = ["socket.destroy.while-connecting", "socket.connect-options.lookup"]
---*/
const client = net.connect({
  host: 'name.example',
  port: 80,
  lookup: (name, options, found) => {
    setTimeout(() => found(null, '127.0.0.1', 4), 20);
  },
});
process.nextTick(() => client.destroy());
/*===
client  close
client  never connect
client  never connectionAttempt
client  never error
===*/

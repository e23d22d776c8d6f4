/*---
title   = "Each connection of a socket tells its own error"
clauses = ["socket.connect.begins-anew", "socket.connect.reconnect-after-close"]
---*/
const refusing = wire.refusing();
const client = net.connect(refusing.port, '127.0.0.1');
client.on('error', (error) => console.log(error.code));
client.once('close', () => {
  client.connect(tmp('nobody'));
  client.once('close', () => {
    client.connect(refusing.port, '127.0.0.1');
  });
});
/*===
console  .log("ECONNREFUSED")
console  .log("ENOENT")
console  .log("ECONNREFUSED")
client   close true
client   close true
client   close true
===*/

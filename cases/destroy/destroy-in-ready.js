/*---
title   = "destroy() in 'ready' closes a socket that never read"
clauses = ["socket.destroy.closes", "socket.destroy.no-more-io"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.on('ready', () => {
  endpoint.accept();
  client.destroy();
});
/*===
client  ready
client  close false
client  never end
client  never finish
peer    fin
===*/

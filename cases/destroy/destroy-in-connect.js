/*---
title   = "destroy() in 'connect' lets 'ready' follow, then only 'close'"
clauses = [
    "socket.destroy.closes",
    "socket.destroy.without-error",
    "socket.event-ready.after-connect",
]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.on('connect', () => {
  endpoint.accept();
  client.destroy();
});
/*===
client  connect
client  ready
client  close false
client  never error
peer    fin
===*/

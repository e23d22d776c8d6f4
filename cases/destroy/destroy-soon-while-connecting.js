/*---
title   = "destroySoon() while connecting waits for the connection and its writes"
clauses = ["socket.destroy-soon.after-writes", "socket.end.before-connect"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.write('early');
client.destroySoon();
client.on('finish', () => endpoint.accept());
/*===
client  connect
client  ready
client  finish
client  close false
peer    data b"early"
peer    fin
===*/

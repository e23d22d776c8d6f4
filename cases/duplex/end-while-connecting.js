/*---
title   = "end() while connecting waits for the connection, sends its data and the FIN"
clauses = ["socket.end.before-connect", "socket.end.with-data"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.end('early');
client.on('connect', () => console.log(client.writableEnded, client.writableFinished));
client.on('finish', () => endpoint.accept().end());
client.resume();
/*===
client   connect
client   ready
client   finish
client   end
client   close false
console  .log(true, false)
peer     data b"early"
peer     fin
===*/

/*---
title   = "What waits for a connection is told when the socket is destroyed, without 'error'"
clauses = ["socket.write.destroyed-before-connect"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.write('a', (error) => console.log('a', error.code, error.message));
client.write('b', (error) => console.log('b', error.code));
client.end((error) => console.log('end', error.code));
client.destroy();
client.on('error', (error) => console.log('event', error.code));
/*===
console  .log("a", "ERR_SOCKET_CLOSED_BEFORE_CONNECTION", "Socket closed before the connection was established")
console  .log("b", "ERR_SOCKET_CLOSED_BEFORE_CONNECTION")
console  .log("end", "ERR_SOCKET_CLOSED_BEFORE_CONNECTION")
client   never error
client   never finish
client   close false
===*/

/*---
title   = "What waits for the connection fails when a 'connect' listener destroys the socket first"
clauses = ["socket.write.never-connected", "socket.write.before-connect"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => client.destroy());
client.write('too late', (error) => console.log(error.code, error.message));
/*===
console  .log("ERR_SOCKET_CLOSED", "Socket is closed")
client   close false
client   never error
===*/

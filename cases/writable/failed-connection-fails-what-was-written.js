/*---
title   = "The first write before a connection that fails is told so, those behind it why"
clauses = ["socket.write.fails-with-the-connection"]
---*/
const refusing = wire.refusing();
const client = net.connect(refusing.port, '127.0.0.1');
client.write('a', (error) => console.log('a', error.code));
client.write('b', (error) => console.log('b', error.code));
client.end('c', (error) => console.log('end', error.code));
client.on('error', (error) => console.log('event', error.code));
client.on('close', () => client.writableLength);
/*===
console  .log("event", "ECONNREFUSED")
console  .log("a", "ERR_SOCKET_CLOSED_BEFORE_CONNECTION")
console  .log("b", "ECONNREFUSED")
console  .log("end", "ECONNREFUSED")
client   .writableLength -> 0
client   never finish
===*/

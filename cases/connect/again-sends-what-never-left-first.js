/*---
title   = "What never left is sent before what is written while the socket connects again"
clauses = ["socket.connect.sends-what-never-left"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.write('never sent', (error) => console.log('old', error.code));
client.destroy();
client.on('error', (error) => console.log('error', error.code));
client.once('close', () => {
  setImmediate(() => {
    client.connect(endpoint.port, '127.0.0.1', () => endpoint.accept());
    client.write('new', (error) => console.log('new', error));
    client.bytesWritten;
  });
});
/*===
client   .bytesWritten -> 3
console  .log("old", "ERR_SOCKET_CLOSED_BEFORE_CONNECTION")
console  .log("new", null)
console  .log("error", "ERR_MULTIPLE_CALLBACK")
===*/

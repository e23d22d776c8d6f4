/*---
title   = "A write whose connection never came is sent by the next one"
clauses = ["socket.connect.sends-what-never-left"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.write('never sent', (error) => console.log(error.code));
client.destroy();
client.on('error', (error) => console.log(error.code, error.message));
client.once('close', () => {
  setImmediate(() => {
    client.connect(endpoint.port, '127.0.0.1');
    client.bytesWritten;
    client.on('ready', () => console.log('ready', client.destroyed));
  });
});
/*===
client   close false
client   .bytesWritten -> 10
client   close true
console  .log("ERR_SOCKET_CLOSED_BEFORE_CONNECTION")
console  .log("ready", true)
console  .log("ERR_MULTIPLE_CALLBACK", "Callback called multiple times")
===*/

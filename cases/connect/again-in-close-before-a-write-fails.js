/*---
title   = "A listener of 'close' that connects again precedes the failure of a write"
clauses = ["socket.connect.sends-what-never-left", "socket.connect.begins-anew"]
---*/
const endpoint = wire.listen();
const client = new net.Socket();
client.once('close', () => {
  client.connect(endpoint.port, '127.0.0.1');
  console.log('connecting', client.destroyed);
});
client.on('error', (error) => console.log('error', error.code));
client.connect(endpoint.port, '127.0.0.1');
client.write('never sent', (error) => console.log(error.code, client.destroyed));
client.destroy();
/*===
console  .log("connecting", false)
console  .log("ERR_SOCKET_CLOSED_BEFORE_CONNECTION", false)
console  .log("error", "ERR_SOCKET_CLOSED_BEFORE_CONNECTION")
===*/

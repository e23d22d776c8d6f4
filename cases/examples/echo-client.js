/*---
title   = "The documents' echo client connects, gets its words back, and disconnects"
clauses = [
    "net.create-connection.options",
    "net.create-connection.connect-listener",
    "net.create-connection.host-default",
    "socket.connect-options.host-default",
    "socket.event-data.buffer",
    "socket.event-end.peer-ended",
]
needs   = ["port:8124"]
---*/
// Ours: an echo server that stops listening once the client is there.
const server = net.createServer((accepted) => {
  accepted.pipe(accepted);
  server.close();
});
server.listen(8124, () => {
  // The document's program.
  const client = net.createConnection({ port: 8124 }, () => {
    // 'connect' listener.
    console.log('connected to server!');
    client.write('world!\r\n');
  });
  client.on('data', (data) => {
    console.log(data.toString());
    client.end();
  });
  client.on('end', () => {
    console.log('disconnected from server');
  });
});
/*===
console  .log("connected to server!")
console  .log("world!\r\n")
console  .log("disconnected from server")
client   data b"world!\r\n"
client   end
===*/

/*---
title   = "An end() that waited for a connection is sent by the next one"
clauses = ["socket.connect.sends-what-never-left"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.end();
client.destroy();
client.once('close', () => {
  setImmediate(() => {
    client.connect(endpoint.port, '127.0.0.1', () => {
      const peer = endpoint.accept();
      console.log(client.writable, client.writableEnded);
      setImmediate(() => {
        peer.receiveToEnd();
        client.write('too late', (error) => console.log(error.code));
        client.on('error', () => {});
      });
    });
  });
});
/*===
console  .log(true, false)
console  .log("EPIPE")
client   never finish
peer     fin
===*/

/*---
title   = "What is written while a socket connects again waits for its cork"
clauses = ["socket.connect.keeps-what-was-chosen"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.cork();
  client.write('lost', (error) => console.log('lost', error.code));
  client.destroy();
});
client.once('close', () => {
  client.write('between', (error) => console.log('between', error.code));
  client.connect(endpoint.port, '127.0.0.1', () => {
    const peer = endpoint.accept();
    client.uncork();
    peer.receive(4);
    client.destroy();
  });
  client.write('kept', (error) => console.log('kept', error));
});
/*===
console  .log("lost", "ERR_STREAM_DESTROYED")
console  .log("between", "ERR_STREAM_DESTROYED")
console  .log("kept", null)
peer2    data b"kept"
===*/

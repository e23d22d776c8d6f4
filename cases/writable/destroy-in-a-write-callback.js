/*---
title   = "destroy() in the callback of a write does not reach writes that were made before"
clauses = ["socket.write.out-before-destroy"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.write('a', (error) => {
    console.log('a', error);
    client.destroy();
  });
  client.write('b', (error) => console.log('b', error));
  client.on('close', () => {
    peer.receiveToEnd();
    peer.end();
  });
});
client.resume();
/*===
console  .log("a", null)
console  .log("b", null)
client   close false
peer     .receiveToEnd() -> b"ab"
===*/

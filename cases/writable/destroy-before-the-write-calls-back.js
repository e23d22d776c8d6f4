/*---
title   = "A write that the kernel took calls back without an error after destroy()"
clauses = ["socket.write.out-before-destroy"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.write('a', (error) => console.log('a', error));
  client.destroy();
  client.on('close', () => {
    peer.receiveToEnd();
    console.log('close');
  });
});
/*===
console  .log("a", null)
console  .log("close")
peer     .receiveToEnd() -> b"a"
===*/

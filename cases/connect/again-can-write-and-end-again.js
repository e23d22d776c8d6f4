/*---
title   = "A socket that had finished can write and end when it has connected again"
clauses = ["socket.connect.begins-anew"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept().end();
  client.resume();
  client.end('one', () => console.log('first end'));
});
client.once('close', () => {
  client.connect(endpoint.port, '127.0.0.1', () => {
    const peer = endpoint.accept();
    client.end('two', () => {
      console.log('second end');
      peer.receiveToEnd();
      peer.end();
    });
  });
});
/*===
console  .log("first end")
console  .log("second end")
client   finish
client   finish
peer2    data b"two"
peer2    fin
===*/

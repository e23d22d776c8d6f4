/*---
title   = "end() in the callback of a write ends the socket behind the writes made before"
clauses = ["socket.end.sends-fin", "socket.write.callback-order"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.write('a', () => {
    console.log('a');
    client.end('c', () => console.log('end'));
  });
  client.write('b', () => console.log('b'));
  client.on('finish', () => {
    console.log('finish');
    peer.end();
  });
});
client.resume();
/*===
console  .log("a")
console  .log("b")
console  .log("end")
console  .log("finish")
peer     data b"abc"
peer     fin
===*/

/*---
title   = "The callback of write() may take the place of the encoding; another value is no callback"
clauses = ["socket.write.callback", "socket.write.callback-must-be-a-function"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.write('a', () => console.log('a'));
  client.write('62', 'hex', () => console.log('b'));
  client.write('c', undefined, () => console.log('c'));
  client.write('d', null, () => console.log('d'));
  client.write('e', 'utf8', 'no callback');
  client.write('f', 'utf8', 5);
  client.write('g', () => console.log('g'), () => console.log('not called'));
  client.end();
  client.on('finish', () => peer.end());
});
client.resume();
/*===
console  .log("a")
console  .log("b")
console  .log("c")
console  .log("d")
console  .log("g")
client   write callback (null)
client   write callback (null)
client   write callback (null)
client   write callback (null)
client   write callback (null)
peer     data b"abcdefg"
peer     fin
===*/

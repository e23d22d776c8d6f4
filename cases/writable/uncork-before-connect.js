/*---
title   = "What was written before 'connect' calls back in it, before later listeners"
clauses = ["socket.write.calls-back-in-connect", "stream.writable.cork"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.cork();
client.write('one ', () => console.log('one'));
client.write('two', () => console.log('two'));
client.uncork();
client.writableLength;
client.on('connect', () => {
  const peer = endpoint.accept();
  console.log('connect');
  client.end(() => peer.end());
});
client.resume();
/*===
client   .writableLength -> 7
console  .log("one")
console  .log("two")
console  .log("connect")
peer     data b"one two"
peer     fin
===*/

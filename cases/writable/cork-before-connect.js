/*---
title   = "What is corked before 'connect' waits for uncork() after it"
clauses = ["stream.writable.cork", "socket.write.before-connect"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.cork();
client.write('one ', () => console.log('one'));
client.on('connect', () => {
  const peer = endpoint.accept();
  console.log('connect');
  setImmediate(() => {
    console.log('uncork');
    client.write('two', () => console.log('two'));
    client.uncork();
    client.end();
    client.on('finish', () => peer.end());
  });
});
client.resume();
/*===
console  .log("connect")
console  .log("uncork")
console  .log("one")
console  .log("two")
peer     data b"one two"
peer     fin
===*/

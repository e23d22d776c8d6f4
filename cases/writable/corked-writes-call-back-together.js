/*---
title   = "The writes that uncork() sends call back in one tick, in their order"
clauses = ["stream.writable.corked-callbacks", "socket.write.callback-order"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.cork();
  client.write('a', () => {
    console.log('a');
    process.nextTick(() => console.log('tick of a'));
    queueMicrotask(() => console.log('microtask of a'));
  });
  client.write('b');
  client.write('c', () => {
    console.log('c');
    client.end();
    peer.end();
  });
  client.uncork();
  console.log('uncorked');
});
client.resume();
/*===
console  .log("uncorked")
console  .log("a")
console  .log("c")
console  .log("tick of a")
console  .log("microtask of a")
===*/

/*---
title   = "Writes without callbacks change nothing in the order of those that have one"
clauses = ["socket.write.callback-order", "stream.write.answered-in-place-tells-on-a-tick"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.write('a');
  process.nextTick(() => console.log('first tick'));
  client.write('b', () => console.log('b'));
  client.write('c');
  process.nextTick(() => console.log('second tick'));
  client.write('d', () => console.log('d'));
  client.end(() => peer.end());
});
client.resume();
/*===
console  .log("first tick")
console  .log("b")
console  .log("second tick")
console  .log("d")
===*/

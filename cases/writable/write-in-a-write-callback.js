/*---
title   = "A write in the callback of another calls back in a later tick"
clauses = ["stream.write.answered-in-place-tells-on-a-tick", "socket.write.callback-order"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.write('a', () => {
    console.log('a');
    client.write('c', () => {
      console.log('c');
      client.end();
      peer.end();
    });
    process.nextTick(() => console.log('tick'));
    console.log('c is on its way');
  });
  client.write('b', () => console.log('b'));
});
client.resume();
/*===
console  .log("a")
console  .log("c is on its way")
console  .log("b")
console  .log("c")
console  .log("tick")
===*/

/*---
title   = "A write that the kernel takes calls back in a tick, before the microtasks"
clauses = ["stream.write.answered-in-place-tells-on-a-tick", "ticks.microtask-after-tick"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  queueMicrotask(() => console.log('microtask'));
  process.nextTick(() => console.log('tick before'));
  client.write('x', () => {
    console.log('written');
    client.end();
    peer.end();
  });
  process.nextTick(() => console.log('tick after'));
  console.log('write has returned');
});
client.resume();
/*===
console  .log("write has returned")
console  .log("tick before")
console  .log("written")
console  .log("tick after")
console  .log("microtask")
===*/

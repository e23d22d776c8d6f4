/*---
title   = "'error' of a connected socket comes in a tick, 'close' later"
clauses = ["ticks.close-of-a-socket-is-no-tick"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  process.nextTick(() => console.log('tick before'));
  client.destroy(new Error('my error'));
  process.nextTick(() => console.log('tick after'));
  queueMicrotask(() => console.log('microtask'));
  client.on('error', () => console.log('error'));
  client.on('close', () => {
    console.log('close');
    peer.end();
  });
});
/*===
console  .log("tick before")
console  .log("error")
console  .log("tick after")
console  .log("microtask")
console  .log("close")
===*/

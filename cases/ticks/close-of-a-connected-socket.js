/*---
title   = "'close' of a connected socket comes from the loop, after the ticks and an immediate"
clauses = ["ticks.close-of-a-socket-is-no-tick"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.on('close', () => {
    console.log('close');
    peer.end();
  });
  client.destroy();
  process.nextTick(() => console.log('tick'));
  queueMicrotask(() => console.log('microtask'));
  setImmediate(() => console.log('immediate'));
});
/*===
console  .log("tick")
console  .log("microtask")
console  .log("immediate")
console  .log("close")
===*/

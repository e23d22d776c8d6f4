/*---
title   = "Ticks of a listener run when all listeners of the event have run"
clauses = ["ticks.after-all-listeners"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.send('x');
  peer.end();
});
client.on('data', () => {
  console.log('first');
  process.nextTick(() => console.log('tick'));
  queueMicrotask(() => console.log('microtask'));
});
client.on('data', () => console.log('second'));
client.on('end', () => console.log('end'));
/*===
console  .log("first")
console  .log("second")
console  .log("tick")
console  .log("microtask")
console  .log("end")
===*/

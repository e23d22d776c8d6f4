/*---
title   = "'ready' follows 'connect' in the same turn, before the ticks that 'connect' adds"
clauses = ["ticks.connect-and-ready-in-one-turn"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.on('connect', () => {
  console.log('connect');
  process.nextTick(() => console.log('tick of connect'));
  queueMicrotask(() => console.log('microtask of connect'));
});
client.on('ready', () => {
  console.log('ready');
  const peer = endpoint.accept();
  client.end();
  client.on('finish', () => peer.end());
});
client.resume();
/*===
console  .log("connect")
console  .log("ready")
console  .log("tick of connect")
console  .log("microtask of connect")
===*/
